package law

import (
	"fmt"
	"slices"
	"strings"
)

// Sources lists the laws that demand something, for the `Source` of a rule.
func Sources(need string) string {
	var cited []string
	for _, l := range known() {
		if slices.Contains(l.Needs, need) {
			cited = append(cited, fmt.Sprintf("%s: %s, %s; %s; %s", l.ID, l.Name, l.Cite, l.address, l.checkedOn()))
		}
	}
	return "These laws. A site adds or corrects one under `laws` in content/site.yaml.\n" +
		strings.Join(cited, "\n")
}
