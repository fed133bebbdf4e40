package page

import (
	"html/template"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// HandbookIndex is the view of handbook.html: the contents of the team handbook.
type HandbookIndex struct {
	Frame
	Pages []HandbookLink
}

// HandbookLink is a page of the handbook in a list.
type HandbookLink struct{ Title, Href, Summary string }

// Handbook is the view of page.html: one page of the handbook.
type Handbook struct {
	Frame
	Summary string
	Body    template.HTML
	// Contents are the page's own headings; there are none on a short page.
	Contents []markdown.Heading
	// Previous and Next are the neighbours in the handbook; their Href is "" at either end.
	Previous, Next Link
}

func (p *planner) planHandbook() {
	if len(p.kit.Handbook) == 0 {
		return
	}
	p.add(handbookIndexPath, "handbook.html", source.Span{}, func() any { return p.handbookIndex() })
	for n, h := range p.kit.Handbook {
		p.add(handbookPath(h), "page.html", h.File.Whole(), func() any { return p.handbookPage(h, n) })
	}
}

func (p *planner) handbookLinks(up string) []HandbookLink {
	var links []HandbookLink
	for _, h := range p.kit.Handbook {
		links = append(links, HandbookLink{Title: h.Title.Value, Href: up + handbookPath(h), Summary: h.Summary.Value})
	}
	return links
}

func (p *planner) handbookIndex() *HandbookIndex {
	v := &HandbookIndex{Frame: p.frame(handbookIndexPath, "handbook", "Team handbook", handbookSection)}
	v.Pages = p.handbookLinks(v.Root)
	return v
}

func (p *planner) handbookPage(h *hiring.HandbookPage, n int) *Handbook {
	at := handbookPath(h)
	v := &Handbook{Frame: p.frame(at, "page", h.Title.Value, handbookSection), Summary: h.Summary.Value, Body: h.Body.Content.HTML(p.linker(at))}
	v.Description, v.Edit = h.Summary.Value, p.edit(h.File)
	v.Crumbs = []Link{{Label: handbookSection, Href: v.Root + handbookIndexPath}}
	if c := h.Body.Content; c != nil && len(c.Headings) > 2 {
		v.Contents = c.Headings
	}
	link := func(i int) Link {
		if i < 0 || i >= len(p.kit.Handbook) {
			return Link{}
		}
		return Link{Label: p.kit.Handbook[i].Title.Value, Href: v.Root + handbookPath(p.kit.Handbook[i])}
	}
	v.Previous, v.Next = link(n-1), link(n+1)
	return v
}
