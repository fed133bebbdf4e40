package report_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rolewright/build"
	"rolewright/build/report"
	"rolewright/build/source"
)

var update = flag.Bool("update", false, "write the page of all rules")

const rulesPage = "../check/RULES.md"

// The page of all rules, for reading beside the code, says what the rules themselves say. With -update it follows.
func TestRulesPage(t *testing.T) {
	page := "# Rules\n\n<!-- Made from the rules themselves by `go test ./build/report -run RulesPage -update`. -->\n\n" + report.Reference(build.Rules())
	if *update {
		if err := os.WriteFile(rulesPage, []byte(page), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(rulesPage)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(page, string(kept)); diff != "" {
		t.Errorf("%s is out of date; run `go test ./build/report -run RulesPage -update` (-rules +page)\n%s", rulesPage, diff)
	}
}

func TestFirstSentence(t *testing.T) {
	for text, want := range map[string]string{
		"One. Two.":                       "One.",
		"One":                             "One",
		"See e.g. Berlin. Two.":           "See e.g. Berlin.",
		"At 58.000, no. 5 wins. `x` too.": "At 58.000, no. 5 wins. `x` too.",
		"One. “Two” follows.":             "One.",
	} {
		if got := report.FirstSentence(text); got != want {
			t.Errorf("the first sentence of %q is %q", text, got)
		}
	}
}

func TestExplain(t *testing.T) {
	r := &source.Rule{
		Name: "vague-pay", Severity: source.Info, Off: true, Source: "Common sense.", Bad: "pay: good", Good: "pay:\n  min: 50000\n",
		Doc: "Pay that is only praised tells nobody anything, and those who know their worth move on to the next posting. Say how much it is.",
	}
	want := `vague-pay (off)

Pay that is only praised tells nobody anything, and those who know their worth
move on to the next posting. Say how much it is.

Source: Common sense.

Wrong:

  pay: good

Right:

  pay:
    min: 50000

To switch it on, add this to content/site.yaml:

  checks:
    vague-pay: info

To accept a single finding, add this to the role's front matter:

  ignore:
    - rule: vague-pay
      reason: Say why this is fine here.
`
	if diff := cmp.Diff(want, report.Explain(r)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for _, line := range []string{"It's off by default. Once a site switches it on, it's an info.", "*Source:* Common sense.", "```\npay: good\n```"} {
		if !strings.Contains(report.Markdown(r), line+"\n") {
			t.Errorf("there is no %q in\n%s", line, report.Markdown(r))
		}
	}
}
