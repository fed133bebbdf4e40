package page

import (
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// Home is the view of home.html, where people find a role.
type Home struct {
	Frame
	// Count is the number of roles.
	Count int
	// Families hold the roles, by family and in it by level.
	Families []HomeFamily
	// Chart shows who reports to whom. It is empty when no role reports to another, and when there are too many
	// roles for a chart that anybody could read.
	Chart []ChartNode
	// Handbook lists the pages of the team handbook.
	Handbook []HandbookLink
}

// HomeFamily is a group of roles on the home page.
type HomeFamily struct {
	Name string
	Href string // of the page that compares them; "" when there is none
	// Roles are the lowest level first; those without a level come last.
	Roles []RoleCard
}

// RoleCard is a role in a list.
type RoleCard struct {
	Title, Suffix, Href, Summary string
	// AlsoKnownAs are other titles, for searching.
	AlsoKnownAs []string
	// Level is the name of its level, or "".
	Level string
	// Status is "draft", "template", "open" or "closed"; StatusLabel says it in words.
	Status, StatusLabel string
	// Facts are one or two words each: the workplace, the interview time.
	Facts []string
	// Documents are the role's pages.
	Documents []Link
}

// ChartNode is a role in the team chart, with those who report to it.
type ChartNode struct {
	Title   string
	Href    string // "" for somebody outside the site
	Reports []ChartNode
}

// maxChart is the number of roles up to which a chart is drawn.
const maxChart = 60

func (p *planner) planHome() {
	p.add(homePath, "home.html", source.Span{}, func() any { return p.home() })
}

func (p *planner) home() *Home {
	v := &Home{Frame: p.frame(homePath, "home", "Roles", rolesSection), Count: len(p.roles)}
	v.Crumbs = nil
	var loose []*hiring.Card
	for _, r := range p.roles {
		if r.Family == nil {
			loose = append(loose, r)
		}
	}
	for _, f := range p.families() {
		group := HomeFamily{Name: p.familyName(f), Roles: p.cards(p.showing(f.Roles), v.Root)}
		if len(group.Roles) > 1 {
			group.Href = v.Root + familyPath(f)
		}
		v.Families = append(v.Families, group)
	}
	if len(loose) > 0 {
		group := HomeFamily{Roles: p.cards(loose, v.Root)}
		if len(v.Families) > 0 {
			group.Name = "Other roles"
		}
		v.Families = append(v.Families, group)
	}
	if len(p.roles) <= maxChart {
		v.Chart = p.chart(v.Root)
	}
	v.Handbook = p.handbookLinks(v.Root)
	return v
}

func (p *planner) cards(roles []*hiring.Card, up string) []RoleCard {
	cards := make([]RoleCard, len(roles))
	for i, r := range roles {
		cards[i] = p.card(r, up)
	}
	return cards
}

func (p *planner) card(r *hiring.Card, up string) RoleCard {
	c := RoleCard{
		Title: r.Title.Value, Suffix: r.TitleSuffix.Value, Href: up + jobPath(r), Summary: r.Summary.Value,
		Level: p.words.Label(r.Level.Value), Status: string(r.Status), StatusLabel: statusLabels[r.Status], Documents: documents(up, r),
	}
	for _, t := range r.AlsoKnownAs {
		c.AlsoKnownAs = append(c.AlsoKnownAs, t.Value)
	}
	if r.Workplace.Value != "" {
		c.Facts = append(c.Facts, workplaces[r.Workplace.Value])
	}
	c.Facts = append(c.Facts, plural(len(r.InterviewIDs), "interview", "interviews"))
	if total := r.InterviewMinutes; total > 0 {
		c.Facts = append(c.Facts, Hours(total))
	}
	return c
}

// chart draws the reporting lines from the top down. Somebody outside the site heads the roles that report to them.
func (p *planner) chart(up string) []ChartNode {
	var chart []ChartNode
	outside := make(map[string]int) // title → index in chart
	lines := 0
	for _, r := range p.roles {
		switch title := r.ReportsToTitle.Value; {
		case r.ReportsTo != nil && p.shown[r.ReportsTo]:
			lines++
		case title != "":
			at, known := outside[title]
			if !known {
				at = len(chart)
				outside[title] = at
				chart = append(chart, ChartNode{Title: title})
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

func (p *planner) chartNode(r *hiring.Card, up string) ChartNode {
	n := ChartNode{Title: r.Title.Value, Href: up + jobPath(r)}
	for _, report := range p.showing(r.Reports) {
		n.Reports = append(n.Reports, p.chartNode(report, up))
	}
	return n
}
