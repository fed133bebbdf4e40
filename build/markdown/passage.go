package markdown

import (
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	extensionast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"rolewright/build/source"
)

// PassageKind is the sort of block that a passage stands in.
type PassageKind uint8

// The kinds of passages.
const (
	Paragraph PassageKind = iota
	HeadingPassage
	ItemPassage // of a list
	CellPassage // of a table
)

// Passage is what a reader reads in one go: a paragraph, a heading or an item, without its markup. Code, addresses,
// pictures, HTML and comments aren't read; in their places stands a U+FFFC each. Curly quotes are straight, and every
// white space is a blank, so that phrases can be looked for.
type Passage struct {
	Kind PassageKind
	Text string

	places  *locator
	offsets []int32 // for each byte of Text, and for its end: where it comes from in what was written; nil when it is the same
}

// notRead stands for what isn't text.
const notRead = "\uFFFC"

// At returns the place of Text[from:to].
func (p *Passage) At(from, to int) source.Span {
	if p.offsets == nil {
		return p.places.span(from, to)
	}
	start := int(p.offsets[from])
	if to <= from {
		return p.places.span(start, start)
	}
	end := int(p.offsets[to-1]) + 1
	for end < len(p.places.text) && !utf8.RuneStart(p.places.text[end]) {
		end++
	}
	return p.places.span(start, end)
}

// Passages returns what a reader reads in a text of Markdown blocks.
func (r *Renderer) Passages(written source.Span, markdown string) []Passage {
	return r.passages(r.block, written, markdown)
}

// InlinePassage returns what a reader reads in a text of one line.
func (r *Renderer) InlinePassage(written source.Span, line string) Passage {
	if mayHoldMarkup(line) {
		if all := r.passages(r.inline, written, line); len(all) == 1 {
			return all[0]
		}
	}
	if isPlain(line) {
		return Passage{Kind: Paragraph, Text: line, places: newLocator(written, line)}
	}
	p := passageMaker{places: newLocator(written, line)}
	p.write(line, 0)
	return p.passage(Paragraph)
}

// isPlain reports whether a text is read just as it stands, as most lines are.
func isPlain(line string) bool {
	for i := range len(line) {
		if line[i] < ' ' || line[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func (r *Renderer) passages(md goldmark.Markdown, written source.Span, markdown string) []Passage {
	var unwieldy source.Diagnostics
	if reportUnwieldy(written, markdown, &unwieldy) {
		return nil
	}
	src := []byte(markdown)
	places := newLocator(written, markdown)
	var all []Passage
	_ = ast.Walk(md.Parser().Parse(text.NewReader(src)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering || !holdsText(n) {
			return ast.WalkContinue, nil
		}
		p := passageMaker{places: places, src: src}
		p.read(n)
		if made := p.passage(kindOf(n)); strings.TrimSpace(made.Text) != "" {
			all = append(all, made)
		}
		return ast.WalkSkipChildren, nil
	})
	return all
}

// holdsText reports whether a block holds text itself, and not other blocks.
func holdsText(n ast.Node) bool {
	switch n.Kind() {
	case ast.KindParagraph, ast.KindTextBlock, ast.KindHeading, extensionast.KindTableCell:
		return true
	}
	return false
}

func kindOf(n ast.Node) PassageKind {
	switch {
	case n.Kind() == ast.KindHeading:
		return HeadingPassage
	case n.Kind() == extensionast.KindTableCell:
		return CellPassage
	case n.Parent() != nil && n.Parent().Kind() == ast.KindListItem:
		return ItemPassage
	}
	return Paragraph
}

// passageMaker gathers the text of one block.
type passageMaker struct {
	places  *locator
	src     []byte
	text    strings.Builder
	offsets []int32
	end     int // of what was read last, in src
}

func (p *passageMaker) read(block ast.Node) {
	_ = ast.Walk(block, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			p.write(string(n.Segment.Value(p.src)), n.Segment.Start)
			if n.SoftLineBreak() || n.HardLineBreak() {
				p.put(" ", p.end)
			}
		case *ast.String:
			p.write(string(n.Value), p.end)
		case *ast.CodeSpan, *ast.AutoLink, *ast.Image, *ast.RawHTML:
			p.put(notRead, p.end)
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
}

// write adds text that stands at an offset.
func (p *passageMaker) write(s string, at int) {
	for i, r := range s {
		size := utf8.RuneLen(r)
		if r == utf8.RuneError {
			size = 1
		}
		switch r {
		case '\u2018', '\u2019', '\u02BC':
			p.put("'", at+i)
		case '\u201C', '\u201D':
			p.put(`"`, at+i)
		case '\n', '\t', '\u00A0', '\u202F', '\u2007':
			p.put(" ", at+i)
		case '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF': // which nobody sees
		default:
			p.put(s[i:i+size], at+i)
		}
		p.end = at + i + size
	}
}

// put adds a character that comes from an offset.
func (p *passageMaker) put(s string, at int) {
	p.text.WriteString(s)
	for i := range len(s) {
		p.offsets = append(p.offsets, int32(at+i))
	}
}

func (p *passageMaker) passage(kind PassageKind) Passage {
	return Passage{Kind: kind, Text: p.text.String(), places: p.places, offsets: append(p.offsets, int32(p.end))}
}
