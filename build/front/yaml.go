package front

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"rolewright/build/source"
)

// maxDepth is how deep values may be nested. The format itself needs five levels.
const maxDepth = 50

// parseYAML reads file.Data[start:end] as one YAML mapping.
func parseYAML(file *source.File, form Form, start, end int, found *source.Diagnostics) Value {
	raw := []byte(file.Data[start:end])
	if isBlank(raw) {
		return Value{Kind: Mapping, Span: file.Span(start, start)}
	}
	var root yaml.Node
	y := yamlReader{file: file, form: form, firstLine: strings.Count(file.Data[:start], "\n"), start: start, end: end, found: found}
	if err := yaml.Load(raw, &root, yaml.WithPlugin(loaderlimits.New(loaderlimits.DepthValue(maxDepth)))); err != nil {
		y.reportSyntax(err)
		return Value{}
	}
	if root.Kind != yaml.DocumentNode || len(root.Content) != 1 {
		return Value{Kind: Mapping, Span: file.Span(start, start)}
	}
	v := y.value(root.Content[0])
	if v.Kind != Mapping {
		finding := found.Add(notKeys, v.Span, "here should be keys with values, such as “title: Partner Manager”").
			Help("write a key, a colon, a space and the value on each line")
		if r := y.hyphenBeforeKey(y.lines(), len(y.lines())-1); r != nil && y.brokenLine(r.edits) < 0 {
			finding.Help("leave the hyphens out").Fix(r.edits...)
		}
		return Value{}
	}
	return v
}

// yamlReader turns YAML's nodes, which know line and column, into values that know their bytes.
type yamlReader struct {
	file      *source.File
	form      Form
	firstLine int // lines of the file before the YAML text
	start     int // where the YAML text begins
	end       int // where it ends
	found     *source.Diagnostics

	// The place converted last. Nodes come in the order of the text, so that in a line of a megabyte
	// each is found from the one before.
	last       source.Position
	lastOffset int
	lineEnd    int // of the line looked at last, without trailing blanks

	apart []line // see lines
	slip  int    // how many slips were corrected before, see further
}

func (y *yamlReader) offset(line, column int) int {
	at := source.Position{Line: y.firstLine + line, Column: column}
	if at.Line != y.last.Line || at.Column < y.last.Column {
		y.seekLine(at.Line)
	}
	for y.last.Column < at.Column && y.lastOffset < len(y.file.Data) && y.file.Data[y.lastOffset] != '\n' {
		_, size := utf8.DecodeRuneInString(y.file.Data[y.lastOffset:])
		y.lastOffset += size
		y.last.Column++
	}
	return y.lastOffset
}

// seekLine goes to the beginning of a line, from the place converted last if that is above it. The file's own index of
// lines would stay in memory, and only files with mistakes need one.
func (y *yamlReader) seekLine(line int) {
	if line <= y.last.Line || y.last.Line == 0 {
		y.last, y.lastOffset = source.Position{Line: y.firstLine + 1, Column: 1}, y.start
	}
	for y.last.Line < line {
		end := strings.IndexByte(y.file.Data[y.lastOffset:], '\n')
		if end < 0 {
			y.lastOffset = len(y.file.Data)
			break
		}
		y.last.Line++
		y.lastOffset += end + 1
	}
	y.last = source.Position{Line: line, Column: 1}
}

func (y *yamlReader) value(n *yaml.Node) Value {
	start := y.offset(n.Line, n.Column)
	decoration := y.reportDecoration(n, start)
	if n.Kind == yaml.ScalarNode && n.Value == "" && !decoration.IsZero() {
		return Value{Kind: Scalar, Text: decoration.Text(), Span: decoration}
	}
	start = y.afterTag(start, n)
	switch n.Kind {
	case yaml.MappingNode:
		return y.mapping(n, start)
	case yaml.SequenceNode:
		v := Value{Kind: List, Span: y.toLineEnd(start), Items: make([]Value, len(n.Content))}
		for i, item := range n.Content {
			v.Items[i] = y.value(item)
		}
		if len(v.Items) > 0 {
			v.Span = y.toBracket(v.Span, v.Items[len(v.Items)-1].Span, ']')
		}
		return v
	case yaml.AliasNode:
		span := y.file.Span(start, start+1+len(n.Value))
		y.found.Add(yamlAlias, span, "*%s refers to a value elsewhere, which a site's files don't use", n.Value).
			Help("write the value itself here; text that begins with * goes in quotes")
		return Value{Kind: Scalar, Text: span.Text(), Span: span}
	}
	return y.scalar(n, start)
}

