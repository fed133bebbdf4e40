package docx

import (
	"bytes"
	"fmt"
	"strings"

	"rolewright/build/ooxml"
)

// Text is a line of text, in runs that each look the same throughout.
type Text []Run

// Run is a stretch of text.
type Run struct {
	Text string
	// Bold, Italic, Struck and Code say how it looks; Soft is a lighter colour, and Badge small capitals of a warm colour.
	Bold, Italic, Struck, Code, Soft, Badge bool
	// Href is where it leads: a web address or a mailto: link. Without a proper address, the text stands alone.
	Href string
	// To is the [Paragraph.Anchor] that it leads to in the same document.
	To string
	// Language is that of the text if it isn't the document's (BCP 47), and RightToLeft its direction.
	Language    string
	RightToLeft bool
	// Break begins a new line before the text.
	Break bool
	// Tab moves on to the next stop, which in headers and footers is the right margin.
	Tab bool
	// Field is filled in by the program that shows the document, in the place of the text.
	Field Field
}

// Field is a text that only the program knows that shows the document.
type Field string

// The fields that there are.
const (
	PageNumber Field = "PAGE"
	PageCount  Field = "NUMPAGES"
)

// Plain is a text without any marks.
func Plain(s string) Text { return Text{{Text: s}} }

// IsEmpty reports whether a text has no words.
func (t Text) IsEmpty() bool {
	for _, r := range t {
		if strings.TrimSpace(r.Text) != "" || r.Field != "" {
			return false
		}
	}
	return true
}

func (r *Run) write(to *bytes.Buffer, known *links) {
	id := known.id(r.Href)
	switch {
	case id != "":
		to.WriteString(`<w:hyperlink r:id="` + id + `">`)
	case r.To != "":
		to.WriteString(`<w:hyperlink w:anchor="` + bookmark(r.To) + `">`)
	}
	linked := id != "" || r.To != ""
	if r.Field != "" {
		to.WriteString(`<w:fldSimple w:instr=" ` + string(r.Field) + ` "><w:r>`)
		r.properties(to, linked)
		to.WriteString(`<w:t>1</w:t></w:r></w:fldSimple>`)
	} else {
		to.WriteString(`<w:r>`)
		r.properties(to, linked)
		if r.Break {
			to.WriteString(`<w:br/>`)
		}
		if r.Tab {
			to.WriteString(`<w:tab/>`)
		}
		if r.Text != "" {
			writeWords(to, r.Text)
		}
		to.WriteString(`</w:r>`)
	}
	if linked {
		to.WriteString(`</w:hyperlink>`)
	}
}

// writeWords writes a text. Spaces at either end are lost unless the document asks to keep them.
func writeWords(to *bytes.Buffer, text string) {
	if first, last := text[0], text[len(text)-1]; first <= ' ' || last <= ' ' || strings.Contains(text, "  ") {
		to.WriteString(`<w:t xml:space="preserve">`)
	} else {
		to.WriteString(`<w:t>`)
	}
	ooxml.Escape(to, text)
	to.WriteString(`</w:t>`)
}

// properties writes how the run looks, in the order that the schema demands.
func (r *Run) properties(to *bytes.Buffer, linked bool) {
	begin := to.Len()
	to.WriteString(`<w:rPr>`)
	start := to.Len()
	switch {
	case linked:
		to.WriteString(`<w:rStyle w:val="Hyperlink"/>`)
	case r.Badge:
		to.WriteString(`<w:rStyle w:val="Badge"/>`)
	case r.Code:
		to.WriteString(`<w:rStyle w:val="CodeCharacters"/>`)
	case r.Soft:
		to.WriteString(`<w:rStyle w:val="Soft"/>`)
	}
	if r.Bold {
		to.WriteString(`<w:b/><w:bCs/>`)
	}
	if r.Italic {
		to.WriteString(`<w:i/><w:iCs/>`)
	}
	if r.Struck {
		to.WriteString(`<w:strike/>`)
	}
	if r.RightToLeft {
		to.WriteString(`<w:rtl/>`)
	}
	if r.Language != "" {
		to.WriteString(`<w:lang w:val="`)
		ooxml.EscapeValue(to, r.Language)
		to.WriteString(`"/>`)
	}
	if to.Len() == start {
		to.Truncate(begin)
		return
	}
	to.WriteString(`</w:rPr>`)
}

// bookmark is the name of an anchor. Names have at most 40 characters, all of them letters, digits and underscores.
func bookmark(anchor string) string {
	var b strings.Builder
	b.WriteByte('a')
	for _, r := range anchor {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		default:
			b.WriteByte('_')
		}
	}
	if b.Len() > 40 {
		return b.String()[:28] + "_" + fmt.Sprintf("%08x", digest(anchor))
	}
	return b.String()
}

// digest is the FNV-1a hash of a text.
func digest(s string) uint32 {
	hash := uint32(2166136261)
	for i := range len(s) {
		hash = (hash ^ uint32(s[i])) * 16777619
	}
	return hash
}
