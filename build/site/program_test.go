package site

import (
	"bytes"
	"html/template"
	"math/rand/v2"
	"os"
	"path"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rolewright/build/careers"
	"rolewright/build/page"
	"rolewright/build/source"
)

// plans are the two sites that there are, without any page.
var plans = []*page.Site{
	{Layout: "layout.html", Templates: page.Templates()},
	{Layout: "public/layout.html", Templates: careers.Templates()},
}

func builtIn(t testing.TB, plan *page.Site) *templates {
	t.Helper()
	tree, err := source.Read(os.DirFS("../.."), nil)
	if err != nil {
		t.Fatal(err)
	}
	parsed, found := parseTemplates(tree, plan)
	if len(found) > 0 {
		t.Fatal(found)
	}
	return parsed
}

// The templates that rolewright comes with are written so that they can be compiled. One that can't be would make the
// pages of every role ten times slower, and nobody would notice. Left to html/template are moved.html, because an
// address in a <meta> is a rare place, and so are pages that have moved; and public/posting.html, because a script is
// another one, and there is one page of it for each open role.
func TestBuiltInTemplatesAreCompiled(t *testing.T) {
	for _, plan := range plans {
		parsed := builtIn(t, plan)
		for _, known := range plan.Templates {
			if parsed.compiled[known.Name] == nil && path.Base(known.Name) != "moved.html" && known.Name != "public/posting.html" {
				t.Errorf("%s is left to html/template", known.Name)
			}
		}
	}
}

// Whatever stands in a view, a compiled template writes what html/template writes.
func TestProgramsWriteTheSameBytes(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, plan := range plans {
		parsed := builtIn(t, plan)
		for _, known := range plan.Templates {
			if parsed.compiled[known.Name] == nil {
				continue
			}
			for range 60 {
				view := reflect.New(known.View)
				fill(view.Elem(), random, 0)
				compareProgram(t, parsed, known.Name, view.Interface())
			}
		}
	}
}

func compareProgram(t *testing.T, parsed *templates, name string, view any) {
	t.Helper()
	var want, got bytes.Buffer
	wantErr := parsed.byName[name].Execute(&want, view)
	compiled := parsed.compiled[name].execute(&got, view)
	if compiled != (wantErr == nil) {
		t.Fatalf("%s: compiled %v, html/template: %v", name, compiled, wantErr)
	}
	if compiled && got.String() != want.String() {
		t.Fatalf("%s (-html/template +program):\n%s", name, cmp.Diff(want.String(), got.String()))
	}
}

// oddTexts are what people and attackers put where a plain word is expected.
var oddTexts = []string{"", "", "plain", "two words", `"quoted" & 'single'`, "<script>alert(1)</script>", "a+b", "{{.Title}}", "日本語 ü 🎉",
	"javascript:alert(1)", "../../roles/x/index.html", "https://example.com/?a=1&b=%20#c d", "mailto:x@example.com", "\x00\u2028", "open", "draft", "-->", "Apply online",
	"\ufdd0 ]]> \\", "/roles/ü/?q=\"x\"", "not%zzescaped", "\t\n"}

// fill puts random values into a view: texts, numbers, lists of up to three, deeper ones ever rarer.
func fill(v reflect.Value, random *rand.Rand, depth int) {
	switch v.Kind() {
	case reflect.String:
		text := oddTexts[random.IntN(len(oddTexts))]
		if v.Type() == reflect.TypeFor[template.HTML]() && text != "" {
			text = "<b>" + template.HTMLEscapeString(text) + "</b>"
		}
		v.SetString(text)
	case reflect.Int:
		v.SetInt(int64(random.IntN(2000) - 2))
	case reflect.Bool:
		v.SetBool(random.IntN(2) == 0)
	case reflect.Slice:
		if depth > 5 {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), random.IntN(4), 4))
		for i := range v.Len() {
			fill(v.Index(i), random, depth+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), random, depth+1)
		}
	}
}

// What programs don't know stays with html/template, and is as right as ever.
func TestUncommonTemplates(t *testing.T) {
	type view struct {
		Name  string
		Items []string
		Map   map[string]int
	}
	for name, text := range map[string]string{
		"a function":       `{{printf "%q" .Name}}`,
		"a pipeline":       `{{.Name | len}}`,
		"a variable":       `{{$n := .Name}}{{$n}}`,
		"a map":            `{{index .Map "x"}}`,
		"a break":          `{{range .Items}}{{break}}{{end}}`,
		"a lost variable":  `{{range $i := .Items}}{{else}}{{len $i}}{{end}}`,
		"a script":         `<script>var x = {{.Name}};</script>`,
		"a style":          `<p style="color: {{.Name}}">`,
		"the value of or":  `{{or .Name "x"}}`,
		"an unquoted word": `<p class={{.Name}}>`,
	} {
		t.Run(name, func(t *testing.T) {
			set := template.Must(template.New("page").Parse(text))
			var b bytes.Buffer
			if err := set.Execute(&b, view{Name: "n", Map: map[string]int{"x": 1}}); err != nil {
				t.Fatal(err)
			}
			if _, err := compileTemplate(set, reflect.TypeFor[view]()); err == nil {
				t.Errorf("%s was compiled", text)
			}
		})
	}
}

// A page on which something goes wrong is made by html/template, which tells what it is.
func TestProgramsGiveUpWithoutATrace(t *testing.T) {
	type view struct {
		Names  []string
		Number int
	}
	set := template.Must(template.New("page").Parse(`{{len .Names}}{{index .Names .Number}}`))
	_ = set.Execute(&bytes.Buffer{}, &view{Names: []string{"a"}})
	p, err := compileTemplate(set, reflect.TypeFor[view]())
	if err != nil {
		t.Fatal(err)
	}
	out := bytes.NewBufferString("before")
	if p.execute(out, &view{Names: []string{"a"}, Number: 7}) || out.String() != "before" {
		t.Errorf("it wrote %q", out)
	}
}
