package hiring

import (
	"regexp"
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

// isList reports whether an author wrote several short names with commas between them, and returns them.
func isList(text string) ([]string, bool) {
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

// withoutSpace is a rating without the space after its colon.
var withoutSpace = regexp.MustCompile(`(?m)^([ \t]*[1-9][0-9]?:)([^ \n])`)

// asRatings corrects ratings that were written as a list, or without a space after each colon.
func asRatings(v front.Value) []source.Edit {
	var edits []source.Edit
	for _, item := range v.Items {
		if item.Kind != front.Mapping || len(item.Fields) != 1 || inBraces(item.Span) {
			return nil
		}
		dash := strings.LastIndexByte(item.Span.File.Data[:item.Span.Start], '-')
		edits = append(edits, source.Edit{Span: item.Span.File.Span(dash, int(item.Span.Start))})
	}
	if v.Kind == front.Scalar {
		for _, m := range withoutSpace.FindAllStringSubmatchIndex(v.Span.Text(), -1) {
			at := int(v.Span.Start) + m[3]
			edits = append(edits, source.Edit{Span: v.Span.File.Span(at, at), Text: " "})
		}
	}
	return edits
}
