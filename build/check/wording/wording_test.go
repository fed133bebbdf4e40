package wording_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"rolewright/build/check/rule"
	"rolewright/build/check/wording"
	"rolewright/build/internal/cases"
)

// A rule about words reads the languages that it declares: a role in another language is left alone, even when one of its
// words is also an English one, and on a site in German a role that is plainly English is read.
func TestRulesReadTheirLanguagesOnly(t *testing.T) {
	const german = `-- content/site.yaml --
locale: %LOCALE%
-- roles/wart.md --
---
title: Schleusenwart
summary: Regelt das Wasser.
responsibilities: [Das Wasser regeln]
skills: [Rudern]
questions: [Was ist passiert?]
---

Wir sind ein young, dynamic Team und suchen einen Guru oder Ninja für die Schleuse, der mit uns das Wasser regelt. US citizens only
heißt es bei uns nicht, und auch nicht no criminal record.
`
	for _, locale := range []string{"en", "de"} {
		for _, r := range wording.Rules() {
			if !r.Reads("de") {
				site := txtar.Parse([]byte(strings.Replace(german, "%LOCALE%", locale, 1)))
				if got := cases.Found(t, r.Name, site); len(got) > 0 {
					t.Errorf("%s finds %q in German", r.Name, got)
				}
			}
		}
	}
}

// A site in German may hold a role in English, and the other way round.
func TestARolesOwnLanguageDecides(t *testing.T) {
	const english = `-- content/site.yaml --
locale: de
-- roles/keeper.md --
---
title: Lock Keeper
summary: Keeps a lock.
responsibilities: [Watch the water]
skills: [Rowing]
questions: [What happened?]
---

You are the ninja that we need for the lock, and you work with the whole team on the river.
`
	if got := cases.Found(t, "hype-wording", txtar.Parse([]byte(english))); len(got) != 1 {
		t.Errorf("in an English role on a German site it finds %q", got)
	}
}

// Every rule about words says which languages it reads, or is about something that all languages share.
func TestRulesDeclareTheirLanguages(t *testing.T) {
	shared := []string{"language-not-read", "long-sentence", "title-noise"}
	for _, r := range wording.Rules() {
		if declares := len(r.Languages) > 0; declares == slices.Contains(shared, r.Name) {
			t.Errorf("%s declares %q", r.Name, r.Languages)
		}
	}
	if r := (rule.Rule{Languages: []string{"en"}}); r.Reads("de") || !r.Reads("en") {
		t.Error("a rule for English reads German, or no English")
	}
}
