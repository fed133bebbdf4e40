package schema_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rolewright/build/schema"
)

var update = flag.Bool("update", false, "write FIELDS.md anew")

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
		t.Errorf("make it anew with -update (-tables +page)\n%s", diff)
	}
}

// Every key that can be written can be looked up, with an example that shows it.
func TestEveryFieldCanBeLookedUp(t *testing.T) {
	for _, e := range schema.Entries() {
		text := ""
		for _, found := range schema.Find(e.Path) {
			text += found.Text()
		}
		if !strings.Contains(text, e.Field.Doc) || e.Example == "" {
			t.Errorf("%s %s isn't explained", e.Kind, e.Path)
		}
	}
}
