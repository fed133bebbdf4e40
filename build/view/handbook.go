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
	Summary template.HTML
	// Parts are the page's text: one, and another one after each place that has charts.
	Parts []HandbookPart
	// Contents are the page's own headings. A short page has none.
	Contents []Heading
	// Previous and Next are the neighbouring pages. Their Href is "" at either end.
	Previous, Next Link
}

// HandbookPart is a piece of a page's text, and the charts at its end.
type HandbookPart struct {
	Body   template.HTML
	Charts []Figures
}

// Figures are amounts that add up, drawn to scale as a bar.
type Figures struct {
	Title string
	Unit  string // "weeks", or ""
	Bar   []BarPart
	Rows  []FiguresRow
	// Total names the sum, and Sum is it.
	Total string
	Sum   int
	// Limit is what the sum is held against; its X is where it is in the bar. Without one its Name is "".
	Limit FiguresRow
	X     string
	// Left is the limit less the sum: below 0 when the sum is over it. Over is the same the other way around.
	Left, Over int
}

// FiguresRow is an amount and what it is.
type FiguresRow struct {
	Name  string
	Value int
	Tint  int // its colour in the bar, from 1 to 8
}

// Heading is a heading of a text.
type Heading struct {
	ID    string // unique on its page
	Text  string // without markup
	Level int    // 2 to 6
}
