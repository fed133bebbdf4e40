package build_test

import (
	"regexp"
	"strings"
	"sync"
	"testing"

	"rolewright/build"
	"rolewright/build/source"
)

// Every rule can be explained: what it finds, why, an example that is wrong, one that is right, and a source.
func TestRulesExplainThemselves(t *testing.T) {
	slug := regexp.MustCompile(`^[a-z]+(?:-[a-z0-9]+)*$`)
	seen := make(map[string]bool)
	for _, r := range build.Rules() {
		switch {
		case seen[r.Name]:
			t.Errorf("two rules are called %s", r.Name)
		case !slug.MatchString(r.Name) || !strings.HasSuffix(r.Doc, "."):
			t.Errorf("%s: its name or its text isn't one", r.Name)
		case r.Source == "" || r.Bad == "" || r.Good == "":
			t.Errorf("%s: it lacks a source, a bad example or a good one", r.Name)
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
			t.Errorf("the rule %s isn't listed by build.Rules, so no one can look it up", d.Rule.Name)
		}
	}
}

var allRules = sync.OnceValue(build.Rules)

func declared(name string) *source.Rule {
	for _, r := range allRules() {
		if r.Name == name {
			return r
		}
	}
	return nil
}
