package cli

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/pflag"

	"rolewright/build"
	"rolewright/build/report"
	"rolewright/build/source"
)

var explainCommand = command{
	name: "explain", args: "<rule>", short: "explain a rule, with examples",
	long: `Says what a rule finds and why, with a wrong and a right example and its source, and how
to switch it off or to accept a single finding. Findings show the name of their rule in
square brackets; ` + "`rolewright check --rules`" + ` lists all rules.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		return func(args []string) error {
			switch {
			case len(args) == 0:
				return usageError("for example: rolewright explain raw-html; `rolewright check --rules` lists all rules", "say which rule to explain")
			case len(args) > 1:
				return usageError("for example: rolewright explain "+args[0], "`explain` explains one rule, but there is also “%s”", args[1])
			}
			return a.explain(args[0])
		}
	},
	words: func(_ *app, args []string) []string {
		var words []string
		for _, r := range build.Rules() {
			if len(args) == 0 {
				words = append(words, r.Name+"\t"+report.FirstSentence(r.Doc))
			}
		}
		return words
	},
}

func (a *app) explain(name string) error {
	if _, inBrackets, ok := strings.Cut(name, "["); ok { // as a finding prints it
		name, _, _ = strings.Cut(inBrackets, "]")
	}
	var names []string
	for _, r := range build.Rules() {
		if r.Name == name {
			_, err := fmt.Fprint(a.Out, report.Explain(r))
			return err
		}
		names = append(names, r.Name)
	}
	hint := "`rolewright check --rules` lists them"
	if near := source.Nearest(strings.ToLower(name), names); near != "" {
		hint = "did you mean `" + near + "`?"
	}
	return usageError(hint, "there is no rule “%s”", name)
}

// listRules lists the rules with how much they matter and what they find.
func (a *app) listRules() error {
	w := tabwriter.NewWriter(a.Out, 0, 0, 2, ' ', 0)
	for _, r := range build.Rules() {
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\n", r.Name, report.Usual(r), report.FirstSentence(r.Doc))
	}
	return w.Flush()
}
