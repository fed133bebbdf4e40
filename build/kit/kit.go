// Package kit makes the files that people download: a role's job description, interview guides and scorecards for Word
// and Excel, and all of them in one archive.
//
// A file is made from the same view as its page and the same catalogue of words, so the two can't differ. [New] prepares
// a [Maker] for a language; its methods take a view and return the bytes of a file. The same view always gives the same
// bytes.
package kit

import (
	"html/template"
	"net/url"
	"strings"

	"golang.org/x/text/language"

	"rolewright/build/docx"
	"rolewright/build/view"
	"rolewright/build/words"
)

// Maker makes the files of a site in one language. One serves any number of goroutines.
type Maker struct {
	words  *words.Catalogue
	format *docx.Format
}

// New prepares to make files in the language of some words, which runs from right to left or not.
func New(in *words.Catalogue, rightToLeft bool) *Maker {
	return &Maker{words: in, format: docx.NewFormat(docx.Options{Language: in.Tag.String(), RightToLeft: rightToLeft, Letter: onLetter(in.Tag)})}
}

// onLetter reports whether people who speak a language print on US Letter. A language without a country is on A4.
func onLetter(tag language.Tag) bool {
	region, sure := tag.Region()
	if sure != language.Exact {
		return false
	}
	switch region.String() {
	case "US", "CA", "MX", "PH":
		return true
	}
	return false
}

// writer writes a document from a view.
type writer struct {
	*docx.Document
	words *words.Catalogue
	// page is the full address of the page that the view is of, or nil. Without it, links to other pages of the site are
	// left out: away from the site they would lead nowhere.
	page *url.URL
	// here tells which links to places on the page lead to places in the document.
	here func(anchor string) bool
}

// kitCategory marks what belongs to a kit and isn't a posting, so that package importer doesn't take it for one.
const kitCategory = "Hiring kit"

// begin begins a document about a role. The header names the site, and a note beside it whatever else. The category is
// "" or [kitCategory].
func (m *Maker) begin(f *view.Frame, category, note, footer string) *writer {
	header := docx.Text{{Text: f.Site}}
	if note != "" {
		header = append(header, docx.Run{Tab: true, Text: note})
	}
	d := m.format.New(docx.Properties{Title: f.Title, Subject: f.Description, Author: f.Organisation, Category: category, Header: header, Footer: m.footer(footer)})
	w := &writer{Document: d, words: m.words, here: func(string) bool { return false }}
	if f.Canonical != "" {
		w.page, _ = url.Parse(f.Canonical)
	}
	return w
}

func (w *writer) say(key string, values ...any) string { return w.words.Say(key, values...) }

// footer ends in the number of the page.
func (m *Maker) footer(text string) docx.Text {
	footer := docx.Text{{Text: text}, {Tab: true}}
	said, _ := m.words.Text("file.page")
	for _, piece := range said.Form("other") {
		switch {
		case piece.Kind == words.Literal:
			footer = append(footer, docx.Run{Text: piece.Text})
		case piece.Text == "page":
			footer = append(footer, docx.Run{Field: docx.PageNumber})
		case piece.Text == "pages":
			footer = append(footer, docx.Run{Field: docx.PageCount})
		}
	}
	return footer
}

// titled writes what the document is, and its title.
func (w *writer) titled(kicker, title, suffix string) {
	if kicker != "" {
		w.Paragraph(docx.Paragraph{Style: docx.Kicker}, docx.Plain(kicker))
	}
	t := docx.Plain(title)
	if suffix != "" {
		t = append(t, docx.Run{Text: " " + suffix, Soft: true})
	}
	w.Paragraph(docx.Paragraph{Style: docx.Title}, t)
}

// heading writes the heading of a section, by the key of its words.
func (w *writer) heading(style docx.Style, key string) {
	w.Paragraph(docx.Paragraph{Style: style}, docx.Plain(w.say(key)))
}

// bullets writes a list of texts.
func (w *writer) bullets(items []template.HTML) {
	for _, item := range items {
		w.item(w.inline(item))
	}
}

func (w *writer) item(t docx.Text) { w.Paragraph(docx.Paragraph{List: docx.Bullets}, t) }

// meta writes short facts after each other.
func (w *writer) meta(facts ...string) {
	var shown []string
	for _, fact := range facts {
		if fact != "" {
			shown = append(shown, fact)
		}
	}
	if len(shown) > 0 {
		w.Paragraph(docx.Paragraph{Style: docx.Meta}, docx.Plain(strings.Join(shown, " · ")))
	}
}

// must marks what a hire has to have.
func (w *writer) must(t docx.Text, must bool) docx.Text {
	if !must {
		return t
	}
	return append(t, docx.Run{Text: "\u00a0\u00a0"}, docx.Run{Text: w.say("common.must_have"), Badge: true})
}
