package site

import (
	"bytes"
	"html/template"
	"math/rand/v2"
	"os"
	"path"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rolewright/build/careers"
	"rolewright/build/page"
	"rolewright/build/source"
	"rolewright/build/words"
)

// builtInTemplates are those of the two sites that there are.
func builtInTemplates(t testing.TB) []*templates {
	t.Helper()
	starter := os.DirFS("../..")
	tree, err := source.Read(starter, starter)
	if err != nil {
		t.Fatal(err)
	}
	english := words.BuiltIn(words.Language{})
	var all []*templates
	for _, plan := range []*page.SitePlan{
		{Words: english, Layout: "layout.html", Templates: page.Templates()},
		{Words: english, Layout: "public/layout.html", Templates: careers.Templates()},
	} {
		parsed := parseTemplates(tree, plan, plan.Words)
		if len(parsed.found) > 0 {
			t.Fatal(parsed.found)
		}
		all = append(all, parsed)
	}
	return all
}

// The templates that rolewright comes with are written so that they are fast. One that isn't would make the pages of
// every role several times slower, and nobody would notice. Left to html/template are moved.html, because an address in
// a <meta> is a rare place, and so are pages that have moved; and public/posting.html, because a script is another one,
// and there is one page of it for each open role.
func TestBuiltInTemplatesAreFast(t *testing.T) {
	for _, parsed := range builtInTemplates(t) {
		for name, p := range parsed.pages {
			if !p.ready().IsFast() && path.Base(name) != "moved.html" && name != "public/posting.html" {
				t.Errorf("%s is left to html/template", name)
			}
		}
	}
}

// hostile are pieces of what people and attackers put where a plain word is expected.
var hostile = []string{
	"plain", "two words", "日本語 ü 🎉", "Apply online", "open", "draft", "{{.Title}}",
	`"`, "'", "`", "<", ">", "&", "&amp;", "+", "=", "\\", "/", "%", "?", "#", ":", ";", "\x00", "\t\n", "\r", "\u2028", "\ufdd0", "\ufeff", "\x7f", "\xff", "\xc3",
	"javascript:x", "JavaScript:alert(1)", " javascript:x", "java\tscript:x", "data:text/html,<b>", "vbscript:x", "x:y", "a/b:c", "http:", "//host",
	"https://example.com/?a=1&b=%20#c d", "mailto:x@example.com", "../../roles/x/index.html", "/roles/ü/?q=\"x\"", "roles/x/", "not%zzescaped", "index.html",
	"</script>", "<script>alert(1)</script>", "<!--", "-->", "]]>", "</title>", "<img src=x onerror=y>", `" onclick="x`,
	"expression(x)", "url(x)", "color: red; background: url('x')", "</style>", "@import 'x'", "/*", "*/", "//",
}

// Whatever a view holds, the fast way and html/template write the same bytes, or both fail. Each run fills the views of
// all built-in templates; the text is one more that is drawn.
func FuzzTheFastWayWritesTheSameBytes(f *testing.F) {
	all := builtInTemplates(f)
	for seed := range uint64(12) {
		if testing.Short() && seed > 1 {
			break
		}
		f.Add(seed, "")
	}
	f.Add(uint64(12), "javascript:x")
	f.Fuzz(func(t *testing.T, seed uint64, text string) {
		random := rand.New(rand.NewPCG(seed, 1))
		for _, parsed := range all {
			for _, known := range parsed.sorted() {
				view := reflect.New(known.View)
				(&filler{random, text}).fill(view.Elem(), 0)
				compareWays(t, parsed, known, view.Interface())
			}
		}
	})
}

func (t *templates) sorted() []*pageTemplate {
	var pages []*pageTemplate
	for _, p := range t.pages {
		pages = append(pages, p)
	}
	slices.SortFunc(pages, func(a, b *pageTemplate) int { return strings.Compare(a.Name, b.Name) })
	return pages
}

func compareWays(t *testing.T, parsed *templates, p *pageTemplate, view any) {
	t.Helper()
	var want, got bytes.Buffer
	wantErr := p.definitions.set(parsed.layout, parsed.words).Execute(&want, view)
	gotErr := p.ready().Execute(&got, view)
	if (wantErr == nil) != (gotErr == nil) {
		t.Fatalf("%s: %v, html/template: %v", p.Name, gotErr, wantErr)
	}
	if wantErr == nil && got.String() != want.String() {
		t.Fatalf("%s (-html/template +fast):\n%s", p.Name, cmp.Diff(want.String(), got.String()))
	}
}

// filler puts random values into a view: texts, numbers, lists of up to three, deeper ones ever rarer.
type filler struct {
	*rand.Rand
	text string
}

// word is nothing, a single piece, or up to three pieces in a row.
func (f *filler) word() string {
	text := ""
	for range f.IntN(4) {
		if at := f.IntN(len(hostile) + 4); at < len(hostile) {
			text += hostile[at]
		} else {
			text += f.text
		}
		if f.IntN(2) == 0 {
			break
		}
	}
	return text
}

func (f *filler) fill(v reflect.Value, depth int) {
	if !v.CanSet() {
		return
	}
	switch v.Kind() {
	case reflect.String:
		text := f.word()
		if v.Type() == reflect.TypeFor[template.HTML]() && text != "" {
			text = "<b>" + template.HTMLEscapeString(text) + "</b>"
		}
		v.SetString(text)
	case reflect.Int:
		v.SetInt(int64(f.IntN(2000) - 2))
	case reflect.Bool:
		v.SetBool(f.IntN(2) == 0)
	case reflect.Pointer:
		if depth < 6 && f.IntN(3) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			f.fill(v.Elem(), depth+1)
		}
	case reflect.Slice:
		if depth > 5 {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), f.IntN(4), 4))
		for i := range v.Len() {
			f.fill(v.Index(i), depth+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f.fill(v.Field(i), depth+1)
		}
	}
}
