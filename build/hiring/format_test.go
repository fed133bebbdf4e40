package hiring

import (
	"testing"
	"testing/fstest"

	"rolewright/build/front"
	"rolewright/build/source"
)

// A key that has a new name is still understood: the finding names it, and the correction is certain.
func TestAKeyWithANewNameIsNamed(t *testing.T) {
	type bread struct{ flour, water Text }
	fields := []field[bread]{
		{key: "flour", formerly: []string{"grain", "meal"}, doc: "the flour", required: true, to: text(func(b *bread) *Text { return &b.flour })},
		{key: "water", doc: "the water", to: text(func(b *bread) *Text { return &b.water })},
	}
	tree, err := source.Read(fstest.MapFS{"content/site.yaml": {Data: []byte("meal: rye\nwater: cold\n")}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	v, found := front.ParseSettings(tree.File("content/site.yaml"), formOf(fields))
	d := &decoder{found: found}
	var b bread
	decode(d, v, "bread", fields, &b)
	if len(d.found) != 1 || d.found[0].Message != "`meal` is now called `flour`" || !d.found[0].Certain || b.water.Value != "cold" {
		t.Fatalf("found %+v", d.found)
	}
	if got := source.Apply(tree.File("content/site.yaml").Data, d.found[0].Edits); got != "flour: rye\nwater: cold\n" {
		t.Errorf("corrected, it reads %q", got)
	}
}
