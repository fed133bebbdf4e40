package page

import (
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/search"
)

// SearchPath is the script that the search of all pages loads, on either site.
const SearchPath = "assets/search-index.js"

// planSearch plans the index of everything that can be found. It is made when it is asked for.
func (p *planner) planSearch() {
	p.plan.Files = append(p.plan.Files, File{Path: SearchPath, Make: func(Part) string {
		return search.Index(p.findable(), p.words.Catalogue.JSON("search."))
	}})
}

// findable lists what can be found, in the order in which it is shown when it fits equally well.
func (p *planner) findable() []search.Entry {
	var all []search.Entry
	on := p.on(homePath)
	for _, c := range p.roles {
		all = append(all, p.findableRole(c.Role()))
	}
	for _, c := range p.roles {
		all = append(all, p.findableInterviews(c.Role())...)
	}
	for _, s := range p.catalog.Library {
		all = append(all, p.findableSkill(s))
	}
	for _, s := range p.catalog.Library {
		for _, q := range s.Questions {
			all = append(all, findableQuestion(q.Asking, on, s.Name.Value, skillPath(s)+"#question-"+q.ID))
		}
	}
	all = append(all, p.findableQuestions(on)...)
	for _, f := range p.families() {
		if members := p.showing(p.catalog.Members(f)); len(members) > 1 {
			all = append(all, search.Entry{Kind: "families", Title: p.familyName(f), Href: familyPath(f),
				Context: p.words.Say("common.roles", "n", len(members))})
		}
	}
	for _, h := range p.catalog.Handbook {
		all = append(all, search.Entry{Kind: "pages", Title: h.Title.Value, Context: h.Summary.Value, Href: handbookPath(h),
			Text: append(chartTexts(h), h.Summary.Value, Plain(h.Body.HTML(on)))})
	}
	for i := range all {
		at, anchor, _ := strings.Cut(all[i].Href, "#")
		if all[i].Href = EscapePath(at); anchor != "" {
			all[i].Href += "#" + anchor
		}
	}
	return all
}

func (p *planner) findableRole(r *hiring.Role) search.Entry {
	e := search.Entry{Kind: "roles", Title: p.words.Curled(r.Title), Href: jobPath(r.Card), Names: hiring.Values(r.AlsoKnownAs)}
	for _, c := range r.Translations {
		e.Names = append(e.Names, c.Title.Value)
	}
	context := []string{p.words.Status(r.Status)}
	if family := p.catalog.FamilyOf(r.Card); family != nil {
		context = append(context, p.familyName(family))
	}
	if level := p.words.Label(r.Level.Value); level != "" {
		context = append(context, level)
	}
	e.Context = strings.Join(context, " · ")
	e.Text = append(context, r.Summary.Value, r.Team.Value, p.words.Workplace(r.Workplace.Value), p.words.Label(r.Employment.Value))
	for _, l := range r.Locations {
		e.Text = append(e.Text, p.words.Location(l))
	}
	e.Text = append(e.Text, p.words.RemotePlaces(r)...)
	for _, s := range r.Skills {
		e.Text = append(e.Text, s.Name.Value)
	}
	for _, x := range r.Responsibilities {
		e.Text = append(e.Text, Plain(x.Text.HTML(p.on(homePath))))
	}
	return e
}

func (p *planner) findableInterviews(r *hiring.Role) []search.Entry {
	var all []search.Entry
	for _, i := range r.Interviews {
		e := search.Entry{Kind: "interviews", Title: p.words.Curled(i.Name), Context: p.words.Curled(r.Title), Href: scorecardPath(r.Card, i.ID),
			Text: append(hiring.Values(i.Interviewers), r.Title.Value)}
		for _, s := range i.Focus {
			e.Text = append(e.Text, s.Name.Value)
		}
		all = append(all, e)
	}
	return all
}

func (p *planner) findableSkill(s *hiring.LibrarySkill) search.Entry {
	definition := Plain(s.Definition.HTML(p.on(homePath)))
	return search.Entry{Kind: "skills", Title: p.words.Curled(s.Name), Context: definition, Href: skillPath(s),
		Text: []string{definition, p.words.Label(s.Kind.Value)}}
}

func findableQuestion(q hiring.Asking, on *markdown.Page, of, href string) search.Entry {
	e := search.Entry{Kind: "questions", Title: Plain(q.Ask.HTML(on)), Context: of, Href: href, Text: []string{of}}
	for _, probe := range q.Probes {
		e.Text = append(e.Text, Plain(probe.HTML(on)))
	}
	return e
}

// maxQuestions is how many texts of questions the index holds. Beyond it, roles have one entry for all of theirs, or the index
// of a large site would be little else.
const maxQuestions = 2000

// findableQuestions lists the questions that roles have of their own. Those of the library are found there, however many
// roles ask them; and one that several roles have word for word is found at the first.
func (p *planner) findableQuestions(on *markdown.Page) []search.Entry {
	var all, byRole []search.Entry
	at := make(map[string]int)
	for _, c := range p.roles {
		role := search.Entry{Kind: "questions", Title: p.words.Curled(c.Title), Context: p.words.Say("document.guide"), Href: guidePath(c)}
		for _, q := range c.Role().Questions {
			if q.Bank != nil {
				continue
			}
			e := findableQuestion(q.Asking, on, p.words.Curled(c.Title), guidePath(c)+"#question-"+q.ID)
			role.Text = append(append(role.Text, e.Title), e.Text...)
			if first, known := at[e.Title]; known {
				all[first].Text = append(all[first].Text, e.Text...)
				continue
			}
			at[e.Title] = len(all)
			all = append(all, e)
		}
		if len(role.Text) > 0 {
			byRole = append(byRole, role)
		}
	}
	if len(all) > maxQuestions {
		return byRole
	}
	return all
}

func chartTexts(h *hiring.HandbookPage) []string {
	var texts []string
	for _, c := range h.Charts {
		texts = append(texts, c.Title.Value)
		for _, part := range c.Parts {
			texts = append(texts, part.Name.Value)
		}
	}
	return texts
}
