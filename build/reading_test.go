package build_test

import (
	"strings"
	"testing"
	"time"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// A candidate reads travel and pay notes as closely as the summary, and so do the rules: a word that a rule warns of is
// put into each public text of a role.
func TestRulesReadEveryTextThatCandidatesRead(t *testing.T) {
	shaping("role", hiring.RoleFields(), false, func(at string, f hiring.Field, _ bool) {
		if (f.Type != hiring.TextType && f.Type != hiring.TextsType) || !isPublic(strings.Split(at, ".")[1:], hiring.RoleFields()) || noSentence[at] != "" {
			return
		}
		var slip any = "We need a rockstar"
		if f.Type == hiring.TextsType {
			slip = []any{slip}
		}
		with := files()
		plant(with["roles/sample.md"], strings.Split(at, ".")[1:], sample{value: slip})
		tree, err := source.Read(site(with), starter)
		if err != nil {
			t.Fatal(err)
		}
		var said []string
		for _, d := range build.Run(tree, build.Options{Today: time.Date(2026, 11, 25, 0, 0, 0, 0, time.UTC)}, nil).Diagnostics {
			said = append(said, d.Rule.Name)
		}
		if !strings.Contains(strings.Join(said, " "), "hype-wording") {
			t.Errorf("%s: nobody warns of a rockstar; found: %q", at, said)
		}
	})
}

// noSentence are texts that hold a name or a code, with the reason.
var noSentence = map[string]string{
	"role.title_suffix":            "customary additions such as (m/w/d) would be taken for words",
	"role.level":                   "one of the site's levels",
	"role.reports_to.title":        "a title that somebody else has",
	"role.locations.street":        "a place may have any name",
	"role.locations.postal_code":   "it is a code",
	"role.remote_countries.region": "a place may have any name",
	"role.locations.city":          "a place may have any name",
	"role.locations.region":        "a place may have any name",
}

// isPublic reports whether a field may appear in the public build.
func isPublic(keys []string, fields []hiring.Field) bool {
	for _, f := range fields {
		if f.Key == keys[0] {
			return f.Public && (len(keys) == 1 || isPublic(keys[1:], f.Fields))
		}
	}
	return false
}
