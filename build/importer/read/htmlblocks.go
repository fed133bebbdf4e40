package read

import (
	"net/url"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rolewright/build/importer/document"
)

// htmlReader makes blocks of the elements of a page.
type htmlReader struct {
	doc  *document.Document
	base string // the page's address, or ""
	runs []document.Run
	out  []document.Block
}

// blocks reads what is in an element.
func (r *htmlReader) blocks(n *html.Node) []document.Block {
	inner := htmlReader{doc: r.doc, base: r.base}
	inner.children(n, document.Run{})
	inner.end()
	return inner.out
}

func (r *htmlReader) children(n *html.Node, style document.Run) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		r.node(c, style)
	}
}

// end ends the paragraph that is being read.
func (r *htmlReader) end() {
	if text := document.Inline(r.runs); text != "" {
		r.add(document.Block{Kind: document.Paragraph, Text: text})
	}
	r.runs = nil
}

func (r *htmlReader) add(b document.Block) { r.out = append(r.out, b) }

func (r *htmlReader) node(n *html.Node, style document.Run) {
	switch n.Type {
	case html.TextNode:
		style.Text = collapse(n.Data)
		r.runs = append(r.runs, style)
	case html.CommentNode:
		r.comment(n.Data)
	case html.ElementNode, html.DocumentNode:
		r.element(n, style)
	}
}

var whitespace = regexp.MustCompile(`[ \t\n]+`)

func collapse(text string) string { return whitespace.ReplaceAllString(clean(text), " ") }

// comment keeps what somebody noted, but not the conditions that Word and old browsers write.
func (r *htmlReader) comment(text string) {
	text = clean(text)
	if strings.HasPrefix(text, "[if ") || strings.HasPrefix(text, "[endif") || strings.Contains(text, "Fragment") || len(strings.Fields(text)) == 0 {
		return
	}
	r.end()
	r.add(document.Block{Kind: document.Comment, Text: text})
}

// isInline reports whether an element is part of a line.
func isInline(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.Abbr, atom.B, atom.Strong, atom.I, atom.Em, atom.U, atom.S, atom.Span, atom.Font, atom.Code, atom.Small, atom.Sub, atom.Sup, atom.Mark,
		atom.Time, atom.Q, atom.Cite, atom.Del, atom.Ins, atom.Label, atom.Big, atom.Kbd, atom.Wbr, atom.Var, atom.Samp, atom.Bdi, atom.Bdo, atom.Dfn, atom.Tt, atom.Strike:
		return true
	}
	return n.DataAtom == 0 // an element of somebody's own, such as <o:p>
}

func (r *htmlReader) element(n *html.Node, style document.Run) {
	switch {
	case isUnseen(n), isAround(n):
		return
	case n.DataAtom == atom.Br:
		style.Text = "\n"
		r.runs = append(r.runs, style)
		return
	case n.DataAtom == atom.Img:
		style.Text = collapse(attribute(n, "alt"))
		r.runs = append(r.runs, style)
		return
	case isInline(n):
		r.children(n, r.styleOf(n, style))
		return
	}
	r.end()
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		r.heading(n)
	case atom.Ul, atom.Ol, atom.Menu, atom.Dir:
		r.list(n)
	case atom.Table:
		r.table(n)
	case atom.Blockquote:
		if inner := r.blocks(n); len(inner) > 0 {
			r.add(document.Block{Kind: document.Quote, Blocks: inner})
		}
	case atom.Pre:
		r.pre(n)
	case atom.Hr:
		r.add(document.Block{Kind: document.Rule})
	case atom.Dt, atom.Summary, atom.Legend:
		r.children(n, document.Run{Bold: true})
	default:
		r.children(n, style)
	}
	r.end()
}

func (r *htmlReader) styleOf(n *html.Node, style document.Run) document.Run {
	switch n.DataAtom {
	case atom.B, atom.Strong:
		style.Bold = true
	case atom.I, atom.Em:
		style.Italic = true
	case atom.A:
		if address := r.absolute(attribute(n, "href")); document.IsLink(address) {
			style.Link = address
		} else if address != "" && !strings.HasPrefix(address, "#") {
			r.doc.Notes = append(r.doc.Notes, "link to "+address)
		}
	}
	css := strings.ReplaceAll(strings.ToLower(attribute(n, "style")), " ", "")
	if strings.Contains(css, "font-weight:bold") || strings.Contains(css, "font-weight:700") || strings.Contains(css, "font-weight:600") {
		style.Bold = true
	}
	return style
}

