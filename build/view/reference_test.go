package view_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/doc"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rolewright/build/careers"
	"rolewright/build/page"
	"rolewright/build/view"
)

var update = flag.Bool("update", false, "write the manual's page about views")

const manualPage = "../manual/views.md"

// The page about views says what the comments of their structs say.
func TestReferenceIsCurrent(t *testing.T) {
	want := reference(t)
	if *update {
		if err := os.WriteFile(manualPage, []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	kept, err := os.ReadFile(manualPage)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(kept)); diff != "" {
		t.Errorf("it is out of date; run `go test ./build/view -run Reference -update` (-comments +page)\n%s", diff)
	}
}

func reference(t *testing.T) string {
	files := token.NewFileSet()
	pkg := documented(t, files)
	var b strings.Builder
	fmt.Fprintf(&b, "# Template views\n\n<!-- Made from the comments by `go test ./build/view -run Reference -update`. -->\n\n%s\n", markdown(pkg, pkg.Doc))
	b.WriteString("| template | view | what it shows |\n| --- | --- | --- |\n")
	for _, known := range slices.Concat(page.Templates(), careers.Templates()) {
		fmt.Fprintf(&b, "| `%s` | [%s](#%s) | %s |\n", known.Name, known.View.Name(), strings.ToLower(known.View.Name()), known.Doc)
	}
	for _, typ := range pkg.Types {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n```go\n%s\n```\n", typ.Name, markdown(pkg, typ.Doc), declared(t, files, typ))
	}
	return b.String()
}

// documented reads the comments of the package.
func documented(t *testing.T, files *token.FileSet) *doc.Package {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var parsed []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(files, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		parsed = append(parsed, f)
	}
	pkg, err := doc.NewFromFiles(files, parsed, reflect.TypeFor[view.Job]().PkgPath())
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}

// markdown is a comment as Markdown, with links between views.
func markdown(pkg *doc.Package, text string) string {
	p := pkg.Printer()
	p.HeadingLevel = 3
	return lowerAnchors(string(p.Markdown(pkg.Parser().Parse(text))))
}

// lowerAnchors makes links to headings those that Markdown gives to them.
func lowerAnchors(text string) string {
	parts := strings.Split(text, "](#")
	for i := range parts[1:] {
		anchor, rest, _ := strings.Cut(parts[i+1], ")")
		parts[i+1] = strings.ToLower(anchor) + ")" + rest
	}
	return strings.Join(parts, "](#")
}

// declared is the declaration of a type, with the comments of its fields.
func declared(t *testing.T, files *token.FileSet, typ *doc.Type) string {
	t.Helper()
	spec := typ.Decl.Specs[0].(*ast.TypeSpec)
	spec.Doc, typ.Decl.Doc = nil, nil
	var b bytes.Buffer
	if err := format.Node(&b, files, typ.Decl); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
