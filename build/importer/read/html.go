package read

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rolewright/build/importer/document"
)

// HTML reads a web page, or a piece of one. A posting that the page describes to search engines (JSON-LD) leads, because
// it has neither menus nor footers.
func HTML(src string) (document.Document, error) {
	root, err := html.Parse(strings.NewReader(src))
	if err != nil {
		return document.Document{}, refuse("save the page again in your browser, as “HTML only”", "this web page can't be parsed (%v)", err)
	}
	if doc, ok := fromJSONLD(root); ok {
		return doc, nil
	}
	var doc document.Document
	content := contentOf(root)
	r := htmlReader{doc: &doc, base: addressOf(root)}
	doc.Blocks = tidied(r.blocks(content))
	if doc.Title = siteless(textOf(find(root, atom.Title))); hasTitle(doc.Blocks) {
		doc.Title = ""
	}
	if size := len(document.Markdown(doc.Blocks)); size > MaxText {
		return doc, refuse("split it into one page for each posting", "its text has %d KB; a posting has a few", size>>10)
	}
	if left := wordsOutside(root, content); left > 0 {
		doc.Notes = append(doc.Notes, fmt.Sprintf("left out the rest of the page, such as menus: %d words", left))
	}
	return doc, nil
}

// htmlBlocks reads a piece of HTML.
func htmlBlocks(doc *document.Document, src string) []document.Block {
	root, err := html.Parse(strings.NewReader(src))
	if err != nil {
		return []document.Block{{Kind: document.Paragraph, Text: document.Escape(strings.Join(strings.Fields(src), " "))}}
	}
	r := htmlReader{doc: doc}
	return r.blocks(root)
}

func hasTitle(blocks []document.Block) bool {
	for _, b := range blocks {
		if b.Kind == document.Heading && b.Level == 1 {
			return true
		}
	}
	return false
}

// siteless is the title of a page without the name of its website.
func siteless(title string) string {
	for _, sign := range []string{" | ", " – ", " — ", " - ", " :: ", " · "} {
		if at := strings.Index(title, sign); at > 0 {
			title = title[:at]
		}
	}
	return strings.TrimSpace(title)
}

// find returns the first element of a kind, or nil.
func find(n *html.Node, kind atom.Atom) *html.Node {
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && c.DataAtom == kind {
			return c
		}
	}
	return nil
}

// contentOf is the part of a page that the page itself calls its content.
func contentOf(root *html.Node) *html.Node {
	for _, kind := range []atom.Atom{atom.Article, atom.Main} {
		if n := find(root, kind); n != nil && len(strings.Fields(textOf(n))) > 50 {
			if kind == atom.Article && n.NextSibling != nil && countOf(root, atom.Article) > 1 {
				continue // a list of several
			}
			return n
		}
	}
	if body := find(root, atom.Body); body != nil {
		return body
	}
	return root
}

func countOf(root *html.Node, kind atom.Atom) int {
	n := 0
	for c := range root.Descendants() {
		if c.DataAtom == kind {
			n++
		}
	}
	return n
}

// addressOf is the address that a page says it has, or "".
func addressOf(root *html.Node) string {
	for n := range root.Descendants() {
		switch {
		case n.DataAtom == atom.Base, n.DataAtom == atom.Link && attribute(n, "rel") == "canonical":
			return attribute(n, "href")
		case n.DataAtom == atom.Meta && attribute(n, "property") == "og:url":
			return attribute(n, "content")
		}
	}
	return ""
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// wordsOutside counts the words of a page that aren't in its content, or are left out of it.
func wordsOutside(root, content *html.Node) int {
	all := 0
	if body := find(root, atom.Body); body != nil && body != content {
		all = len(strings.Fields(textOf(body))) - len(strings.Fields(textOf(content)))
	}
	for n := range content.Descendants() {
		if n.Type == html.ElementNode && isAround(n) {
			all += len(strings.Fields(textOf(n)))
		}
	}
	return all
}

// isAround reports whether an element is about the website, and not about the job.
func isAround(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Nav:
		return true
	case atom.Footer, atom.Header:
		return n.Parent != nil && n.Parent.DataAtom == atom.Body
	}
	role := attribute(n, "role")
	return role == "navigation" || role == "banner" || role == "contentinfo" || role == "dialog"
}

// isUnseen reports whether an element shows no text.
func isUnseen(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Head, atom.Template, atom.Noscript, atom.Svg, atom.Iframe, atom.Object, atom.Select, atom.Button, atom.Textarea, atom.Input:
		return true
	}
	return false
}

// textOf is the text of an element that readers see, with spaces between blocks.
func textOf(n *html.Node) string {
	if n == nil {
		return ""
	}
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if n.Type == html.ElementNode && isUnseen(n) && n.DataAtom != atom.Head {
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if n.Type == html.ElementNode && !isInline(n) {
			b.WriteByte(' ')
		}
	}
	walk(n)
	return strings.Join(strings.Fields(b.String()), " ")
}
