package page

import (
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/source"
	"rolewright/build/view"
)

func (p *planner) planHandbook() {
	if len(p.catalog.Handbook) == 0 {
		return
	}
	p.add(handbookHomePath, "handbook.html", source.Span{}, func() any { return p.handbook() })
	for n, h := range p.catalog.Handbook {
		p.add(handbookPath(h), "handbook-page.html", h.File.Whole(), func() any { return p.handbookPage(h, n) })
	}
}

func (p *planner) handbookLinks(up string) []view.HandbookLink {
	var links []view.HandbookLink
	on := p.on(homePath)
	for _, h := range p.catalog.Handbook {
		links = append(links, view.HandbookLink{Title: h.Title.HTML(on), Href: up + handbookPath(h), Summary: h.Summary.HTML(on)})
	}
	return links
}

func (p *planner) handbook() *view.Handbook {
	v := &view.Handbook{TeamFrame: p.frame(handbookHomePath, "handbook", p.words.Say("handbook.title"), handbookSection)}
	v.Pages = p.handbookLinks(v.Root)
	return v
}

func (p *planner) handbookPage(h *hiring.HandbookPage, n int) *view.HandbookPage {
	at := handbookPath(h)
	v := &view.HandbookPage{
		TeamFrame: p.frame(at, "page", p.words.Curled(h.Title), handbookSection), Summary: h.Summary.HTML(p.on(at)),
		Parts: p.words.handbookParts(h, p.on(at)),
	}
	v.Description, v.Edit = p.words.Curled(h.Summary), p.edit(h.File)
	v.Crumbs = []view.Link{{Label: p.words.label(string(handbookSection)), Href: v.Root + handbookHomePath}}
	v.Contents = contents(h.Body.Content)
	link := func(i int) view.Link {
		if i < 0 || i >= len(p.catalog.Handbook) {
			return view.Link{}
		}
		return view.Link{Label: p.catalog.Handbook[i].Title.HTML(p.on(at)), Href: v.Root + handbookPath(p.catalog.Handbook[i])}
	}
	v.Previous, v.Next = link(n-1), link(n+1)
	return v
}

// contents are the headings of a long text.
func contents(c *markdown.Fragment) []view.Heading {
	if c == nil || len(c.Headings) < 3 {
		return nil
	}
	list := make([]view.Heading, len(c.Headings))
	for i, h := range c.Headings {
		list[i] = view.Heading{ID: h.ID, Text: h.Text, Level: h.Level}
	}
	return list
}
