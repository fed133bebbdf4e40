package page

import (
	"rolewright/build/hiring"
	"rolewright/build/view"
)

func (p *planner) debrief(r *hiring.Role) *view.Debrief {
	v := &view.Debrief{RoleFrame: p.roleFrame(r, debriefPath(r.Card), "debrief", "Debrief: "+r.Title.Value, debriefDocument)}
	v.ScorecardsHref = v.Root + scorecardsPath(r.Card)
	for _, s := range r.Skills {
		v.Skills = append(v.Skills, view.DebriefSkill{ID: s.ID, Name: s.Name.Value, Version: hiring.SkillVersion(r, s), Must: s.Must.Value})
	}
	return v
}
