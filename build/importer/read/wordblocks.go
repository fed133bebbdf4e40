package read

import (
	"fmt"
	"regexp"
	"strings"

	"rolewright/build/importer/document"
)

// blocks reads what is in a body or a cell.
func (w *wordReader) blocks(parent *node) []document.Block {
	var out []document.Block
	var items []listItem
	flush := func() {
		if len(items) > 0 {
			out = append(out, nestItems(shallowFirst(items)))
		}
		items = nil
	}
	for _, n := range flattened(parent.children) {
		switch n.name {
		case "p":
			b, depth, isItem := w.paragraph(n)
			boxes := w.boxes
			w.boxes = nil
			switch {
			case isItem && b.Text != "":
				items = append(items, listItem{depth: depth, ordered: b.Ordered, text: b.Text})
			case b.Text != "":
				flush()
				out = append(out, b)
			}
			if len(boxes) > 0 {
				flush()
				out = append(out, boxes...)
			}
		case "tbl":
			flush()
			out = append(out, w.table(n)...)
		}
	}
	flush()
	return out
}

// flattened takes what only wraps other elements out of the way: content controls, tags, and tracked changes.
func flattened(nodes []*node) []*node {
	var all []*node
	for _, n := range nodes {
		switch n.name {
		case "sdt":
			all = append(all, flattened(n.child("sdtContent").children)...)
		case "ins", "moveTo", "smartTag", "customXml", "Choice", "fldSimple", "bdo", "dir":
			all = append(all, flattened(n.children)...)
		case "AlternateContent":
			if choice := n.child("Choice"); choice.name != "" {
				all = append(all, flattened(choice.children)...)
			} else {
				all = append(all, flattened(n.child("Fallback").children)...)
			}
		case "del", "moveFrom", "Fallback":
		default:
			all = append(all, n)
		}
	}
	return all
}

// paragraph reads a paragraph, and says whether it is an item of a list.
func (w *wordReader) paragraph(p *node) (b document.Block, depth int, isItem bool) {
	styleID := p.child("pPr").val("pStyle")
	style := w.style(styleID)
	runs := w.runs(p.children, document.Run{})
	if style.level > 0 {
		for i := range runs {
			runs[i].Bold = false
		}
		return document.Block{Kind: document.Heading, Level: style.level, Text: document.OneLine(document.Inline(runs))}, 0, false
	}
	if style.bold != "" {
		for i := range runs {
			runs[i].Bold = true
		}
	}
	isItem, depth, ordered := w.numbered(p, styleID)
	return document.Block{Kind: document.Paragraph, Text: document.Inline(runs), Ordered: ordered}, depth, isItem
}

// runs reads the pieces of a paragraph.
func (w *wordReader) runs(nodes []*node, style document.Run) []document.Run {
	var all []document.Run
	for _, n := range flattened(nodes) {
		switch n.name {
		case "r":
			all = append(all, w.run(n, style)...)
		case "hyperlink":
			linked := style
			linked.Link = w.links[n.attr("id")]
			if linked.Link != "" && !document.IsLink(linked.Link) {
				w.doc.Notes = append(w.doc.Notes, "link to "+linked.Link)
			}
			all = append(all, w.runs(n.children, linked)...)
		}
	}
	return all
}

var hyperlinkField = regexp.MustCompile(`(?i)^\s*HYPERLINK\s+"([^"]+)"`)

func (w *wordReader) run(r *node, style document.Run) []document.Run {
	properties := r.child("rPr")
	style.Bold = style.Bold || properties.has("b") || strings.EqualFold(properties.val("rStyle"), "strong")
	style.Italic = style.Italic || properties.has("i") || strings.EqualFold(properties.val("rStyle"), "emphasis")
	if w.link != "" {
		style.Link = w.link
	}
	var all []document.Run
	add := func(text string) {
		if properties.has("vanish") {
			w.hidden(text)
			return
		}
		piece := style
		piece.Text = text
		all = append(all, piece)
	}
	for _, n := range flattened(r.children) {
		switch n.name {
		case "t":
			if !w.inCode {
				add(clean(n.text1()))
			}
		case "tab", "ptab":
			add(" ")
		case "br", "cr":
			add("\n")
		case "noBreakHyphen":
			add("-")
		case "sym":
			add("•")
		case "fldChar":
			w.field(n.attr("fldCharType"))
		case "instrText":
			w.code += n.text1()
		case "footnoteReference", "endnoteReference":
			add(w.note(strings.TrimSuffix(n.name, "Reference"), n.attr("id")))
		case "drawing", "pict", "object":
			w.boxesIn(n)
		}
	}
	return all
}

