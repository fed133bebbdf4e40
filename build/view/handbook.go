package view

import "html/template"

// Handbook is the view of handbook.html, the contents of the team handbook.
type Handbook struct {
	TeamFrame
	Pages []HandbookLink
}

// HandbookLink is a page of the handbook in a list.
type HandbookLink struct {
	Title, Summary template.HTML
	Href           string
}

// HandbookPage is the view of handbook-page.html, one page of the handbook.
type HandbookPage struct {
	TeamFrame
	Summary, Body template.HTML
	// Contents are the page's own headings. A short page has none.
	Contents []Heading
	// Previous and Next are the neighbouring pages. Their Href is "" at either end.
	Previous, Next Link
}

// Heading is a heading of a text.
type Heading struct {
	ID    string // unique on its page
	Text  string // without markup
	Level int    // 2 to 6
}
