package page

import (
	"rolewright/build/hiring"
	"rolewright/build/source"
	"rolewright/build/view"
)

// maxOpenChart is the number of roles up to which the whole chart is open. The branches of a larger one are folded.
const maxOpenChart = 60

func (p *planner) planHome() {
	p.add(homePath, "home.html", source.Span{}, func() any { return p.home() })
}

func (p *planner) home() *view.Home {
	v := &view.Home{TeamFrame: p.frame(homePath, "home", p.words.Say(string(rolesSection)), rolesSection), Count: len(p.roles)}
	v.Crumbs = nil
	var loose []*hiring.Card
	for _, r := range p.roles {
		if p.catalog.FamilyOf(r) == nil {
			loose = append(loose, r)
		}
	}
	for _, f := range p.families() {
		group := view.HomeFamily{Name: p.familyName(f), Roles: p.cards(p.showing(p.catalog.Members(f)), v.Root)}
		if len(group.Roles) > 1 {
			group.Href = v.Root + familyPath(f)
		}
		v.Families = append(v.Families, group)
	}
	if len(loose) > 0 {
		group := view.HomeFamily{Roles: p.cards(loose, v.Root)}
		if len(v.Families) > 0 {
			group.Name = p.words.Say("home.other_roles")
		}
		v.Families = append(v.Families, group)
	}
	v.Chart = p.chart(v.Root)
	v.Handbook = p.handbookLinks(v.Root)
	return v
}

func (p *planner) cards(roles []*hiring.Card, up string) []view.RoleCard {
	cards := make([]view.RoleCard, len(roles))
	for i, r := range roles {
		cards[i] = p.card(r, up)
	}
	return cards
}

func (p *planner) card(r *hiring.Card, up string) view.RoleCard {
	on := p.on(homePath)
	c := view.RoleCard{
		Title: r.Title.HTML(on), Suffix: r.TitleSuffix.HTML(on), Href: up + jobPath(r), Summary: r.Summary.HTML(on),
		Level: p.words.Label(r.Level.Value), Status: string(r.Status), StatusLabel: p.words.Status(r.Status), Documents: p.words.Documents(up, r),
	}
	for _, t := range r.AlsoKnownAs {
		c.AlsoKnownAs = append(c.AlsoKnownAs, t.Value)
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

// chart draws the reporting lines from the top down. A boss outside the site, or without a page on it, heads the roles
// that report to them.
func (p *planner) chart(up string) []view.ChartNode {
	var chart []view.ChartNode
	on := p.on(homePath)
	outside := make(map[string]int) // title → index in chart
	lines := 0
	for _, r := range p.roles {
		shown, boss := r.ReportsToTitle, p.catalog.Boss(r)
		if boss != nil {
			shown = boss.Title
		}
		title := shown.Value
		switch {
		case p.shown[boss]:
			lines++
		case title != "":
			at, known := outside[title]
			if !known {
				at = len(chart)
				outside[title] = at
				chart = append(chart, view.ChartNode{Title: shown.HTML(on)})
			}
			chart[at].Reports = append(chart[at].Reports, p.chartNode(r, up))
		default:
			chart = append(chart, p.chartNode(r, up))
		}
	}
	if lines == 0 && len(outside) == 0 {
		return nil
	}
	return chart
}

func (p *planner) chartNode(r *hiring.Card, up string) view.ChartNode {
	n := view.ChartNode{Title: r.Title.HTML(p.on(homePath)), Href: up + jobPath(r)}
	for _, report := range p.showing(p.catalog.Reports(r)) {
		n.Reports = append(n.Reports, p.chartNode(report, up))
	}
	n.Fold = len(n.Reports) > 0 && len(p.roles) > maxOpenChart
	return n
}
