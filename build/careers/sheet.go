package careers

import (
	"rolewright/build/hiring"
	"rolewright/build/page"
	"rolewright/build/view"
)

// Sheet is the candidate sheet of a role as the public may know it. It stays when the last day to apply is over: those who
// were invited are told of its address, and their interviews come after that day.
type Sheet struct {
	view.CandidateSheet

	Path, Posting string   // of its page, and of that of its role
	Languages     []*Sheet // the same sheet in each of its languages
	Listed        bool     // people may find it who haven't been invited

	card  *hiring.Card
	words *page.Words
}

// sheetsOf makes the candidate sheet of a role in each of its languages, if the role asks for one.
func (p *planner) sheetsOf(c *hiring.Card) []*Sheet {
	if !c.Role().ShowsCandidates(p.catalog.Settings) {
		return nil
	}
	var all []*Sheet
	for _, each := range c.Languages() {
		words, at := p.languages[each.Language], page.CandidatePath(each)
		all = append(all, &Sheet{
			CandidateSheet: words.CandidateSheet(p.catalog.Settings, each.Role(), words.On(p.catalog, p.linker(at))),
			Path:           at, Posting: jobPath(each), card: each, words: words, Listed: p.wasPublic(c) && !p.isOver(c.Role()),
		})
	}
	for _, sheet := range all {
		sheet.Languages = all
	}
	return all
}

func (p *planner) planSheets() {
	for _, sheet := range p.sheets {
		p.addIn(sheet.words, sheet.Path, sheetTemplate, sheet.card.File.Whole(), func() any { return p.sheet(sheet) })
	}
}

func (p *planner) sheet(s *Sheet) *view.PublicCandidate {
	title := s.words.Say("site.page_of", "page", s.words.Say("candidate.title"), "role", s.Title)
	v := &view.PublicCandidate{PublicFrame: p.frame(s.words, s.Path, "candidate", title), Sheet: s.CandidateSheet}
	v.PostingHref, v.Description = p.Href(v.Root, s.Posting), s.words.Say("candidate.lead")
	if !s.Listed {
		v.Robots = "noindex"
	}
	v.Alternates = p.sheetAlternates(s)
	if len(s.Languages) > 1 {
		for _, each := range s.Languages {
			v.Languages = append(v.Languages, page.LanguageLink(each.card, p.Href(v.Root, each.Path), each == s))
		}
	}
	return v
}

func (p *planner) sheetAlternates(s *Sheet) []view.Alternate {
	return alternatesOf(p, s.Languages, func(each *Sheet) (string, string) { return each.card.Language.String(), each.Path })
}
