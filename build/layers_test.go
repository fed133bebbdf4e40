package build_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
)

const module = "rolewright/"

// layers is the chain: each package may import only those before it.
var layers = []string{
	"build/disk", "build/source", "build/front", "build/markdown", "build/picture", "build/colour", "build/poster", "build/hiring", "build/phrase", "build/words", "build/search",
	"build/check/rule", "build/check/facts", "build/check/law", "build/check/plan", "build/check/scoring", "build/check/topics", "build/check/wording", "build/check/posting", "build/check/pay", "build/check",
	"build/schema", "build/report", "build/archetype", "build/importer/document", "build/importer/read", "build/importer", "build/view", "build/ooxml", "build/docx", "build/xlsx", "build/kit", "build/page", "build/careers",
	"build/fasttemplate", "build/site",
	"build/publish", "build/debrief", "build", "build/manual", "build/preview", "build/lsp", "build/pdf", "build/cli", "build/release", ".",
}

// foreign are the packages of others that each of ours may import. A new one is a decision, and is made here.
var foreign = map[string][]string{
	"build/source":            {"golang.org/x/text"},
	"build/front":             {"github.com/adrg/frontmatter", "go.yaml.in/yaml/v4", "github.com/pelletier/go-toml/v2"},
	"build/markdown":          {"github.com/yuin/goldmark", "golang.org/x/text/language"},
	"build/poster":            {"golang.org/x/image"},
	"build/ooxml":             {"github.com/klauspost/compress/flate"},
	"build/hiring":            {"golang.org/x/text"},
	"build/check/rule":        {"golang.org/x/text"},
	"build/words":             {"golang.org/x/text"},
	"build/importer/document": {"github.com/yuin/goldmark"},
	"build/importer/read":     {"github.com/yuin/goldmark", "golang.org/x/net/html", "golang.org/x/text/encoding/charmap"},
	"build/importer":          {"golang.org/x/text/language"},
	"build/search":            {"golang.org/x/text"},
	"build/docx":              {"golang.org/x/net/idna"},
	"build/kit":               {"golang.org/x/net/html", "golang.org/x/text/language"},
	"build/page":              {"golang.org/x/text"},
	"build/careers":           {"golang.org/x/net/html", "golang.org/x/text/language"},
	"build":                   {"golang.org/x/text/language"},
	"build/debrief":           {"github.com/santhosh-tekuri/jsonschema/v6"},
	"build/preview":           {"github.com/fsnotify/fsnotify"},
	"build/cli":               {"github.com/spf13/pflag", "golang.org/x/text/width", "golang.org/x/text/language"},
	".":                       {"golang.org/x/term"},
	"build/check/wording":     {"golang.org/x/text"},
}

// foreignInTests are those that tests may import besides.
var foreignInTests = []string{
	"github.com/rogpeppe/go-internal", "golang.org/x/tools/txtar", "github.com/google/go-cmp",
	"github.com/santhosh-tekuri/jsonschema/v6", "go.yaml.in/yaml/v4",
	"golang.org/x/text/unicode/norm", "golang.org/x/text/language",
}

// worldly are the packages of the standard library that reach beyond the program. The compiler has none of them:
// that is what makes the same tree the same bytes everywhere.
var worldly = map[string][]string{
	"build/disk":    {"os", "syscall"},
	"build/publish": {"os", "path/filepath", "syscall"},
	"build/preview": {"os", "path/filepath", "net", "net/http"},
	"build/pdf":     {"os", "os/exec", "path/filepath", "syscall"},
	"build/cli":     {"os", "os/exec", "os/signal", "path/filepath", "net", "net/http", "syscall"},
	".":             {"os"},
}

func TestEachPackageImportsOnlyThoseBelowIt(t *testing.T) {
	for _, f := range goFiles(t) {
		rank := slices.Index(layers, f.folder)
		if rank < 0 && !f.helper {
			t.Errorf("%s: package %s has no place in the chain; give it one in layers_test.go", f.path, f.folder)
		}
		for _, name := range f.imports {
			own, isOwn := strings.CutPrefix(name, module)
			switch {
			case isOwn && (f.test || f.helper): // a test may look at anything
			case isOwn && isHelper(own):
				t.Errorf("%s imports %s, which is for tests only", f.path, own)
			case isOwn:
				if at := slices.Index(layers, own); at < 0 || at >= rank {
					t.Errorf("%s imports %s, which isn't below it", f.path, own)
				}
			case !isStandard(name):
				allowed := foreign[f.folder]
				if f.test || f.helper {
					allowed = slices.Concat(allowed, foreignInTests)
				}
				if !covers(allowed, name) {
					t.Errorf("%s imports %s, which isn't on this package's list", f.path, name)
				}
			}
		}
	}
}

