package law

import (
	"slices"
	"strings"
	"testing"
)

// The table of laws can be read, says of each what is needed, and what is said about it fits on a screen.
func TestLaws(t *testing.T) {
	const fits = 260 // with some words of a rule before it
	demands := []string{NeedsPay, NeedsPayInTime, NeedsPayAtHiring, NeedsPaySomeday, NeedsBenefits, NeedsOtherPay, NeedsClosingDate, NeedsVacancy, NeedsAIUse}
	seen := make(map[string]bool)
	for i := range known() {
		law := &known()[i]
		row := law.Place + " " + strings.Join(law.Needs, "|")
		if seen[row] || len(law.Countries) == 0 || len(law.Needs) == 0 || law.From.IsZero() || law.Cite == "" {
			t.Errorf("the row of %s is incomplete, or there are two", law.Place)
		}
		seen[row] = true
		for _, need := range law.Needs {
			if !slices.Contains(demands, need) {
				t.Errorf("%s needs %q, of which nothing is known", law.Place, need)
			}
		}
		if said := law.NotAdvice(); len(said) > fits {
			t.Errorf("%d characters: %s", len(said), said)
		}
	}
}
