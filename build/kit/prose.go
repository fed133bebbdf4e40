package kit

import (
	"html/template"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rolewright/build/docx"
)

// inline returns a piece of a line with its marks.
func (w *writer) inline(text template.HTML) docx.Text {
	s := string(text)
	if s == "" {
		return nil
	}
	if !strings.Contains(s, "<") {
		return docx.Plain(html.UnescapeString(s))
	}
	p := prose{writer: w}
	for _, n := range parse(s) {
		p.inlineNode(n, docx.Run{})
	}
	return p.line
}

// plain returns a piece of a line without its marks.
func (w *writer) plain(text template.HTML) string {
	var b strings.Builder
	for _, run := range w.inline(text) {
		if run.Break {
			b.WriteByte(' ')
		}
		b.WriteString(run.Text)
	}
	return b.String()
}

// blocks writes the paragraphs, lists and tables of an author's text. Its headings begin on a level.
func (w *writer) blocks(text template.HTML, top int) {
	p := prose{writer: w, top: top}
	for _, n := range parse(string(text)) {
		p.block(n)
	}
	p.end()
}

func parse(text string) []*html.Node {
	body := &html.Node{Type: html.ElementNode, DataAtom: atom.Body, Data: "body"}
	nodes, _ := html.ParseFragment(strings.NewReader(text), body) // fails only with a reader that does
	return nodes
}

// prose turns HTML into paragraphs. The text of the paragraph that it is in waits in line.
type prose struct {
	*writer
	top   int // the level of the highest heading
	line  docx.Text
	kind  docx.Paragraph // of that paragraph
	lists []docx.List    // that it is in, the innermost last
}

// end writes the paragraph that has been gathered.
func (p *prose) end() {
	line := trim(p.line)
	p.line = nil
	if line.IsEmpty() {
		return
	}
	p.Paragraph(p.kind, line)
	if p.kind.List != 0 {
		p.kind.Continued = true
	}
}

func trim(t docx.Text) docx.Text {
	if len(t) > 0 && !t[0].Break {
		t[0].Text = strings.TrimLeft(t[0].Text, " ")
	}
	return trimEnd(t)
}

func (p *prose) block(n *html.Node) {
	if n.Type != html.ElementNode {
		p.inlineNode(n, docx.Run{})
		return
	}
	outer := p.kind
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		level := int(n.Data[1]-'0') - 2 + p.top
		p.paragraph(n, docx.Paragraph{Style: headings[min(max(level, 1), len(headings))-1]})
	case atom.Ul:
		p.list(n, docx.Bullets)
	case atom.Ol:
		p.list(n, p.Numbered())
	case atom.Blockquote:
		p.nested(n, docx.Paragraph{Style: docx.Quote})
	case atom.Pre:
		p.code(n)
	case atom.Table:
		p.end()
		p.table(n)
	case atom.Hr:
		p.end()
	case atom.Script, atom.Style, atom.Template, atom.Iframe, atom.Object, atom.Svg:
	default:
		if isInline(n) {
			p.inlineNode(n, docx.Run{})
			return
		}
		p.nested(n, p.kind)
	}
	outer.Continued = p.kind.Continued && outer.List != 0
	p.kind = outer
}

var headings = []docx.Style{docx.Heading1, docx.Heading2, docx.Heading3, docx.Heading4}

// nested writes what is in a block, in paragraphs of its own.
func (p *prose) nested(n *html.Node, kind docx.Paragraph) {
	p.end()
	if p.kind.List == 0 {
		p.kind = kind
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		p.block(c)
	}
	p.end()
}

// paragraph writes an element that is one.
func (p *prose) paragraph(n *html.Node, kind docx.Paragraph) {
	p.end()
	p.kind = kind
	p.inlineChildren(n, docx.Run{})
	p.end()
}

func (p *prose) list(n *html.Node, list docx.List) {
	p.end()
	outer := p.kind
	p.lists = append(p.lists, list)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Li {
			p.kind = docx.Paragraph{List: list, Level: len(p.lists) - 1}
			for child := c.FirstChild; child != nil; child = child.NextSibling {
				p.block(child)
			}
			p.end()
		}
	}
	p.lists = p.lists[:len(p.lists)-1]
	p.kind = outer
	if outer.List != 0 {
		p.kind.Continued = true
	}
}

// code writes a paragraph for each line.
func (p *prose) code(n *html.Node) {
	p.end()
	for line := range strings.Lines(textOf(n)) {
		p.Paragraph(docx.Paragraph{Style: docx.Code}, docx.Plain(strings.TrimRight(strings.ReplaceAll(line, "\t", "    "), "\r\n")))
	}
}

func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(textOf(c))
	}
	return b.String()
}

