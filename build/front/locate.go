package front

import (
	"strings"
	"unicode/utf8"

	"rolewright/build/source"
)

// Locate returns the place of text[from:to] in the file, where written is the place of the whole text.
// The two may differ by quotes, escapes, indentation and folded lines; what has no place of its own gets its nearest one.
func Locate(written source.Span, text string, from, to int) source.Span {
	l := NewLocator(written, text)
	return l.At(from, to)
}

// Locator goes through a text and what its author wrote for it, side by side: a character that means itself, an
// escape, or a stretch of white space at a time. White space of any length matches white space of any length, which
// covers indentation and folding. Asking for places in their order costs one walk altogether.
type Locator struct {
	written   source.Span
	text, raw string
	quote     byte // '"' or '\'' where escapes have to be undone, else 0

	i, j         int // text[i] is what raw[j] means
	lastI, lastJ int // the same, one step before
	first        int // where the walk begins in raw
}

// Written is the place of the whole text.
func (l *Locator) Written() source.Span { return l.written }

// NewLocator finds places in a text, where written is the place of the whole text.
func NewLocator(written source.Span, text string) *Locator {
	l := &Locator{written: written, text: text, raw: written.Text()}
	if l.raw == text || l.raw == "" {
		return l
	}
	switch l.raw[0] {
	case '|', '>': // the text begins on the next line
		l.first = strings.IndexByte(l.raw, '\n') + 1
	case '"', '\'':
		l.quote, l.first = l.raw[0], 1
		if triple := strings.Repeat(l.raw[:1], 3); strings.HasPrefix(l.raw, triple) && !strings.HasPrefix(text, l.raw[:1]) {
			l.first = 3
		}
		if l.first == 3 && l.quote == '\'' {
			l.quote = 0 // TOML's literal text knows no escapes
		}
	}
	l.rewind()
	return l
}

func (l *Locator) rewind() { l.i, l.j, l.lastI, l.lastJ = 0, l.first, 0, l.first }

// Text returns the text in which places are found.
func (l *Locator) Text() string { return l.text }

// At returns the place of text[from:to] in the file.
func (l *Locator) At(from, to int) source.Span {
	switch base := int(l.written.Start); {
	case l.written.File == nil:
		return l.written
	case l.raw == l.text:
		return l.written.File.Span(base+from, base+to)
	default:
		start := l.seek(from)
		if from < len(l.text) && !isBlankByte(l.text[from]) {
			start += l.blanks(start)
		}
		end := start
		if to > from {
			end = max(start, l.seek(to))
		}
		return l.written.File.Span(base+start, base+min(end, len(l.raw)))
	}
}

// seek returns where the first n bytes of the text end in raw.
func (l *Locator) seek(n int) int {
	if n < l.lastI {
		l.rewind()
	}
	for l.i < n && l.i < len(l.text) && l.j < len(l.raw) {
		l.lastI, l.lastJ = l.i, l.j
		l.step()
	}
	if l.i > n {
		return l.lastJ
	}
	return l.j
}

func (l *Locator) step() {
	if blanks := l.blanks(l.j); blanks > 0 || isBlankByte(l.text[l.i]) {
		l.j += blanks
		for l.i < len(l.text) && isBlankByte(l.text[l.i]) {
			l.i++
		}
		return
	}
	if n := l.escape(l.j); n > 0 {
		_, size := utf8.DecodeRuneInString(l.text[l.i:])
		l.i, l.j = l.i+size, l.j+n
		return
	}
	if at := strings.IndexByte(l.raw[l.j:], l.text[l.i]); at > 0 {
		l.j += at // something that the text lacks, such as a blank that was trimmed
	}
	l.i, l.j = l.i+1, l.j+1
}

func isBlankByte(b byte) bool { return b == ' ' || b == '\n' || b == '\t' }

// blanks is the length of the white space at raw[j:], with escapes that mean some.
func (l *Locator) blanks(j int) int {
	start := j
	for j < len(l.raw) {
		switch {
		case isBlankByte(l.raw[j]):
			j++
		case l.quote == '"' && j+1 < len(l.raw) && l.raw[j] == '\\' && strings.IndexByte("nt \t\n", l.raw[j+1]) >= 0:
			j += 2
		default:
			return j - start
		}
	}
	return j - start
}

// escape is the length of the escape at raw[j:], or 0 if there is none.
func (l *Locator) escape(j int) int {
	rest := l.raw[j:]
	switch {
	case l.quote == '\'' && strings.HasPrefix(rest, "''"):
		return 2
	case l.quote != '"' || len(rest) < 2 || rest[0] != '\\':
		return 0
	}
	switch rest[1] {
	case 'x':
		return min(4, len(rest))
	case 'u':
		return min(6, len(rest))
	case 'U':
		return min(10, len(rest))
	}
	return 2
}
