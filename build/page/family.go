package page

import (
	"html/template"
	"slices"
	"strconv"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

// maxSideBySide is the number of roles that fit beside each other in a table.
const maxSideBySide = 12

// families are those with at least one role to show.
func (p *planner) families() []*hiring.Family {
	var families []*hiring.Family
	for _, f := range p.catalog.Families {
		if len(p.showing(p.catalog.Members(f))) > 0 {
			families = append(families, f)
		}
	}
	return families
}

func (p *planner) planFamilies() {
	for _, f := range p.families() {
		// A family is made by the settings; without them by the first role that names it.
		origin := f.Name.Span
		p.add(familyPath(f), "family.html", origin, func() any { return p.family(f) })
	}
}

func (p *planner) family(f *hiring.Family) *view.Family {
	at := familyPath(f)
	on := p.on(at)
	cards := p.showing(p.catalog.Members(f))
	v := &view.Family{TeamFrame: p.frame(at, "family", p.familyName(f), rolesSection), Name: p.familyName(f)}
	v.Crumbs = []view.Link{{Label: p.words.label(string(rolesSection)), Href: v.Root + homePath}}
	v.Roles = p.cards(cards, v.Root)
	v.Chart = p.chart(cards, v.Root)
	if len(cards) > maxSideBySide || len(cards) == 1 {
		return v
	}
	roles := full(cards)
	p.addRow(v, "fact.level", roles, func(r *hiring.Role) template.HTML { return markdown.Escape(p.words.Label(r.Level.Value)) })
	p.addRow(v, "family.in_short", roles, func(r *hiring.Role) template.HTML { return r.Summary.HTML(on) })
	p.addRow(v, "fact.reports_to", roles, func(r *hiring.Role) template.HTML { return p.boss(r.Card, v.Root) })
	p.addRow(v, "fact.direct_reports", roles, directReports)
	p.addRow(v, "fact.pay", roles, func(r *hiring.Role) template.HTML { return markdown.Escape(p.words.Pay(&r.Compensation)) })
	p.addRow(v, "family.interviews", roles, p.words.interviewLoad)
	p.addRow(v, "family.measured_by", roles, func(r *hiring.Role) template.HTML { return kpiNames(r, on) })
	v.Skills = p.familySkills(roles, v.Root, on)
	v.Same = countSame(v)
	v.Growth = p.growth(roles, v.Root, on)
	return v
}

// countSame counts the rows that are the same for all roles, or none where the roles have no difference.
func countSame(v *view.Family) int {
	same := 0
	for _, row := range v.Rows {
		if row.Same {
			same++
		}
	}
	for _, row := range v.Skills {
		if row.Same {
			same++
		}
	}
	if same == len(v.Rows)+len(v.Skills) {
		return 0
	}
	return same
}

func full(cards []*hiring.Card) []*hiring.Role {
	roles := make([]*hiring.Role, len(cards))
	for i, c := range cards {
		roles[i] = c.Role()
	}
	return roles
}

// addRow adds a row, unless all its cells are empty. The key is that of its name.
func (p *planner) addRow(v *view.Family, key string, roles []*hiring.Role, cell func(*hiring.Role) template.HTML) {
	row, filled := view.FamilyRow{Name: p.words.Say(key)}, false
	for _, r := range roles {
		c := cell(r)
		filled = filled || c != ""
		row.Cells = append(row.Cells, c)
	}
	row.Same = allSame(row.Cells)
	if filled {
		v.Rows = append(v.Rows, row)
	}
}

func directReports(r *hiring.Role) template.HTML {
	if r.DirectReports.Span.IsZero() {
		return ""
	}
	return markdown.Escape(strconv.Itoa(r.DirectReports.Value))
}

func (w *Words) interviewLoad(r *hiring.Role) template.HTML {
	load := []string{w.Say("common.interviews", "n", len(r.Interviews)), w.Say("common.questions", "n", len(r.Questions))}
	if total := r.InterviewMinutes; total > 0 {
		load = append(load, w.Duration(total))
	}
	return markdown.Escape(w.List(load))
}

func kpiNames(r *hiring.Role, on *markdown.Page) template.HTML {
	var names []template.HTML
	for _, k := range r.KPIs {
		names = append(names, k.Name.HTML(on))
	}
	return markdown.Items(names)
}

// familySkills lists the skills of all the roles: those that most of them rate first, and otherwise in the order in which
// they first come up.
func (p *planner) familySkills(roles []*hiring.Role, up string, on *markdown.Page) []view.SkillRow {
	var rows []view.SkillRow
	at := make(map[string]int)
	for column, r := range roles {
		for _, s := range r.Skills {
			row, known := at[s.ID]
			if !known {
				row = len(rows)
				at[s.ID] = row
				rows = append(rows, view.SkillRow{Name: s.Name.HTML(on), Href: librarySkillHref(up, s), Cells: make([]view.SkillCell, len(roles))})
			}
			rows[row].Cells[column] = view.SkillCell{Rated: true, Must: s.Must.Value, Bar: s.Bar.Value}
			addWording(&rows[row], r, s, on)
		}
	}
	slices.SortStableFunc(rows, func(a, b view.SkillRow) int { return rating(b) - rating(a) })
	for i := range rows {
		rows[i].Same = len(rows[i].Highest) < 2 && allSame(rows[i].Cells)
	}
	return rows
}

// addWording adds the text of a role's highest rating, unless another role has said it.
func addWording(row *view.SkillRow, r *hiring.Role, s *hiring.Skill, on *markdown.Page) {
	if len(s.Anchors) == 0 {
		return
	}
	highest := s.Anchors[len(s.Anchors)-1]
	text := highest.Text.HTML(on)
	for i := range row.Highest {
		if w := &row.Highest[i]; w.Text == text {
			if len(w.Roles) > 0 {
				w.Roles = append(w.Roles, r.Title.HTML(on))
			}
			return
		}
	}
	w := view.Wording{Level: highest.Level, Text: text}
	if len(row.Highest) > 0 {
		w.Roles = []template.HTML{r.Title.HTML(on)}
	}
	row.Highest = append(row.Highest, w)
}

// rating counts the roles that rate a skill.
func rating(row view.SkillRow) int {
	count := 0
	for _, c := range row.Cells {
		if c.Rated {
			count++
		}
	}
	return count
}

// allSame reports whether several cells say the same.
func allSame[C comparable](cells []C) bool {
	return len(cells) > 1 && !slices.ContainsFunc(cells, func(c C) bool { return c != cells[0] })
}
