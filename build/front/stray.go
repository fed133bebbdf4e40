package front

import (
	"regexp"
	"strings"

	"rolewright/build/source"
)

// hyphenBeforeKey finds keys of the file that are written as items of a list.
func (y *yamlReader) hyphenBeforeKey(lines []line, at int) *repair {
	isDashed := func(i int) bool {
		up := above(lines, i)
		return lines[i].isItemAt(0) && y.form.Keys[lines[i].key] && (up == nil || up.key == "" || up.value < len(up.text))
	}
	for at >= 0 && !isDashed(at) { // the parser may give up at the key below
		at--
	}
	if at < 0 {
		return nil
	}
	r := &repair{
		rule: yamlSyntax, at: y.spanIn(&lines[at], 0, lines[at].dash), message: "a hyphen makes this key an item of a list", hint: "leave the hyphen out",
	}
	for i := range lines {
		if isDashed(i) {
			r.edits = append(r.edits, source.Edit{Span: y.spanIn(&lines[i], 0, lines[i].dash)})
		}
	}
	return r
}

// firstIndented finds a first key that is indented, while those below it aren't.
func (y *yamlReader) firstIndented(lines []line, at int) *repair {
	first := 0
	for first < at && (lines[first].isBlank() || lines[first].isComment()) {
		first++
	}
	l := &lines[first]
	if l.indent == 0 || !y.form.Keys[l.key] || l.isItem() {
		return nil
	}
	end := first
	for end < len(lines) && (lines[end].isBlank() || lines[end].indent >= l.indent) {
		end++
	}
	return &repair{
		rule: yamlSyntax, at: y.spanIn(l, 0, l.indent), message: "the first key is indented, and those below it aren't", hint: "begin it at the margin",
		edits: y.shift(lines[first:end], -l.indent),
	}
}

// oneSpace finds a key that is indented by one space, which is what is left of “# ” when only its sign is removed.
func (y *yamlReader) oneSpace(lines []line, at int) *repair {
	l := &lines[at]
	if l.indent != 1 || !y.form.Keys[l.key] || l.isItem() {
		return nil
	}
	end := at
	for end < len(lines) && (lines[end].isBlank() || lines[end].isComment() || lines[end].indent > 0) {
		end++
	}
	r := &repair{rule: yamlSyntax, at: y.spanIn(l, 0, 1), message: "there is a space before this key", hint: "remove the space, and move the lines below along"}
	for i := range lines[at:end] {
		if !lines[at+i].isComment() {
			r.edits = append(r.edits, y.shift(lines[at+i:at+i+1], -1)...)
		}
	}
	if len(r.edits) == 1 {
		r.hint = "remove the space"
	}
	return r
}

// foreignComment is a comment as other languages write it.
var foreignComment = regexp.MustCompile(`^(?://+|<!--+|/\*+|--) *(.*?) *(?:--+>|\*+/)?$`)

// strayLine finds a line of text before the first key.
func (y *yamlReader) strayLine(lines []line, at int) *repair {
	l := &lines[at]
	if l.key != "" || l.isItem() || l.indent > 0 || above(lines, at) != nil {
		return nil
	}
	if m := foreignComment.FindStringSubmatch(l.text); m != nil {
		return &repair{
			rule: yamlSyntax, at: y.spanIn(l, 0, len(l.text)-len(strings.TrimLeft(l.text, "/<!-*"))), message: "a comment begins with #", hint: "write it so",
			edits: []source.Edit{{Span: y.spanIn(l, 0, len(l.text)), Text: "# " + m[1]}},
		}
	}
	return &repair{
		rule: yamlSyntax, at: y.spanIn(l, 0, len(l.text)), message: "this line has no key", hint: "remove it, or make it a comment", offer: true,
		edits: []source.Edit{{Span: y.spanIn(l, 0, 0), Text: "# "}},
	}
}
