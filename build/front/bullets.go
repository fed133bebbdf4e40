package front

import (
	"regexp"
	"strings"

	"rolewright/build/source"
)

const noBreak = "\u00a0\u2007\u202f\u3000"

// bullet is what people begin the items of a list with.
var bullet = regexp.MustCompile(`^(?:[•◦▪‣●○·∙–—−*►✓✔➢➤o+~→⇒➔➜☐☑✅👉🔹■□▶][ \t\x{FE0F}` + noBreak + `]+|[•◦▪‣●○·∙–—−►✓✔➢➤]|-[` + noBreak + `]+|-{2,}[ \t]+|\d{1,2}[.)][ \t` + noBreak + `]*|[a-z]\)[ \t]*|\([a-z0-9]\)[ \t]*|-)`)

// bulletOf returns the bullet at the beginning of a line that YAML doesn't take for one, or "".
func bulletOf(l *line) string {
	text := l.text[l.indent:]
	if strings.HasPrefix(text, "- ") || text == "-" || strings.HasPrefix(text, "---") {
		return ""
	}
	found := bullet.FindString(text)
	if found == "-" && len(text) > 1 && text[1] >= '0' && text[1] <= '9' || len(found) == len(text) {
		return "" // a negative number, or nothing behind the bullet
	}
	return found
}

// bulleted finds lists whose items begin with another bullet than YAML's.
func (y *yamlReader) bulleted(lines []line, at int) *repair {
	sign := bulletOf(&lines[at])
	if sign == "" {
		return nil
	}
	r := &repair{
		rule: listInText, at: y.spanIn(&lines[at], lines[at].indent, lines[at].indent+len(strings.TrimRight(sign, " \t"+noBreak))),
		message: "a list item begins with a hyphen and a space", hint: "begin each item with “- ”",
	}
	from, to := at, at+1
	for from > 0 && (bulletOf(&lines[from-1]) != "" || lines[from-1].isItem()) && lines[from-1].indent == lines[at].indent {
		from--
	}
	for to < len(lines) && (bulletOf(&lines[to]) != "" || lines[to].isItem()) && lines[to].indent == lines[at].indent {
		to++
	}
	for i := from; i < to; i++ {
		l := &lines[i]
		if sign := bulletOf(l); sign != "" {
			rest := l.text[l.indent+len(sign):]
			r.edits = append(r.edits, source.Edit{Span: y.spanIn(l, l.indent, len(l.text)), Text: "- " + y.asItem(rest)})
		}
	}
	if y.form.Rated[listAround(lines, at)] {
		y.asRatings(r, lines[from:to])
	}
	return r
}

// asItem writes a text as an item of a list, unless it begins with a key of the file, as items with details do.
func (y *yamlReader) asItem(text string) string {
	if key, _, found := strings.Cut(text, ": "); found && y.form.Keys[key] {
		return text
	}
	return Written(text, false)
}

// ratingWithoutColon finds a rating without the colon after it, or with a hyphen before it.
func (y *yamlReader) ratingWithoutColon(lines []line, at int) *repair {
	l := &lines[at]
	m := looseRating.FindStringSubmatchIndex(l.text[l.indent:])
	if m == nil || !y.form.Rated[listAround(lines, at)] {
		return nil
	}
	from, to := max(m[2], m[4]), max(m[3], m[5])
	rating, text := l.text[l.indent+from:l.indent+to], l.text[l.indent+m[1]:]
	r := &repair{
		rule: yamlSyntax, at: y.spanIn(l, l.indent, l.indent+m[1]), message: "a rating ends with a colon and a space", hint: "write the colon",
		edits: []source.Edit{{Span: y.spanIn(l, l.indent, len(l.text)), Text: rating + ": " + Written(text, false)}},
	}
	if l.isItem() {
		r.message, r.hint = "a rating has no hyphen before it", "leave the hyphen out"
		if l.key != "" {
			r.edits[0] = source.Edit{Span: y.spanIn(l, l.indent, l.dash)}
		}
	}
	return r
}

var looseRating = regexp.MustCompile(`^(?:- +([1-9])(?: ?[:.)–—-])?|([1-9])(?: ?[.)–—-])?) +`)

// asRatings makes numbered lines, where each text belongs to a number, keys with values.
func (y *yamlReader) asRatings(r *repair, lines []line) {
	for i := range lines {
		digits := strings.Trim(bulletOf(&lines[i]), "(.) \t"+noBreak)
		if len(digits) != 1 || digits < "1" || digits > "9" || len(r.edits) != len(lines) {
			return
		}
		r.edits[i].Text = digits + ": " + strings.TrimPrefix(r.edits[i].Text, "- ")
	}
	r.rule, r.message, r.hint = yamlSyntax, "a rating ends with a colon and a space", "write the colons"
}

var checkbox = regexp.MustCompile(`^\[[ xX]?\] +`)

// withoutBoxes are the items of all lists with that indentation, without boxes to tick.
func (y *yamlReader) withoutBoxes(lines []line, indent int) []source.Edit {
	var edits []source.Edit
	for i := range lines {
		l := &lines[i]
		if box := checkbox.FindString(l.text[l.dash:]); box != "" && l.indent == indent && l.isItem() {
			edits = append(edits, source.Edit{Span: y.spanIn(l, l.dash, len(l.text)), Text: Written(l.text[l.dash+len(box):], false)})
		}
	}
	return edits
}

// listBesideKey finds a list that begins on the line of its key.
func (y *yamlReader) listBesideKey(lines []line, at int) *repair {
	l := &lines[at]
	if l.key == "" || !strings.HasPrefix(l.text[l.value:], "- ") {
		return nil
	}
	indent := l.dash + 2
	if at+1 < len(lines) && lines[at+1].isItem() {
		indent = lines[at+1].indent
	}
	return &repair{
		rule: yamlSyntax, at: y.spanIn(l, l.value, l.value+1), message: "a list can't begin on the line of its key", hint: "begin it on the next line",
		edits: []source.Edit{{Span: y.spanIn(l, l.value-1, l.value), Text: "\n" + strings.Repeat(" ", indent)}},
	}
}