// absolute completes an address with that of the page.
func (r *htmlReader) absolute(address string) string {
	address = strings.TrimSpace(address)
	base, err := url.Parse(r.base)
	if err != nil || base.Host == "" || strings.HasPrefix(address, "#") {
		return address
	}
	at, err := base.Parse(address)
	if err != nil {
		return address
	}
	return at.String()
}

func (r *htmlReader) heading(n *html.Node) {
	inner := r.blocks(n)
	for i, b := range inner {
		if b.Kind == document.Paragraph && i == 0 {
			b = document.Block{Kind: document.Heading, Level: int(n.Data[1] - '0'), Text: unstressed(document.OneLine(b.Text))}
		}
		r.add(b)
	}
}

// unstressed takes the marks of bold text from a heading, which is bold already.
func unstressed(text string) string {
	if strings.HasPrefix(text, "**") && strings.HasSuffix(text, "**") && len(text) > 4 && !strings.Contains(text[2:len(text)-2], "**") {
		return text[2 : len(text)-2]
	}
	return text
}

func (r *htmlReader) list(n *html.Node) {
	list := document.Block{Kind: document.List, Ordered: n.DataAtom == atom.Ol}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		var item document.Item
		switch {
		case c.Type == html.ElementNode && (c.DataAtom == atom.Ul || c.DataAtom == atom.Ol) && len(list.Items) > 0: // as many editors nest lists
			last := &list.Items[len(list.Items)-1]
			inner := htmlReader{doc: r.doc, base: r.base}
			inner.list(c)
			last.Blocks = append(last.Blocks, inner.out...)
			continue
		case c.Type == html.ElementNode && c.DataAtom == atom.Li:
			item = itemOf(r.blocks(c))
		default:
			inner := htmlReader{doc: r.doc, base: r.base}
			inner.node(c, document.Run{})
			inner.end()
			item = itemOf(inner.out)
		}
		if item.Text != "" || len(item.Blocks) > 0 {
			list.Items = append(list.Items, item)
		}
	}
	if len(list.Items) > 0 {
		r.add(list)
	}
}

func itemOf(blocks []document.Block) document.Item {
	if len(blocks) > 0 && (blocks[0].Kind == document.Paragraph || blocks[0].Kind == document.Heading) {
		return document.Item{Text: blocks[0].Text, Blocks: blocks[1:]}
	}
	return document.Item{Blocks: blocks}
}

// table reads a table. One that only lays out a page, or has lists in its cells, becomes what is in its cells.
func (r *htmlReader) table(n *html.Node) {
	t := document.Block{Kind: document.Table}
	var cells [][]document.Block
	simple := true
	for row := range n.Descendants() {
		if row.DataAtom != atom.Tr || row.Type != html.ElementNode {
			continue
		}
		var texts []string
		for c := row.FirstChild; c != nil; c = c.NextSibling {
			if c.DataAtom != atom.Td && c.DataAtom != atom.Th {
				continue
			}
			blocks := r.blocks(c)
			cells = append(cells, blocks)
			simple = simple && len(blocks) < 2 && (len(blocks) == 0 || blocks[0].Kind == document.Paragraph)
			text := ""
			if len(blocks) > 0 {
				text = document.OneLine(blocks[0].Text)
			}
			texts = append(texts, text)
		}
		if len(texts) > 0 {
			t.Rows = append(t.Rows, texts)
		}
	}
	if simple && len(t.Rows) > 0 && widest(t.Rows) > 1 && !tooWide(t.Rows) && find(n, atom.Caption) == nil {
		widenHead(&t)
		r.add(t)
		return
	}
	if simple || find(n, atom.Caption) != nil || nestedTable(n) {
		r.children(n, document.Run{})
		return
	}
	for _, blocks := range cells {
		r.out = append(r.out, blocks...)
	}
}

func nestedTable(n *html.Node) bool { return countOf(n, atom.Table) > 0 }

// maxCells is how many cells a table has at most, with those that are added because its rows lack them.
const maxCells = 100_000

// tooWide reports whether a table would grow beyond all measure, because few of its rows are as wide as the widest.
func tooWide(rows [][]string) bool { return len(rows)*widest(rows) > maxCells }

func widest(rows [][]string) int {
	most := 0
	for _, row := range rows {
		most = max(most, len(row))
	}
	return most
}

func (r *htmlReader) pre(n *html.Node) {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	doc := document.Document{}
	for _, block := range tidied(markdownBlocks(&doc, typed(clean(b.String())))) { // text somebody pasted
		r.add(block)
	}
}
