package page

import "rolewright/build/hiring"

// Debrief is the view of debrief.html: where filled-in sheets are brought together, in the browser and nowhere else.
type Debrief struct {
	RoleFrame
	// Skills are those of the role as it is now, to tell what has changed since a sheet was filled in.
	Skills []DebriefSkill
	// SummaryHref leads to what can be used on paper.
	SummaryHref string
}

// DebriefSkill is a skill that interviewers have rated.
type DebriefSkill struct {
	ID, Name, Version string
	Must              bool
}

func (p *planner) debrief(r *hiring.Role) *Debrief {
	v := &Debrief{RoleFrame: p.roleFrame(r, debriefPath(r.Card), "debrief", "Debrief: "+r.Title.Value, debriefDocument)}
	v.SummaryHref = v.Root + scorecardPath(r.Card)
	for _, s := range r.Skills {
		v.Skills = append(v.Skills, DebriefSkill{ID: s.ID, Name: s.Name.Value, Version: hiring.SkillVersion(r, s), Must: s.Must.Value})
	}
	return v
}
