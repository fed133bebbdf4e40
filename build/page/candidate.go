package page

import (
	"cmp"
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

// CandidatePath is the path of a role's candidate sheet, on either site.
func CandidatePath(r *hiring.Card) string {
	return rolePath(r, LanguageFolder(r)+"candidate/index.html")
}

func (p *planner) candidate(r *hiring.Role) *view.Candidate {
	at := CandidatePath(r.Card)
	on := p.on(at)
	v := &view.Candidate{RoleFrame: p.roleFrame(r, at, "candidate", p.words.titled("document.candidate", r), candidateDocument), File: r.File.Path}
	v.Sheet = p.words.CandidateSheet(p.catalog.Settings, r, on)
	for _, i := range r.Interviews {
		if i.ForCandidates.IsZero() {
			v.Untold = append(v.Untold, p.words.Curled(i.Name))
		}
	}
	return v
}

// CandidateSheet is what the candidates for a role are told before their interviews.
func (w *Words) CandidateSheet(s *hiring.Settings, r *hiring.Role, on *markdown.Page) view.CandidateSheet {
	posting := w.Posting(r, "", on)
	v := view.CandidateSheet{
		Organisation: s.Organisation.Name.Value, Title: posting.Title, TitleSuffix: posting.TitleSuffix, Interviews: posting.Process, Time: posting.ProcessTime,
		MustHaves: posting.MustHaves, NiceToHaves: posting.NiceToHaves, Musts: posting.Musts, Preferred: posting.Preferred,
	}
	if r.CandidateBar.Value {
		v.MustHaves = withBars(s, r, on)
		for n := range v.Interviews {
			for _, skill := range r.Interviews[n].Focus {
				v.Interviews[n].Skills = append(v.Interviews[n].Skills, skill.Name.HTML(on))
			}
		}
	}
	shown := hiring.Values(s.CandidateNotices)
	for _, n := range posting.Notices {
		if slices.Contains(shown, n.ID) {
			v.Notices = append(v.Notices, n)
		}
	}
	if email := r.Apply.Email.Value; email != "" {
		v.ContactHref, v.ContactEmail = markdown.MailTo(email, w.Say("candidate.subject", "role", r.Title.Value)), markdown.Address(email)
	}
	return v
}

// withBars are the must-have skills with what meets their bar, or the middle rating where there is none. Of all that the
// team knows of a skill, it is the one description that a role may give to candidates.
func withBars(s *hiring.Settings, r *hiring.Role, on *markdown.Page) []view.PostingSkill {
	var list []view.PostingSkill
	middle := s.RatingScale[len(s.RatingScale)/2].Level
	for _, skill := range r.Skills {
		if skill.Must.Value {
			bar := hiring.AnchorAt(skill.Anchors, cmp.Or(skill.Bar.Value, middle)).Text.HTML(on)
			list = append(list, view.PostingSkill{Name: skill.Name.HTML(on), Definition: skill.Definition.HTML(on), Bar: bar})
		}
	}
	return list
}
