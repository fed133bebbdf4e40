package xlsx_test

import (
	"testing"

	"rolewright/build/xlsx"
)

// A tab has the name of its interview, as far as Excel lets it.
func TestTabsAreNamed(t *testing.T) {
	taken := make(map[string]bool)
	for _, test := range []struct{ about, want string }{
		{"Screen", "Screen"}, {"screen", "screen 2"}, {"A/B: “why?” [1]*", "A B “why ” 1"}, {"'quoted'", "quoted"}, {"History", "History-"}, {"///", "-"},
		{"=1+1", "=1+1"}, {"Bread 🥖 and 𠮷野家", "Bread 🥖 and 𠮷野家"}, {"\ufffe\x01x\xff", "x"},
		{"An interview with a name that is long", "An interview with a name that i"}, {"An interview with a name that is longer", "An interview with a name that 2"},
		{"🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖", "🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖"}, // each counts twice
	} {
		if got := xlsx.SheetName(test.about, taken); got != test.want {
			t.Errorf("%q: the tab is %q, not %q", test.about, got, test.want)
		}
	}
}
