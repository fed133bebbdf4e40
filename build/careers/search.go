package careers

import (
	"slices"

	"rolewright/build/page"
	"rolewright/build/search"
)

// planSearch plans the index in which candidates find open roles. It is made of postings, so it holds nothing that isn't
// public.
func (p *planner) planSearch() {
	p.plan.Files = append(p.plan.Files, page.File{Path: page.SearchPath, Make: func(page.Part) string {
		entries := make([]search.Entry, len(p.postings))
		for i, posting := range p.postings {
			entries[i] = p.findable(posting)
		}
		return search.Index(entries, p.words.Catalogue.JSON("search."))
	}})
}

func (p *planner) findable(posting *Posting) search.Entry {
	facts := p.opening(posting, "").Facts
	e := search.Entry{Kind: "roles", Title: posting.Title, Context: p.words.Catalogue.List(facts), Href: p.Href("", posting.Path),
		Names: posting.AlsoKnownAs, Text: append(facts, posting.Summary, posting.Family, posting.Level)}
	e.Text = append(e.Text, posting.RemoteNames...)
	for _, sentence := range slices.Concat(posting.Responsibilities, posting.Musts, posting.Preferred) {
		e.Text = append(e.Text, page.Plain(sentence))
	}
	for _, s := range slices.Concat(posting.MustHaves, posting.NiceToHaves) {
		e.Text = append(e.Text, page.Plain(s.Name))
	}
	return e
}
