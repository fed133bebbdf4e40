package check_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"rolewright/build/check"
	"rolewright/build/hiring"
	"rolewright/build/internal/cases"
	"rolewright/build/source"
)

// longest is how many bytes of a text are looked at. Go's fuzzer kills a run that takes longer than about ten seconds, and
// a busy machine is many times slower than an idle one. How time grows with length is another test's.
const longest = 1000

// Whatever a text says, rules say something of it or nothing, at places that exist, and twice the same.
func FuzzRules(f *testing.F) {
	names, err := filepath.Glob("*/testdata/*.txtar")
	if err != nil || len(names) == 0 {
		f.Fatal(names, err)
	}
	for i, name := range names {
		if testing.Short() && i%16 > 0 {
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		if files := txtar.Parse(data).Files; len(files) > 0 { // the longest is the last
			f.Add(start(string(cases.Unmarked(files[len(files)-1].Data))), false)
		}
	}
	f.Add("İ İstanbul needs ROCKSTARS İ up to €60\u00adk per hour, 10+ years", true)
	f.Fuzz(func(t *testing.T, text string, german bool) {
		if !utf8.ValidString(text) || len(text) > longest {
			return
		}
		first, again := lookAtText(t, text, german), lookAtText(t, text, german)
		if fmt.Sprint(first) != fmt.Sprint(again) {
			t.Errorf("once it is\n%v\nand once\n%v", first, again)
		}
	})
}

// start is as much of a text as is looked at.
func start(text string) string {
	return strings.ToValidUTF8(text[:min(len(text), longest)], "")
}

// lookAtText has all rules look at a text in a body, a question and a requirement, and returns what they find.
func lookAtText(t *testing.T, text string, german bool) []string {
	locale := "en"
	if german {
		locale = "de"
	}
	quoted := fmt.Sprintf("%q", strings.ToValidUTF8(text, ""))
	site := fstest.MapFS{
		"content/site.yaml": {Data: []byte("locale: " + locale)},
		"roles/fuzz.md": {Data: []byte("---\ntitle: Baker\nstatus: open\nrequirements: [" + quoted + "]\nskills: [{name: Baking, must: true}]\n" +
			"questions: [{ask: " + quoted + ", skill: baking}]\n---\n\n" + text)},
	}
	tree, err := source.Read(site, nil)
	if err != nil {
		t.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	var said []string
	for _, d := range check.All(k, found, cases.Today, nil).Found {
		if f := d.Span.File; f != nil && (d.Span.Start < 0 || d.Span.Start > d.Span.End || int(d.Span.End) > len(f.Data)) {
			t.Errorf("%s is at %d–%d of %d bytes", d.Rule.Name, d.Span.Start, d.Span.End, len(f.Data))
		}
		said = append(said, fmt.Sprint(d.Rule.Name, d.Span.Start, d.Message))
	}
	return said
}
