package facts

import (
	"flag"
	"strings"
	"testing"
	"time"
)

var due = flag.String("due", "", "list the rows of the register that have to be checked again by a `day` such as 2027-01-31")

// Each row of the register says what it claims, by what source and when that was checked. `make facts` lists the rows
// that have to be checked again, and fails when there are some; a build of somebody's site never does.
func TestRegister(t *testing.T) {
	seen := make(map[string]bool)
	for _, f := range All() {
		id := f.ID
		for _, column := range []string{"id", "claim", "cite", "status", "address", "source_date", "checked", "check_again"} {
			if f.Text(column) == "" {
				t.Errorf("the row %s has no %s", id, column)
			}
		}
		checked, err := time.Parse(time.DateOnly, f.Text("checked"))
		again, err2 := time.Parse(time.DateOnly, f.Text("check_again"))
		if err != nil || err2 != nil || !again.After(checked) || seen[id] || !strings.HasPrefix(f.Address, "https://") {
			t.Errorf("the row %s: its days, its address or its id are wrong", id)
		}
		seen[id] = true
		if *due != "" && f.Text("check_again") <= *due {
			t.Errorf("check again: %s (%s), last checked on %s; %s", id, f.Claim, f.Text("checked"), f.Address)
		}
	}
}
