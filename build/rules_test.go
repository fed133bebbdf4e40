package build_test

import (
	"regexp"
	"strings"
	"testing"

	"rolewright/build"
	"rolewright/build/source"
)

// Whoever is told of a rule can learn what it is about.
func TestRulesExplainThemselves(t *testing.T) {
	slug := regexp.MustCompile(`^[a-z]+(?:-[a-z0-9]+)*$`)
	seen := make(map[string]bool)
	for _, r := range build.Rules() {
		switch {
		case seen[r.Name]:
			t.Errorf("two rules are called %s", r.Name)
		case !slug.MatchString(r.Name) || !strings.HasSuffix(r.Doc, "."):
			t.Errorf("%s: its name or its text isn't one", r.Name)
		case r.Good != "" && r.Bad == "":
			t.Errorf("%s: it has a good example and no bad one", r.Name)
		case !r.Fixed && r.Bad != "" && (r.Good == "" || r.Source == ""):
			t.Errorf("%s: it lacks a good example or a source", r.Name)
		case r.Fixed && r.Off:
			t.Errorf("%s: nobody can switch it on", r.Name)
		}
		seen[r.Name] = true
	}
}

// canBeExplained fails a test in which something was found under a rule that isn't listed.
func canBeExplained(t testing.TB, found source.Diagnostics) {
	t.Helper()
	for _, d := range found {
		if declared(d.Rule.Name) == nil {
			t.Errorf("the rule %s isn't listed by build.Rules, so that nobody can look it up", d.Rule.Name)
		}
	}
}

func declared(name string) *source.Rule {
	for _, r := range build.Rules() {
		if r.Name == name {
			return r
		}
	}
	return nil
}
