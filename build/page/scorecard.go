package page

import (
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

func (p *planner) scorecard(r *hiring.Role, i *hiring.Interview) *view.Scorecard {
	v, data := p.scorecardOf(r, i)
	v.Data = asJSON(data)
	return v
}

// scorecardOf returns the view of a scorecard together with its data, which isn't in the view yet.
func (p *planner) scorecardOf(r *hiring.Role, i *hiring.Interview) (*view.Scorecard, *view.ScorecardData) {
	at := scorecardPath(r.Card, i.ID)
	on := p.on(at)
	title := p.words.titled("document.scorecard", r)
	only := len(r.Interviews) == 1
	if !only {
		title = p.words.Say("scorecard.title", "interview", p.words.Curled(i.Name), "role", p.words.Curled(r.Title))
	}
	v := &view.Scorecard{
		RoleFrame: p.roleFrame(r, at, "scorecard", title, scorecardDocument), Only: only,
		Recommendations: p.recommendations(),
	}
	number := slices.Index(r.Interviews, i) + 1
	v.Interview = p.interview(r, i, number, v.Root, on)
	v.Previous, v.Next = neighbours(r, number, v.Root, on, scorecardPath)
	v.GuideHref = v.Root + interviewGuidePath(r.Card, i.ID)
	v.Seal = p.seal(r, v.Root)
	v.Steps = p.steps(i, v.Interview.Questions, v.Root, on)
	v.Requirements = p.words.checks(r, on, func(x *hiring.Requirement) bool { return x.Interview == i || only })
	v.Sides = sides(v.Steps, len(v.Requirements))
	data := p.scorecardData(r, view.DataInterview{ID: i.ID, Name: i.Name.Value, Minutes: i.Minutes.Value})
	fill(&data, r, i, v)
	return v, &data
}

// steps puts each skill after the last question about it.
func (p *planner) steps(i *hiring.Interview, questions []view.Question, up string, on *markdown.Page) []view.ScorecardStep {
	last := make(map[*hiring.Skill]int)
	for n, q := range i.Questions {
		last[q.Skill] = n
	}
	var steps []view.ScorecardStep
	rate := func(s *hiring.Skill) {
		steps = append(steps, view.ScorecardStep{Skill: p.guideSkill(s, up, on, nil)})
	}
	for n, q := range i.Questions {
		steps = append(steps, view.ScorecardStep{Question: questions[n]})
		if last[q.Skill] == n && slices.Contains(i.Focus, q.Skill) {
			rate(q.Skill)
		}
	}
	for _, s := range i.Focus {
		if _, asked := last[s]; !asked {
			rate(s)
		}
	}
	return steps
}

// checks are the requirements that somebody wants.
func (w *Words) checks(r *hiring.Role, on *markdown.Page, wanted func(*hiring.Requirement) bool) []view.ScorecardRequirement {
	var list []view.ScorecardRequirement
	for n, shown := range w.requirements(r, on) {
		if x := &r.Requirements[n]; wanted(x) {
			list = append(list, view.ScorecardRequirement{Requirement: shown, ID: x.ID})
		}
	}
	return list
}

// ratings lists the whole scale, with the anchors where there are any.
func (p *planner) ratings(anchors []hiring.Anchor, on *markdown.Page) []view.Anchor {
	scale := make([]view.Anchor, len(p.catalog.Settings.RatingScale))
	for i, rating := range p.catalog.Settings.RatingScale {
		a := view.Anchor{Level: rating.Level, Label: p.words.Rating(rating), Text: hiring.AnchorAt(anchors, rating.Level).Text.HTML(on)}
		a.Missing = a.Text == "" && slices.Contains(p.catalog.Settings.AnchoredLevels, rating.Level)
		scale[i] = a
	}
	p.words.between(scale)
	return scale
}

// between places the ratings without an anchor among those that have one.
func (w *Words) between(scale []view.Anchor) {
	below := -1
	for i := range scale {
		if scale[i].Text != "" {
			below = i
			continue
		}
		above := slices.IndexFunc(scale[i:], func(a view.Anchor) bool { return a.Text != "" })
		if below >= 0 && above > 0 && !scale[i].Missing {
			scale[i].Between = w.Say("scorecard.between", "below", scale[below].Level, "above", scale[i+above].Level)
		}
	}
}

func (p *planner) recommendations() []view.Choice {
	choices := make([]view.Choice, len(p.catalog.Settings.Recommendations))
	for i, t := range p.catalog.Settings.Recommendations {
		choices[i] = view.Choice{Value: i + 1, Label: p.words.Recommendation(t, i)}
	}
	return choices
}

func (p *planner) scorecards(r *hiring.Role) *view.Scorecards {
	at := scorecardsPath(r.Card)
	on := p.on(at)
	v := &view.Scorecards{
		RoleFrame:       p.roleFrame(r, at, "summary", p.words.titled("document.scorecards", r), scorecardDocument),
		Recommendations: p.recommendations(),
	}
	v.Scale, v.Requirements, v.DebriefHref = p.ratings(nil, on), p.words.requirements(r, on), v.Root+debriefPath(r.Card)
	v.Checks = p.words.checks(r, on, func(x *hiring.Requirement) bool { return x.Interview == nil })
	data := p.scorecardData(r, view.DataInterview{ID: recruiterChecks, Name: p.words.Say("scorecard.checks")})
	check(&data, v.Checks, r)
	v.Data = asJSON(data)
	for _, i := range r.Interviews {
		column := view.ScorecardsInterview{Name: i.Name.HTML(on), Time: p.words.Duration(i.Minutes.Value),
			GuideHref: v.Root + interviewGuidePath(r.Card, i.ID), ScorecardHref: v.Root + scorecardPath(r.Card, i.ID), Interviewers: hiring.Values(i.Interviewers), InviteHref: v.Root + invitePath(r.Card) + "#invite-" + i.ID}
		v.Interviews = append(v.Interviews, column)
	}
	for _, s := range r.Skills {
		row := view.ScorecardsRow{Skill: s.Name.HTML(on), Must: s.Must.Value, Bar: s.Bar.Value}
		for _, i := range r.Interviews {
			row.Rated = append(row.Rated, slices.Contains(i.Focus, s))
		}
		v.Rows = append(v.Rows, row)
	}
	return v
}
