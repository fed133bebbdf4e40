package fasttemplate

import (
	"bytes"
	"reflect"
	"strconv"
	"strings"
	"text/template/parse"
)

// writer writes a value, escaped for its place.
type writer func(m *machine, v reflect.Value)

// writerFor returns how values of a type are written through the escapers that html/template has chosen.
func (c *compiler) writerFor(t reflect.Type, escapers []*parse.CommandNode) (writer, error) {
	p := c.places[chainOf(escapers)]
	switch {
	case p == nil:
	case t == trusted && p.trusts:
		return func(m *machine, v reflect.Value) { m.out.WriteString(v.String()) }, nil
	case t == reflect.TypeFor[int]() && p.counts:
		return func(m *machine, v reflect.Value) {
			m.out.Write(strconv.AppendInt(m.out.AvailableBuffer(), v.Int(), 10))
		}, nil
	case t != reflect.TypeFor[string]():
	case p.isAddress:
		return p.writeAddress, nil
	default:
		return func(m *machine, v reflect.Value) { p.writeText(m.out, v.String()) }, nil
	}
	return nil, errUncommon
}

// chainOf names the escapers that a value goes through; "" stands for anything else.
func chainOf(commands []*parse.CommandNode) string {
	names := make([]string, len(commands))
	for i, c := range commands {
		name, ok := c.Args[0].(*parse.IdentifierNode)
		if !ok || len(c.Args) != 1 {
			return ""
		}
		names[i] = name.Ident
	}
	return strings.Join(names, " ")
}

// writeText replaces each character that the place has something else for.
func (p *place) writeText(out *bytes.Buffer, s string) {
	from := 0
	for i := range len(s) {
		if s[i] < asciiEnd && p.isReplaced[s[i]] {
			out.WriteString(s[from:i])
			out.WriteString(p.replacements[s[i]])
			from = i + 1
		}
	}
	out.WriteString(s[from:])
}

// writeAddress writes addresses. Those made of letters, digits and a few harmless signs, as this program's own are, need
// no escaping; all others are given to html/template.
func (p *place) writeAddress(m *machine, v reflect.Value) {
	address := v.String()
	if isHarmless(address, p.inQuery) {
		m.out.WriteString(address)
		return
	}
	escaped, err := p.ask(address)
	if err != nil {
		m.failed = true
		return
	}
	m.out.WriteString(escaped)
}

func isHarmless(address string, inQuery bool) bool {
	for i := range len(address) {
		switch c := address[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '.', c == '_':
		case !inQuery && (c == '/' || c == '#'):
		default:
			return false
		}
	}
	return true
}
