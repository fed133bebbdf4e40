package site

import (
	"bytes"
	"html/template"
	"reflect"
	"strconv"
	"strings"
	"text/template/parse"
)

// writer writes a value, escaped for its place.
type writer func(m *machine, v reflect.Value)

var trusted = reflect.TypeFor[template.HTML]()

// writerFor returns how a type is written through the escapers that html/template has chosen.
func writerFor(t reflect.Type, commands []*parse.CommandNode) (writer, error) {
	chain := make([]string, len(commands))
	for i, c := range commands {
		name, ok := c.Args[0].(*parse.IdentifierNode)
		if !ok || len(c.Args) != 1 {
			return nil, errUncommon
		}
		chain[i] = strings.TrimPrefix(name.Ident, "_html_template_")
	}
	names := strings.Join(chain, " ")
	inText := names == "htmlescaper" || names == "attrescaper" || names == "rcdataescaper"
	switch {
	case t == trusted && names == "htmlescaper":
		return func(m *machine, v reflect.Value) { m.out.WriteString(v.String()) }, nil
	case t == reflect.TypeFor[int]() && inText:
		return func(m *machine, v reflect.Value) {
			m.out.Write(strconv.AppendInt(m.out.AvailableBuffer(), v.Int(), 10))
		}, nil
	case t == reflect.TypeFor[string]() && inText:
		return func(m *machine, v reflect.Value) { writeEscaped(m.out, v.String()) }, nil
	case t == reflect.TypeFor[string]():
		return addressWriter(names)
	}
	return nil, errUncommon
}

// writeEscaped writes a text as html/template's escapers of text, quoted attributes and titles do.
func writeEscaped(out *bytes.Buffer, s string) {
	from := 0
	for i := range len(s) {
		if escaped := htmlEscapes[s[i]]; escaped != "" {
			out.WriteString(s[from:i])
			out.WriteString(escaped)
			from = i + 1
		}
	}
	out.WriteString(s[from:])
}

var htmlEscapes = [256]string{0: "\uFFFD", '"': "&#34;", '&': "&amp;", '\'': "&#39;", '+': "&#43;", '<': "&lt;", '>': "&gt;"}

// The places in which an address can stand, by the escapers that html/template chooses for it there.
var addressPlaces = map[string]string{
	"urlfilter urlnormalizer attrescaper": `<a href="{{.}}">`,
	"urlnormalizer attrescaper":           `<a href="/{{.}}">`,
	"urlescaper attrescaper":              `<a href="?{{.}}">`,
}

// addressWriter writes addresses. Those made of letters, digits and a few harmless signs, as this program's own are,
// need no escaping; all others are given to html/template, in a place of the same kind.
func addressWriter(chain string) (writer, error) {
	place, ok := addressPlaces[chain]
	if !ok {
		return nil, errUncommon
	}
	full, err := template.New("address").Parse(place)
	if err != nil {
		return nil, errUncommon
	}
	prefix := len(place) - len(`{{.}}">`)
	inQuery := strings.HasPrefix(chain, "urlescaper")
	return func(m *machine, v reflect.Value) {
		address := v.String()
		if isHarmless(address, inQuery) {
			m.out.WriteString(address)
			return
		}
		var b bytes.Buffer
		if err := full.Execute(&b, address); err != nil {
			m.failed = true
			return
		}
		m.out.Write(b.Bytes()[prefix : b.Len()-len(`">`)])
	}, nil
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
