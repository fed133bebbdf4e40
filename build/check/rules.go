package check

import (
	"slices"
	"strings"

	"rolewright/build/check/law"
	"rolewright/build/check/pay"
	"rolewright/build/check/plan"
	"rolewright/build/check/posting"
	"rolewright/build/check/rule"
	"rolewright/build/check/scoring"
	"rolewright/build/check/topics"
	"rolewright/build/check/wording"
	"rolewright/build/front"
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/picture"
	"rolewright/build/source"
)

// Rules lists by name the rules that a site can switch off: those of this package, and those of reading and loading
// that aren't fixed.
func Rules() []rule.Rule {
	rules := slices.Concat(plan.Rules(), scoring.Rules(), topics.Rules(), wording.Rules(), posting.Rules(), pay.Rules())
	for _, r := range slices.Concat(source.Rules(), front.Rules(), markdown.Rules(), picture.Rules(), hiring.Rules()) {
		if !r.Fixed {
			rules = append(rules, rule.Rule{Rule: *r})
		}
	}
	slices.SortFunc(rules, func(a, b rule.Rule) int { return strings.Compare(a.Name, b.Name) })
	return rules
}

// Fixed lists the rules of this package that no site can switch off: they are about switching off rules.
func Fixed() []*source.Rule { return []*source.Rule{unknownRule, unusedIgnore, law.BadLaw} }

var unknownRule = &source.Rule{
	Name: "unknown-rule", Fixed: true,
	Doc: "`checks` in content/site.yaml, or `ignore` in a role, names a rule that doesn't exist or can't be switched " +
		"off. `rolewright check --rules` lists the rules.",
	Source: "The format of a site; `rolewright help checks` shows it.",
	Bad:    "checks:\n  vague-salary: off",
	Good:   "checks:\n  vague-pay: off",
}

var unusedIgnore = &source.Rule{
	Name: "unused-ignore", Severity: source.Warning, Fixed: true, Reliable: true,
	Doc:    "A role's `ignore` accepts a finding that doesn't occur, so it would hide one that comes later. Remove it.",
	Source: "The format of a site; `rolewright help ignore` shows it.",
	Good:   "no entry for vague-pay under `ignore`",
	Bad:    "ignore:\n  - rule: vague-pay\n    reason: Agreed with the union.",
}
