package front

import (
	"strings"

	"rolewright/build/source"
)

// detailOfText finds keys below an item that is a plain text: the text needs its own key then.
func (y *yamlReader) detailOfText(lines []line, at int) *repair {
	if !y.form.Keys[lines[at].key] || lines[at].isItem() {
		return nil
	}
	item := at - 1
	for item >= 0 && (!lines[item].isItem() || lines[item].key != "" && y.form.Keys[lines[item].key]) {
		if lines[item].isBlank() || lines[item].indent == 0 {
			return nil
		}
		item--
	}
	if item < 0 {
		return nil
	}
	l := &lines[item]
	list := listAround(lines, item)
	main := y.form.Lists[list]
	if main == "" || strings.ContainsAny(l.text[l.dash:l.dash+1], "{[") {
		return nil
	}
	text, last := l.text[l.dash:], item
	for i := item + 1; i < at && lines[i].key == "" && lines[i].indent > l.indent; i++ { // the text goes on
		last = i
		text += " " + lines[i].text[lines[i].indent:]
	}
	if !isQuoted(text) {
		text = Written(Straight(text), false)
	}
	r := &repair{
		rule: yamlSyntax, at: y.spanIn(&lines[at], lines[at].indent, lines[at].indent+len(lines[at].key)),
		message: "`" + lines[at].key + "` can't be added to a plain text", hint: "write `" + main + ":` before the text",
		edits: []source.Edit{{Span: y.file.Span(l.start+l.dash, lines[last].start+len(lines[last].text)), Text: main + ": " + text}},
	}
	outer := lines[last+1].indent
	if outer == 0 {
		return nil
	}
	for i := last + 1; i < len(lines) && !lines[i].isItemAt(l.indent) && (lines[i].isBlank() || lines[i].indent >= outer); i++ {
		if move := l.dash - outer; !lines[i].isBlank() && move != 0 {
			r.edits = append(r.edits, source.Edit{Span: y.spanIn(&lines[i], 0, lines[i].indent), Text: strings.Repeat(" ", max(0, lines[i].indent+move))})
		}
	}
	return r
}

func (l *line) isItemAt(indent int) bool { return l.isItem() && l.indent == indent }

// isKey reports whether a line has a key of the file, or a rating.
func (y *yamlReader) isKey(l *line) bool {
	return l.key != "" && (y.form.Keys[l.key] || strings.Trim(l.key, "0123456789") == "")
}

// wrapped finds a text that goes on in the next line without being indented.
func (y *yamlReader) wrapped(lines []line, at int) *repair {
	l := &lines[at]
	up := above(lines, at)
	if up == nil || l.text == "..." || up.number != at-1 || y.isKey(l) || l.isItem() || up.value == len(up.text) && up.key != "" {
		return nil
	}
	begin := at - 1
	for begin > 0 && lines[begin].key == "" && !lines[begin].isItem() {
		begin--
	}
	first := &lines[begin]
	indent := first.indent + 2
	if first.isItem() {
		indent = first.dash
	}
	r := &repair{
		rule: yamlSyntax, at: y.spanIn(l, l.indent, len(l.text)), message: "this line continues the text above, and isn't indented",
		hint: "indent it",
	}
	text, last := first.text[first.value:], at
	for i := begin + 1; i < len(lines) && !lines[i].isBlank() && !lines[i].isItem() && !y.isKey(&lines[i]); i++ {
		text += " " + lines[i].text[lines[i].indent:]
		last = i
		if lines[i].indent <= first.indent {
			r.edits = append(r.edits, source.Edit{Span: y.spanIn(&lines[i], 0, lines[i].indent), Text: strings.Repeat(" ", indent)})
		}
	}
	if last >= at && !isQuoted(first.text[first.value:]) && !readsBack(text, false) {
		r.hint = "indent it, and put the whole text in quotes"
		if r.edits == nil { // it is indented
			r.message, r.hint = "a colon followed by a space isn't allowed in plain text", "put the whole text in quotes"
			if colon := strings.Index(l.text, ": "); colon >= 0 {
				r.at = y.spanIn(l, colon, colon+1)
			}
		}
		whole := text
		r.edits = []source.Edit{{Span: y.file.Span(first.start+first.value, lines[last].start+len(lines[last].text)), Text: Quoted(Straight(whole))}}
	}
	return r
}
