package wording

import (
	"strings"

	"golang.org/x/text/language/display"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var languageNotRead = rule.Rule{
	Rule: source.Rule{
		Name:     "language-not-read",
		Severity: source.Info,
		Doc: "Some rules look for words and don't know those of the site's language, so they find nothing in it. " +
			"You're told once per site, so that silence isn't taken for approval. Have someone who knows the language " +
			"and its law read the postings.",
		Source: "Each rule declares the languages that it reads.",
		Bad:    "locale: de",
		Good:   "locale: en",
	},
	Site: func(f *rule.Finder, k *hiring.Catalog) {
		base, _ := k.Settings.Language.Base()
		if k.Settings.Locale.Span.IsZero() {
			return
		}
		var silent []string
		for i := range f.Rules {
			if r := &f.Rules[i]; !r.Reads(base.String()) && r.IsOn(k) {
				silent = append(silent, r.Name)
			}
		}
		if len(silent) == 0 {
			return
		}
		const few = 6
		names := strings.Join(silent[:min(len(silent), few)], ", ")
		if len(silent) > few {
			names += " and others"
		}
		f.Report(k.Settings.Locale.Span, "%d rules can't read %s, so they find nothing", len(silent), display.English.Languages().Name(base)).
			Help("have someone who knows the language and its law read the postings; the rules are %s", names)
	},
}
