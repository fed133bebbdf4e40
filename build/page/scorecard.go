package page

import (
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
)

// Scorecard is the view of scorecard.html: the evaluation sheet of one interviewer.
type Scorecard struct {
	RoleFrame
	// Interview is the interview that the sheet belongs to, and Minutes how long it takes, or 0; Only is true when the
	// role has no other.
	Interview Interview
	Minutes   int
	Only      bool
	// Skills are what is rated, in the order of the interview's focus.
	Skills []SheetSkill
	// Notes are questions that rate nothing; their answers are noted.
	Notes []Question
	// Recommendations are the choices at the end, the most negative first.
	Recommendations []Choice
	// GuideHref leads to the interviewer's guide; DebriefHref to where sheets are brought together; SummaryHref to the
	// panel's summary sheet, or is "".
	GuideHref, DebriefHref, SummaryHref string
}

// SheetSkill is a skill on an evaluation sheet.
type SheetSkill struct {
	GuideSkill
	// Version digests what shapes the rating of the skill, see [hiring.SkillVersion].
	Version string
	// Questions are those of this interview that probe the skill.
	Questions []Question
}

// Choice is one of several answers. The Value is its number, from 1.
type Choice struct {
	Value int
	Label string
}

// Summary is the view of summary.html: the panel's sheet, on which the interviewers' sheets come together.
type Summary struct {
	RoleFrame
	Interviews []SummaryInterview
	Rows       []SummaryRow
	// Scale and Recommendations say what may be written into the cells.
	Scale           []Anchor
	Recommendations []Choice
	Requirements    []Requirement
}

// SummaryInterview is a column of the summary sheet.
type SummaryInterview struct {
	Name, Time           string
	GuideHref, SheetHref string
}

// SummaryRow is a skill's row. Rated says for each interview whether it rates the skill.
type SummaryRow struct {
	Skill string
	Must  bool
	Bar   int // the level that is enough, or 0
	Rated []bool
}

func (p *planner) sheet(r *hiring.Role, i *hiring.Interview) *Scorecard {
	at := sheetPath(r.Card, i.ID)
	href := p.linker(at)
	title := "Scorecard: " + r.Title.Value
	only := len(r.Interviews) == 1
	if !only {
		title = i.Name.Value + " scorecard: " + r.Title.Value
	}
	v := &Scorecard{RoleFrame: p.roleFrame(r, at, "scorecard", title, scorecardDocument), Only: only, Recommendations: p.recommendations()}
	v.Interview = p.interview(r, i, 0, v.Root, href)
	v.GuideHref, v.DebriefHref, v.Minutes = v.Root+interviewGuidePath(r.Card, i.ID), v.Root+debriefPath(r.Card), i.Minutes.Value
	if !only {
		v.SummaryHref = v.Root + scorecardPath(r.Card)
		v.Crumbs = append(v.Crumbs, Link{Label: "Scorecards", Href: v.SummaryHref})
	}
	asked := make(map[string][]Question)
	for _, q := range v.Interview.Questions {
		asked[q.Skill.ID] = append(asked[q.Skill.ID], q)
	}
	for _, s := range i.Focus {
		v.Skills = append(v.Skills, SheetSkill{GuideSkill: p.guideSkill(s, v.Root, href, nil), Version: hiring.SkillVersion(r, s), Questions: asked[s.ID]})
	}
	v.Notes = asked[""]
	return v
}

// ratings lists the whole scale, with the anchors where there are any.
func (p *planner) ratings(anchors []hiring.Anchor, href func(markdown.Link) string) []Anchor {
	scale := make([]Anchor, len(p.kit.Settings.RatingScale))
	for i, rating := range p.kit.Settings.RatingScale {
		a := Anchor{Level: rating.Level, Label: rating.Label.Value, Text: hiring.AnchorAt(anchors, rating.Level).Text.HTML(href)}
		a.Missing = a.Text == "" && slices.Contains(p.kit.Settings.AnchoredLevels, rating.Level)
		scale[i] = a
	}
	return scale
}

func (p *planner) recommendations() []Choice {
	choices := make([]Choice, len(p.kit.Settings.Recommendations))
	for i, t := range p.kit.Settings.Recommendations {
		choices[i] = Choice{Value: i + 1, Label: t.Value}
	}
	return choices
}

func (p *planner) summary(r *hiring.Role) *Summary {
	at := scorecardPath(r.Card)
	href := p.linker(at)
	v := &Summary{RoleFrame: p.roleFrame(r, at, "summary", "Scorecards: "+r.Title.Value, scorecardDocument), Recommendations: p.recommendations()}
	v.Scale, v.Requirements = p.ratings(nil, href), requirements(r, href)
	for _, i := range r.Interviews {
		v.Interviews = append(v.Interviews, SummaryInterview{Name: i.Name.Value, Time: Hours(i.Minutes.Value),
			GuideHref: v.Root + interviewGuidePath(r.Card, i.ID), SheetHref: v.Root + sheetPath(r.Card, i.ID)})
	}
	for _, s := range r.Skills {
		row := SummaryRow{Skill: s.Name.Value, Must: s.Must.Value, Bar: s.Bar.Value}
		for _, i := range r.Interviews {
			row.Rated = append(row.Rated, slices.Contains(i.Focus, s))
		}
		v.Rows = append(v.Rows, row)
	}
	return v
}
