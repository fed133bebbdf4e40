package law

import (
	"fmt"
	"slices"
	"strings"
)

// Sources lists the laws that demand something, for the `Source` of a rule.
func Sources(need string) string {
	return cited("These laws. A site adds or corrects one under `laws` in content/site.yaml.",
		func(l *Law) bool { return slices.Contains(l.Needs, need) })
}

// Cited is a sentence of a rule's `Source` with the laws that it rests on, by their ids.
func Cited(what string, ids ...string) string {
	return cited(what, func(l *Law) bool { return slices.Contains(ids, l.ID) })
}

func cited(what string, which func(*Law) bool) string {
	lines := []string{what}
	for i := range known() {
		if l := &known()[i]; which(l) {
			lines = append(lines, fmt.Sprintf("%s: %s, %s; %s; %s", l.ID, l.Name, l.Cite, l.address, l.checkedOn()))
		}
	}
	return strings.Join(lines, "\n")
}

// Uncited lists the laws that a source names in words of its own, which nobody would correct with the register.
func Uncited(source string) []string {
	var ids []string
	for _, l := range known() {
		if strings.Contains(source, l.Cite) && !strings.Contains(source, l.Cite+"; "+l.address) {
			ids = append(ids, l.ID)
		}
	}
	return ids
}
