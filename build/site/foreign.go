package site

import (
	"slices"
	"strings"
	"text/template/parse"
	"unicode"

	"rolewright/build/words"
)

// What a catalogue lacks is said in English. On a page in another language it is marked, so that screen readers read it
// as English and it runs from left to right.

// position is a place in the HTML of a template, as far as it takes to know whether an element may be there.
type position struct {
	inTag   bool
	quote   byte   // of the attribute's value that is open
	element string // the element that began last, unless it has ended
}

// textOnly are elements that can't hold others.
var textOnly = map[string]bool{"title": true, "option": true, "textarea": true, "script": true, "style": true, "text": true}

func (p *position) isText() bool { return !p.inTag && !textOnly[p.element] }

// pass goes over a piece of HTML.
func (p *position) pass(markup string) {
	for i := 0; i < len(markup); i++ {
		switch c := markup[i]; {
		case p.quote != 0:
			if c == p.quote {
				p.quote = 0
			}
		case p.inTag:
			switch c {
			case '"', '\'':
				p.quote = c
			case '>':
				p.inTag = false
			}
		case c == '<':
			p.inTag, p.element = true, elementAt(markup[i+1:])
		}
	}
}

// elementAt is the name of the element that begins where a tag does, or "" for the end of one.
func elementAt(tag string) string {
	end := strings.IndexFunc(tag, func(r rune) bool { return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9') })
	if end < 0 {
		return tag
	}
	return tag[:end]
}

// marked puts the nodes of a text into an element with its language, if that isn't the page's and an element can be here.
func (s *speaker) marked(at *parse.ActionNode, key string, text words.Text, nodes []parse.Node) []parse.Node {
	if s.words.IsOwn(key) || !s.at.isText() || !hasWords(text["other"]) {
		return nodes
	}
	markup := func(text string) parse.Node {
		return &parse.TextNode{NodeType: parse.NodeText, Pos: at.Pos, Text: []byte(text)}
	}
	begin := `<span lang="en" dir="ltr">`
	return append(append([]parse.Node{markup(begin)}, nodes...), markup("</span>"))
}

func hasWords(text []words.Piece) bool {
	return slices.ContainsFunc(text, func(p words.Piece) bool {
		return p.Kind == words.Literal && strings.ContainsFunc(p.Text, unicode.IsLetter)
	})
}
