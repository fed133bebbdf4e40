package cli

import (
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/pflag"

	"rolewright/build/check"
	"rolewright/build/report"
	"rolewright/build/source"
)

var explainCommand = command{
	name: "explain", args: "<rule>", short: "say more about a rule",
	long: `Says what a rule finds and why, where it comes from, and how to switch it off or to let a
single finding pass. Each finding shows its rule's name in square brackets;
` + "`rolewright check --rules`" + ` lists all rules.`,
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
	words: func(args []string) []string {
		var words []string
		for _, r := range check.Rules() {
			if len(args) == 0 {
				words = append(words, r.Name+"\t"+report.FirstSentence(r.Doc))
			}
		}
		return words
	},
}

func (a *app) explain(name string) error {
	if _, inBrackets, ok := strings.Cut(name, "["); ok { // as it stands in a finding
		name, _, _ = strings.Cut(inBrackets, "]")
	}
	var names []string
	for _, r := range check.Rules() {
		if r.Name == name {
			_, err := fmt.Fprint(a.Out, report.Explain(r))
			return err
		}
		names = append(names, r.Name)
	}
	if slices.Contains(structural, name) {
		_, err := fmt.Fprintf(a.Out, "%s\n\n%s\n", name, report.Structural)
		return err
	}
	hint := "`rolewright check --rules` lists them"
	if near := source.Nearest(strings.ToLower(name), append(names, structural...)); near != "" {
		hint = "did you mean `" + near + "`?"
	}
	return usageError(hint, "there is no rule “%s”", name)
}

// structural are the names of findings that are no rules: what is wrong there can't be argued with.
var structural = []string{
	"active-picture", "bad-address", "bad-file-name", "bad-id", "bad-key", "bad-scale", "circular-reports-to",
	"dead-link", "duplicate-id", "duplicate-key", "empty-item", "file-too-large", "front-matter-cut",
	"front-matter-missing", "front-matter-twice", "front-matter-unclosed", "interview-unclear", "link-empty",
	"link-not-allowed", "link-not-relative", "list-in-text", "merge-conflict", "missing-field", "nested-too-deep",
	"no-roles", "not-keys", "not-text", "not-utf-8", "odd-character", "out-of-range", "page-collision", "question-not-asked",
	"question-not-rated", "template", "text-too-long", "toml-syntax", "too-long", "unknown-country",
	"unknown-currency", "unknown-family", "unknown-interview", "unknown-key", "unknown-language", "unknown-level",
	"unknown-notice", "unknown-picture", "unknown-question", "unknown-rating", "unknown-role", "unknown-rule",
	"unknown-skill", "unknown-template", "unknown-value", "unreadable-file", "unused-ignore", "use-and-ask",
	"use-and-name", "wrong-type", "yaml-alias", "yaml-syntax", "yaml-tag",
}

// listRules lists the rules with how much they matter and what they find.
func (a *app) listRules() error {
	w := tabwriter.NewWriter(a.Out, 0, 0, 2, ' ', 0)
	for _, r := range check.Rules() {
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\n", r.Name, report.Usual(r), report.FirstSentence(r.Doc))
	}
	return w.Flush()
}
