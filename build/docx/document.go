// Package docx writes documents for Word and every program that reads its files (.docx, ISO/IEC 29500): headings,
// paragraphs, lists, tables and links, with a header and numbered pages.
//
// A [Format] is made once for each kind of document. A [Document] is written from beginning to end:
//
//	format := docx.NewFormat(docx.Options{Language: "en"})
//	d := format.New(docx.Properties{Title: "Partner Manager"})
//	d.Paragraph(docx.Paragraph{Style: docx.Title}, docx.Plain("Partner Manager"))
//	d.Paragraph(docx.Paragraph{List: docx.Bullets}, docx.Text{{Text: "Finds", Bold: true}, {Text: " partners"}})
//	data := d.Bytes()
//
// The document is valid whatever its texts hold: characters that it can't hold are replaced, and links to invalid
// addresses are left out. The same calls always write the same bytes.
package docx

import (
	"bytes"
	"strconv"
	"sync"

	"rolewright/build/ooxml"
)

// Options are what all documents of a format have in common.
type Options struct {
	Language    string // BCP 47
	RightToLeft bool
	Letter      bool // paper of the size US Letter instead of A4
}

// Format holds the parts that all its documents share. One serves any number of goroutines.
type Format struct {
	Options
	shared []ooxml.Part
	known  sync.Map // partKey → part, of parts that many documents have alike
}

// partKey is the name of a part, and whatever its content follows from.
type partKey struct{ name, of string }

// part compresses a part that other documents have alike: a header, or the declaration of a list.
func (f *Format) part(key partKey, content func() []byte) ooxml.Part {
	if known, ok := f.known.Load(key); ok {
		return known.(ooxml.Part)
	}
	part := ooxml.NewShared(key.name, content())
	f.known.Store(key, part)
	return part
}

// Properties are what a document says of itself.
type Properties struct {
	Title, Subject, Author, Category string
	// Header and Footer are on each page.
	Header, Footer Text
}

// Document is a document that is being written.
type Document struct {
	format     *Format
	properties Properties
	body       *bytes.Buffer
	links      links
	numberings int // numbered lists so far
	bookmarks  int // so far
}

// New begins a document.
func (f *Format) New(p Properties) *Document {
	d := &Document{format: f, properties: p, body: bodies.Get().(*bytes.Buffer)}
	d.body.Reset()
	d.body.WriteString(xmlHeader + `<w:document ` + namespaces + `><w:body>`)
	return d
}

func (d *Document) relations() ooxml.Part {
	const name = "word/_rels/document.xml.rels"
	if len(d.links.addresses) == 0 {
		return d.format.part(partKey{name: name}, d.links.relations)
	}
	return ooxml.NewPart(name, d.links.relations())
}

// bodies are kept, because each grows to a hundred kilobytes.
var bodies = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// Bytes ends the document and returns its file. Nothing can be added to it any more.
func (d *Document) Bytes() []byte {
	d.section()
	d.body.WriteString(`</w:body></w:document>`)
	header := d.margin("hdr", "Header", d.properties.Header)
	parts := append(d.format.shared[:len(d.format.shared):len(d.format.shared)],
		ooxml.NewPart("docProps/core.xml", ooxml.Core(ooxml.Properties{
			Title: d.properties.Title, Subject: d.properties.Subject, Author: d.properties.Author, Category: d.properties.Category, Language: d.format.Language,
		})),
		d.format.part(partKey{"word/numbering.xml", strconv.Itoa(d.numberings)}, d.numbering),
		d.format.part(partKey{"word/header1.xml", string(header)}, func() []byte { return header }),
		ooxml.NewPart("word/footer1.xml", d.margin("ftr", "Footer", d.properties.Footer)),
		d.relations(),
		ooxml.NewPart("word/document.xml", d.body.Bytes()),
	)
	bodies.Put(d.body)
	d.body = nil
	return ooxml.Pack(parts...)
}

// section ends the body with the size of its pages, in twentieths of a point.
func (d *Document) section() {
	size := `<w:pgSz w:w="11906" w:h="16838"/>`
	if d.format.Letter {
		size = `<w:pgSz w:w="12240" w:h="15840"/>`
	}
	d.body.WriteString(`<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/>` + size +
		`<w:pgMar w:top="1304" w:right="1247" w:bottom="1247" w:left="1247" w:header="624" w:footer="567" w:gutter="0"/>`)
	if d.format.RightToLeft {
		d.body.WriteString(`<w:bidi/>`)
	}
	d.body.WriteString(`</w:sectPr>`)
}

// margin is the header or the footer. Links in it lead nowhere: it would need relations of its own.
func (d *Document) margin(element, style string, t Text) []byte {
	var b bytes.Buffer
	var none links
	b.WriteString(xmlHeader + `<w:` + element + ` ` + namespaces + `><w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>`)
	for _, r := range t {
		r.Href, r.To = "", ""
		r.write(&b, &none)
	}
	b.WriteString(`</w:p></w:` + element + `>`)
	return b.Bytes()
}

// numbering declares the list of bullets and each numbered list, so that each begins with 1.
func (d *Document) numbering() []byte {
	var b bytes.Buffer
	b.WriteString(numberingHead)
	for i := range d.numberings {
		b.WriteString(`<w:num w:numId="` + strconv.Itoa(i+2) + `"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`)
	}
	b.WriteString(`</w:numbering>`)
	return b.Bytes()
}
