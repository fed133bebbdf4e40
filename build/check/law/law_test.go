package law

import (
	"slices"
	"strings"
	"testing"
)

// The table of laws can be read, says of each what is needed, and what is said about it fits on a screen.
func TestPayLaws(t *testing.T) {
	const fits = 180 // with some words of a rule before it
	known := []string{NeedsPay, NeedsPayInTime, NeedsPaySomeday, NeedsBenefits, NeedsClosingDate, NeedsVacancy, NeedsAIUse}
	rows := make(map[string]bool)
	for i := range All() {
		law := &All()[i]
		row := law.Name + " " + strings.Join(law.Needs, "|")
		if rows[row] || len(law.Countries) == 0 || len(law.Needs) == 0 || law.employers == "" || law.Cite == "" {
			t.Errorf("the row of %s is incomplete, or there are two", law.Name)
		}
		rows[row] = true
		for _, need := range law.Needs {
			if !slices.Contains(known, need) {
				t.Errorf("%s needs %q, of which nothing is known", law.Name, need)
			}
		}
		if said := law.NotAdvice(); len(said) > fits {
			t.Errorf("%d characters: %s", len(said), said)
		}
	}
}
