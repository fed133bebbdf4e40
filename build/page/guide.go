package page

import (
	"html/template"
	"slices"
	"strconv"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

func (p *planner) guide(r *hiring.Role) *view.Guide {
	at := guidePath(r.Card)
	on := p.on(at)
	v := &view.Guide{
		RoleFrame: p.roleFrame(r, at, "guide", p.words.titled("document.guide", r), guideDocument),
		Notes:     r.InterviewerNotes.HTML(on),
	}
	v.Coverage = coverage(r, on)
	if total := r.InterviewMinutes; total > 0 {
		v.PlanTime = p.words.Duration(total)
	}
	for n, i := range r.Interviews {
		interview := p.interview(r, i, n+1, v.Root, on)
		v.Interviews = append(v.Interviews, interview)
		v.HasTimes, v.HasInterviewers = v.HasTimes || interview.Time != "", v.HasInterviewers || len(interview.Interviewers) > 0
		v.Plan = append(v.Plan, planStep(&interview, len(i.Questions)))
	}
	covers := covered(r, on)
	for _, s := range r.Skills {
		v.Skills = append(v.Skills, p.guideSkill(s, v.Root, on, covers[s]))
	}
	v.Requirements = p.words.requirements(r, on)
	v.Bars, v.Seal = p.bars(r, v.Root, on), p.seal(r, v.Root)
	v.Seal.Href = "#coverage"
	v.People = people(r, v.Root, on)
	return v
}

func planStep(i *view.Interview, questions int) view.PlanStep {
	step := view.PlanStep{
		Name: i.Name, Href: i.Href, ScorecardHref: i.ScorecardHref, Time: i.Time, Interviewers: i.Interviewers,
		Purpose: i.Purpose, Questions: questions,
	}
	for _, s := range i.Focus {
		step.Focus = append(step.Focus, s.Name)
	}
	return step
}

func (p *planner) interviewGuide(r *hiring.Role, i *hiring.Interview) *view.InterviewGuide {
	at := interviewGuidePath(r.Card, i.ID)
	on := p.on(at)
	number := slices.Index(r.Interviews, i) + 1
	v := &view.InterviewGuide{
		RoleFrame: p.roleFrame(r, at, "interview", p.words.Say("site.page_of", "page", p.words.Curled(i.Name), "role", p.words.Curled(r.Title)), guideDocument),
		Notes:     r.InterviewerNotes.HTML(on),
	}
	v.Interview = p.interview(r, i, number, v.Root, on)
	if i.Minutes.Value > 0 {
		v.Bar = p.interviewBar(r, i, i.Minutes.Value)
	}
	covers := covered(r, on)
	for _, s := range i.Focus {
		v.Skills = append(v.Skills, p.guideSkill(s, v.Root, on, covers[s]))
	}
	v.Previous, v.Next = neighbours(r, number, v.Root, on, interviewGuidePath)
	return v
}

func coverage(r *hiring.Role, on *markdown.Page) view.Coverage {
	var c view.Coverage
	for _, i := range r.Interviews {
		c.Interviews = append(c.Interviews, i.Name.HTML(on))
	}
	minutes := minutesOf(r)
	for _, s := range mustsFirst(r.Skills) {
		row := view.CoverageRow{Skill: s.Name.HTML(on), Must: s.Must.Value, Hole: len(s.Questions) == 0, Tint: tintOf(r, s), Questions: len(s.Questions), Minutes: minutes[s]}
		for _, i := range r.Interviews {
			cell := view.CoverageCell{Rated: slices.Contains(i.Focus, s)}
			for _, q := range i.Questions {
				if q.Skill == s {
					cell.Questions++
				}
			}
			row.Cells = append(row.Cells, cell)
		}
		if row.Hole && row.Must {
			c.Holes++
		}
		c.Rows = append(c.Rows, row)
	}
	return c
}

func mustsFirst(skills []*hiring.Skill) []*hiring.Skill {
	sorted := slices.Clone(skills)
	slices.SortStableFunc(sorted, func(a, b *hiring.Skill) int {
		switch {
		case a.Must.Value == b.Must.Value:
			return 0
		case a.Must.Value:
			return -1
		}
		return 1
	})
	return sorted
}

// minutesOf is the time that is spent on questions about each skill.
func minutesOf(r *hiring.Role) map[*hiring.Skill]int {
	minutes := make(map[*hiring.Skill]int)
	for _, i := range r.Interviews {
		for _, slot := range i.TimeLine() {
			if slot.Question != nil {
				minutes[slot.Question.Skill] += slot.To - slot.From
			}
		}
	}
	return minutes
}

// covered lists the responsibilities that each skill is needed for.
func covered(r *hiring.Role, on *markdown.Page) map[*hiring.Skill][]template.HTML {
	covers := make(map[*hiring.Skill][]template.HTML, len(r.Skills))
	for _, x := range r.Responsibilities {
		for _, s := range x.Skills {
			covers[s] = append(covers[s], x.Text.HTML(on))
		}
	}
	return covers
}

func (p *planner) guideSkill(s *hiring.Skill, up string, on *markdown.Page, covers []template.HTML) view.GuideSkill {
	v := view.GuideSkill{
		ID: s.ID, Name: s.Name.HTML(on), Href: librarySkillHref(up, s), Kind: p.words.Label(s.Kind.Value), Definition: s.Definition.HTML(on),
		Must: s.Must.Value, Weight: s.Weight.Value, WeightReason: s.WeightReason.HTML(on), Bar: p.bar(s.Bar.Value), Covers: covers,
		Ratings: p.ratings(s.Anchors, on),
	}
	for _, a := range v.Ratings {
		if a.Text != "" || a.Missing {
			v.Anchors = append(v.Anchors, a)
		}
	}
	return v
}

func (p *planner) bar(level int) string {
	if level == 0 {
		return ""
	}
	return strconv.Itoa(level) + ", " + p.ratingLabel(level)
}

func (p *planner) ratingLabel(level int) string {
	for _, r := range p.catalog.Settings.RatingScale {
		if r.Level == level {
			return p.words.Rating(r)
		}
	}
	return ""
}

func (w *Words) requirements(r *hiring.Role, on *markdown.Page) []view.Requirement {
	var list []view.Requirement
	for i := range r.Requirements {
		x := &r.Requirements[i]
		list = append(list, view.Requirement{Text: x.Text.HTML(on), Must: x.Must.Value, Verify: w.verification(x)})
	}
	return list
}

func (w *Words) verification(x *hiring.Requirement) string {
	switch {
	case x.Verify.Value == "cv":
		return w.Say("verify.cv")
	case x.ByReference():
		return w.Say("verify.reference")
	case x.Interview != nil:
		return w.Say("verify.interview", "interview", w.Curled(x.Interview.Name))
	}
	return ""
}
