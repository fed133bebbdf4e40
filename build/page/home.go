package page

import (
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/source"
	"rolewright/build/view"
)

// How much the home page shows.
const (
	maxOpenNow   = 6   // vacancies; the others are found by their status
	maxRoomy     = 500 // roles whose lines say more than the title
	maxOpenChart = 60  // roles in a chart that is on the page, and wholly open; a larger one has folded branches
)

const teamPath = "team/index.html"

func (p *planner) planHome() {
	p.add(homePath, "home.html", source.Span{}, func() any { return p.home() })
	if len(p.roles) > maxOpenChart {
		p.add(teamPath, "team.html", source.Span{}, func() any { return p.team() })
	}
}

func (p *planner) team() *view.Team {
	v := &view.Team{TeamFrame: p.frame(teamPath, "team", p.words.Say("home.chart"), rolesSection)}
	v.Chart = p.chart(p.roles, v.Root)
	v.Crumbs = []view.Link{{Label: p.words.label(string(rolesSection)), Href: v.Root + homePath}}
	return v
}

func (p *planner) home() *view.Home {
	v := &view.Home{TeamFrame: p.frame(homePath, "home", p.words.Say(string(rolesSection)), rolesSection), Count: len(p.roles)}
	vacancies, isLong := p.vacancies(), len(p.roles) > ShortList
	v.Crumbs, v.Compact, v.Dense = nil, isLong || len(vacancies) > 0, len(p.roles) > maxRoomy
	v.Open, v.OpenCount = p.openNow(vacancies[:min(len(vacancies), maxOpenNow)], v.Root), len(vacancies)
	filters := NewFilters(p.words, p.catalog.Settings, "family", "level", "status", "place", "workplace")
	var loose []*hiring.Card
	for _, r := range p.roles {
		if p.catalog.FamilyOf(r) == nil {
			loose = append(loose, r)
		}
	}
	for _, f := range p.families() {
		group := view.HomeFamily{Name: p.familyName(f), Roles: p.filtered(p.showing(p.catalog.Members(f)), v.Root, filters)}
		if len(group.Roles) > 1 {
			group.Href, group.Compared = v.Root+familyPath(f), len(group.Roles) <= maxSideBySide
		}
		v.Families = append(v.Families, group)
	}
	if len(loose) > 0 {
		group := view.HomeFamily{Roles: p.filtered(loose, v.Root, filters)}
		if len(v.Families) > 0 {
			group.Name = p.words.Say("home.other_roles")
		}
		v.Families = append(v.Families, group)
	}
	if isLong {
		v.Filters = filters.List()
	}
	if len(p.roles) > maxOpenChart {
		v.ChartHref = v.Root + teamPath
	} else {
		v.Chart = p.chart(p.roles, v.Root)
	}
	v.Handbook = p.handbookLinks(v.Root)
	return v
}

// vacancies are the open roles, those first that close first.
func (p *planner) vacancies() []*hiring.Role {
	var vacancies []*hiring.Role
	for _, c := range p.roles {
		if c.Status == hiring.Open {
			vacancies = append(vacancies, c.Role())
		}
	}
	slices.SortStableFunc(vacancies, func(a, b *hiring.Role) int {
		switch {
		case a.Closes.IsZero() && b.Closes.IsZero():
			return 0
		case b.Closes.IsZero():
			return -1
		case a.Closes.IsZero():
			return 1
		}
		return a.Closes.Time.Compare(b.Closes.Time)
	})
	return vacancies
}

func (p *planner) openNow(vacancies []*hiring.Role, up string) []view.OpenRole {
	on, list := p.on(homePath), make([]view.OpenRole, len(vacancies))
	for i, r := range vacancies {
		list[i] = view.OpenRole{Title: r.Title.HTML(on), Suffix: r.TitleSuffix.HTML(on), Href: up + jobPath(r.Card), Where: p.where(r),
			Interviewers: interviewersOf(r), Documents: p.words.Documents(up, r.Card)[guideDocument:successDocument]}
		if !r.Closes.IsZero() {
			list[i].Deadline = p.words.Date(r.Closes)
		}
	}
	return list
}

// where says where the work of a role is.
func (p *planner) where(r *hiring.Role) string {
	var parts []string
	for _, place := range p.words.Places(r.Locations) {
		parts = append(parts, place[1])
	}
	if workplace := p.words.Workplace(r.Workplace.Value); workplace != "" {
		parts = append(parts, workplace)
	}
	return p.words.List(parts)
}

// interviewersOf lists who holds the interviews of a role, each once.
func interviewersOf(r *hiring.Role) []string {
	var names []string
	for _, i := range r.Interviews {
		for _, who := range i.Interviewers {
			if !slices.Contains(names, who.Value) {
				names = append(names, who.Value)
			}
		}
	}
	return names
}

func (p *planner) cards(roles []*hiring.Card, up string) []view.RoleCard {
	cards := make([]view.RoleCard, len(roles))
	for i, r := range roles {
		cards[i] = p.card(r, up)
	}
	return cards
}

// filtered are cards that filters can find.
func (p *planner) filtered(roles []*hiring.Card, up string, filters *Filters) []view.RoleCard {
	cards := p.cards(roles, up)
	for i, r := range roles {
		cards[i].Is = filters.Is(p.filterable(r))
	}
	return cards
}

// filterable is what filters can ask of a role.
func (p *planner) filterable(c *hiring.Card) map[string][][2]string {
	values := map[string][][2]string{
		"level":     {{c.Level.Value, p.words.Label(c.Level.Value)}},
		"status":    {{string(c.Status), p.words.Status(c.Status)}},
		"place":     p.words.Places(c.Role().Locations),
		"workplace": {{c.Workplace.Value, p.words.Workplace(c.Workplace.Value)}},
	}
	if f := p.catalog.FamilyOf(c); f != nil {
		values["family"] = [][2]string{{f.ID, p.familyName(f)}}
	}
	return values
}

func (p *planner) card(r *hiring.Card, up string) view.RoleCard {
	on := p.on(homePath)
	c := view.RoleCard{
		Title: r.Title.HTML(on), Suffix: r.TitleSuffix.HTML(on), Href: up + jobPath(r), Summary: r.Summary.HTML(on),
		Level: p.words.Label(r.Level.Value), Status: string(r.Status), StatusLabel: p.words.Status(r.Status), Documents: p.words.Documents(up, r),
		Where: p.where(r.Role()),
	}
	if workplace := p.words.Workplace(r.Workplace.Value); workplace != "" {
		c.Facts = append(c.Facts, workplace)
	}
	c.Facts = append(c.Facts, p.words.Say("common.interviews", "n", len(r.InterviewIDs)))
	if total := r.InterviewMinutes; total > 0 {
		c.Facts = append(c.Facts, p.words.Duration(total))
	}
	return c
}
