package careers

import (
	"cmp"
	"path"
	"slices"
	"strings"
	"time"

	"rolewright/build/hiring"
	"rolewright/build/page"
	"rolewright/build/view"
)

// frame makes the frame of a page in some words.
func (p *planner) frame(words *page.Words, at, kind, title string) view.PublicFrame {
	f := view.PublicFrame{Frame: p.NewFrame(p.catalog.Settings, words.Tag, at, kind, title)}
	f.Site = words.Say("careers.site", "organisation", f.Organisation)
	if logo := p.fullLogo(); strings.HasSuffix(logo, ".png") || strings.HasSuffix(logo, ".jpg") {
		f.Picture = logo // previews of links show no drawings
	}
	return f
}

// fullLogo is the full address of the organisation's logo, or "".
func (p *planner) fullLogo() string { return p.Logo(p.catalog.Settings, p.BaseURL+"/") }

func (p *planner) openings() *view.Openings {
	v := &view.Openings{PublicFrame: p.frame(p.words, homePath, "openings", p.words.Say("careers.open_roles")), About: p.about, Count: len(p.listed)}
	v.Description = p.words.Say("careers.description", "organisation", v.Organisation)
	v.Compact = len(p.listed) > page.ShortList
	filters := page.NewFilters(p.words, p.catalog.Settings, "family", "level", "place", "workplace")
	for _, posting := range p.listed {
		at := slices.IndexFunc(v.Groups, func(g view.Group) bool { return g.Name == posting.Family })
		if at < 0 {
			at = len(v.Groups)
			v.Groups = append(v.Groups, view.Group{Name: posting.Family})
		}
		o := p.opening(posting, v.Root)
		o.Is = filters.Is(p.filterable(posting))
		v.Groups[at].Roles = append(v.Groups[at].Roles, o)
	}
	if v.Compact {
		v.Filters = filters.List()
	}
	return v
}

// filterable is what filters can ask of a posting.
func (p *planner) filterable(posting *Posting) map[string][][2]string {
	values := map[string][][2]string{
		"family":    {{posting.Family, posting.Family}},
		"level":     {{posting.card.Level.Value, p.words.Label(posting.card.Level.Value)}},
		"workplace": {{posting.Workplace, p.words.Workplace(posting.Workplace)}},
	}
	for _, place := range posting.Places {
		town := cmp.Or(place.City, place.Region, place.Name)
		values["place"] = append(values["place"], [2]string{town, town})
	}
	return values
}

func (p *planner) opening(posting *Posting, up string) view.Opening {
	on := p.words.On(p.catalog, nil)
	o := view.Opening{
		Title: posting.card.Title.HTML(on), TitleSuffix: posting.card.TitleSuffix.HTML(on), Href: p.Href(up, posting.Path),
		Summary: posting.card.Summary.HTML(on), Languages: p.otherLanguages(posting, up),
	}
	for _, place := range posting.Places {
		o.Facts = append(o.Facts, place.Name)
	}
	for _, fact := range []string{p.remotely(posting), p.words.Workplace(posting.Workplace), p.words.Label(posting.Employment)} {
		if fact != "" {
			o.Facts = append(o.Facts, fact)
		}
	}
	if posting.Pay != nil {
		o.Facts = append(o.Facts, posting.Pay.Text)
	}
	return o
}

// remotely names some places in which somebody who works remotely may live, or "".
func (p *planner) remotely(posting *Posting) string {
	const most = 3
	names := posting.RemoteNames
	if len(names) > most {
		names = append(slices.Clone(names[:most]), "…")
	}
	return strings.Join(names, p.words.Say("common.semicolon"))
}

// otherLanguages are links to a posting in each of its languages, or none if it has only one.
func (p *planner) otherLanguages(posting *Posting, up string) []view.LanguageLink {
	if len(posting.Languages) == 1 {
		return nil
	}
	var links []view.LanguageLink
	for _, each := range posting.Languages {
		links = append(links, page.LanguageLink(each.card, p.Href(up, each.Path), each.Path == posting.Path))
	}
	return links
}

