package read

import (
	"regexp"
	"strings"
	"unicode"

	"rolewright/build/front"
	"rolewright/build/importer/document"
	"rolewright/build/source"
)

var frontLine = regexp.MustCompile(`^([A-Za-z][\w .-]{0,60}?)\s*[:=]\s*(.*)$`)

// readFront takes the front matter off a text, puts what it says into the document, and returns the rest.
func readFront(doc *document.Document, src string) string {
	trimmed := strings.TrimLeft(src, " \t\n")
	delimiter, _, _ := strings.Cut(trimmed, "\n")
	delimiter = strings.TrimRight(delimiter, " \t")
	if delimiter != "---" && delimiter != "+++" {
		return src
	}
	raw, body, isClosed := cutFront(trimmed[len(delimiter):], delimiter)
	if !isClosed || !holdsKeys(raw) {
		return src
	}
	for line := range strings.Lines(raw) {
		if text, isComment := strings.CutPrefix(strings.TrimSpace(line), "#"); isComment && strings.TrimFunc(text, isNoWord) != "" {
			doc.Comments = append(doc.Comments, strings.TrimSpace(strings.Trim(text, "#")))
		}
	}
	file := &source.File{Path: "import.md", Data: delimiter + "\n" + strings.TrimPrefix(raw, "\n") + delimiter + "\n"}
	if parsed, _ := front.Parse(file, front.Form{}); parsed.Front.Kind == front.Mapping && len(parsed.Front.Fields) > 0 {
		f := frontReader{doc: doc}
		f.fields("", parsed.Front.Fields)
	} else {
		readLines(doc, raw)
	}
	return body
}

func isNoWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// cutFront divides a text at the line that closes its front matter.
func cutFront(text, delimiter string) (raw, body string, ok bool) {
	at := 0
	for line := range strings.Lines(text) {
		if at > 0 && strings.TrimRight(line, " \t\n") == delimiter {
			return text[:at], text[at+len(line):], true
		}
		at += len(line)
	}
	return "", "", false
}

// holdsKeys tells front matter from a text between two lines.
func holdsKeys(raw string) bool {
	for line := range strings.Lines(raw) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			return frontLine.MatchString(line) || strings.HasPrefix(line, `"`)
		}
	}
	return strings.TrimSpace(raw) != ""
}

// readLines reads front matter that isn't YAML, line by line.
func readLines(doc *document.Document, raw string) {
	for line := range strings.Lines(raw) {
		line = strings.TrimSpace(line)
		m := frontLine.FindStringSubmatch(line)
		last := len(doc.Facts) - 1
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case m != nil:
			doc.Facts = append(doc.Facts, document.Fact{Key: keyOf(m[1]), Value: strings.Trim(m[2], `"'`)})
		case last >= 0:
			text := strings.TrimSpace(strings.TrimPrefix(line, "-"))
			doc.Facts[last].List = append(doc.Facts[last].List, document.Item{Text: document.Escape(text)})
		default:
			doc.Comments = append(doc.Comments, line)
		}
	}
}

// keyOf writes a key as ours are: jobTitle and "Job title" are job_title.
func keyOf(key string) string {
	var b strings.Builder
	previous := ' '
	for _, r := range strings.TrimSpace(key) {
		switch {
		case unicode.IsUpper(r):
			if unicode.IsLower(previous) {
				b.WriteByte('_')
			}
			b.WriteRune(unicode.ToLower(r))
		case r == ' ' || r == '-':
			b.WriteByte('_')
		default:
			b.WriteRune(r)
		}
		previous = r
	}
	return b.String()
}

// frontReader makes facts of values. It cleans them again, because YAML can spell invisible characters in quotes.
type frontReader struct{ doc *document.Document }

func (f *frontReader) fields(prefix string, fields []front.Field) {
	for i := range fields {
		key := prefix + keyOf(clean(fields[i].Key))
		switch v := &fields[i].Value; v.Kind {
		case front.Mapping:
			f.fields(key+".", v.Fields)
		case front.List:
			f.doc.Facts = append(f.doc.Facts, document.Fact{Key: key, List: itemsOf(v.Items)})
		default:
			f.doc.Facts = append(f.doc.Facts, document.Fact{Key: key, Value: strings.TrimSpace(clean(v.Text))})
		}
	}
}

func itemsOf(values []front.Value) []document.Item {
	var items []document.Item
	for i := range values {
		if item := itemOfValue(&values[i]); item.Text != "" || len(item.Blocks) > 0 {
			items = append(items, item)
		}
	}
	return items
}

// itemOfValue reads an item. The points below its text, which YAML joins to it, stay points.
func itemOfValue(v *front.Value) document.Item {
	var doc document.Document
	switch v.Kind {
	case front.Mapping:
		var parts []string
		for i := range v.Fields {
			inner := itemOfValue(&v.Fields[i].Value)
			parts = append(parts, clean(v.Fields[i].Key)+": "+inner.Text)
		}
		return document.Item{Text: document.Escape(strings.Join(parts, "; "))}
	case front.List:
		return document.Item{Blocks: []document.Block{{Kind: document.List, Items: itemsOf(v.Items)}}}
	}
	text := clean(v.Text)
	if raw := v.Span.Text(); !v.Quoted && strings.Contains(raw, "\n") {
		var lines []string
		for line := range strings.Lines(raw) {
			lines = append(lines, strings.TrimSpace(line))
		}
		text = strings.Join(lines, "\n")
	}
	return itemOf(tidied(markdownBlocks(&doc, typed(text))))
}