func TestTheCompilerSeesNothingOfTheWorld(t *testing.T) {
	forbidden := []string{"os", "os/exec", "os/signal", "os/user", "net", "net/http", "path/filepath", "syscall", "log", "log/slog", "math/rand", "math/rand/v2", "crypto/rand", "unsafe"}
	for _, f := range goFiles(t) {
		if f.test || f.helper {
			continue
		}
		for _, name := range f.imports {
			if slices.Contains(forbidden, name) && !slices.Contains(worldly[f.folder], name) {
				t.Errorf("%s imports %s", f.path, name)
			}
		}
		for _, call := range f.calls {
			if why := outOfPlace(f.folder, call); why != "" {
				t.Errorf("%s calls %s; %s", f.path, call, why)
			}
		}
	}
}

// outOfPlace says why a package may not make a call, or nothing when it may.
func outOfPlace(folder, call string) string {
	switch {
	case call == "os.Exit" && folder != ".":
		return "only main exits"
	case (strings.HasPrefix(call, "fmt.Print") || call == "print" || call == "println") && folder != "build/cli":
		return "only build/cli prints"
	case call == "template.HTML" && folder != "build/markdown" && folder != "build/fasttemplate": // which asks what happens to it
		return "only build/markdown vouches for HTML"
	case call == "time.Now" || call == "time.Since":
		if worldly[folder] == nil {
			return "the compiler has no clock"
		}
	}
	return ""
}

// Embedding leaves out files that begin with "_" or "." unless it is told otherwise, and init would then write a site
// that isn't the one that was tested.
func TestEveryFileOfTheStarterCanBeEmbedded(t *testing.T) {
	for _, folder := range []string{"content", "roles", "templates"} {
		err := fs.WalkDir(os.DirFS(".."), folder, func(name string, _ fs.DirEntry, err error) error {
			if base := path.Base(name); base[0] == '_' || base[0] == '.' {
				t.Errorf("%s begins with %q", name, base[0])
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}

// goFile is what the tests here want to know of a file.
type goFile struct {
	path, folder string
	test, helper bool
	imports      []string
	calls        []string // such as "fmt.Println"
}

func goFiles(t *testing.T) []goFile {
	t.Helper()
	var files []goFile
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && (e.Name() == "testdata" || e.Name() == "node_modules" || name != "." && e.Name()[0] == '.'):
			return fs.SkipDir
		case e.IsDir() || path.Ext(name) != ".go":
			return nil
		}
		f := goFile{path: name, folder: path.Dir(name), test: strings.HasSuffix(name, "_test.go")}
		f.helper = isHelper(f.folder)
		if err := f.read(root); err != nil {
			return err
		}
		files = append(files, f)
		return nil
	})
	if err != nil || len(files) == 0 {
		t.Fatalf("%d Go files: %v", len(files), err)
	}
	return files
}

func (f *goFile) read(root fs.FS) error {
	data, err := fs.ReadFile(root, f.path)
	if err != nil {
		return err
	}
	parsed, err := parser.ParseFile(token.NewFileSet(), f.path, data, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	for _, i := range parsed.Imports {
		f.imports = append(f.imports, strings.Trim(i.Path.Value, `"`))
	}
	ast.Inspect(parsed, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			switch fun := call.Fun.(type) {
			case *ast.Ident:
				f.calls = append(f.calls, fun.Name)
			case *ast.SelectorExpr:
				if from, ok := fun.X.(*ast.Ident); ok {
					f.calls = append(f.calls, from.Name+"."+fun.Sel.Name)
				}
			}
		}
		return true
	})
	return nil
}

// isHelper reports whether a folder holds help for tests, which no part of the program may use.
func isHelper(folder string) bool { return strings.HasPrefix(folder, "build/internal/") }

func isStandard(name string) bool {
	first, _, _ := strings.Cut(name, "/")
	return !strings.Contains(first, ".")
}

func covers(allowed []string, name string) bool {
	return slices.ContainsFunc(allowed, func(a string) bool { return name == a || strings.HasPrefix(name, a+"/") })
}
