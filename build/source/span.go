package source

import (
	"strings"
	"unicode/utf8"
)

// Span is a stretch of a file, from byte Start up to but not including byte End.
// The zero Span is no place at all; one with a file and no length marks a point in it.
// Every value that an author wrote has a span, so offsets are small integers; [MaxFileSize] fits easily.
type Span struct {
	File       *File
	Start, End int32
}

// Whole is the span of a whole file, for findings that belong to no single line of it.
func (f *File) Whole() Span { return Span{File: f} }

// Span returns a stretch of the file. An end outside the file is moved to the file's own end, and one inside a character
// to that of the character.
func (f *File) Span(start, end int) Span {
	start = min(max(start, 0), len(f.Data))
	end = min(max(end, start), len(f.Data))
	for start > 0 && start < len(f.Data) && !utf8.RuneStart(f.Data[start]) {
		start--
	}
	for end < len(f.Data) && !utf8.RuneStart(f.Data[end]) {
		end++
	}
	return Span{File: f, Start: int32(start), End: int32(end)}
}

// IsZero reports whether the span is no place at all.
func (s Span) IsZero() bool { return s.File == nil }

// IsWhole reports whether the span is a whole file, made by [File.Whole].
func (s Span) IsWhole() bool { return s.File != nil && s.Start == 0 && s.End == 0 }

// Path is the path of the span's file, or "" when it has none.
func (s Span) Path() string {
	if s.File == nil {
		return ""
	}
	return s.File.Path
}

// Text is what the author wrote there.
func (s Span) Text() string {
	if s.File == nil {
		return ""
	}
	return s.File.Data[s.Start:s.End]
}

// Position is where the span begins.
func (s Span) Position() Position {
	if s.File == nil {
		return Position{}
	}
	return s.File.Position(int(s.Start))
}

// EndPosition is the place after the span's last character.
func (s Span) EndPosition() Position {
	if s.File == nil {
		return Position{}
	}
	return s.File.Position(int(s.End))
}

// Excerpt is the line on which a span begins, with the part of it that the span covers.
type Excerpt struct {
	Line     int    // from 1
	Text     string // the whole line
	From, To int    // byte offsets in Text; From == To marks a point
}

// Excerpt returns the line to show for a span. Invalid bytes are replaced, so that the line can be printed.
func (s Span) Excerpt() Excerpt {
	if s.File == nil {
		return Excerpt{}
	}
	from := int(s.Start)
	line := s.File.lineAt(from)
	start, end := s.File.lineBounds(line)
	from = min(from, end)
	to := min(max(int(s.End), from), end)
	before, marked, after := clean(s.File.Data[start:from]), clean(s.File.Data[from:to]), clean(s.File.Data[to:end])
	return Excerpt{Line: line, Text: before + marked + after, From: len(before), To: len(before) + len(marked)}
}

func clean(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }
