package markdown

import (
	"html"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	extensionast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"rolewright/build/front"
	"rolewright/build/source"
)

// PassageKind is the kind of block that a passage is in.
type PassageKind uint8

// The kinds of passages.
const (
	Paragraph PassageKind = iota
	HeadingPassage
	ItemPassage // of a list
	CellPassage // of a table
)

// Passage is what a reader reads in one go: a paragraph, a heading or an item, without its markup. Code, addresses,
// pictures, HTML and comments aren't read; in their places stands a U+FFFC each. Curly quotes are straight, and white
// space of any sort and length is a single blank, so that phrases can be looked for.
type Passage struct {
	Kind PassageKind
	Text string

	places *front.Locator
	pieces []piece // where parts of Text come from, in their order; none when it is just what was written
}

// piece is the beginning of a part of a passage that was written in one go.
type piece struct {
	at   int // in Text
	from int // in what was written
	size int // of what was written for it, when the part stands for something else
}

// notRead stands for what isn't text.
const notRead = "\uFFFC"

// At returns the place of Text[from:to].
func (p *Passage) At(from, to int) source.Span {
	if len(p.pieces) == 0 {
		return p.places.At(from, to)
	}
	start, _ := p.written(from)
	if to <= from {
		return p.places.At(start, start)
	}
	_, end := p.written(to - 1)
	return p.places.At(start, end)
}

// written returns where the character of Text[at] begins and ends in what was written.
func (p *Passage) written(at int) (start, end int) {
	i, found := slices.BinarySearchFunc(p.pieces, at, func(x piece, at int) int { return x.at - at })
	if !found {
		i--
	}
	x := p.pieces[max(i, 0)]
	if x.size > 0 {
		return x.from, x.from + x.size
	}
	start = min(x.from+at-x.at, len(p.places.Text()))
	for end = min(start+1, len(p.places.Text())); end < len(p.places.Text()) && !utf8.RuneStart(p.places.Text()[end]); end++ {
	}
	return start, end
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
		return Passage{Kind: Paragraph, Text: line, places: front.NewLocator(written, line)}
	}
	p := passageMaker{places: front.NewLocator(written, line)}
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
	return !strings.Contains(line, "  ")
}

func (r *Renderer) passages(md goldmark.Markdown, written source.Span, markdown string) []Passage {
	var unwieldy source.Diagnostics
	if reportUnwieldy(written, markdown, &unwieldy) {
		return nil
	}
	src := []byte(markdown)
	places := front.NewLocator(written, markdown)
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
	places *front.Locator
	src    []byte
	text   strings.Builder
	pieces []piece
	end    int // of what was read last, in src
}

func (p *passageMaker) read(block ast.Node) {
	_ = ast.Walk(block, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			p.writeText(string(n.Segment.Value(p.src)), n.Segment.Start, n.IsRaw())
			if n.SoftLineBreak() || n.HardLineBreak() {
				p.write("\n", p.end)
			}
		case *ast.String:
			p.write(string(n.Value), p.end)
		case *ast.CodeSpan, *ast.AutoLink, *ast.Image, *ast.RawHTML:
			p.replace(notRead, p.end, 0)
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
}

// writeText adds text at an offset, with its backslash escapes and character references resolved unless it is raw.
func (p *passageMaker) writeText(s string, at int, raw bool) {
	kept := 0
	for i := 0; i < len(s) && !raw; i++ {
		switch s[i] {
		case '\\':
			if i+1 < len(s) && util.IsPunct(s[i+1]) {
				p.write(s[kept:i], at+kept)
				kept = i + 1
				i++
			}
		case '&':
			if character, size := reference(s[i:]); size > 0 {
				p.write(s[kept:i], at+kept)
				p.writeReference(character, at+i, size)
				i += size - 1
				kept = i + 1
			}
		}
	}
	p.write(s[kept:], at+kept)
}

// longestReference is how long a character reference may be, such as &CounterClockwiseContourIntegral;.
const longestReference = 40

// reference reads the character reference that a text begins with, such as &ndash;. Its size is 0 if there is none.
func reference(s string) (character rune, size int) {
	end := strings.IndexByte(s[:min(len(s), longestReference)], ';')
	if end < 0 {
		return 0, 0
	}
	resolved := html.UnescapeString(s[:end+1])
	character, length := utf8.DecodeRuneInString(resolved)
	if length != len(resolved) {
		return 0, 0
	}
	return character, end + 1
}

// writeReference adds the character that a reference at an offset stands for.
func (p *passageMaker) writeReference(character rune, at, size int) {
	before, _ := utf8.DecodeLastRuneInString(p.text.String())
	if read := readAs(character); read != unseen && (read != ' ' || before != ' ') {
		p.replace(string(read), at, size)
	}
	p.end = at + size
}

// write adds text that begins at an offset.
func (p *passageMaker) write(s string, at int) {
	kept := 0 // from here on, s is taken as it is
	before, _ := utf8.DecodeLastRuneInString(p.text.String())
	for i, r := range s {
		read := readAs(r)
		if read == ' ' && before == ' ' {
			read = unseen
		}
		if read != unseen {
			before = read
		}
		if read == r {
			continue
		}
		p.keep(s[kept:i], at+kept)
		size := utf8.RuneLen(r)
		if read != unseen {
			p.replace(string(read), at+i, size)
		}
		kept = i + size
	}
	p.keep(s[kept:], at+kept)
	p.end = at + len(s)
}

// unseen stands for a character that nobody sees.
const unseen = rune(0)

// readAs says what a reader takes a character for.
func readAs(r rune) rune {
	switch r {
	case '\u2018', '\u2019', '\u02BC':
		return '\''
	case '\u201C', '\u201D':
		return '"'
	case '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF':
		return unseen
	}
	if unicode.IsSpace(r) {
		return ' '
	}
	return r
}

// keep adds text as it was written at an offset.
func (p *passageMaker) keep(s string, at int) {
	if s != "" {
		p.pieces = append(p.pieces, piece{at: p.text.Len(), from: at})
		p.text.WriteString(s)
	}
}

// replace adds a character that stands for so many bytes at an offset.
func (p *passageMaker) replace(s string, at, size int) {
	p.pieces = append(p.pieces, piece{at: p.text.Len(), from: at, size: max(size, 1)})
	p.text.WriteString(s)
}

func (p *passageMaker) passage(kind PassageKind) Passage {
	return Passage{Kind: kind, Text: p.text.String(), places: p.places, pieces: p.pieces}
}
