package front

import (
	"regexp"
	"strings"

	"rolewright/build/source"
)

// unspacedColon finds a key without a space after its colon.
func (y *yamlReader) unspacedColon(lines []line, at int) *repair {
	l := &lines[at]
	key, value, found := strings.Cut(l.text[l.dash:], ":")
	if !found || !y.form.Keys[key] || value == "" || value[0] == ' ' || strings.HasPrefix(value, "//") {
		return nil
	}
	colon := l.dash + len(key)
	value = strings.TrimLeft(value, noBreak)
	return &repair{
		rule: yamlSyntax, at: y.spanIn(l, l.dash, colon+1), message: "a space is missing after the colon of `" + key + "`", hint: "add the space",
		edits: []source.Edit{{Span: y.spanIn(l, colon+1, len(l.text)), Text: " " + Written(value, false)}},
	}
}

// foreignColon finds a key with another sign than a colon after it, or with a space before the colon.
func (y *yamlReader) foreignColon(lines []line, at int) *repair {
	l := &lines[at]
	if m := boldKey.FindStringSubmatch(l.text[l.dash:]); m != nil && y.form.Keys[m[1]] {
		at := y.spanIn(l, l.dash, l.dash+len(m[0]))
		return &repair{
			rule: yamlSyntax, at: at, message: "a key has no asterisks around it", hint: "leave them out", edits: []source.Edit{{Span: at, Text: m[1] + ": "}},
		}
	}
	m := otherColon.FindStringSubmatch(l.text[l.dash:])
	if m == nil || !y.form.Keys[m[1]] {
		return nil
	}
	return &repair{
		rule: yamlSyntax, at: y.spanIn(l, l.dash+len(m[1]), l.dash+len(m[1])+len(m[2])), message: "a key ends with a colon and a space",
		hint:  "write the colon",
		edits: []source.Edit{{Span: y.spanIn(l, l.dash+len(m[1]), l.dash+len(m[0])), Text: strings.TrimRight(": ", "")}},
	}
}

var otherColon = regexp.MustCompile(`^([a-z_0-9]+)([ ]*(?:：|=|:=|:-|->|=>|;|,| –| -)[ ]*)`)

var boldKey = regexp.MustCompile(`^\*\*([a-z_]+)(?:\*\* ?: ?|:\*\* ?)`)

// semicolonInBraces finds keys in braces that semicolons set apart.
func (y *yamlReader) semicolonInBraces(lines []line, at int) *repair {
	l := &lines[at]
	text := l.text[l.value:]
	if !strings.HasPrefix(text, "{") || !strings.HasSuffix(text, "}") || strings.ContainsAny(text, `"'`) || !strings.Contains(text, "; ") {
		return nil
	}
	r := &repair{rule: yamlSyntax, message: "a comma goes between keys in braces", hint: "write commas"}
	for i := range len(text) {
		if strings.HasPrefix(text[i:], "; ") {
			r.edits = append(r.edits, source.Edit{Span: y.spanIn(l, l.value+i, l.value+i+1), Text: ","})
		}
	}
	r.at = r.edits[0].Span
	return r
}

// withoutColon finds a key without its colon.
func (y *yamlReader) withoutColon(lines []line, at int) *repair {
	l := &lines[at]
	key, value, _ := strings.Cut(l.text[l.dash:], " ")
	if !y.form.Keys[key] || l.key != "" {
		return nil
	}
	end := l.dash + len(key)
	r := &repair{rule: yamlSyntax, at: y.spanIn(l, l.dash, end), message: "the colon after `" + key + "` is missing", hint: "add it", offer: value != ""}
	text := ":"
	if value = strings.TrimSpace(value); value != "" {
		text += " " + Written(value, false)
	}
	r.edits = []source.Edit{{Span: y.spanIn(l, end, len(l.text)), Text: text}}
	return r
}

// colonInText finds a text with a colon and a space in it, which YAML takes for a key.
func (y *yamlReader) colonInText(lines []line, at int) *repair {
	l := &lines[at]
	from := l.dash
	if l.key != "" && (y.form.Keys[l.key] || !l.isItem()) {
		from = l.value
	}
	text := l.text[from:]
	if !strings.Contains(text, ": ") && !strings.HasSuffix(text, ":") || strings.ContainsAny(text[:1], `"'[{|>`) {
		return nil
	}
	colon := strings.Index(text+" ", ": ")
	if r := y.keysInText(l, text, colon); r != nil {
		return r
	}
	to := len(l.text)
	last := l
	for i := at + 1; i < len(lines) && !lines[i].isBlank() && lines[i].key == "" && !lines[i].isItem() && lines[i].indent > l.indent; i++ {
		last, to = &lines[i], len(lines[i].text)
	}
	if last != l {
		text = y.file.Data[l.start+from : last.start+to]
	}
	edit := source.Edit{Span: y.file.Span(l.start+from, last.start+to), Text: Quoted(Straight(text))}
	return &repair{
		rule: yamlSyntax, at: y.spanIn(l, from+colon, from+colon+1), message: "a colon followed by a space isn't allowed in plain text",
		hint: "put the whole text in quotes", edits: []source.Edit{edit},
	}
}

// keysInText finds an item whose keys are on one line without braces, such as “- text: German, must: true”.
func (y *yamlReader) keysInText(l *line, text string, colon int) *repair {
	comma := strings.LastIndex(text[:colon], ", ")
	if !l.isItem() || !y.form.Keys[l.key] || comma < 0 || !y.form.Keys[text[comma+2:colon]] {
		return nil
	}
	keys := "{" + l.key + ": " + Written(text[:comma], true) + text[comma:] + "}"
	return &repair{
		rule: yamlSyntax, at: y.spanIn(l, l.dash, len(l.text)), message: "keys on one line need braces around them", hint: "put them in braces",
		edits: []source.Edit{{Span: y.spanIn(l, l.dash, len(l.text)), Text: keys}}, offer: true,
	}
}
