package markdown

import (
	"errors"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"

	"rolewright/build/source"
)

// parseTOML reads file.Data[start:end] as TOML. Its values look just like those of YAML.
func parseTOML(file *source.File, start, end int, found *source.Diagnostics) Value {
	raw := []byte(file.Data[start:end])
	t := tomlReader{file: file, start: start, found: found}
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
}

// open returns the mapping that a [table] or [[table]] line stands for, making what isn't there yet.
func (t *tomlReader) open(at *Value, key unstable.Iterator, item bool) *Value {
	for key.Next() {
		at = t.child(at, key.Node(), item && key.IsLast())
	}
	return at
}

func (t *tomlReader) child(at *Value, key *unstable.Node, newItem bool) *Value {
	span := t.span(key)
	field := fieldNamed(at, string(key.Data), span)
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

func fieldNamed(at *Value, key string, span source.Span) *Field {
	for i := range at.Fields {
		if at.Fields[i].Key == key {
			return &at.Fields[i]
		}
	}
	at.Fields = append(at.Fields, Field{Key: key, Span: span})
	return &at.Fields[len(at.Fields)-1]
}

// set stores key = value in a mapping; a dotted key opens the mappings it names.
func (t *tomlReader) set(table *Value, e *unstable.Node, depth int) {
	key := e.Key()
	for key.Next() {
		if key.IsLast() {
			fieldNamed(table, string(key.Node().Data), t.span(key.Node())).Value = t.value(e.Value(), depth)
			return
		}
		table = t.child(table, key.Node(), false)
	}
}

func (t *tomlReader) value(n *unstable.Node, depth int) Value {
	v := Value{Span: t.span(n)}
	if depth > maxDepth {
		t.found.Error("toml-syntax", v.Span, "the values are nested too deeply").Help("nothing in a site needs more than five levels")
		return v
	}
	switch n.Kind {
	case unstable.Array:
		v.Kind = List
		for children := n.Children(); children.Next(); {
			v.Items = append(v.Items, t.value(children.Node(), depth+1))
		}
		v.Span = t.around(v.Items)
	case unstable.InlineTable:
		v.Kind = Mapping
		for children := n.Children(); children.Next(); {
			t.set(&v, children.Node(), depth+1)
		}
	default:
		v.Kind, v.Text, v.Quoted = Scalar, string(n.Data), n.Kind == unstable.String
	}
	return v
}

func (t *tomlReader) around(items []Value) source.Span {
	if len(items) == 0 {
		return t.file.Span(t.start, t.start)
	}
	return items[0].Span
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
	t.found.Error("toml-syntax", at, "this is not valid TOML: %s", message).
		Help("compare the line with its neighbours; in TOML every text stands in quotes")
}