// reportDecoration reports the names and types that YAML lets stand before a value, and returns the place of one. Few who
// write them mean them, and then words would be lost in silence.
func (y *yamlReader) reportDecoration(n *yaml.Node, at int) source.Span {
	rest, _, _ := strings.Cut(y.file.Data[at:y.end], "\n")
	word, _, _ := strings.Cut(rest, " ")
	place := y.file.Span(at, at+len(word))
	var finding *source.Diagnostic
	switch {
	case n.Kind == yaml.AliasNode:
		return source.Span{}
	case n.Anchor != "":
		finding = y.found.Add(yamlAlias, place, "to YAML, %s is a name for what follows, not part of the text", word).
			Help("put the whole text in quotes; names for values aren't used here")
	case n.Style&yaml.TaggedStyle != 0:
		finding = y.found.Add(yamlTag, place, "to YAML, %s is a type for what follows, not part of the text", word).
			Help("put the whole text in quotes; types aren't used here")
	default:
		return source.Span{}
	}
	if n.Kind == yaml.ScalarNode && !strings.ContainsAny(rest, "\"'[]{},#|>") {
		rest = strings.TrimRight(rest, " \t")
		finding.Help("put the whole text in quotes").Offer(source.Edit{Span: y.file.Span(at, at+len(rest)), Text: Quoted(rest)})
	}
	return place
}

func (y *yamlReader) mapping(n *yaml.Node, start int) Value {
	v := Value{Kind: Mapping, Span: y.toLineEnd(start), Fields: make([]Field, 0, len(n.Content)/2)}
	var keys keySet
	var again []repeatedKey
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := y.value(n.Content[i])
		if key.Kind != Scalar {
			y.found.Add(badKey, key.Span, "a key has to be a single word").Help("text that begins with [ or { goes in quotes")
			continue
		}
		field := Field{Key: withoutHidden(key.Text), Span: key.Span, Value: y.value(n.Content[i+1])}
		if first := keys.find(v.Fields, field.Key); first >= 0 && field.Value.Kind == Empty && isThousands(field.Key) {
			continue // the end of an amount such as 46,000, of which there is another one
		} else if first >= 0 {
			again = append(again, repeatedKey{field, &v.Fields[first]})
		} else {
			v.Fields = append(v.Fields, field)
		}
	}
	y.reportRepeated(again, start)
	if len(v.Fields) > 0 {
		v.Span = y.toBracket(v.Span, v.Fields[len(v.Fields)-1].Value.Span, '}')
	}
	return v
}

// withoutHidden leaves out what nobody sees, which has been reported where the file was read.
func withoutHidden(key string) string {
	if !strings.ContainsFunc(key, source.IsHidden) {
		return key
	}
	return strings.Map(func(r rune) rune {
		if source.IsHidden(r) {
			return -1
		}
		return r
	}, key)
}

func isThousands(key string) bool {
	return (len(key) == 2 || len(key) == 3) && strings.Trim(key, "0123456789") == ""
}

// repeatedKey is a key that a mapping has already, and the place of the first.
type repeatedKey struct {
	field Field
	first *Field
}

// saysNothing returns the line of a key that says nothing more than the first, if it is a line of its own.
func (r *repeatedKey) saysNothing() (source.Span, bool) {
	value := r.field.Value
	if value.Kind != Empty && (value.Kind != Scalar || r.first.Value.Kind != Scalar || value.Text != r.first.Value.Text) {
		return source.Span{}, false
	}
	text := r.field.Span.File.Data
	start := strings.LastIndexByte(text[:r.field.Span.Start], '\n') + 1
	end := start + strings.IndexByte(text[start:]+"\n", '\n') + 1
	line := r.field.Span.File.Span(start, min(end, len(text)))
	isAlone := strings.TrimSpace(text[start:r.field.Span.Start]) == "" && int(value.Span.End) <= end && !strings.Contains(line.Text(), "#")
	return line, isAlone
}

// reportRepeated reports keys that are written twice in the mapping that begins at start. In an item of a list, most
// likely one line is missing, with which a new item began: that is one mistake, however many keys follow.
func (y *yamlReader) reportRepeated(again []repeatedKey, start int) {
	line := y.file.Data[strings.LastIndexByte(y.file.Data[:start], '\n')+1 : start]
	inItem := strings.HasSuffix(strings.TrimRight(line, " "), "-")
	for i, key := range again {
		if inItem && i > 0 {
			return
		}
		finding := y.found.Add(duplicateKey, key.field.Span, "“%s” is written twice", key.field.Span.Text()).See(key.first.Span, "it is already here")
		if line, ok := key.saysNothing(); ok {
			finding.Help("remove this line: it repeats the other one")
			finding.Edits, finding.Certain = []source.Edit{{Span: line}}, true
		} else if inItem {
			finding.Help("if a new item begins here, write “- ” before its first key; if not, keep one of the two, or join them")
		} else {
			finding.Help("keep one of the two, or join them")
		}
	}
}

func (y *yamlReader) scalar(n *yaml.Node, start int) Value {
	end := y.scalarEnd(n, start)
	v := Value{Kind: Scalar, Text: n.Value, Quoted: n.Style&^yaml.TaggedStyle != 0, Span: y.file.Span(start, end)}
	if raw := y.file.Data[start:end]; raw == n.Value {
		v.Text = raw // the same text without a copy of its own
	}
	if n.ShortTag() == "!!null" && !v.Quoted {
		v.Kind, v.Text = Empty, ""
	}
	if v.Quoted {
		reportControl(v, y.found)
	} else {
		if v.Kind == Scalar {
			y.reportSwallowedList(v)
			y.curlyQuotes(v)
		}
		y.reportNumberSign(v)
	}
	return v
}