// text1 is the text directly in an element, with its spaces.
func (n *node) text1() string {
	var b strings.Builder
	for _, c := range n.children {
		b.WriteString(c.data)
	}
	return b.String()
}

// hidden keeps text that Word hides as a comment.
func (w *wordReader) hidden(text string) {
	if !isBlankText(text) {
		w.doc.Comments = append(w.doc.Comments, "hidden text: "+strings.TrimSpace(text))
	}
}

// field follows a field from its beginning to its end. What it does stands before what it shows.
func (w *wordReader) field(step string) {
	switch step {
	case "begin":
		w.inField++
		w.inCode, w.code = true, ""
	case "separate":
		w.inCode = false
		if m := hyperlinkField.FindStringSubmatch(w.code); m != nil {
			w.link = m[1]
		}
	case "end":
		w.inField = max(0, w.inField-1)
		w.inCode, w.link = false, ""
	}
}

// note adds a footnote to those at the end, once, and returns its number.
func (w *wordReader) note(kind, id string) string {
	name := kind + "/" + id
	number, isKnown := w.numbers[name]
	if !isKnown {
		if text := document.OneLine(clean(w.notes[name])); text != "" {
			w.endnotes = append(w.endnotes, document.Item{Text: document.Escape(text)})
			number = len(w.endnotes)
		}
		w.numbers[name] = number
	}
	if number == 0 {
		return ""
	}
	return fmt.Sprintf(" (%d)", number)
}

// boxesIn reads the text boxes of a drawing, whose text follows the paragraph.
func (w *wordReader) boxesIn(n *node) {
	for _, c := range flattened(n.children) {
		if c.name == "txbxContent" {
			inner := *w
			inner.boxes = nil
			w.boxes = append(w.boxes, inner.blocks(c)...)
			w.endnotes = inner.endnotes
			continue
		}
		if c.name == "docPr" && c.attr("descr") != "" {
			w.doc.Comments = append(w.doc.Comments, "picture: "+document.OneLine(clean(c.attr("descr"))))
		}
		w.boxesIn(c)
	}
}

// table reads a table. One that lays out a page, or has lists in its cells, becomes what is in its cells.
func (w *wordReader) table(n *node) []document.Block {
	t := document.Block{Kind: document.Table}
	var all []document.Block
	simple := true
	for _, row := range flattened(n.children) {
		if row.name != "tr" {
			continue
		}
		var texts []string
		for _, cell := range flattened(row.children) {
			if cell.name != "tc" {
				continue
			}
			blocks := w.blocks(cell)
			all = append(all, blocks...)
			blocks = joinedLines(blocks)
			simple = simple && len(blocks) < 2 && (len(blocks) == 0 || blocks[0].Kind == document.Paragraph)
			text := ""
			if len(blocks) > 0 {
				text = blocks[0].Text
			}
			texts = append(texts, text)
		}
		if len(texts) > 0 {
			t.Rows = append(t.Rows, texts)
		}
	}
	if !simple || widest(t.Rows) < 2 || tooWide(t.Rows) {
		return all
	}
	widenHead(&t)
	return []document.Block{t}
}

// joinedLines makes one paragraph of short ones in a cell.
func joinedLines(blocks []document.Block) []document.Block {
	var lines []string
	for _, b := range blocks {
		if b.Kind != document.Paragraph || len(b.Text) > 500 {
			return blocks
		}
		lines = append(lines, b.Text)
	}
	if len(blocks) < 2 {
		return blocks
	}
	return []document.Block{{Kind: document.Paragraph, Text: strings.Join(lines, "\n")}}
}
