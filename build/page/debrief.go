package page

import (
	"rolewright/build/hiring"
	"rolewright/build/view"
)

func (p *planner) debrief(r *hiring.Role) *view.Debrief {
	v := &view.Debrief{RoleFrame: p.roleFrame(r, debriefPath(r.Card), "debrief", p.words.titled("document.debrief", r), debriefDocument)}
	v.Seal = p.seal(r, v.Root)
	v.ScorecardsHref, v.Data = v.Root+scorecardsPath(r.Card), DebriefOf(r)
	return v
}

// DebriefOf returns what a debrief knows of a role: a [view.DebriefData] as JSON.
func DebriefOf(r *hiring.Role) string { return asJSON(debriefOf(r)) }

func debriefOf(r *hiring.Role) view.DebriefData {
	d := view.DebriefData{
		Role: dataRole(r.Card), Version: r.Version, Skills: []view.DebriefSkill{}, Interviews: []view.DataPanel{},
		Requirements: []view.DataRequirement{},
	}
	for _, s := range r.Skills {
		d.Skills = append(d.Skills, view.DebriefSkill{ID: s.ID, Name: s.Name.Value, Version: hiring.SkillVersion(r, s), Must: s.Must.Value})
	}
	for _, i := range r.Interviews {
		d.Interviews = append(d.Interviews, view.DataPanel{ID: i.ID, Name: i.Name.Value, People: max(1, len(i.Interviewers))})
	}
	for i := range r.Requirements {
		x := &r.Requirements[i]
		d.Checks = d.Checks || x.Interview == nil && len(r.Interviews) > 1
		d.Requirements = append(d.Requirements, view.DataRequirement{ID: x.ID, Text: Plain(x.Text.Straight()), Must: x.Must.Value})
	}
	return d
}
