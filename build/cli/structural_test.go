package cli

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"rolewright/build/check"
)

// Whatever a finding is called, `explain` knows it: as a rule, or as one that is none. The names are those that the
// compiler's own text gives to its findings.
func TestEveryFindingCanBeExplained(t *testing.T) {
	var rules []string
	for _, r := range check.Rules() {
		rules = append(rules, r.Name)
	}
	named := namesInSource(t)
	for _, name := range named {
		if !slices.Contains(rules, name) && !slices.Contains(structural, name) {
			t.Errorf("%s is neither a rule nor in the list of those that are none", name)
		}
	}
	for _, name := range structural {
		if !slices.Contains(named, name) || slices.Contains(rules, name) {
			t.Errorf("%s is on the list for nothing", name)
		}
	}
	if !slices.IsSorted(structural) {
		t.Error("the list isn't in order")
	}
}

var slug = regexp.MustCompile(`^[a-z]+(?:-[a-z0-9]+)*$`)

// namesInSource collects the names that calls such as found.Error("unknown-key", …) give to findings.
func namesInSource(t *testing.T) []string {
	t.Helper()
	var names []string
	root := os.DirFS("..")
	for _, folder := range []string{".", "source", "front", "markdown", "hiring", "check", "page", "site"} {
		files, err := fs.Glob(root, folder+"/*.go")
		if err != nil || len(files) == 0 {
			t.Fatal(folder, err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			data, err := fs.ReadFile(root, name)
			if err != nil {
				t.Fatal(err)
			}
			parsed, err := parser.ParseFile(token.NewFileSet(), name, data, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(parsed, func(n ast.Node) bool {
				names = append(names, namesIn(n)...)
				return true
			})
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func namesIn(n ast.Node) []string {
	switch n := n.(type) {
	case *ast.CallExpr:
		called, _ := n.Fun.(*ast.SelectorExpr)
		if called == nil {
			return nil
		}
		switch called.Sel.Name {
		case "Error", "Warning":
			return literal(n.Args, 0, "")
		case "Add":
			return literal(n.Args, 1, "")
		case "unknown": // of the kit: a name that nothing has
			return literal(n.Args, 1, "unknown-")
		}
	case *ast.KeyValueExpr: // source.Diagnostic{Rule: "template"}
		if key, ok := n.Key.(*ast.Ident); ok && key.Name == "Rule" {
			return literal([]ast.Expr{n.Value}, 0, "")
		}
	}
	return nil
}

func literal(args []ast.Expr, at int, prefix string) []string {
	if at >= len(args) {
		return nil
	}
	if text, ok := args[at].(*ast.BasicLit); ok && text.Kind == token.STRING {
		if name, err := strconv.Unquote(text.Value); err == nil && slug.MatchString(name) {
			return []string{prefix + name}
		}
	}
	return nil
}
