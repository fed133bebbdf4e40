package schema_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rolewright/build/schema"
)

var update = flag.Bool("update", false, "write FIELDS.md")

// The page of all fields says what the tables of fields say.
func TestPageOfFieldsIsCurrent(t *testing.T) {
	if *update {
		if err := os.WriteFile("FIELDS.md", []byte(pageOfFields()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	page, err := os.ReadFile("FIELDS.md")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(pageOfFields(), string(page)); diff != "" {
		t.Errorf("FIELDS.md is out of date; run `go test ./build/schema -run Page -update` (-tables +page)\n%s", diff)
	}
}

// pageOfFields is the reference of all fields on one page, in Markdown.
func pageOfFields() string {
	var b strings.Builder
	b.WriteString("# All fields\n\n<!-- Made from the field tables by `go test ./build/schema -run Page -update`. -->\n\n" +
		"`rolewright help fields` lists them on a terminal, `rolewright help apply` explains one, and the preview has these " +
		"pages at `/_manual/`.\n")
	for _, r := range schema.References() {
		fmt.Fprintf(&b, "\n## %s\n\n%s", r.Title, strings.ReplaceAll(r.Text, "\n## ", "\n### "))
	}
	return b.String()
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
