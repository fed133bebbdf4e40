package wording

import (
	"cmp"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var languageNotRead = rule.Rule{
	Rule: source.Rule{
		Name:     "language-not-read",
		Severity: source.Info,
		Doc: "Some rules look for words and don't know those of a language, so they find nothing in it. " +
			"You're told once per language, so that silence isn't taken for approval. Have someone who knows the language " +
			"and its law read the postings.",
		Source: "Each rule declares the languages that it reads.",
		Bad:    "locale: de",
		Good:   "locale: en",
	},
	Site: func(f *rule.Finder, k *hiring.Catalog) {
		told := make(map[string]bool)
		if at := k.Settings.Locale.Span; !at.IsZero() {
			tellOnce(f, k.Settings.Language, at, told)
		}
		for _, role := range k.Roles {
			for _, r := range role.Languages() {
				if at := cmp.Or(r.Locale.Span, r.File.Whole()); r.Original() != r || !r.Locale.IsZero() {
					tellOnce(f, r.Language, at, told)
				}
			}
		}
	},
}

// tellOnce reports a language, unless it has been told.
func tellOnce(f *rule.Finder, tag language.Tag, at source.Span, told map[string]bool) {
	base, _ := tag.Base()
	if told[base.String()] {
		return
	}
	told[base.String()] = true
	var silent []string
	for i := range f.Rules {
		if r := &f.Rules[i]; !r.Reads(base.String()) && r.IsOn(f.Kit) {
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
	f.Report(at, "%d rules can't read %s, so they find nothing", len(silent), display.English.Languages().Name(base)).
		Help("have someone who knows the language and its law read the postings; the rules are %s", names)
}
