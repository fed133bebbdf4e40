package page

import (
	"html/template"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

// Posting is what a role's job description says on either site. The boss is whom it reports to.
func (w *Words) Posting(r *hiring.Role, boss template.HTML, on *markdown.Page) view.Posting {
	v := view.Posting{
		Title: w.Curled(r.Title), TitleSuffix: r.TitleSuffix.Value, Summary: r.Summary.HTML(on), AlsoKnownAs: w.curledList(r.AlsoKnownAs),
		Facts: w.facts(r, boss, on), Body: r.Body.HTML(on), Outcomes: outcomes(r, on),
	}
	for _, x := range r.Responsibilities {
		v.Responsibilities = append(v.Responsibilities, x.Text.HTML(on))
	}
	for _, k := range r.KPIs {
		v.KPIs = append(v.KPIs, view.PostingKPI{Name: k.Name.HTML(on), Definition: k.Definition.HTML(on)})
	}
	for _, n := range r.Notices {
		v.Notices = append(v.Notices, view.Notice{ID: n.ID, Title: n.Title.HTML(on), Body: n.Body.HTML(on)})
	}
	addDemands(&v, r, on)
	w.addProcess(&v, r, on)
	if v.IsOpen = r.Status == hiring.Open; v.IsOpen {
		v.Deadline = w.Date(r.Closes)
	}
	w.addApply(&v, r)
	return v
}

func addDemands(v *view.Posting, r *hiring.Role, on *markdown.Page) {
	for _, x := range r.Requirements {
		if x.Must.Value {
			v.Musts = append(v.Musts, x.Text.HTML(on))
		} else {
			v.Preferred = append(v.Preferred, x.Text.HTML(on))
		}
	}
	for _, s := range r.Skills {
		skill := view.PostingSkill{Name: s.Name.HTML(on), Definition: s.Definition.HTML(on)}
		if s.Must.Value {
			v.MustHaves = append(v.MustHaves, skill)
		} else {
			v.NiceToHaves = append(v.NiceToHaves, skill)
		}
	}
}

func outcomes(r *hiring.Role, on *markdown.Page) []view.Outcome {
	var list []view.Outcome
	for _, o := range r.Outcomes {
		list = append(list, view.Outcome{Text: o.Text.HTML(on), By: o.By.HTML(on)})
	}
	return list
}

func (w *Words) addProcess(v *view.Posting, r *hiring.Role, on *markdown.Page) {
	if r.InterviewMinutes == 0 {
		return
	}
	for _, i := range r.Interviews {
		v.Process = append(v.Process, view.ProcessStep{Name: i.Name.HTML(on), Time: w.Duration(i.Minutes.Value), Text: i.ForCandidates.HTML(on)})
	}
	v.ProcessTime = w.Duration(r.InterviewMinutes)
}

func (w *Words) addApply(v *view.Posting, r *hiring.Role) {
	v.ApplyHref = r.Apply.URL.Value
	if email := r.Apply.Email.Value; v.ApplyHref == "" && email != "" {
		v.ApplyHref, v.ApplyEmail = markdown.MailTo(email, w.Say("posting.application", "role", r.Title.Value)), markdown.Address(email)
	}
}

// curledList returns texts with the quotation marks of the words' language.
func (w *Words) curledList(texts []hiring.Text) []string {
	list := hiring.Values(texts)
	for i := range list {
		list[i] = markdown.Curl(list[i], w.Tag)
	}
	return list
}
