package markdown_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rolewright/build/markdown"
	"rolewright/build/source"
)

// What is read of a text is free of markup, and each part of it still knows its place.
func TestPassages(t *testing.T) {
	const written = "## The *first* lock\n" +
		"\n" +
		"We don’t “wait”, we\n" +
		"look at `the water` and <https://example.com/ninja>, see [the plan](plan.md) <b>now</b>.\n" +
		"\n" +
		"<!-- nobody reads this -->\n" +
		"\n" +
		"    code is not read\n" +
		"\n" +
		"- one\u00a0item\n" +
		"- soft\u00adly & two\n" +
		"- rock\\-star, 5&ndash;6&nbsp; \\& more\n" +
		"- wide \u00a0  *apart*,  \n  \u2009below\n" +
		"\n" +
		"| head |\n| --- |\n| cell |\n"
	file := &source.File{Path: "roles/x.md", Data: written}
	var got strings.Builder
	for _, p := range markdown.NewRenderer().Passages(file.Span(0, len(written)), written) {
		fmt.Fprintf(&got, "%d %s\n", p.Kind, strings.ReplaceAll(p.Text, "\uFFFC", "~"))
		for _, word := range []string{"first", "don't", `"wait"`, "look", "plan", "now", "item", "softly", "two", "apart", "wide apart", "apart, below", "cell", "rock-star", "5–6 &"} {
			if at := strings.Index(p.Text, word); at >= 0 {
				span := p.At(at, at+len(word))
				fmt.Fprintf(&got, "  %d:%d %s\n", span.Position().Line, span.Position().Column, span.Text())
			}
		}
	}
	want := `1 The first lock
  1:9 first
0 We don't "wait", we look at ~ and ~, see the plan ~now~.
  3:4 don’t
  3:10 “wait”
  4:1 look
  4:63 plan
  4:81 now
2 one item
  10:7 item
2 softly & two
  11:3 ` + "soft\u00adly" + `
  11:13 two
2 rock-star, 5–6 & more
  12:3 rock\-star
  12:15 5&ndash;6&nbsp; \&
2 wide apart, below
  13:12 apart
  13:3 wide ` + "\u00a0" + `  *apart
  13:12 apart*,` + "  \n  \u2009" + `below
3 head
3 cell
  18:3 cell
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A line in front matter may be quoted, escaped or folded.
func TestInlinePassage(t *testing.T) {
	for _, c := range []struct{ written, line, word, want string }{
		{`plain words here`, `plain words here`, "words", "words"},
		{`"a \"big\" **lock** it is"`, `a "big" **lock** it is`, "lock it", `lock** it`},
		{"first\n    second word", "first second word", "second", "second"},
		{`'it''s a lock'`, `it's a lock`, "it's", `it''s`},
		{`two  blanks   apart`, `two  blanks   apart`, "two blanks apart", `two  blanks   apart`},
		{"\"the  lock.\u00a0\u00a0Who  is *there*?\"", "the  lock.\u00a0\u00a0Who  is *there*?", ". Who is there?", ".\u00a0\u00a0Who  is *there*?"},
		{"far  \n\n  apart", "far  \napart", "far apart", "far  \n\n  apart"},
	} {
		file := &source.File{Path: "roles/x.md", Data: c.written}
		p := markdown.NewRenderer().InlinePassage(file.Span(0, len(c.written)), c.line)
		at := strings.Index(p.Text, c.word)
		if at < 0 {
			t.Errorf("%q isn't in %q", c.word, p.Text)
			continue
		}
		if got := p.At(at, at+len(c.word)).Text(); got != c.want {
			t.Errorf("%s: %q stands at %q, not at %q", c.written, c.word, got, c.want)
		}
	}
}
