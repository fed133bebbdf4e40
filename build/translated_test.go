package build_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build"
	"rolewright/build/source"
)

// Rules read a translation in its language, and say of the rest of the role nothing twice.
func TestRulesReadATranslationInItsLanguage(t *testing.T) {
	tree, err := source.Read(fstest.MapFS{
		"roles/baker.md": {Data: []byte(`---
title: Baker
summary: We want a rockstar of the oven.
responsibilities: [Bake bread]
skills: [{name: Oven work, must: true}]
questions: [{id: hot, ask: The oven is too hot. What do you do?, skill: oven-work}, {ask: How old are you?, skill: oven-work}]
---
`)},
		"roles/baker.de.md": {Data: []byte(`---
title: Bäcker
questions: [{id: hot, ask: Sind Sie schwanger?}]
---
Wir suchen einen Muttersprachler.
`)},
	}, starter)
	if err != nil {
		t.Fatal(err)
	}
	at := make(map[string]int)
	for _, d := range build.Run(tree, build.Options{}, nil).Diagnostics {
		at[d.Rule.Name+" "+d.Span.Path()]++
	}
	for _, want := range []string{"family-question roles/baker.de.md", "native-speaker-wording roles/baker.de.md", "hype-wording roles/baker.md", "age-question roles/baker.md"} {
		if at[want] != 1 {
			t.Errorf("%s was found %d times: %v", want, at[want], at)
		}
	}
	for found, times := range at {
		if strings.HasPrefix(found, "must-have-without-bar") && (times != 1 || strings.HasSuffix(found, ".de.md")) {
			t.Errorf("%s was found %d times", found, times)
		}
	}
}
