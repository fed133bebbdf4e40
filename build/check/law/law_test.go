package law

import (
	"flag"
	"slices"
	"strings"
	"testing"
	"time"
)

// The table of laws can be read, says of each what is needed, and what is said about it fits on a screen.
func TestLaws(t *testing.T) {
	const fits = 260 // with some words of a rule before it
	demands := []string{NeedsPay, NeedsPayInTime, NeedsPayAtHiring, NeedsPaySomeday, NeedsBenefits, NeedsOtherPay, NeedsClosingDate, NeedsVacancy, NeedsAIUse}
	seen := make(map[string]bool)
	for i := range known() {
		law := &known()[i]
		row := law.Name + " " + strings.Join(law.Needs, "|")
		if seen[row] || len(law.Countries) == 0 || len(law.Needs) == 0 || law.From.IsZero() || law.Cite == "" {
			t.Errorf("the row of %s is incomplete, or there are two", law.Name)
		}
		seen[row] = true
		for _, need := range law.Needs {
			if !slices.Contains(demands, need) {
				t.Errorf("%s needs %q, of which nothing is known", law.Name, need)
			}
		}
		if said := law.NotAdvice(); len(said) > fits {
			t.Errorf("%d characters: %s", len(said), said)
		}
	}
}

var due = flag.String("due", "", "list the rows of the register that have to be checked again by a `day` such as 2027-01-31")

// Each row of the register says what it claims, by what source and when that was checked. `make facts` lists the rows
// that have to be checked again, and fails when there are some; a build of somebody's site never does.
func TestRegister(t *testing.T) {
	seen := make(map[string]bool)
	for _, row := range rows() {
		id := row["id"]
		for _, column := range []string{"id", "claim", "law", "status", "address", "source_date", "checked", "check_again"} {
			if row[column] == "" {
				t.Errorf("the row %s has no %s", id, column)
			}
		}
		checked, err := time.Parse(time.DateOnly, row["checked"])
		again, err2 := time.Parse(time.DateOnly, row["check_again"])
		if err != nil || err2 != nil || !again.After(checked) || seen[id] || !strings.HasPrefix(row["address"], "https://") {
			t.Errorf("the row %s: its days, its address or its id are wrong", id)
		}
		seen[id] = true
		if *due != "" && row["check_again"] <= *due {
			t.Errorf("check again: %s (%s), last checked on %s; %s", id, row["claim"], row["checked"], row["address"])
		}
	}
}
