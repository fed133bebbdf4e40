package front

import (
	"regexp"
	"strings"
	"unicode/utf8"

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
			r.edits = append(r.edits, source.Edit{Span: y.spanIn(l, l.indent, len(l.text)), Text: "- " + Written(rest, false)})
		}
	}
	if y.form.Rated[listAround(lines, at)] {
		y.asRatings(r, lines[from:to])
	}
	return r
}

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

// Straight returns a text without the curly quotes around it, which mean nothing to YAML.
func Straight(text string) string {
	for _, pair := range []string{"“”", "„“", "„”", "«»", "»«", "‘’", "‚‘"} {
		opening, size := utf8.DecodeRuneInString(pair)
		closing, _ := utf8.DecodeRuneInString(pair[size:])
		inner, opens := strings.CutPrefix(text, string(opening))
		inner, closes := strings.CutSuffix(inner, string(closing))
		if opens && closes && !strings.ContainsRune(inner, opening) && !strings.ContainsRune(inner, closing) {
			return inner
		}
	}
	return text
}

// signFirst finds a text that begins with a sign that means something to YAML, or that goes on after its quotes.
func (y *yamlReader) signFirst(lines []line, at int) *repair {
	l := &lines[at]
	for _, from := range []int{l.value, l.dash} {
		text := l.text[from:]
		if text == "" || !strings.ContainsAny(text[:1], "[]{}@%&*!|>`,?:-\"'") || inBrackets(text) {
			continue
		}
		r := &repair{
			rule: yamlSyntax, at: y.spanIn(l, from, from+1), message: "plain text can't begin with " + text[:1], hint: "put the whole text in quotes",
			edits: []source.Edit{{Span: y.spanIn(l, from, len(l.text)), Text: Quoted(text)}},
		}
		if checkbox.MatchString(text) {
			r.message, r.hint, r.edits = "a list has no boxes to tick", "leave the boxes out", y.withoutBoxes(lines, l.indent)
			if len(r.edits) == 1 {
				r.hint = "leave the box out"
			}
		}
		if strings.HasPrefix(text, "| ") || strings.HasPrefix(text, "> ") {
			r.message, r.hint = "a text that begins with "+text[:1]+" starts on the next line", "leave the sign out"
			r.edits[0].Text = Written(strings.TrimSpace(text[1:]), false)
		}
		if strings.ContainsAny(text[:1], `"'`) {
			r.message = "there is text after the closing quotation mark"
			if strings.IndexByte(text[1:], text[0]) < 0 {
				return nil // it isn't closed at all
			}
			if last := len(text) - 1; strings.HasSuffix(text[:last], text[:1]) && strings.ContainsAny(text[last:], ",;") {
				r.hint = map[string]string{",": "remove the comma", ";": "remove the semicolon"}[text[last:]]
				r.edits[0] = source.Edit{Span: y.spanIn(l, len(l.text)-1, len(l.text))}
				return r
			}
			if text[0] == '"' && strings.HasSuffix(text, `"`) && len(text) > 1 { // quotes or backslashes inside
				r.message = "a quotation mark or backslash inside double quotes has a special meaning"
				r.hint = "use single quotes around the text"
				inner := strings.ReplaceAll(text[1:len(text)-1], `""`, `"`) // as spreadsheets write a quotation mark
				r.edits[0].Text = "'" + strings.ReplaceAll(inner, "'", "''") + "'"
			} else if text[0] == '\'' && strings.HasSuffix(text, "'") && len(text) > 1 {
				r.message = "an apostrophe inside single quotes ends the text"
				r.hint = "use double quotes around the text"
				r.edits[0].Text = Quoted(text[1 : len(text)-1])
			}
		}
		return r
	}
	return nil
}

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

var checkbox = regexp.MustCompile(`^\[[ xX]?\] +`)

// inBrackets reports whether a text is meant as a list in brackets or as keys in braces.
func inBrackets(text string) bool {
	return text[0] == '[' && strings.HasSuffix(text, "]") || text[0] == '{' && (strings.HasSuffix(text, "}") || strings.Contains(text, ": "))
}

// unclosedValue finds a quote or bracket that its line doesn't close.
func (y *yamlReader) unclosedValue(lines []line, at int) *repair {
	l := &lines[at]
	text := l.text[l.value:]
	if text == "" {
		return nil
	}
	open := openAtEnd(text)
	if open < 0 {
		return nil
	}
	r := &repair{rule: yamlSyntax, at: y.spanIn(l, l.value+open, l.value+open+1)}
	closing := map[byte]string{'"': `"`, '\'': "'", '[': "]", '{': "}"}[text[open]]
	switch text[open] {
	case '[':
		r.message, r.hint = "the list in brackets that begins here isn't closed", "close it with ]"
	case '{':
		r.message, r.hint = "the braces that open here aren't closed", "close them with }"
	default:
		r.message, r.hint = "the quotation mark that opens here isn't closed on this line", "put the same mark at the end of the text"
	}
	end := len(l.text)
	if (closing == `"` || closing == "'") && len(text) > open+2 && strings.ContainsRune(`"'”“’‘`, lastRune(text)) {
		end -= utf8.RuneLen(lastRune(text)) // another mark, such as “…' or "…”
	}
	r.edits = []source.Edit{{Span: y.spanIn(l, end, len(l.text)), Text: closing}}
	return r
}

// tabbed finds lines that are indented with tabs.
func (y *yamlReader) tabbed(lines []line, at int) *repair {
	if !strings.Contains(lines[at].text[:lines[at].indent], "\t") {
		return nil
	}
	r := &repair{rule: yamlSyntax, message: "a tab can't be used for indentation", hint: "indent with spaces"}
	for i := range lines {
		l := &lines[i]
		white := l.text[:l.indent]
		if tab := strings.IndexByte(white, '\t'); tab >= 0 && !l.isBlank() {
			if r.edits == nil {
				r.at = y.spanIn(l, tab, tab+1)
			}
			r.edits = append(r.edits, source.Edit{Span: y.spanIn(l, 0, l.indent), Text: strings.ReplaceAll(white, "\t", "  ")})
		}
	}
	return r
}

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

func isQuoted(text string) bool {
	return len(text) > 1 && (text[0] == '"' || text[0] == '\'') && text[len(text)-1] == text[0]
}

func lastRune(s string) rune {
	last, _ := utf8.DecodeLastRuneInString(s)
	return last
}

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

// curlyQuotes finds a text that stands in curly quotes, which would be printed with it.
func (y *yamlReader) curlyQuotes(v Value) {
	if v.Text == "" || v.Text[0] < utf8.RuneSelf {
		return
	}
	inner := Straight(v.Text)
	if inner == v.Text || strings.ContainsAny(v.Text, "\n") {
		return
	}
	y.found.Add(TextInQuotes, v.Span, "the curly quotation marks are part of the text").
		Help("leave them out").Fix(source.Edit{Span: v.Span, Text: Written(inner, false)})
}
