package markdown

import (
	"html/template"

	"golang.org/x/text/language"

	"rolewright/build/source"
)

// Page is a page on which texts appear.
type Page struct {
	// Tag is the language of the page.
	Tag language.Tag
	// LanguageOf returns the language of the texts in a file. Without it, all are in that of the page.
	LanguageOf func(*source.File) language.Tag
	// Href gives links to other files of the site their addresses, see [Fragment.HTML].
	Href func(Link) string
}

// Text returns a plain text that was written at a place, with the quotation marks of its language. It is marked if that
// isn't the page's.
func (p *Page) Text(written source.Span, plain string) template.HTML {
	return p.Inline(written, Escape(Curl(plain, p.languageAt(written))))
}

// Inline returns a piece of a line, marked if it isn't in the page's language.
func (p *Page) Inline(written source.Span, piece template.HTML) template.HTML {
	return p.marked("span", written, piece)
}

// Block returns a piece with paragraphs, marked if it isn't in the page's language.
func (p *Page) Block(written source.Span, piece template.HTML) template.HTML {
	return p.marked("div", written, piece)
}

func (p *Page) marked(element string, written source.Span, piece template.HTML) template.HTML {
	tag := p.languageAt(written)
	if tag == p.Tag || piece == "" {
		return piece
	}
	return Marked(tag, element, piece)
}

// Marked returns a piece in an element with its language and direction.
func Marked(tag language.Tag, element string, piece template.HTML) template.HTML {
	lang := template.HTML(` lang="` + template.HTMLEscapeString(tag.String()) + `" dir="` + Direction(tag) + `"`)
	return template.HTML("<"+element) + lang + ">" + piece + template.HTML("</"+element+">")
}

func (p *Page) languageAt(written source.Span) language.Tag {
	if p.LanguageOf == nil || written.IsZero() {
		return p.Tag
	}
	return p.LanguageOf(written.File)
}

// Direction is that of the script in which a language is usually written: "ltr" or "rtl".
func Direction(tag language.Tag) string {
	script, _ := tag.Script()
	switch script.String() {
	case "Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg":
		return "rtl"
	}
	return "ltr"
}
