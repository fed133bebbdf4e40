package page

import (
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

func (p *planner) scorecard(r *hiring.Role, i *hiring.Interview) *view.Scorecard {
	at := scorecardPath(r.Card, i.ID)
	href := p.Linker(at)
	title := "Scorecard: " + r.Title.Value
	only := len(r.Interviews) == 1
	if !only {
		title = i.Name.Value + " scorecard: " + r.Title.Value
	}
	v := &view.Scorecard{RoleFrame: p.roleFrame(r, at, "scorecard", title, scorecardDocument), Only: only, Recommendations: p.recommendations()}
	v.Interview = p.interview(r, i, 0, v.Root, href)
	v.GuideHref, v.DebriefHref, v.Minutes = v.Root+interviewGuidePath(r.Card, i.ID), v.Root+debriefPath(r.Card), i.Minutes.Value
	if !only {
		v.ScorecardsHref = v.Root + scorecardsPath(r.Card)
		v.Crumbs = append(v.Crumbs, view.Link{Label: "Scorecards", Href: v.ScorecardsHref})
	}
	asked := make(map[string][]view.Question)
	for _, q := range v.Interview.Questions {
		asked[q.Skill.ID] = append(asked[q.Skill.ID], q)
	}
	for _, s := range i.Focus {
		v.Skills = append(v.Skills, view.ScorecardSkill{GuideSkill: p.guideSkill(s, v.Root, href, nil), Version: hiring.SkillVersion(r, s), Questions: asked[s.ID]})
	}
	v.Notes = asked[""]
	return v
}

// ratings lists the whole scale, with the anchors where there are any.
func (p *planner) ratings(anchors []hiring.Anchor, href func(markdown.Link) string) []view.Anchor {
	scale := make([]view.Anchor, len(p.kit.Settings.RatingScale))
	for i, rating := range p.kit.Settings.RatingScale {
		a := view.Anchor{Level: rating.Level, Label: rating.Label.Value, Text: hiring.AnchorAt(anchors, rating.Level).Text.HTML(href)}
		a.Missing = a.Text == "" && slices.Contains(p.kit.Settings.AnchoredLevels, rating.Level)
		scale[i] = a
	}
	return scale
}

func (p *planner) recommendations() []view.Choice {
	choices := make([]view.Choice, len(p.kit.Settings.Recommendations))
	for i, t := range p.kit.Settings.Recommendations {
		choices[i] = view.Choice{Value: i + 1, Label: t.Value}
	}
	return choices
}

func (p *planner) scorecards(r *hiring.Role) *view.Scorecards {
	at := scorecardsPath(r.Card)
	href := p.Linker(at)
	v := &view.Scorecards{RoleFrame: p.roleFrame(r, at, "summary", "Scorecards: "+r.Title.Value, scorecardDocument), Recommendations: p.recommendations()}
	v.Scale, v.Requirements = p.ratings(nil, href), requirements(r, href)
	for _, i := range r.Interviews {
		v.Interviews = append(v.Interviews, view.ScorecardsInterview{Name: i.Name.Value, Time: Duration(i.Minutes.Value),
			GuideHref: v.Root + interviewGuidePath(r.Card, i.ID), ScorecardHref: v.Root + scorecardPath(r.Card, i.ID)})
	}
	for _, s := range r.Skills {
		row := view.ScorecardsRow{Skill: s.Name.Value, Must: s.Must.Value, Bar: s.Bar.Value}
		for _, i := range r.Interviews {
			row.Rated = append(row.Rated, slices.Contains(i.Focus, s))
		}
		v.Rows = append(v.Rows, row)
	}
	return v
}
