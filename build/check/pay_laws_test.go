package check

import (
	"slices"
	"strings"
	"testing"
)

// The table of laws can be read, says of each what is needed, and what is said about it fits on a screen.
func TestPayLaws(t *testing.T) {
	const fits = 180 // with some words of a rule before it
	known := []string{needsPay, needsPayInTime, needsPaySomeday, needsBenefits, needsClosingDate, needsVacancy, needsAIUse}
	rows := make(map[string]bool)
	for i := range payLaws() {
		law := &payLaws()[i]
		row := law.name + " " + strings.Join(law.needs, "|")
		if rows[row] || len(law.countries) == 0 || len(law.needs) == 0 || law.employers == "" || law.law == "" {
			t.Errorf("the row of %s is incomplete, or there are two", law.name)
		}
		rows[row] = true
		for _, need := range law.needs {
			if !slices.Contains(known, need) {
				t.Errorf("%s needs %q, of which nothing is known", law.name, need)
			}
		}
		if said := law.notAdvice(); len(said) > fits {
			t.Errorf("%d characters: %s", len(said), said)
		}
	}
}
