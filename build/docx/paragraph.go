package docx

import (
	"bytes"
	"strconv"

	"rolewright/build/ooxml"
)

// Style is how a paragraph looks and what it is, by the name that Word knows it by.
type Style string

// The styles that there are. The zero Style is that of ordinary paragraphs.
const (
	Title    Style = "Title"
	Kicker   Style = "Subtitle" // what a document is, above its title
	Heading1 Style = "Heading1"
	Heading2 Style = "Heading2"
	Heading3 Style = "Heading3"
	Heading4 Style = "Heading4"
	Lead     Style = "Lead" // the first paragraph
	Meta     Style = "Meta" // facts in a smaller type
	Quote    Style = "Quote"
	Code     Style = "Code"
	Line     Style = "Line" // a line to write on
)

// List is a list that paragraphs can be items of. The zero List is none.
type List int

// Bullets is the list whose items have bullets.
const Bullets List = 1

// Numbered begins a list whose items are numbered from 1.
func (d *Document) Numbered() List {
	d.numberings++
	return List(d.numberings + 1)
}

// Paragraph says what a paragraph is.
type Paragraph struct {
	Style Style
	// List and Level make it an item of a list, on a level from 0. One that is Continued goes on with the item before.
	List      List
	Level     int
	Continued bool
	// Anchor lets runs lead here, see [Run.To].
	Anchor string
	// KeepWithNext holds it on the page of what follows. Headings need no such wish.
	KeepWithNext bool
}

// maxLevel is the deepest level of a list that Word knows.
const maxLevel = 8

// Paragraph adds a paragraph.
func (d *Document) Paragraph(p Paragraph, t Text) { d.paragraph(p, t) }

func (d *Document) paragraph(p Paragraph, t Text) {
	to := d.body
	to.WriteString(`<w:p>`)
	p.properties(to)
	if p.Anchor != "" {
		d.bookmarks++
		id := strconv.Itoa(d.bookmarks)
		to.WriteString(`<w:bookmarkStart w:id="` + id + `" w:name="` + bookmark(p.Anchor) + `"/><w:bookmarkEnd w:id="` + id + `"/>`)
	}
	for i := range t {
		t[i].write(to, &d.links)
	}
	to.WriteString(`</w:p>`)
}

// properties are written in the order that the schema demands.
func (p *Paragraph) properties(to *bytes.Buffer) {
	style := p.Style
	if style == "" && p.List != 0 {
		style = "ListParagraph"
	}
	if style == "" && !p.KeepWithNext {
		return
	}
	to.WriteString(`<w:pPr>`)
	if style != "" {
		to.WriteString(`<w:pStyle w:val="`)
		to.WriteString(string(style))
		to.WriteString(`"/>`)
	}
	if p.KeepWithNext {
		to.WriteString(`<w:keepNext/>`)
	}
	level := min(max(p.Level, 0), maxLevel)
	switch {
	case p.List != 0 && p.Continued:
		to.WriteString(`<w:ind w:left="` + strconv.Itoa(indent*(level+1)) + `"/>`)
	case p.List != 0:
		to.WriteString(`<w:numPr><w:ilvl w:val="`)
		to.WriteString(strconv.Itoa(level))
		to.WriteString(`"/><w:numId w:val="`)
		to.WriteString(strconv.Itoa(int(p.List)))
		to.WriteString(`"/></w:numPr>`)
	}
	to.WriteString(`</w:pPr>`)
}

// Table says what a table is.
type Table struct {
	// Name and Description are for people who don't see it.
	Name, Description string
	// Widths are those of the columns, in percent of the page.
	Widths []int
	// Header is the first row, which each page repeats. A table without one has only rows.
	Header []Cell
	// Quiet leaves out the lines between the cells.
	Quiet bool
}

// Cell is a cell of a table.
type Cell []Piece

// Piece is a paragraph of a cell.
type Piece struct {
	Paragraph
	Text Text
}

// In puts a text into a cell.
func In(t Text) Cell { return Cell{{Text: t}} }

// Table adds a table.
func (d *Document) Table(t Table, rows ...[]Cell) {
	to := d.body
	style := "KitTable"
	if t.Quiet {
		style = "KitQuiet"
	}
	to.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="` + style + `"/>`)
	if d.format.RightToLeft {
		to.WriteString(`<w:bidiVisual/>`)
	}
	to.WriteString(`<w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/>`)
	if t.Header != nil {
		to.WriteString(`<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`)
	} else {
		to.WriteString(`<w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`)
	}
	caption(to, "tblCaption", t.Name)
	caption(to, "tblDescription", t.Description)
	to.WriteString(`</w:tblPr><w:tblGrid>`)
	for _, w := range t.Widths {
		to.WriteString(`<w:gridCol w:w="` + strconv.Itoa(w*d.textWidth()/100) + `"/>`)
	}
	to.WriteString(`</w:tblGrid>`)
	if t.Header != nil {
		d.row(&t, t.Header, `<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`)
	}
	for _, row := range rows {
		d.row(&t, row, `<w:trPr><w:cantSplit/></w:trPr>`)
	}
	to.WriteString(`</w:tbl>`)
	to.WriteString(`<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>`) // tables after each other would be one
}

func caption(to *bytes.Buffer, element, text string) {
	if text == "" {
		return
	}
	to.WriteString(`<w:` + element + ` w:val="`)
	ooxml.EscapeValue(to, text)
	to.WriteString(`"/>`)
}

// textWidth is the width of a page between its margins, in twentieths of a point.
func (d *Document) textWidth() int {
	if d.format.Letter {
		return 12240 - 2*1247
	}
	return 11906 - 2*1247
}

// row writes a row. Cells that it lacks are empty, and those that it has too many are left out.
func (d *Document) row(t *Table, cells []Cell, properties string) {
	to := d.body
	to.WriteString(`<w:tr>`)
	to.WriteString(properties)
	for i := range t.Widths {
		to.WriteString(`<w:tc>`)
		if i >= len(cells) || len(cells[i]) == 0 {
			to.WriteString(`<w:p/>`)
		} else {
			for _, p := range cells[i] {
				d.paragraph(p.Paragraph, p.Text)
			}
		}
		to.WriteString(`</w:tc>`)
	}
	to.WriteString(`</w:tr>`)
}