// reportNumberSign warns of a text that goes on after a # without a space, as in “the #1 brand”: for YAML that is a
// comment, and no part of the text.
func (y *yamlReader) reportNumberSign(v Value) {
	end := int(v.Span.End)
	rest, _, _ := strings.Cut(y.file.Data[end:y.end], "\n")
	comment := strings.TrimLeft(rest, " \t")
	if len(comment) < 2 || comment[0] != '#' || len(comment) == len(rest) || strings.ContainsAny(comment[1:2], " \t#!") {
		return
	}
	at := end + len(rest) - len(comment)
	finding := y.found.Add(remarkInText, y.file.Span(at, end+len(rest)), "“#” after a space starts a comment, so the rest of the line is ignored")
	if text := y.file.Data[v.Span.Start : end+len(rest)]; !strings.ContainsAny(text, "\n[]{},") {
		start := int(v.Span.Start) + len(text) - len(strings.TrimLeft(text, " \t"))
		finding.Help("if it is part of the text, put the whole text in quotes").Offer(source.Edit{Span: y.file.Span(start, end+len(rest)), Text: Quoted(strings.TrimSpace(text))})
		return
	}
	finding.Help("if it is part of the text, put the whole text in quotes; if it is a comment, put a space after the #")
}

// scalarEnd finds where a scalar ends; YAML tells only where it begins.
func (y *yamlReader) scalarEnd(n *yaml.Node, start int) int {
	text := y.file.Data[:y.end]
	switch {
	case n.Style&yaml.DoubleQuotedStyle != 0:
		return quotedEnd(text, start, '"')
	case n.Style&yaml.SingleQuotedStyle != 0:
		return quotedEnd(text, start, '\'')
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		header, _, _ := strings.Cut(text[start:], "\n")
		return plainEnd(text, start+len(header), n.Value)
	case strings.HasPrefix(text[start:], n.Value):
		return start + len(n.Value)
	}
	return plainEnd(text, start, n.Value)
}

func quotedEnd(text string, start int, quote byte) int {
	for i := start + 1; i < len(text); i++ {
		switch {
		case text[i] == '\\' && quote == '"':
			i++
		case text[i] == quote && quote == '\'' && i+1 < len(text) && text[i+1] == quote:
			i++
		case text[i] == quote:
			return i + 1
		}
	}
	return len(text)
}

// plainEnd finds the end of a text that YAML unfolded: everything in it but white space stands there just so.
func plainEnd(text string, start int, value string) int {
	at := min(start, len(text))
	for _, r := range value {
		if unicode.IsSpace(r) {
			continue
		}
		next := strings.IndexRune(text[at:], r)
		if next < 0 {
			return at
		}
		at += next + len(string(r))
	}
	return at
}

// afterTag skips the names that YAML allows before a value: &anchor and !tag.
func (y *yamlReader) afterTag(at int, n *yaml.Node) int {
	for at < y.end && (n.Anchor != "" || n.Style&yaml.TaggedStyle != 0) && (y.file.Data[at] == '&' || y.file.Data[at] == '!') {
		rest := y.file.Data[at:y.end]
		word := strings.IndexAny(rest, " \n")
		if word < 0 {
			return at
		}
		at += word + len(rest[word:]) - len(strings.TrimLeft(rest[word:], " \n"))
	}
	return at
}

// toLineEnd is the place shown for a list or mapping as a whole: the rest of the line on which it begins.
func (y *yamlReader) toLineEnd(start int) source.Span {
	if start > y.lineEnd || y.lineEnd == 0 {
		line, _, _ := strings.Cut(y.file.Data[start:max(y.end, start)], "\n")
		y.lineEnd = start + len(strings.TrimRight(line, " \t"))
	}
	return y.file.Span(start, y.lineEnd)
}

// toBracket shortens the place of what stands in brackets on one line, so that it ends with them. Last is the place of
// what stands last in it.
func (y *yamlReader) toBracket(at, last source.Span, closing byte) source.Span {
	if opening := y.file.Data[at.Start]; opening != '{' && opening != '[' || last.End > at.End {
		return at
	}
	if end := strings.IndexByte(y.file.Data[last.End:at.End], closing); end >= 0 {
		at.End = last.End + int32(end) + 1
	}
	return at
}

func (y *yamlReader) reportSyntax(err error) {
	var several *yaml.LoadErrors
	var one *yaml.LoadError
	switch {
	case errors.As(err, &several) && len(several.Errors) > 0:
		for _, e := range several.Errors {
			y.reportLoadError(e)
		}
	case errors.As(err, &one):
		y.reportLoadError(one)
	default:
		y.found.Add(yamlSyntax, y.file.Whole(), "this is not valid YAML: %v", err)
	}
}
