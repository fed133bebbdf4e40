package check

import (
	"testing"
	"testing/fstest"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// A site that refers to a rule by the name it had before is told the new one, with a certain correction.
func TestARuleWithANewNameIsNamed(t *testing.T) {
	tree, err := source.Read(fstest.MapFS{"content/site.yaml": {Data: []byte("checks: {stale-loaf: off}\n")}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	catalog, _ := hiring.Load(tree, nil)
	found := applySettings(catalog, []rule.Rule{{Rule: source.Rule{Name: "old-bread", Formerly: []string{"stale-loaf"}}}}, nil)
	if len(found) != 1 || found[0].Message != "the rule “stale-loaf” is now called “old-bread”" || !found[0].Certain {
		t.Fatalf("found %+v", found)
	}
	if got := source.Apply(tree.File("content/site.yaml").Data, found[0].Edits); got != "checks: {old-bread: off}\n" {
		t.Errorf("corrected, it reads %q", got)
	}
}
