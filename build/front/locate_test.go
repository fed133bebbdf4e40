package front

import (
	"strings"
	"testing"

	"rolewright/build/source"
)

// TestLocate finds words of a value in what its author wrote, however that was quoted, folded or escaped.
func TestLocate(t *testing.T) {
	cases := []struct{ name, front, word string }{ // the front matter with marks around the place wanted
		{"plain", "text: Bake «the» bread", "the"},
		{"plain, folded", "text: Bake\n  the\n\n  «bread»", "bread"},
		{"double quotes", `text: "Bake the «bread»"`, "bread"},
		{"escaped quotes", `text: "Bake \"«the»\" bread"`, "the"},
		{"an escaped letter itself", `text: "Caf«\u00e9» au lait"`, "é"},
		{"behind an escaped letter", `text: "\u00e9«u00e9»"`, "u00e9"},
		{"behind a short escape", `text: "\xe9t\xe9 «bread»"`, "bread"},
		{"behind a long escape", `text: "\U0001F35E «bread»"`, "bread"},
		{"behind an escaped line end", "text: \"Bake \\\n  «the» bread\"", "the"},
		{"behind escaped white space", `text: "Bake\n\n\t«the» bread"`, "the"},
		{"double quotes, folded", "text: \"Bake\n\n  the\n  «bread»\"", "bread"},
		{"single quotes", "text: 'Bake «the» bread'", "the"},
		{"a doubled quote", "text: 'the baker''s «bread»'", "bread"},
		{"a doubled quote itself", "text: 'the baker«''»s bread'", "'"},
		{"literal", "text: |\n  Bake\n  the «bread»", "bread"},
		{"literal with more indentation", "text: |\n  Bake\n    «the»\n  bread", "the"},
		{"literal that begins with its sign", "text: |-\n  «-» Bake\n  | bread", "-"},
		{"literal with stated indentation", "text: |2\n    Bake\n   the\n  «bread»", "bread"},
		{"folded", "text: >\n  Bake\n  the\n\n  «bread»", "bread"},
		{"folded that begins with its sign", "text: >-\n  «>» Bake", ">"},
		{"several blanks", "text: Bake   «bread»", "bread"},
		{"over a fold", "text: >\n  «Bake\n  bread»", "Bake bread"},
		{"TOML", `text = "Bake \"«the»\" bread"`, "the"},
		{"TOML, literal", `text = 'Bake \the «bread»'`, "bread"},
		{"TOML, several lines", "text = \"\"\"\nBake\n  the \\\n   «bread»\"\"\"", "bread"},
		{"TOML, several literal lines", "text = '''\nBake\n''the'' «bread»'''", "bread"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			delimiter := "---\n"
			if strings.HasPrefix(c.name, "TOML") {
				delimiter = "+++\n"
			}
			before, rest, _ := strings.Cut(delimiter+c.front+"\n"+delimiter, "«")
			marked, after, _ := strings.Cut(rest, "»")
			file := &source.File{Path: "roles/baker.md", Data: before + marked + after}
			doc, found := Parse(file, Form{})
			if len(found) > 0 {
				t.Fatal(found)
			}
			value := doc.Front.Get("text")
			at := strings.Index(value.Text, c.word)
			if at < 0 {
				t.Fatalf("%q doesn't hold %q", value.Text, c.word)
			}
			if got := Locate(value.Span, value.Text, at, at+len(c.word)); got.Text() != marked || int(got.Start) != len(before) {
				t.Errorf("%q is found %d bytes too far: %q", c.word, int(got.Start)-len(before), got.Text())
			}
		})
	}
}

// TestLocateInOrder asks for places forwards and backwards: the order mustn't change the answers.
func TestLocateInOrder(t *testing.T) {
	const front = "---\ntext: >\n  One two\n  three\n\n  four five\n---\n"
	file := &source.File{Path: "roles/baker.md", Data: front}
	doc, _ := Parse(file, Form{})
	value := doc.Front.Get("text")
	l := NewLocator(value.Span, value.Text)
	for _, word := range []string{"One", "three", "five", "two", "four", "four", "One"} {
		at := strings.Index(value.Text, word)
		if got := l.At(at, at+len(word)); got.Text() != word {
			t.Errorf("%q is found at %q", word, got.Text())
		}
	}
}

func TestLocateOutside(t *testing.T) {
	if got := Locate(source.Span{}, "bread", 1, 2); !got.IsZero() {
		t.Errorf("a text without a place is found at %v", got)
	}
	file := &source.File{Path: "a", Data: `"bread"`}
	if got := Locate(file.Span(0, 7), "bread", 5, 5); got.Start != 6 || got.End != 6 {
		t.Errorf("the end of a text is at %d to %d", got.Start, got.End)
	}
}