// table writes a table whose columns are equally wide.
func (p *prose) table(n *html.Node) {
	var head []docx.Cell
	var rows [][]docx.Cell
	most := 0
	each(n, atom.Tr, func(tr *html.Node) {
		var cells []docx.Cell
		heads := 0
		for c := tr.FirstChild; c != nil; c = c.NextSibling {
			if c.DataAtom == atom.Td || c.DataAtom == atom.Th {
				inner := prose{writer: p.writer}
				inner.inlineChildren(c, docx.Run{})
				cells = append(cells, docx.In(trim(inner.line)))
				if c.DataAtom == atom.Th {
					heads++
				}
			}
		}
		most = max(most, len(cells))
		if head == nil && rows == nil && heads == len(cells) {
			head = cells
			return
		}
		rows = append(rows, cells)
	})
	if most == 0 {
		return
	}
	p.Table(docx.Table{Widths: slices.Repeat([]int{100 / most}, most), Header: head}, rows...)
}

// each calls do for the elements of a kind below n, in their order.
func each(n *html.Node, kind atom.Atom, do func(*html.Node)) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == kind {
			do(c)
		} else {
			each(c, kind, do)
		}
	}
}

// isInline reports whether an element is a part of a line.
func isInline(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.Abbr, atom.B, atom.Br, atom.Cite, atom.Code, atom.Del, atom.Em, atom.I, atom.Img, atom.Input, atom.Ins, atom.Kbd, atom.Mark,
		atom.Q, atom.S, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.U, atom.Wbr:
		return true
	}
	return false
}

func (p *prose) inlineChildren(n *html.Node, as docx.Run) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		p.inlineNode(c, as)
	}
}

// inlineNode adds a node to the line, as a run that looks so far as it does.
func (p *prose) inlineNode(n *html.Node, as docx.Run) {
	if n.Type == html.TextNode {
		p.text(n.Data, as)
		return
	}
	if n.Type != html.ElementNode {
		return
	}
	switch n.DataAtom {
	case atom.Br:
		p.line = append(trimEnd(p.line), docx.Run{Break: true})
		return
	case atom.Img:
		as.Italic = true
		p.text(attribute(n, "alt"), as)
		return
	case atom.Input: // of a list of tasks
		sign := "☐ "
		if slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "checked" }) {
			sign = "☒ "
		}
		p.text(sign, as)
		return
	case atom.A:
		as.Href, as.To = p.target(attribute(n, "href"))
	case atom.Strong, atom.B:
		as.Bold = true
	case atom.Em, atom.I, atom.Cite:
		as.Italic = true
	case atom.Del, atom.S:
		as.Struck = true
	case atom.Code, atom.Kbd:
		as.Code = true
	case atom.Small:
		as.Soft = true
	}
	if lang := attribute(n, "lang"); lang != "" {
		as.Language, as.RightToLeft = lang, attribute(n, "dir") == "rtl"
	}
	p.inlineChildren(n, as)
}

// text adds words, with a single space wherever there is any white space.
func (p *prose) text(s string, as docx.Run) {
	begins := strings.TrimLeft(s, " \t\r\n\f") != s
	ends := strings.TrimRight(s, " \t\r\n\f") != s
	words := strings.Join(strings.FieldsFunc(s, isSpace), " ")
	if (begins || words == "") && len(p.line) > 0 && !endsInSpace(p.line) {
		words = " " + words
	}
	if ends && strings.TrimSpace(words) != "" {
		words += " "
	}
	if words == "" {
		return
	}
	if last := len(p.line) - 1; last >= 0 && p.line[last].Break && p.line[last].Text == "" {
		as.Break = true
		p.line[last] = as
		p.line[last].Text = words
		return
	}
	as.Text = words
	p.line = append(p.line, as)
}

// endsInSpace reports whether a further space would be one too many.
func endsInSpace(t docx.Text) bool {
	last := t[len(t)-1]
	return last.Text == "" && last.Break || strings.HasSuffix(last.Text, " ")
}

func trimEnd(t docx.Text) docx.Text {
	if last := len(t) - 1; last >= 0 {
		t[last].Text = strings.TrimRight(t[last].Text, " ")
	}
	return t
}

func isSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f' }

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// target says where a link of the page leads from the document: to a full address, or to a place in the document itself.
func (w *writer) target(href string) (address, anchor string) {
	if rest, ok := strings.CutPrefix(href, "#"); ok {
		if w.here(rest) {
			return "", rest
		}
		return "", ""
	}
	u, err := url.Parse(href)
	switch {
	case err != nil:
		return "", ""
	case u.IsAbs():
		return href, ""
	case w.page == nil || href == "":
		return "", ""
	}
	return w.page.ResolveReference(u).String(), ""
}
