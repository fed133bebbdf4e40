package careers

import (
	"slices"
	"strings"
	"time"

	"rolewright/build/hiring"
	"rolewright/build/page"
	"rolewright/build/view"
)

func (p *planner) frame(at, kind, title string) view.PublicFrame {
	f := view.PublicFrame{Frame: p.NewFrame(p.catalog.Settings, at, kind, title)}
	f.Site = p.words.Say("careers.site", "organisation", f.Organisation)
	if logo := p.fullLogo(); strings.HasSuffix(logo, ".png") || strings.HasSuffix(logo, ".jpg") {
		f.Picture = logo // previews of links show no drawings
	}
	return f
}

// fullLogo is the full address of the organisation's logo, or "".
func (p *planner) fullLogo() string { return p.Logo(p.catalog.Settings, p.BaseURL+"/") }

func (p *planner) openings() *view.Openings {
	v := &view.Openings{PublicFrame: p.frame("index.html", "openings", p.words.Say("careers.open_roles")), Count: len(p.postings)}
	v.Description = p.words.Say("careers.description", "organisation", v.Organisation)
	for _, posting := range p.postings {
		at := slices.IndexFunc(v.Groups, func(g view.Group) bool { return g.Name == posting.Family })
		if at < 0 {
			at = len(v.Groups)
			v.Groups = append(v.Groups, view.Group{Name: posting.Family})
		}
		v.Groups[at].Roles = append(v.Groups[at].Roles, p.opening(posting, v.Root))
	}
	return v
}

func (p *planner) opening(posting *Posting, up string) view.Opening {
	o := view.Opening{Title: posting.Title, TitleSuffix: posting.TitleSuffix, Href: p.Href(up, jobPath(posting.ID)), Summary: posting.Summary}
	for _, place := range posting.Places {
		o.Facts = append(o.Facts, place.Name)
	}
	for _, fact := range []string{p.words.Workplace(posting.Workplace), p.words.Label(posting.Employment)} {
		if fact != "" {
			o.Facts = append(o.Facts, fact)
		}
	}
	if posting.Pay != nil {
		o.Facts = append(o.Facts, posting.Pay.Text)
	}
	return o
}

func (p *planner) open(up string) []view.Opening {
	var list []view.Opening
	for _, posting := range p.postings {
		list = append(list, p.opening(posting, up))
	}
	return list
}

func (p *planner) job(posting *Posting, part page.Part) *view.PublicJob {
	v := &view.PublicJob{
		PublicFrame: p.frame(jobPath(posting.ID), "job", posting.Title), Posting: posting.Posting,
		Family: posting.Family, Data: p.data(posting, part),
	}
	v.Description = posting.Summary
	if !posting.Deadline.IsZero() {
		v.Robots = "unavailable_after: " + posting.Deadline.Format(time.RFC3339)
	}
	return v
}

func (p *planner) closedPage(at string, c *hiring.Card) *view.Closed {
	v := &view.Closed{PublicFrame: p.frame(at, "closed", p.words.Say("careers.closed", "role", c.Title.Value)), Role: c.Title.Value}
	v.Open, v.Canonical, v.Robots = p.open(v.Root), "", "noindex"
	return v
}

func (p *planner) moved(at string, posting *Posting) *view.PublicMoved {
	v := &view.PublicMoved{PublicFrame: p.frame(at, "moved", p.words.Say("moved.title", "role", posting.Title)), Role: posting.Title}
	v.Href, v.Canonical = p.Href(v.Root, jobPath(posting.ID)), p.Full(jobPath(posting.ID))
	return v
}

func (p *planner) notFound() *view.PublicNotFound {
	v := &view.PublicNotFound{PublicFrame: p.frame("404.html", "not-found", p.words.Say("careers.not_found"))}
	p.ForAnyAddress(&v.Frame, p.catalog.Settings)
	v.Open, v.Robots = p.open(v.Root), "noindex"
	return v
}
