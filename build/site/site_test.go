package site_test

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"rolewright/build/hiring"
	"rolewright/build/internal/corpus"
	"rolewright/build/page"
	"rolewright/build/site"
	"rolewright/build/source"
)

var builtIn = os.DirFS("../..")

// prepare returns a generated site with some templates of its own.
func prepare(t testing.TB, roles int, own map[string]string) (*site.Site, source.Diagnostics) {
	t.Helper()
	files := corpus.Site(roles)
	for name, text := range own {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	tree, err := source.Read(files, builtIn)
	if err != nil {
		t.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	if found.HasErrors() {
		t.Fatal(found)
	}
	plan, found := page.Plan(k, page.Options{})
	if len(found) > 0 {
		t.Fatal(found)
	}
	return site.New(tree, plan, nil)
}

// The list of templates, with the view of each, is what documentation and messages go by.
func TestEveryTemplateBelongsToAPage(t *testing.T) {
	var listed []string
	for _, known := range page.Templates() {
		listed = append(listed, known.Name)
	}
	entries, err := fs.ReadDir(builtIn, source.TemplatesFolder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if name := e.Name(); path.Ext(name) == ".html" && name != "layout.html" && !slices.Contains(listed, name) {
			t.Errorf("no page uses templates/%s", name)
		}
	}
	s, found := prepare(t, 13, nil)
	if len(found) > 0 {
		t.Fatal(found)
	}
	for _, o := range s.Outputs() {
		if strings.HasSuffix(o.Path(), ".html") && o.Path() != "404.html" && path.Base(o.Path()) != "index.html" {
			t.Errorf("links can't lead to %s as to other pages", o.Path())
		}
	}
}

// A fault of one template shows on many pages, which are made at the same time. It is told once.
func TestAFaultIsToldOnceHoweverManyPagesShowIt(t *testing.T) {
	s, found := prepare(t, 40, map[string]string{"templates/job.html": `{{define "main"}}{{.Titel}}{{end}}`})
	if len(found) > 0 {
		t.Fatal(found)
	}
	outputs := s.Outputs()
	failed := make([]bool, len(outputs))
	var group sync.WaitGroup
	for i := range outputs {
		group.Go(func() {
			var b bytes.Buffer
			failed[i] = s.Render(&outputs[i], &b) != nil
		})
	}
	group.Wait()
	broken := 0
	for i := range outputs {
		isJob := strings.Count(outputs[i].Path(), "/") == 2 && strings.HasPrefix(outputs[i].Path(), "roles/") && strings.HasSuffix(outputs[i].Path(), ".html")
		if failed[i] != isJob {
			t.Errorf("%s failed: %v", outputs[i].Path(), failed[i])
		}
		if failed[i] {
			broken++
		}
	}
	if found := s.Diagnostics(); broken != 40 || len(found) != 1 || found[0].Span.Text() != ".Titel" {
		t.Errorf("%d pages failed, and this is told:\n%v", broken, found)
	}
}

func TestAFileThatIsNoPageIsPassedOnAsItIs(t *testing.T) {
	logo := "<svg>{{.NotATemplate}} \x00 </svg>"
	s, found := prepare(t, 1, map[string]string{"templates/assets/seal.bin": logo})
	if len(found) > 0 {
		t.Fatal(found)
	}
	outputs := s.Outputs()
	at := slices.IndexFunc(outputs, func(o site.Output) bool { return o.Path() == "assets/seal.bin" })
	var b bytes.Buffer
	if at < 0 || s.Render(&outputs[at], &b) != nil || b.String() != logo {
		t.Errorf("it came out as %q", b.String())
	}
}

// BenchmarkRender renders the pages of a hundred roles, one after the other.
func BenchmarkRender(b *testing.B) {
	s, found := prepare(b, 100, nil)
	if len(found) > 0 {
		b.Fatal(found)
	}
	outputs := s.Outputs()
	var page bytes.Buffer
	b.ReportAllocs()
	for b.Loop() {
		for i := range outputs {
			page.Reset()
			if err := s.Render(&outputs[i], &page); err != nil {
				b.Fatal(err)
			}
		}
	}
}
