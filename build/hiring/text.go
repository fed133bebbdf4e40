package hiring

import (
	"html/template"
	"time"

	"rolewright/build/front"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// Text is a word, name or line of text that an author wrote, with its place. The zero Text is one left out.
type Text struct {
	Value string
	Span  source.Span
}

// String returns the text itself.
func (t Text) String() string { return t.Value }

// HTML returns the text as it appears on a page.
func (t Text) HTML(on *markdown.Page) template.HTML { return on.Text(t.Span, t.Value) }

// IsZero reports whether the author left it out.
func (t Text) IsZero() bool { return t.Value == "" }

// Values are what some texts say.
func Values(texts []Text) []string {
	var list []string
	for _, t := range texts {
		list = append(list, t.Value)
	}
	return list
}

// At returns the place of Value[from:to].
func (t Text) At(from, to int) source.Span { return front.Locate(t.Span, t.Value, from, to) }

// Prose is a sentence or two in which Markdown may mark words or link to other files.
type Prose struct {
	Text
	rich *markdown.Fragment // nil when the text holds no markup
}

// HTML returns the sentence with its markup, as it appears on a page.
func (p Prose) HTML(on *markdown.Page) template.HTML {
	if p.rich == nil {
		return on.Text(p.Span, p.Value)
	}
	return on.Inline(p.Span, p.rich.HTML(on.Href))
}

// Straight returns the sentence without links, with the quotation marks that the author typed. What is stored is
// recognised by it.
func (p Prose) Straight() template.HTML {
	if p.rich == nil {
		return markdown.Escape(p.Value)
	}
	return p.rich.Straight(func(markdown.Link) string { return "" })
}

// Words is a text of a file's front matter that everybody may read.
type Words struct {
	Key  string // of the file's own field that it is in: "interviews" for the name of an interview
	Text Text
}

// Number is a whole number that an author wrote. Left out, it is 0 and its Span is zero.
type Number struct {
	Value int
	Span  source.Span
}

// Amount is a number that may have decimals, such as an hourly pay.
type Amount struct {
	Value float64
	Span  source.Span
}

// Flag is a yes or no. Left out, it means no.
type Flag struct {
	Value bool
	Span  source.Span
}

// Date is a day. Left out, its Time is the zero time.
type Date struct {
	Time time.Time // at midnight UTC
	Span source.Span
}

// IsZero reports whether the author left it out.
func (d Date) IsZero() bool { return d.Time.IsZero() }

// String returns the day as 2026-11-22, or "".
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Time.Format(time.DateOnly)
}

// Block is a stretch of Markdown with paragraphs, lists and headings.
type Block struct {
	Text
	Content *markdown.Fragment // nil when there is none
}

// HTML returns the text as it appears on a page.
func (b Block) HTML(on *markdown.Page) template.HTML {
	return on.Block(b.Span, b.Content.HTML(on.Href))
}
