package kit_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"html/template"
	"io"
	"math/rand/v2"
	"reflect"
	"testing"

	"golang.org/x/text/language"

	"rolewright/build/kit"
	"rolewright/build/view"
	"rolewright/build/words"
)

// hostile are pieces of what people and attackers put where a plain word is expected.
var hostile = []string{
	"plain", "two words", "日本語 ü 🎉", "", " ", `"`, "'", "<", ">", "&", "&amp;", "\\", "\x00", "\t\n", "\r", "\v", "\u2028", "\ufdd0", "\ufffe", "\ufeff", "\x7f", "\xff", "\xc3",
	"=1+1", "@SUM(A1)", "+1", "-1", "_x0041_", "]]>", "</w:t>", "<!--", "javascript:x", "https://example.com/?a=1&b=%20#c d", "https://[::1", "mailto:x@example.com", "../../x/index.html", "History",
}

// markup are pieces of HTML, as an author's Markdown becomes it and worse.
var markup = []string{
	"<p>", "</p>", "<ul>", "<li>", "</li>", "</ul>", "<ol>", "</ol>", "<strong>", "</strong>", `<a href="https://example.com/%zz">`, "</a>", "<br>", "<table><tr><th>", "<td>", "</table>",
	"<h2>", "</h2>", "<pre><code>", "</code></pre>", "<blockquote>", `<img src="x" alt="y">`, `<input type="checkbox" checked>`, `<span lang="ar" dir="rtl">`, "<script>", "<hr>", "&#0;", "&nbsp;",
}

// Whatever is in the views, each file is an archive of XML from beginning to end.
func FuzzFilesCanBeOpened(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed, "")
	}
	f.Add(uint64(20), "\x01<&>")
	makers := []*kit.Maker{kit.New(words.BuiltIn(words.Language{}), false), kit.New(words.BuiltIn(words.Language{Tag: language.German}), true)}
	f.Fuzz(func(t *testing.T, seed uint64, text string) {
		fill := &filler{rand.New(rand.NewPCG(seed, 1)), text}
		m := makers[seed%2]
		var job view.Job
		var guide view.Guide
		var interview view.InterviewGuide
		for _, v := range []any{&job, &guide, &interview} {
			fill.fill(reflect.ValueOf(v).Elem(), 0)
		}
		guide.Interviews = make([]view.Interview, len(guide.Plan))
		for _, data := range [][]byte{m.Job(&job), m.Guide(&guide), m.Interview(&interview), m.Scorecards(fill.scorecards(&guide))} {
			opens(t, data)
		}
	})
}

func opens(t *testing.T, data []byte) {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range archive.File {
		r, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		for d := xml.NewDecoder(r); ; {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s isn't XML: %v", file.Name, err)
			}
		}
	}
}

// filler puts random values into a view: texts, numbers, lists of up to three, deeper ones ever rarer.
type filler struct {
	*rand.Rand
	text string
}

// scorecards are views of the interviews of a guide, with data that fits them.
func (f *filler) scorecards(guide *view.Guide) *kit.Scorecards {
	v := &kit.Scorecards{Guide: guide}
	f.fill(reflect.ValueOf(&v.Debrief).Elem(), 0)
	v.Debrief.Interviews = make([]view.DataPanel, 1+f.IntN(3))
	for i := range v.Debrief.Interviews {
		v.Debrief.Interviews[i].People = 1 + f.IntN(2)
		card, data := &view.Scorecard{}, &view.ScorecardData{}
		f.fill(reflect.ValueOf(card).Elem(), 0)
		f.fill(reflect.ValueOf(data).Elem(), 0)
		v.Cards, v.Data = append(v.Cards, card), append(v.Data, data)
	}
	return v
}

func (f *filler) word(pieces []string) string {
	text := ""
	for range f.IntN(4) {
		if at := f.IntN(len(pieces) + 4); at < len(pieces) {
			text += pieces[at]
		} else {
			text += f.text
		}
	}
	return text
}

func (f *filler) fill(v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.String:
		text := f.word(hostile)
		if v.Type() == reflect.TypeFor[template.HTML]() {
			text = f.word(markup) + template.HTMLEscapeString(text) + f.word(markup)
		}
		v.SetString(text)
	case reflect.Int:
		v.SetInt(int64(f.IntN(2000) - 2))
	case reflect.Bool:
		v.SetBool(f.IntN(2) == 0)
	case reflect.Pointer:
		if f.IntN(3) > 0 {
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
