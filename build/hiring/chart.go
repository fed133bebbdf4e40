package hiring

import (
	"slices"

	"rolewright/build/front"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// Chart is a worked figure on a page of the handbook: what adds up to a sum, and perhaps the limit to hold it against.
type Chart struct {
	Title Text
	Unit  Text // what is counted, such as "weeks"
	Under Text // the heading at the end of whose section the chart is
	Parts []ChartPart
	Total Text // the name of the sum
	Limit ChartPart
}

// ChartPart is an amount with its name.
type ChartPart struct {
	Name  Text
	Value Number
}

// Sum is all parts together.
func (c *Chart) Sum() int {
	sum := 0
	for _, p := range c.Parts {
		sum += p.Value.Value
	}
	return sum
}

// IsUnder reports whether a heading is the one that the chart is under.
func (c *Chart) IsUnder(h markdown.Heading) bool {
	return !c.Under.IsZero() && (h.ID == c.Under.Value || Slug(h.Text) == Slug(c.Under.Value))
}

var chartFields = []field[Chart]{
	{key: "title", doc: "what the chart shows", required: true, to: text(func(c *Chart) *Text { return &c.Title })},
	{key: "unit", doc: "what is counted, such as weeks", to: text(func(c *Chart) *Text { return &c.Unit })},
	{key: "under", doc: "the heading of the section to put the chart in, at its end; without it, the chart is at the end of the page", to: text(func(c *Chart) *Text { return &c.Under })},
	{key: "parts", doc: "the amounts that add up", required: true, to: list("a part", chartPartFields, func(c *Chart) *[]ChartPart { return &c.Parts }, "")},
	{key: "total", doc: "the name of the sum", to: text(func(c *Chart) *Text { return &c.Total })},
	{key: "limit", doc: "the amount that the sum is held against", to: mapping("a limit", chartPartFields, func(c *Chart) *ChartPart { return &c.Limit })},
}

// maxAmount is the largest amount of a chart's part.
const maxAmount = 1_000_000

var chartPartFields = []field[ChartPart]{
	{key: "name", doc: "what the amount is", required: true, to: text(func(p *ChartPart) *Text { return &p.Name })},
	{key: "value", doc: "the amount", required: true, to: number(1, maxAmount, func(p *ChartPart) *Number { return &p.Value })},
}

// checkCharts reports charts under headings that their page doesn't have.
func checkCharts(p *HandbookPage, found *source.Diagnostics) {
	headings := headingsOf(p.Body)
	for i := range p.Charts {
		under := p.Charts[i].Under
		if under.IsZero() || slices.ContainsFunc(headings, p.Charts[i].IsUnder) {
			continue
		}
		finding := found.Add(unknownHeading, under.Span, "this page has no heading “%s”", under.Value)
		var titles []string
		for _, h := range headings {
			titles = append(titles, h.Text)
		}
		switch near := source.Nearest(under.Value, titles); {
		case near != "":
			finding.Help("did you mean “%s”", near).Offer(source.Edit{Span: under.Span, Text: front.Quoted(near)})
		case len(titles) > 0:
			finding.Help("write one of its headings: %s", Enumerate(titles))
		default:
			finding.Help("remove `under` to put the chart at the end of the page")
		}
	}
}
