package fasttemplate

import (
	"bytes"
	"errors"
	"html/template"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
)

type embedded struct{ Hidden string }

type view struct {
	embedded
	Name   string
	Title  template.HTML
	Number int
	Items  []string
	Map    map[string]int
	Inner  *view
}

func (view) Method() string { return "m" }

// Hidden stands before the field of that name, which is further in.
func (view) Hidden() string { return "a method" }

func newTemplate(t *testing.T, text string) *Template {
	t.Helper()
	return New(template.Must(template.New("page").Parse(text)), reflect.TypeFor[view](), nil)
}

func execute(t *testing.T, fast *Template, v *view) string {
	t.Helper()
	var b bytes.Buffer
	if err := fast.Execute(&b, v); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// What is known here is fast, and escaped for its place.
func TestPages(t *testing.T) {
	v := &view{Name: `a"<b>`, Title: "<i>t</i>", Number: 3, Items: []string{"x", "y"}, Inner: &view{Name: "javascript:x"}}
	for text, want := range map[string]string{
		`<p>{{.Name}}{{.Title}}{{.Number}}</p>`:                               `<p>a&#34;&lt;b&gt;<i>t</i>3</p>`,
		`{{range $i, $e := .Items}}{{$i}}{{$e}}{{else}}none{{end}}`:           `0x1y`,
		`{{range .Inner.Items}}{{.}}{{else}}none{{end}}`:                      `none`,
		`<a href="{{.Inner.Name}}">`:                                          `<a href="#ZgotmplZ">`,
		`<a href="/{{.Inner.Name}}">`:                                         `<a href="/javascript:x">`,
		`<a href="?q={{.Name}}">`:                                             `<a href="?q=a%22%3cb%3e">`,
		`{{if and .Name (eq .Number 3)}}yes{{else if .Title}}no{{end}}`:       `yes`,
		`{{with .Inner}}{{len .Items}}{{$.Number}}{{end}}`:                    `03`,
		`{{define "item"}}[{{.}}]{{end}}{{template "item" (index .Items 1)}}`: `[y]`,
	} {
		fast := newTemplate(t, text)
		if got := execute(t, fast, v); got != want || !fast.IsFast() {
			t.Errorf("%s: %s (fast: %v), want %s", text, got, fast.IsFast(), want)
		}
	}
}

// Whatever isn't known is left to html/template, and is as right as ever.
func TestUncommonTemplates(t *testing.T) {
	for name, text := range map[string]string{
		"a function":              `{{printf "%q" .Name}}`,
		"a method":                `{{.Method}}`,
		"a method before a field": `{{.Hidden}}`,
		"a pipeline":              `{{.Name | len}}`,
		"a variable":              `{{$n := .Name}}{{$n}}`,
		"a map":                   `{{index .Map "x"}}`,
		"a break":                 `{{range .Items}}{{break}}{{end}}`,
		"a lost variable":         `{{range $i := .Items}}{{else}}{{len $i}}{{end}}`,
		"a script":                `<script>var x = {{.Name}};</script>`,
		"a style":                 `<p style="color: {{.Name}}">`,
		"an event":                `<p onclick="f({{.Name}})">`,
		"a list of pictures":      `<img srcset="{{.Name}}">`,
		"the value of or":         `{{or .Name "x"}}`,
		"an unquoted word":        `<p class={{.Name}}>`,
		"an escaper by name":      `{{.Name | html}}`,
		"trusted HTML in a title": `<p title="{{.Title}}">`,
		"a fraction":              `{{if eq .Number 1.0}}{{end}}`,
		"an octal number":         `{{if eq .Number 010}}{{end}}`,
		"nothing as a value":      `{{define "x"}}{{if .}}a{{else}}b{{end}}{{end}}{{template "x"}}`,
		"nothing as $":            `{{define "x"}}{{if $}}a{{else}}b{{end}}{{end}}{{template "x"}}`,
	} {
		fast := newTemplate(t, text)
		if fast.IsFast() {
			t.Errorf("%s is taken to be known: %s", name, text)
		}
		v := &view{Name: "n", Map: map[string]int{"x": 1}}
		var want, got bytes.Buffer
		wantErr := template.Must(template.New("page").Parse(text)).Execute(&want, v)
		if gotErr := fast.Execute(&got, v); got.String() != want.String() || (gotErr == nil) != (wantErr == nil) {
			t.Errorf("%s: %q (%v), want %q (%v)", name, &got, gotErr, &want, wantErr)
		}
	}
}

// A part that no page calls, such as the page to begin with in an archive, is as fast and as right as a page.
func TestPartsByThemselves(t *testing.T) {
	const text = `page{{define "known"}}<a title="{{.Name}}">{{range .Items}}{{.}}{{end}}</a>{{end}}{{define "uncommon"}}{{.Method}}{{end}}{{define "wrong"}}{{.Inner.Name}}{{end}}`
	fast := newTemplate(t, text)
	for part, known := range map[string]bool{"known": true, "uncommon": false, "wrong": true, "missing": false} {
		v := &view{Name: `"<b>`, Items: []string{"<1>", "&"}}
		var want, got bytes.Buffer
		wantErr := template.Must(template.New("page").Parse(text)).ExecuteTemplate(&want, part, v)
		gotErr := fast.ExecutePart(&got, part, v)
		if got.String() != want.String() || (gotErr == nil) != (wantErr == nil) || (fast.part(part, v) != nil) != known {
			t.Errorf("%s: %q (%v), want %q (%v)", part, &got, gotErr, &want, wantErr)
		}
	}
}

// A page on which something goes wrong is executed by html/template, which says what it is.
func TestGivingUpLeavesNoTrace(t *testing.T) {
	for _, text := range []string{`<p>{{index .Items .Number}}`, `<p>{{.Inner.Name}}`, `<p>{{template "page" .}}`} {
		fast := newTemplate(t, text)
		out := bytes.NewBufferString("before")
		if !fast.IsFast() || fast.program.execute(out, &view{Number: 7}) == whole || out.String() != "before" {
			t.Errorf("%s: it wrote %q", text, out)
		}
		if text != `<p>{{template "page" .}}` && fast.Execute(out, &view{Number: 7}) == nil {
			t.Errorf("%s: no error", text)
		}
	}
}

// Templates that never end are stopped, whatever they do meanwhile: nothing goes on when the page is given up.
func TestEndlessTemplatesEnd(t *testing.T) {
	if testing.Short() {
		t.Skip("it runs templates up to their limit")
	}
	before := runtime.NumGoroutine()
	for _, text := range []string{
		`{{range 2000000000}}{{end}}`, `{{range 2000000000}}{{$x := 1}}{{end}}`, `{{range 2000000000}}x{{end}}`,
		`{{define "x"}}{{range 2000000000}}{{if false}}x{{end}}{{end}}{{end}}{{with .Map}}{{end}}{{template "x"}}`,
		`{{range 2000000000}}{{range 2000000000}}{{continue}}{{end}}{{break}}{{end}}`,
		`{{$x := "x"}}{{range 60}}{{$x = print $x $x}}{{end}}`, `{{$x := "x"}}{{range 60}}{{$x = printf "%s%s" $x $x}}{{end}}`,
		`{{$x := "x"}}{{range 60}}{{$x = println $x $x}}{{end}}`, `{{$x := "\\"}}{{range 60}}{{$x = js $x}}{{end}}`,
	} {
		out := bytes.NewBufferString("before")
		if err := newTemplate(t, text).Execute(out, &view{}); !errors.Is(err, ErrEndless) || out.String() != "before" {
			t.Errorf("%s ends with %v, and %d bytes", text, err, out.Len())
		}
	}
	if now := runtime.NumGoroutine(); now > before {
		t.Errorf("%d goroutines go on", now-before)
	}
}

// All places are known with the version of Go that is used here. With a version that escapes in another way, some
// aren't, and templates that have them are slow instead of wrong.
func TestPlacesAreKnown(t *testing.T) {
	if len(knownPlaces()) != 6 {
		t.Errorf("%d places are known, want 6", len(knownPlaces()))
	}
}

// A place at which html/template does something that isn't foreseen isn't taken for known.
func TestUnforeseenPlacesAreNotLearned(t *testing.T) {
	for _, p := range []*place{
		{before: `<p class=`, after: `>`},              // escapes more than in a quoted value, and the empty text
		{before: `<script>x=`, after: `</script>`},     // writes quotes
		{before: `<p style="color:`, after: `">`},      // filters the whole text
		{before: `<p><a href="{{.}}`, after: `"></p>`}, // two of them
	} {
		if chain := p.learn(); chain != "" {
			t.Errorf("%s: %s", p.before, chain)
		}
	}
	// The address of a link is filtered as a whole, which a text isn't.
	if chain := (&place{before: `<a href="`, after: `">`}).learn(); chain != "" {
		t.Error(chain)
	}
}

// Every chain of escapers counts as a whole: what is known in one order isn't in another.
func TestChainsAreComparedAsAWhole(t *testing.T) {
	var chains []string
	for chain := range knownPlaces() {
		chains = append(chains, chain)
	}
	slices.Sort(chains)
	if text := strings.Join(chains, "\n"); strings.Count(text, "attrescaper") != 4 || strings.Contains(text, "\n\n") {
		t.Errorf("the chains are\n%s", text)
	}
}
