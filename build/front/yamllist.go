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
	raw := v.Span.Text()
	if !strings.Contains(raw, "\n") && (raw == "" || raw[0] > '9' && raw[0] < utf8.RuneSelf && !strings.HasPrefix(raw[1:], ")")) {
		return // almost all texts
	}
	lines := y.lines()
	at := v.Span.Position().Line - y.firstLine - 1
	if at >= len(lines) || lines[at].start+lines[at].indent == int(v.Span.Start) && bulletOf(&lines[at]) != "" {
		if r := y.bulleted(lines, at); r != nil {
			y.reportRepair(r)
		}
		return
	}
	first := at
	for at++; at < len(lines) && lines[at].start < int(v.Span.End); at++ {
		if content := lines[at].text[lines[at].indent:]; beginsItem(content) {
			y.listInText(lines, first, at, int(v.Span.End))
			return
		}
	}
}

// swallowedList explains a colon that YAML can't place because it stands in such a list, and reports whether it does.
func (y *yamlReader) swallowedList(colon source.Span) bool {
	line := colon.Position().Line
	item, _ := y.indented(line)
	if !beginsItem(y.file.Line(line)[item:]) {
		return false
	}
	for line--; line > y.firstLine; line-- {
		above := strings.TrimRight(y.file.Line(line), " \t")
		indent, _ := y.indented(line)
		switch {
		case above == "" || indent >= item:
			continue
		case strings.HasSuffix(above, ":") || strings.HasPrefix(above[indent:], "#"):
			return false
		}
		lines := y.lines()
		at := colon.Position().Line - y.firstLine - 1
		y.listInText(lines, line-y.firstLine-1, at, lines[at].start+1)
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

// listInText reports a list that is indented under a text; the lines are the first of the text and of the list. The
// correction puts its items on the level of the text, if that is an item itself.
func (y *yamlReader) listInText(lines []line, text, list, end int) {
	l, above := &lines[list], &lines[text]
	_, size := utf8.DecodeRuneInString(l.text[l.indent:])
	finding := y.found.Add(listInText, y.spanIn(l, l.indent, l.indent+size), "this list is indented under a line of text, so YAML would join them").
		See(y.spanIn(above, above.value, len(above.text)), "the text it would be joined to")
	if !above.isItem() || !strings.HasPrefix(l.text[l.indent:], "- ") {
		finding.Help("make each point an item of its own on the same level, or join them to one sentence; text that is meant to hold a hyphen goes in quotes")
		return
	}
	to := list
	for to < len(lines) && lines[to].start < end {
		to++
	}
	finding.Help("make each point an item of its own").Offer(y.shift(lines[list:to], above.indent-l.indent)...)
}
