package page

import (
	"rolewright/build/hiring"
	"rolewright/build/view"
)

func invitePath(r *hiring.Card) string { return kitPath(r, "invite/index.html") }

func (p *planner) invite(r *hiring.Role) *view.Invite {
	at := invitePath(r.Card)
	on := p.on(at)
	v := &view.Invite{RoleFrame: p.roleFrame(r, at, "invite", p.words.titled("document.invite", r), inviteDocument)}
	s := p.catalog.Settings
	data := view.InviteData{
		Organisation: s.Organisation.Name.Value, Role: p.words.Curled(r.Title), Contact: r.Apply.Email.Value,
		Zone: s.TimeZone.Value, Base: p.BaseURL, Interviews: []view.DataInvitation{},
	}
	for _, i := range r.Interviews {
		guide, scorecard := interviewGuidePath(r.Card, i.ID), scorecardPath(r.Card, i.ID)
		shown := view.InviteInterview{ID: i.ID, Name: i.Name.HTML(on), Interviewers: hiring.Values(i.Interviewers), GuideHref: v.Root + guide, ScorecardHref: v.Root + scorecard}
		if i.Minutes.Value > 0 {
			shown.Time = p.words.Duration(i.Minutes.Value)
		}
		v.Interviews = append(v.Interviews, shown)
		invitation := view.DataInvitation{
			DataInterview: view.DataInterview{ID: i.ID, Name: p.words.Curled(i.Name), Minutes: i.Minutes.Value},
			Interviewers:  append([]string{}, shown.Interviewers...), Skills: []string{}, Guide: EscapePath(guide), Scorecard: EscapePath(scorecard),
			ForCandidates: Plain(i.ForCandidates.HTML(on)), Purpose: Plain(i.Purpose.HTML(on)),
		}
		for _, skill := range i.Focus {
			invitation.Skills = append(invitation.Skills, p.words.Curled(skill.Name))
		}
		data.Interviews = append(data.Interviews, invitation)
	}
	v.Data = asJSON(data)
	return v
}
