package corpus_test

import (
	"bytes"
	"os"
	"testing"

	"rolewright/build"
	"rolewright/build/internal/corpus"
	"rolewright/build/source"
)

// A site with an error is compiled only halfway, and would be measured as a fast one.
func TestEachShapeIsSound(t *testing.T) {
	if testing.Short() {
		t.Skip("it makes large sites")
	}
	const roles = 6
	for _, shape := range corpus.Shapes() {
		t.Run(shape.Name, func(t *testing.T) {
			tree, err := source.Read(shape.Site(roles), os.DirFS("../../.."))
			if err != nil {
				t.Fatal(err)
			}
			r := build.Run(tree, build.Options{}, nil)
			found := r.Diagnostics
			if r.Site == nil || r.Roles != roles {
				t.Fatalf("%d of %d roles: %v", r.Roles, roles, found)
			}
			var page bytes.Buffer
			outputs := r.Site.Outputs()
			for i := range outputs {
				page.Reset()
				if err := r.Site.Render(&outputs[i], &page); err != nil {
					t.Error(err)
				}
			}
			for _, d := range append(found, r.Site.Diagnostics()...) {
				t.Errorf("%s: %s", d.Span.Path(), d.Message)
			}
		})
	}
}
