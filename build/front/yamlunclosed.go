package front

import (
	"regexp"
	"strings"

	"rolewright/build/source"
)

// To YAML, a quote or bracket that isn't closed reaches to the next one, which may be hundreds of lines away, and it
// complains of what comes after that. People look for the mistake where they made it.

// lineStart is what may stand before a value: the dashes of list items and a key.
var lineStart = regexp.MustCompile(`^ *(?:- +)*(?:[\pL_][\pL\pN_-]*: +)?`)

// nextEntry is a line that begins an item or has a key.
var nextEntry = regexp.MustCompile(`^ *(?:- |[\pL\pN_][\pL\pN_-]*:(?: |$))`)

// unclosedLine returns the line of the file with a quote or bracket that is still open where, by its indentation, the
// next key or item begins, or 0 if there is none before a place.
func (y *yamlReader) unclosedLine(before int) int {
	line, _ := y.findUnclosed(before)
	return line
}

// unclosed explains such a quote or bracket, and reports whether there is one.
func (y *yamlReader) unclosed(before int) bool {
	_, at := y.findUnclosed(before)
	if at.IsZero() {
		return false
	}
	y.reportUnclosed(at)
	return true
}

func (y *yamlReader) findUnclosed(before int) (int, source.Span) {
	blockIndent := -1 // of the key whose value is a block text, or -1
	for line := y.firstLine + 1; ; line++ {
		indent, start := y.indented(line)
		if start >= min(before, y.end) {
			return 0, source.Span{}
		}
		text := strings.TrimRight(y.file.Line(line), " \t")
		switch {
		case len(text) <= indent || text[indent] == '#':
			continue
		case blockIndent >= 0 && indent > blockIndent:
			continue
		}
		blockIndent = -1
		value := lineStart.FindString(text)
		open := openAtEnd(text[len(value):])
		switch {
		case open < 0 && (strings.HasPrefix(text[len(value):], "|") || strings.HasPrefix(text[len(value):], ">")):
			blockIndent = indent
		case open >= 0 && y.entryFollows(line, indent):
			at := start - indent + len(value) + open
			return line, y.file.Span(at, at+1)
		}
	}
}

// entryFollows reports whether the next line with anything in it begins an entry that is indented no further.
func (y *yamlReader) entryFollows(line, indent int) bool {
	for line++; ; line++ {
		next, start := y.indented(line)
		if start >= y.end {
			return true
		}
		if text := strings.TrimRight(y.file.Line(line), " \t"); len(text) > next && text[next] != '#' {
			return next <= indent && nextEntry.MatchString(text)
		}
	}
}

func (y *yamlReader) reportUnclosed(open source.Span) {
	switch open.Text() {
	case "[":
		y.found.Add(yamlSyntax, open, "the list in brackets that begins here is not closed").Help("close it with ] at its end")
	case "{":
		y.found.Add(yamlSyntax, open, "the group in braces that begins here is not closed").Help("close it with } at its end")
	default:
		y.found.Add(yamlSyntax, open, "the quote that is opened here is not closed on this line").
			Help("put the same quote at the end of the text; a quote that is part of the text goes in the other kind of quotes: 'say \"hi\" first'")
	}
}

// openAtEnd returns the index of the quote or bracket in a value that its line doesn't close, or -1.
func openAtEnd(value string) int {
	var open []int // the brackets that are open
	begins := true // whether a text, list or group can begin here
	for i := 0; i < len(value); i++ {
		switch c := value[i]; {
		case c == ' ':
			continue
		case c == '#' && i > 0 && value[i-1] == ' ':
			i = len(value)
			continue
		case begins && (c == '"' || c == '\''):
			end := quotedEnd(value, i, c)
			if end == len(value) && (end == i+1 || value[end-1] != c) {
				return i
			}
			i = end - 1
		case begins && (c == '[' || c == '{'):
			open = append(open, i)
			continue
		case len(open) > 0 && (c == ']' || c == '}'):
			open = open[:len(open)-1]
		case len(open) > 0 && (c == ',' || c == ':' && strings.HasPrefix(value[i+1:], " ")):
			begins = true
			continue
		case len(open) == 0:
			return -1 // a plain text: what it holds are no brackets
		}
		begins = false
	}
	if len(open) == 0 {
		return -1
	}
	return open[len(open)-1]
}
