package front

import (
	"strings"
	"unicode/utf8"

	"rolewright/build/source"
)

// People put a list under an item that is a plain text, as word processors allow. To YAML it is one long text, or,
// with a colon in it, a riddle. Both get the same explanation.

// reportSwallowedList explains a list that YAML has joined to the text above it.
func (y *yamlReader) reportSwallowedList(v Value) {
	start := int(v.Span.Start)
	first, rest, more := strings.Cut(v.Span.Text(), "\n")
	if more && y.wrongBullet(start, first) {
		return
	}
	for at := start + len(first) + 1; more; {
		var line string
		line, rest, more = strings.Cut(rest, "\n")
		if content := strings.TrimLeft(line, " \t"); beginsItem(content) {
			y.listInText(at+len(line)-len(content), y.file.Span(start, start+len(first)))
			return
		}
		at += len(line) + 1
	}
}

// wrongBullet explains a text of several lines that begins as lists do in word processors.
func (y *yamlReader) wrongBullet(at int, text string) bool {
	bullet, _ := utf8.DecodeRuneInString(text)
	_, start := y.indented(y.file.Position(at).Line)
	if at != start || !strings.ContainsRune("•◦▪‣·–—-*", bullet) {
		return false
	}
	y.found.Add(listInText, y.file.Span(at, at+len(string(bullet))), "an item of a list begins with a hyphen and a blank, “- ”").
		Help("begin each item so: - %s", strings.TrimSpace(strings.TrimPrefix(text, string(bullet))))
	return true
}

// swallowedList explains a colon that YAML can't place because it stands in such a list, and reports whether it does.
func (y *yamlReader) swallowedList(colon source.Span) bool {
	line := colon.Position().Line
	item, itemStart := y.indented(line)
	if !beginsItem(y.file.Line(line)[item:]) {
		return false
	}
	for line--; line > y.firstLine; line-- {
		above := strings.TrimRight(y.file.Line(line), " \t")
		indent, start := y.indented(line)
		switch {
		case above == "" || indent >= item:
			continue
		case strings.HasSuffix(above, ":") || strings.HasPrefix(above[indent:], "#"):
			return false
		}
		text := strings.TrimLeft(strings.TrimPrefix(above[indent:], "- "), " ")
		y.listInText(itemStart, y.file.Span(start+len(above)-indent-len(text), start+len(above)-indent))
		return true
	}
	return false
}

// indented returns how far a line is indented, and the offset of its first sign.
func (y *yamlReader) indented(line int) (indent, start int) {
	text := y.file.Line(line)
	indent = len(text) - len(strings.TrimLeft(text, " \t"))
	return indent, y.file.Offset(source.Position{Line: line, Column: 1}) + indent
}

func beginsItem(text string) bool {
	return strings.HasPrefix(text, "- ") || strings.HasPrefix(text, "* ") || strings.HasPrefix(text, "• ")
}

func (y *yamlReader) listInText(at int, above source.Span) {
	_, size := utf8.DecodeRuneInString(y.file.Data[at:])
	y.found.Add(listInText, y.file.Span(at, at+size), "this list stands under a text, so the two would run together into one line").
		See(above, "the text it would be joined to").
		Help("make each point an item of its own on the same level, or join them to one sentence; a text that is meant to hold a dash goes in quotes")
}
