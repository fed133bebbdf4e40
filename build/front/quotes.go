package front

import (
	"strings"
	"unicode/utf8"

	"rolewright/build/source"
)

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
		if inner := strings.Trim(text, "`"); len(inner) == len(text)-2 && !strings.Contains(inner, "`") {
			r.message, r.hint = "plain text has no backticks around it", "leave them out"
			r.edits[0].Text = Written(inner, false)
		}
		if strings.ContainsAny(text[:1], `"'`) {
			return y.misquoted(l, text, r)
		}
		return r
	}
	return nil
}

// misquoted says what is wrong with a text in quotes that go on inside or end too early, in place of what signFirst says.
// It returns nil when they aren't closed at all.
func (y *yamlReader) misquoted(l *line, text string, r *repair) *repair {
	last := len(text) - 1
	switch {
	case strings.IndexByte(text[1:], text[0]) < 0:
		return nil
	case strings.HasSuffix(text[:last], text[:1]) && strings.ContainsAny(text[last:], ",;"):
		r.hint = map[string]string{",": "remove the comma", ";": "remove the semicolon"}[text[last:]]
		r.edits[0] = source.Edit{Span: y.spanIn(l, len(l.text)-1, len(l.text))}
	case text[0] == '"' && text[last] == '"': // quotes or backslashes inside
		r.message = "a quotation mark or backslash inside double quotes has a special meaning"
		r.hint = "use single quotes around the text"
		inner := strings.ReplaceAll(text[1:last], `""`, `"`) // as spreadsheets write a quotation mark
		r.edits[0].Text = "'" + strings.ReplaceAll(inner, "'", "''") + "'"
		return r
	case text[0] == '\'' && text[last] == '\'':
		r.message = "an apostrophe inside single quotes ends the text"
		r.hint = "use double quotes around the text"
		r.edits[0].Text = Quoted(text[1:last])
		return r
	}
	r.message = "there is text after the closing quotation mark"
	return r
}

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

func isQuoted(text string) bool {
	return len(text) > 1 && (text[0] == '"' || text[0] == '\'') && text[len(text)-1] == text[0]
}

func lastRune(s string) rune {
	last, _ := utf8.DecodeLastRuneInString(s)
	return last
}

// curlyQuotes finds a text that stands in curly quotes, which would be printed with it.
func (y *yamlReader) curlyQuotes(v Value) {
	if v.Text == "" || v.Text[0] < utf8.RuneSelf {
		return
	}
	inner := strings.Trim(Straight(v.Text), " "+noBreak)
	if inner == v.Text || strings.ContainsAny(v.Text, "\n") {
		return
	}
	y.found.Add(TextInQuotes, v.Span, "the curly quotation marks are part of the text").
		Help("leave them out").Fix(source.Edit{Span: v.Span, Text: Written(inner, false)})
}
