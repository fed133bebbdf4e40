package check

import (
	"slices"
	"strings"
)

// Rules lists the rules by name.
func Rules() []Rule {
	rules := slices.Concat(readingRules(), planRules(), scoringRules(), topicRules(), wordingRules(), postingRules(), agreementRules())
	slices.SortFunc(rules, func(a, b Rule) int { return strings.Compare(a.Name, b.Name) })
	return rules
}