// alternates are the addresses of a posting in each of its languages, and the one for readers of any other: its original.
func (p *planner) alternates(posting *Posting) []view.Alternate {
	return alternatesOf(p, posting.Languages, func(each *Posting) (string, string) { return each.Language.String(), each.Path })
}

// alternatesOf are the addresses of a page in each of its languages, of which the first is the original. The function
// returns the code and the path of each.
func alternatesOf[T any](p *planner, languages []T, page func(T) (code, path string)) []view.Alternate {
	if len(languages) == 1 || p.BaseURL == "" {
		return nil
	}
	var list []view.Alternate
	for _, each := range languages {
		code, path := page(each)
		list = append(list, view.Alternate{Code: code, Href: p.Full(path)})
	}
	return append(list, view.Alternate{Code: "x-default", Href: list[0].Href})
}

// mostOffered is the number of open roles up to which a page that isn't their list shows them.
const mostOffered = 6

// offered are open roles to go on with, those of a family first.
func (p *planner) offered(up string, family *hiring.Family) []view.Opening {
	var same, other []*Posting
	for _, posting := range p.listed {
		if p.catalog.FamilyOf(posting.card) == family {
			same = append(same, posting)
		} else {
			other = append(other, posting)
		}
	}
	var list []view.Opening
	for _, posting := range append(same, other...)[:min(mostOffered, len(p.listed))] {
		list = append(list, p.opening(posting, up))
	}
	return list
}

func (p *planner) job(posting *Posting, part page.Part) *view.PublicJob {
	v := &view.PublicJob{
		PublicFrame: p.frame(posting.words, posting.Path, "job", posting.Title), Posting: posting.Posting,
		Family: posting.familyLabel, Data: p.data(posting, part),
	}
	v.Languages, v.Alternates = p.otherLanguages(posting, v.Root), p.alternates(posting)
	p.show(posting, &v.PublicFrame)
	v.Description = posting.Summary
	if posting.card.Role().ShowsCandidates(p.catalog.Settings) {
		v.Posting.CandidateHref = p.Href(v.Root, page.CandidatePath(posting.card))
	}
	if p.catalog.Settings.Offers(hiring.PostingFiles) {
		v.Downloads = []view.Download{{
			Label: posting.words.Say("file.word"), Href: v.Root + page.EscapePath(filePath(posting)), Name: path.Base(filePath(posting)), Size: posting.words.Size(len(p.file(posting))),
		}}
	}
	if !posting.Deadline.IsZero() {
		v.Robots = "unavailable_after: " + posting.Deadline.Format(time.RFC3339)
	}
	return v
}

func (p *planner) closedPage(words *page.Words, at string, c *hiring.Card) *view.Closed {
	v := &view.Closed{PublicFrame: p.frame(words, at, "closed", words.Say("careers.closed", "role", words.Curled(c.Title))), Role: words.Curled(c.Title)}
	v.Open, v.OpenCount, v.Canonical, v.Robots = p.offered(v.Root, p.catalog.FamilyOf(c)), len(p.listed), "", "noindex"
	return v
}

func (p *planner) moved(at string, posting *Posting) *view.PublicMoved {
	v := &view.PublicMoved{PublicFrame: p.frame(posting.words, at, "moved", posting.words.Say("moved.title", "role", posting.Title)), Role: posting.Title}
	v.Href, v.Canonical = p.Href(v.Root, posting.Path), p.Full(posting.Path)
	return v
}

func (p *planner) notFound() *view.PublicNotFound {
	v := &view.PublicNotFound{PublicFrame: p.frame(p.words, "404.html", "not-found", p.words.Say("careers.not_found"))}
	p.ForAnyAddress(&v.Frame, p.catalog.Settings)
	v.Open, v.OpenCount, v.Robots = p.offered(v.Root, nil), len(p.listed), "noindex"
	return v
}
