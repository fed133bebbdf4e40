package read

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
)

// node is an element of XML. Prefixes of names are left out.
type node struct {
	name     string
	attrs    []xml.Attr
	children []*node
	data     string // of a piece of text, which has no name
}

// The limits of the XML in a Word file.
const (
	maxXMLDepth = 200
	maxXMLNodes = 1_000_000
)

// parseXML reads XML into a tree. Entities of its own aren't expanded: it may not declare any.
func parseXML(data []byte) (*node, error) {
	decoder := xml.NewDecoder(bytes.NewReader(data))
	root := &node{}
	open := []*node{root}
	for count := 0; ; count++ {
		token, err := decoder.Token()
		switch {
		case errors.Is(err, io.EOF):
			if len(root.children) == 1 {
				return root.children[0], nil
			}
			return root, nil
		case err != nil:
			return nil, err
		case count > maxXMLNodes:
			return nil, errors.New("it has too many elements")
		}
		last := open[len(open)-1]
		switch t := token.(type) {
		case xml.StartElement:
			if len(open) > maxXMLDepth {
				return nil, errors.New("its elements are nested too deeply")
			}
			n := &node{name: t.Name.Local, attrs: slices.Clone(t.Attr)}
			last.children = append(last.children, n)
			open = append(open, n)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if last.name == "t" || last.name == "delText" || last.name == "instrText" || last.name == "category" {
				last.children = append(last.children, &node{data: string(t)})
			}
		case xml.Directive:
			if strings.HasPrefix(strings.ToUpper(string(t)), "DOCTYPE") {
				return nil, errors.New("it declares a document type, which Word never does")
			}
		}
	}
}

// child returns the first child of a name, or an empty node.
func (n *node) child(name string) *node {
	for _, c := range n.children {
		if c.name == name {
			return c
		}
	}
	return &node{}
}

// has reports whether a switch such as <w:b/> is there and isn't off.
func (n *node) has(name string) bool {
	c := n.child(name)
	if c.name == "" {
		return false
	}
	switch c.attr("val") {
	case "0", "false", "off", "none":
		return false
	}
	return true
}

func (n *node) attr(name string) string {
	for _, a := range n.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// val is the value of a child, such as that of <w:pStyle w:val="Heading1"/>.
func (n *node) val(name string) string { return n.child(name).attr("val") }

// text is all text in a node, with spaces between paragraphs.
func (n *node) text() string {
	var b strings.Builder
	var walk func(*node)
	walk = func(n *node) {
		if n.name == "del" || n.name == "moveFrom" || n.name == "Fallback" || n.name == "instrText" {
			return
		}
		b.WriteString(n.data)
		for _, c := range n.children {
			walk(c)
		}
		if n.name == "p" || n.name == "tab" || n.name == "br" {
			b.WriteByte(' ')
		}
	}
	walk(n)
	return strings.TrimSpace(b.String())
}

func sortedNames(parts wordParts) []string { return slices.Sorted(maps.Keys(parts)) }
