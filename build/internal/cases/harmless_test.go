package cases

import (
	"slices"
	"testing"

	"rolewright/build/check"
)

// Rules that look at the form of a question as well, whatever it is about.
var aboutForm = []string{"closed-question", "double-barrelled-question", "type-against-wording"}

func TestHarmlessTextsAreLeftAlone(t *testing.T) {
	found := check.All(load(t, harmlessSite()), nil, Today, nil).Found
	for _, r := range check.Rules() {
		if !aboutWords(&r) || slices.Contains(aboutForm, r.Name) {
			continue
		}
		for _, d := range found {
			if d.Rule.Name == r.Name {
				t.Errorf("%s:%d: %s: %s", d.Span.Path(), d.Span.Position().Line, r.Name, d.Message)
			}
		}
	}
}
