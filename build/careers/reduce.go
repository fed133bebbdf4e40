package careers

import (
	"html"
	"slices"
	"strings"

	markup "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rolewright/build/page"
)

// pageOnly is the class of elements that are for the page alone: they are no part of the text that feeds, job boards and
// search engines are given.
const pageOnly = "page-only"

// description is a posting as its template writes it, reduced to the elements that search engines and job boards keep.
func description(j *Posting, part page.Part) string {
	return reduce(part(j.words.Catalogue, postingTemplate, "posting", &j.Posting), j.words.Say("common.colon"), html.EscapeString)
}

// reduce rewrites HTML with no elements but p, ul, li and br, and without attributes. Headings, table rows and other
// blocks become paragraphs, definitions and facts list items, with a colon after the name; links and emphasis leave their
// text. Texts are written with escape.
func reduce(text, colon string, escape func(string) string) string {
	body := &markup.Node{Type: markup.ElementNode, DataAtom: atom.Div, Data: "div"}
	nodes, err := markup.ParseFragment(strings.NewReader(text), body)
	if err != nil { // only of a reader that fails
		return ""
	}
	r := &reducer{colon: colon, escape: escape}
	for _, n := range nodes {
		r.node(n)
	}
	r.end()
	return r.out.String()
}

// reducer writes blocks one after the other. The text of the block that it is in waits in line.
type reducer struct {
	out    strings.Builder
	colon  string // between a name and what is said of it
	escape func(string) string
	line   strings.Builder
	lists  int  // how many lists it is in
	item   bool // the line is the first of a list item
}

func (r *reducer) node(n *markup.Node) {
	if n.Type == markup.TextNode {
		r.text(n.Data)
		return
	}
	if n.Type != markup.ElementNode || isLeftOut(n) {
		return
	}
	switch n.DataAtom {
	case atom.Br:
		r.line.WriteString("<br>")
	case atom.Ul, atom.Ol, atom.Dl:
		r.list(n)
	case atom.Li:
		r.listItem(n)
	case atom.Td, atom.Th:
		if r.line.Len() > 0 {
			r.text("; ")
		}
		r.children(n)
	default:
		block := !slices.Contains(inline, n.DataAtom)
		if block {
			r.end()
		}
		r.children(n)
		if block {
			r.end()
		}
	}
}

// inline are the elements that don't begin a block.
var inline = []atom.Atom{atom.A, atom.Abbr, atom.B, atom.Cite, atom.Code, atom.Del, atom.Em, atom.I, atom.Ins, atom.Kbd, atom.Mark, atom.Q,
	atom.S, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.U, atom.Wbr}

func isLeftOut(n *markup.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Template, atom.Button, atom.Svg, atom.Noscript, atom.Iframe, atom.Object:
		return true
	}
	return slices.ContainsFunc(n.Attr, func(a markup.Attribute) bool {
		return a.Key == "hidden" || a.Key == "class" && slices.Contains(strings.Fields(a.Val), pageOnly)
	})
}

func (r *reducer) children(n *markup.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		r.node(c)
	}
}

// text adds words, with a single space wherever there is any white space.
func (r *reducer) text(s string) {
	words := strings.Join(strings.FieldsFunc(s, breaks), " ")
	if words == "" || strings.TrimLeft(s, " \t\r\n") != s {
		r.space()
	}
	if words == "" {
		return
	}
	r.line.WriteString(r.escape(words))
	if strings.TrimRight(s, " \t\r\n") != s {
		r.space()
	}
}

// breaks reports whether HTML takes a character for a space between words. Those that don't break are letters to it.
func breaks(r rune) bool { return strings.ContainsRune(" \t\r\n\f", r) }

func (r *reducer) space() {
	if line := r.line.String(); line != "" && !strings.HasSuffix(line, " ") && !strings.HasSuffix(line, "<br>") {
		r.line.WriteByte(' ')
	}
}

// end writes the block that has been gathered.
func (r *reducer) end() {
	line := strings.TrimSpace(r.line.String())
	r.line.Reset()
	for strings.HasSuffix(line, "<br>") {
		line = strings.TrimSpace(strings.TrimSuffix(line, "<br>"))
	}
	switch {
	case line == "":
		return
	case r.lists == 0:
		r.out.WriteString("<p>" + line + "</p>")
	case r.item:
		r.out.WriteString(line)
	default: // a further paragraph of an item
		r.out.WriteString("<br>" + line)
	}
	r.item = false
}

// list writes a list. Of a description list, each term is an item together with what follows it.
func (r *reducer) list(n *markup.Node) {
	r.end()
	before := r.out.Len()
	r.out.WriteString("<ul>")
	start := r.out.Len()
	r.lists++
	if n.DataAtom == atom.Dl {
		r.terms(n)
	} else {
		r.children(n)
	}
	r.lists--
	r.line.Reset() // what stands between items is white space
	if r.out.Len() == start {
		kept := r.out.String()[:before]
		r.out.Reset()
		r.out.WriteString(kept)
		return
	}
	r.out.WriteString("</ul>")
	r.item = false
}

func (r *reducer) listItem(n *markup.Node) {
	r.line.Reset()
	r.out.WriteString("<li>")
	r.item = true
	r.children(n)
	r.end()
	r.out.WriteString("</li>")
}

// terms writes the pairs of a description list, which may be grouped by div elements.
func (r *reducer) terms(n *markup.Node) {
	open := false
	var walk func(n *markup.Node)
	walk = func(n *markup.Node) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch {
			case c.Type != markup.ElementNode || isLeftOut(c):
			case c.DataAtom == atom.Dt:
				if open {
					r.end()
					r.out.WriteString("</li>")
				}
				r.line.Reset()
				r.out.WriteString("<li>")
				open, r.item = true, true
				r.children(c)
			case c.DataAtom == atom.Dd && open:
				r.text(r.colon)
				r.children(c)
			default:
				walk(c)
			}
		}
	}
	walk(n)
	if open {
		r.end()
		r.out.WriteString("</li>")
	}
}
