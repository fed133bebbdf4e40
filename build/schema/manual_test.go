package schema_test

import (
	"flag"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rolewright/build/schema"
)

var update = flag.Bool("update", false, "write FIELDS.md")

// The page of all fields says what the tables of fields say.
func TestPageOfFieldsIsCurrent(t *testing.T) {
	if *update {
		if err := os.WriteFile("FIELDS.md", []byte(schema.Page()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	page, err := os.ReadFile("FIELDS.md")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(schema.Page(), string(page)); diff != "" {
		t.Errorf("FIELDS.md is out of date; run `go test ./build/schema -run Page -update` (-tables +page)\n%s", diff)
	}
}

// Every key that can be written can be looked up by its path, with an example that shows it.
func TestEveryFieldCanBeLookedUp(t *testing.T) {
	for _, e := range schema.Entries() {
		isIt := func(found schema.Entry) bool { return found.Kind == e.Kind && found.Field.Doc == e.Field.Doc }
		if !slices.ContainsFunc(schema.Find(e.Path), isIt) || e.Example == "" {
			t.Errorf("%s of a %s isn't explained", e.Path, e.Kind)
		}
	}
}
