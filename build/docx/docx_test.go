package docx_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"rolewright/build/docx"
)

// opened are the parts of a document by their names. Each is XML from its beginning to its end.
func opened(t *testing.T, data []byte) map[string]string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	parts := make(map[string]string)
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(f.Name, err)
		}
		isXML(t, f.Name, text)
		parts[f.Name] = string(text)
	}
	return parts
}

func isXML(t *testing.T, name string, text []byte) {
	t.Helper()
	for d := xml.NewDecoder(bytes.NewReader(text)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatalf("%s isn't XML: %v", name, err)
		}
	}
}

// short writes a document that uses every feature, with one text everywhere.
func short(text, href string) []byte {
	d := docx.NewFormat(docx.Options{Language: "en"}).New(docx.Properties{Title: text, Author: text, Header: docx.Plain(text), Footer: docx.Text{{Text: text}, {Tab: true, Field: docx.PageNumber}}})
	d.Paragraph(docx.Paragraph{Style: docx.Title, Anchor: text}, docx.Plain(text))
	d.Paragraph(docx.Paragraph{}, docx.Text{{Text: text, Href: href}, {Text: text, To: text, Bold: true}, {Text: text, Break: true, Language: text}})
	d.Paragraph(docx.Paragraph{List: docx.Bullets, Level: 12}, docx.Plain(text))
	d.Paragraph(docx.Paragraph{List: d.Numbered(), Level: 1}, docx.Plain(text))
	d.Table(docx.Table{Name: text, Description: text, Widths: []int{30, 70}, Header: []docx.Cell{docx.In(docx.Plain(text))}},
		[]docx.Cell{docx.In(docx.Plain(text)), docx.In(docx.Plain(text)), docx.In(docx.Plain(text))})
	return d.Bytes()
}

// A recruiter's Word shows what the file says: headings and lists that are real ones, and a table that repeats its header
// on each page.
func TestADocumentHasTheStructureThatWordKnows(t *testing.T) {
	body := opened(t, short("Partner & Manager", "https://example.com/?a=1&b=2"))["word/document.xml"]
	for _, want := range []string{
		`<w:pStyle w:val="Title"/>`, `Partner &amp; Manager`, `<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>`,
		`<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>`, `<w:tblHeader/>`, `<w:tblCaption w:val="Partner &amp; Manager"/>`, `<w:hyperlink r:id="rId1"`,
	} {
		if !strings.Contains(body, want) {
			t.Errorf("%s is missing in\n%s", want, body)
		}
	}
	if !bytes.Equal(short("x", "https://example.com"), short("x", "https://example.com")) {
		t.Error("the same calls write other bytes")
	}
}

// Word opens no document at all in which a link leads to something that it can't read.
func TestALinkToNoProperAddressIsLeftOut(t *testing.T) {
	for href, want := range map[string]string{
		"https://example.com/a b?q=ü":    "https://example.com/a%20b?q=%C3%BC",
		"https://müller.example/":        "https://xn--mller-kva.example/",
		"mailto:jobs@example.com?x=1":    "mailto:jobs@example.com?x=1",
		"mailto:a@b@c":                   "",
		"mailto:somebody":                "",
		"https://example.com:99999/":     "",
		"https://exa mple.com":           "",
		"https://user:pass@example.com/": "",
		"javascript:alert(1)":            "",
		"file:///etc/passwd":             "",
		"../guide/index.html":            "",
		"http://":                        "",
	} {
		relations := opened(t, short("x", href))["word/_rels/document.xml.rels"]
		_, target, linked := strings.Cut(relations, `/hyperlink" Target="`)
		target, _, _ = strings.Cut(target, `"`)
		target = strings.ReplaceAll(target, "&amp;", "&")
		if linked != (want != "") || target != want {
			t.Errorf("%s leads to %q, want %q", href, target, want)
		}
	}
}

// Whatever people paste, the document can be opened.
func FuzzADocumentStaysXML(f *testing.F) {
	for _, text := range []string{"plain", "\x00\x01\b\ufffe\uffff", "\xff\xc3", "]]></w:t>", `"><script>`, " two  spaces ", "_x0041_", "\u2028\u202e", strings.Repeat("ä", 60)} {
		f.Add(text, "https://example.com/"+text)
	}
	f.Fuzz(func(t *testing.T, text, href string) { opened(t, short(text, href)) })
}
