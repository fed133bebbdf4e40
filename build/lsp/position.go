package lsp

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"rolewright/build/source"
)

// position is a place as the protocol counts it: lines from 0, and columns from 0 in units of UTF-16.
type position struct {
	Line      int `json:"line"`
	Character int `json:"character"`
}

type textRange struct {
	Start position `json:"start"`
	End   position `json:"end"`
}

type location struct {
	URI   string    `json:"uri"`
	Range textRange `json:"range"`
}

// positionAt converts a byte offset. To the protocol, a lone carriage return ends a line too.
func positionAt(text string, offset int) position {
	before := text[:min(max(offset, 0), len(text))]
	line := strings.Count(before, "\n") + strings.Count(before, "\r")
	start := strings.LastIndexAny(before, "\n\r") + 1
	return position{line, units(before[start:])}
}

// offsetAt is the inverse of positionAt. A place past the end of its line means the end.
func offsetAt(text string, p position) int {
	at := 0
	for range p.Line {
		next := strings.IndexAny(text[at:], "\n\r")
		if next < 0 {
			return len(text)
		}
		at += next + 1
	}
	for left := p.Character; left > 0 && at < len(text) && text[at] != '\n' && text[at] != '\r'; {
		r, size := utf8.DecodeRuneInString(text[at:])
		if left -= max(utf16.RuneLen(r), 1); left < 0 { // within a character of two units
			break
		}
		at += size
	}
	return at
}

// units counts the units of UTF-16 in a text. A byte that isn't UTF-8 becomes one.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += max(utf16.RuneLen(r), 1)
	}
	return n
}

// rangeOf converts a span.
func rangeOf(s source.Span) textRange {
	if s.File == nil {
		return textRange{}
	}
	return rangeIn(s.File.Data, int(s.Start), int(s.End))
}

func rangeIn(text string, from, to int) textRange {
	return textRange{positionAt(text, from), positionAt(text, to)}
}
