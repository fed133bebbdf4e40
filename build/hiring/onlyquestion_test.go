package hiring_test

import (
	"testing"
	"testing/fstest"
)

// Somebody writes a first role, with one skill and one question. That the one is about the other goes without saying.
func TestTheOnlyQuestionOfARoleRatesItsOnlySkill(t *testing.T) {
	const role = "---\ntitle: Baker\nsummary: Bakes bread.\nresponsibilities: [Bake]\n"
	for _, c := range []struct {
		rest string
		want bool
	}{
		{"skills: [Patience]\nquestions: [When did bread fail?]", true},
		{"skills: [Patience]\nquestions: [When did bread fail?, When did it rise?]", false},
		{"skills: [Patience, Care]\nquestions: [When did bread fail?]", false},
		{"skills: [Patience]\nquestions: [{ask: Can you start at four?, type: screening}]", false},
	} {
		site := fstest.MapFS{"roles/baker.md": {Data: []byte(role + c.rest + "\n---\n")}}
		catalog, _ := load(t, site)
		if got := catalog.Role("baker").Role().Questions[0].Skill != nil; got != c.want {
			t.Errorf("%s\nrates a skill: %t, want %t", c.rest, got, c.want)
		}
	}
}
