package hiring

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"rolewright/build/front"
	"rolewright/build/source"
)

// What an author probably meant, written as the format wants it.

// inBraces reports whether a place is inside brackets or braces that were opened on its line.
func inBraces(at source.Span) bool {
	line := at.File.Data[strings.LastIndexByte(at.File.Data[:at.Start], '\n')+1 : at.Start]
	return strings.Count(line, "{")+strings.Count(line, "[") > strings.Count(line, "}")+strings.Count(line, "]")
}

// indentation is how far the line of a place is indented, the dashes of an item included.
func indentation(at source.Span) int {
	line := at.File.Data[strings.LastIndexByte(at.File.Data[:at.Start], '\n')+1:]
	return len(line) - len(strings.TrimLeft(line, " -"))
}

// isNothing reports whether a text says that there is nothing to say.
func isNothing(text string) bool {
	switch strings.Trim(strings.ToLower(text), " .") {
	case "none", "no", "n/a", "na", "nil", "nothing", "-", "–", "—", "tbd", "keine", "keiner", "entfällt", "aucun", "aucune", "néant", "ninguno":
		return true
	}
	return false
}

// isList reports whether an author wrote several short names with commas between them, and returns them.
func isList(text string) ([]string, bool) {
	text = strings.TrimSpace(text)
	if inner := strings.TrimSuffix(strings.TrimPrefix(text, "("), ")"); len(inner) == len(text)-2 {
		text = inner
	}
	parts := listSeparators.Split(text, -1)
	for i, p := range parts {
		parts[i] = strings.TrimSpace(p)
		if words := len(strings.Fields(p)); words == 0 || words > 4 {
			return nil, false
		}
	}
	return parts, len(parts) > 1 && !strings.ContainsAny(text, ".?!")
}

var listSeparators = regexp.MustCompile(`[,;/]\s+|,|;`)

// linesAsItems puts a hyphen before each line of a text that stands below its key.
func linesAsItems(at source.Span) []source.Edit {
	var edits []source.Edit
	start := int(at.Start)
	for line := range strings.Lines(at.Text()) {
		words := start + len(line) - len(strings.TrimLeft(line, " \t"))
		if strings.TrimSpace(line) != "" {
			edits = append(edits, source.Edit{Span: at.File.Span(words, words), Text: "- "})
		}
		start += len(line)
	}
	return edits
}

// asList is the correction of a single text where a list belongs.
func asList(v front.Value, items []string) source.Edit {
	if inBraces(v.Span) || len(items) > 1 {
		for i := range items {
			items[i] = front.Written(items[i], true)
		}
		return source.Edit{Span: v.Span, Text: "[" + strings.Join(items, ", ") + "]"}
	}
	at := v.Span
	for at.Start > 0 && at.File.Data[at.Start-1] == ' ' {
		at.Start--
	}
	indent := strings.Repeat(" ", indentation(v.Span)+2)
	if at.Start > 0 && at.File.Data[at.Start-1] == '\n' { // the text is on a line of its own already
		return source.Edit{Span: v.Span, Text: "- " + front.Written(items[0], false)}
	}
	return source.Edit{Span: at, Text: "\n" + indent + "- " + front.Written(items[0], false)}
}

// colonInText recognises a text that became a key with a value because of a colon in it, and returns the whole of it.
func colonInText(f *front.Field) (source.Span, bool) {
	if f.Value.Kind != front.Scalar && f.Value.Kind != front.Empty || !looksLikeText(f.Key) {
		return source.Span{}, false
	}
	at := f.Span
	at.End = max(at.End, f.Value.Span.End)
	if f.Value.Kind == front.Empty {
		at.End = f.Span.End
		if int(at.End) < len(at.File.Data) && at.File.Data[at.End] == ':' {
			at.End++
		}
	}
	return at, true
}

// looksLikeText reports whether a key is more than a word, or written as sentences are.
func looksLikeText(key string) bool {
	first, _ := firstRune(key)
	return strings.Contains(key, " ") || !unicode.IsLower(first) && strings.ToUpper(key) != key || first > unicode.MaxASCII
}

func firstRune(s string) (rune, bool) {
	for _, r := range s {
		return r, true
	}
	return 0, false
}

// whole is a stretch of front matter as the author meant it: without curly quotes around it and line ends in it.
func whole(at source.Span) string {
	text := strings.Join(strings.Fields(at.Text()), " ")
	for _, pair := range [][2]string{{"“", "”"}, {"„", "“"}, {"«", "»"}} {
		if strings.HasPrefix(text, pair[0]) && strings.HasSuffix(text, pair[1]) {
			return strings.TrimSuffix(strings.TrimPrefix(text, pair[0]), pair[1])
		}
	}
	return text
}

// listInItem reports an item that is a heading with a list of its own below it, and returns whether it is one.
func (d *decoder) listInItem(v front.Value, key, plain string, isKnown func(string) bool) bool {
	if v.Kind != front.Mapping || len(v.Fields) != 1 || v.Fields[0].Value.Kind != front.List {
		return false
	}
	heading, points := &v.Fields[0], v.Fields[0].Value.Items
	if len(points) == 1 && inBraces(points[0].Span) {
		return false
	}
	isHeading := strings.EqualFold(heading.Key, plain) || !isKnown(strings.ToLower(heading.Key))
	if !isHeading || slices.ContainsFunc(points, func(p front.Value) bool { return p.Kind != front.Scalar }) {
		return false
	}
	finding := d.found.Add(wrongType, heading.Span, "an item of `%s` is one text, and “%s” has a list below it", key, heading.Key).
		Help("make each point an item of its own")
	if edits := withoutHeading(heading.Span, points); edits != nil {
		finding.Offer(edits...)
	}
	return true
}

// holdOnly reports whether the values of all keys are of one kind.
func holdOnly(fields []front.Field, kind front.Kind) bool {
	return !slices.ContainsFunc(fields, func(f front.Field) bool { return f.Value.Kind != kind })
}

// withoutHeadings makes the points below several headings the items of one list.
func withoutHeadings(headings []front.Field) []source.Edit {
	var edits []source.Edit
	for i := range headings {
		part := withoutHeading(headings[i].Span, headings[i].Value.Items)
		if part == nil {
			return nil
		}
		edits = append(edits, part...)
	}
	return edits
}

// withoutHeading puts the points below an item on its level, and removes its line.
func withoutHeading(heading source.Span, points []front.Value) []source.Edit {
	text := heading.File.Data
	lineAt := func(at int32) int { return strings.LastIndexByte(text[:at], '\n') + 1 }
	start := lineAt(heading.Start)
	before := text[start:heading.Start]
	end := start + strings.IndexByte(text[start:]+"\n", '\n') + 1
	if strings.Trim(before, " -") != "" || len(points) == 0 || int(points[0].Span.Start) < end {
		return nil
	}
	dash := strings.Repeat(" ", len(before)-len(strings.TrimLeft(before, " "))) + "- "
	edits := []source.Edit{{Span: heading.File.Span(start, end)}}
	for _, p := range points {
		from := lineAt(p.Span.Start)
		if from > start && strings.TrimSpace(text[from:p.Span.Start]) == "-" {
			edits = append(edits, source.Edit{Span: heading.File.Span(from, int(p.Span.Start)), Text: dash})
		}
	}
	return edits
}
