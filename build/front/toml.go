package front

import (
	"errors"
	"regexp"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"

	"rolewright/build/source"
)

// parseTOML reads file.Data[start:end] as TOML. Its values look just like those of YAML.
func parseTOML(file *source.File, _ Form, start, end int, found *source.Diagnostics) Value {
	raw := []byte(file.Data[start:end])
	t := tomlReader{file: file, start: start, found: found, index: make(map[*Value]keySet)}
	// The streaming parser below doesn't know TOML's rules on redefinition; the decoder does.
	var all map[string]any
	if err := toml.Unmarshal(raw, &all); err != nil {
		t.reportSyntax(err)
		return Value{}
	}
	t.parser.Reset(raw)
	root := &Value{Kind: Mapping, Span: file.Span(start, start)}
	table := root
	for t.parser.NextExpression() {
		switch e := t.parser.Expression(); e.Kind {
		case unstable.Table:
			table = t.open(root, e.Key(), false)
		case unstable.ArrayTable:
			table = t.open(root, e.Key(), true)
		case unstable.KeyValue:
			t.set(table, e, 0)
		}
	}
	return *root
}

type tomlReader struct {
	file   *source.File
	start  int // offset of the TOML text in the file
	parser unstable.Parser
	found  *source.Diagnostics
	// index finds the fields of mappings that have more than a few.
	index map[*Value]keySet
}

// open returns the mapping that a [table] or [[table]] line stands for, making what isn't there yet.
func (t *tomlReader) open(at *Value, key unstable.Iterator, item bool) *Value {
	for depth := 0; key.Next(); depth++ {
		if t.tooDeep(depth, key.Node()) {
			break
		}
		at = t.child(at, key.Node(), item && key.IsLast())
	}
	return at
}

func (t *tomlReader) tooDeep(depth int, n *unstable.Node) bool {
	if depth > maxDepth {
		t.found.Add(tomlSyntax, t.span(n), "the values are nested too deeply").Help("nothing in a site needs more than five levels")
	}
	return depth > maxDepth
}

func (t *tomlReader) child(at *Value, key *unstable.Node, newItem bool) *Value {
	span := t.span(key)
	field := t.field(at, string(key.Data), span)
	v := &field.Value
	switch {
	case newItem:
		if v.Kind == Empty {
			*v = Value{Kind: List, Span: span}
		}
		v.Items = append(v.Items, Value{Kind: Mapping, Span: span})
		return &v.Items[len(v.Items)-1]
	case v.Kind == List && len(v.Items) > 0:
		return &v.Items[len(v.Items)-1]
	case v.Kind == Empty:
		*v = Value{Kind: Mapping, Span: span}
	}
	return v
}

// field returns the field with that key, making it if it isn't there yet.
func (t *tomlReader) field(at *Value, key string, span source.Span) *Field {
	var index keySet
	if len(at.Fields) > fewFields {
		index = t.index[at]
	}
	i := index.find(at.Fields, key)
	if index != nil {
		t.index[at] = index
	}
	if i >= 0 {
		return &at.Fields[i]
	}
	at.Fields = append(at.Fields, Field{Key: key, Span: span})
	return &at.Fields[len(at.Fields)-1]
}

// set stores key = value in a mapping; a dotted key opens the mappings it names.
func (t *tomlReader) set(table *Value, e *unstable.Node, depth int) {
	for key := e.Key(); key.Next(); depth++ {
		if t.tooDeep(depth, key.Node()) {
			return
		}
		if key.IsLast() {
			at := t.span(key.Node())
			t.field(table, string(key.Node().Data), at).Value = t.value(e.Value(), depth, at)
			return
		}
		table = t.child(table, key.Node(), false)
	}
}

// value reads a value. The parser keeps no place of lists and groups: a list stands where its first item does, and
// the others where their key does.
func (t *tomlReader) value(n *unstable.Node, depth int, key source.Span) Value {
	v := Value{Span: t.span(n)}
	if t.tooDeep(depth, n) {
		return v
	}
	switch n.Kind {
	case unstable.Array:
		v.Kind = List
		for children := n.Children(); children.Next(); {
			v.Items = append(v.Items, t.value(children.Node(), depth+1, key))
		}
		v.Span = key
		if len(v.Items) > 0 {
			v.Span = v.Items[0].Span
		}
	case unstable.InlineTable:
		v.Kind, v.Span = Mapping, key
		for children := n.Children(); children.Next(); {
			t.set(&v, children.Node(), depth+1)
		}
	default:
		v.Kind, v.Text, v.Quoted = Scalar, string(n.Data), n.Kind == unstable.String
		reportControl(v, t.found)
	}
	return v
}

// span is the place of a key or value. Where the parser keeps none, the bytes it hands out tell.
func (t *tomlReader) span(n *unstable.Node) source.Span {
	r := n.Raw
	if r.Length == 0 && len(n.Data) > 0 && n.Kind != unstable.String {
		r = t.parser.Range(n.Data)
	}
	from := t.start + int(r.Offset)
	return t.file.Span(from, from+int(r.Length))
}

func (t *tomlReader) reportSyntax(err error) {
	at := t.file.Span(t.start, t.start)
	var decode *toml.DecodeError
	if errors.As(err, &decode) {
		row, column := decode.Position()
		line := t.file.Position(t.start).Line - 1 + row
		at = t.file.Span(t.file.Offset(source.Position{Line: line, Column: column}), t.file.Offset(source.Position{Line: line, Column: column + 1}))
	}
	message := strings.TrimPrefix(err.Error(), "toml: ")
	if m := redefinition.FindStringSubmatch(message); m != nil {
		t.found.Add(duplicateKey, at, "“%s” is written twice", m[1]).Help("keep one of the two, or join them")
		return
	}
	for _, f := range tomlFaults {
		if strings.Contains(message, f.parser) {
			t.found.Add(tomlSyntax, at, "%s", f.message).Help("%s", f.hint)
			return
		}
	}
	t.found.Add(tomlSyntax, at, "this is not valid TOML: %s", message).
		Help("compare the line with its neighbours; in TOML every text is in quotes")
}

var redefinition = regexp.MustCompile(`^(?:key|table) (\S+) (?:is already defined|already exists)`)

var tomlFaults = []syntaxFault{
	{"at start of value", "here should be a value; in TOML every text is in quotes", "write title = \"Partner Manager\""},
	{"cannot have new lines", "this text is opened with a quote and never closed", "close the text with the same quote that it begins with"},
	{"escape", "a backslash inside double quotes has a special meaning", "use single quotes, or write the backslash twice"},
	{"expected '='", "here should be an equals sign between a key and its value", "write title = \"Partner Manager\"; keys with a colon belong to YAML, which goes between lines of ---"},
	{"invalid character at start of key", "here should be a key", "write title = \"Partner Manager\""},
}
