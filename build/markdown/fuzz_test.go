package markdown

import (
	"strings"
	"testing"
	"unicode/utf8"

	"rolewright/build/front"
	"rolewright/build/internal/fuzzed"
	"rolewright/build/source"
)

// FuzzLeaves renders all texts of front matter, so that places in folded and quoted texts are asked for.
func FuzzLeaves(f *testing.F) {
	fuzzed.AddSeeds(f, ".md")
	renderer := NewRenderer()
	f.Fuzz(func(t *testing.T, data string) {
		file := fuzzed.File(t, "roles/fuzzed.md", data)
		doc, _ := front.Parse(file, front.Form{})
		renderLeaves(t, renderer, file, doc.Front)
	})
}

func renderLeaves(t *testing.T, r *Renderer, file *source.File, v front.Value) {
	if v.Kind == front.Scalar {
		fragment, found := r.Inline(v.Span, v.Text)
		checkFragment(t, file, fragment, found)
		fragment, found = r.Block(v.Span, v.Text, 3)
		checkFragment(t, file, fragment, found)
	}
	for _, item := range v.Items {
		renderLeaves(t, r, file, item)
	}
	for _, field := range v.Fields {
		renderLeaves(t, r, file, field.Value)
	}
}

func FuzzMarkdown(f *testing.F) {
	fuzzed.AddSeeds(f, ".md")
	for _, text := range []string{
		"[a](b.md \"title\") ![c](d.png) ![e [f](g.md)](h.png) [i][j]\n\n[j]: k.md#l 'm'",
		"[x](javascript:alert(1)) [x](java\nscript:alert(1)) [x](&#106;avascript:x) <javascript:x> [x](\x01javascript:x)",
		"<script>a</script> <b onclick=x> <!-- a --> b <img src=x onerror=y>", "a|b\n:-|-:\n[c](d)|`e`\n",
		"- [ ] a\n- [x] b\n  1. c\n\n     d", "# a\n## a\n#### a\n\na\n===\n", "> - a\n>   > b", "~~a~~ *b **c* d** `e`` f`", "www.example.com a@b.c http://d",
		"```go\na\n```\n\n    b\n", "\\[a\\] &amp; &lt; \\< &#0; \u2028", "[a](<b c.md>) [d](e%20f.md) [g](../../h.md) [i](#j) [k]()",
	} {
		f.Add(text)
	}
	renderer := NewRenderer()
	f.Fuzz(func(t *testing.T, text string) {
		file := fuzzed.File(t, "content/pages/fuzzed.md", text)
		whole := file.Span(0, len(file.Data))
		for level := 2; level <= 3; level++ {
			block, found := renderer.Block(whole, file.Data, level)
			checkFragment(t, file, block, found)
			checkHeadings(t, block, level)
		}
		inline, found := renderer.Inline(whole, file.Data)
		checkFragment(t, file, inline, found)
		if inline != nil && strings.Contains(inline.html, "<p") {
			t.Error("an inline text has a paragraph")
		}
		checkPassages(t, append(renderer.Passages(whole, file.Data), renderer.InlinePassage(whole, file.Data)))
	})
}

// checkPassages asks for the place of every character.
func checkPassages(t *testing.T, all []Passage) {
	for i := range all {
		p := &all[i]
		last := 0
		for at, r := range p.Text {
			span := p.At(at, at+utf8.RuneLen(r))
			if int(span.Start) < last || span.End < span.Start || int(span.End) > len(span.File.Data) {
				t.Fatalf("%q in %q is said to stand at %d to %d", r, p.Text, span.Start, span.End)
			}
			last = int(span.Start)
		}
		p.At(len(p.Text), len(p.Text))
	}
}

func checkHeadings(t *testing.T, f *Fragment, level int) {
	if f == nil {
		return
	}
	ids := make(map[string]bool)
	for i, h := range f.Headings {
		if h.Level < level || h.Level > 6 {
			t.Errorf("heading %d has level %d", i, h.Level)
		}
		if h.ID != "" && ids[h.ID] {
			t.Errorf("two headings have the id %q", h.ID)
		}
		ids[h.ID] = true
	}
}
