package page

import (
	"html/template"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

// Posting is what a role's job description says on either site. The boss is whom it reports to.
func (w *Words) Posting(r *hiring.Role, boss template.HTML, href func(markdown.Link) string) view.Posting {
	v := view.Posting{
		Title: r.Title.Value, TitleSuffix: r.TitleSuffix.Value, Summary: r.Summary.Value, AlsoKnownAs: values(r.AlsoKnownAs),
		Facts: w.facts(r, boss, href), Body: r.Body.Content.HTML(href), Outcomes: outcomes(r, href),
	}
	for _, x := range r.Responsibilities {
		v.Responsibilities = append(v.Responsibilities, x.Text.HTML(href))
	}
	for _, k := range r.KPIs {
		v.KPIs = append(v.KPIs, view.PostingKPI{Name: k.Name.HTML(href), Definition: k.Definition.HTML(href)})
	}
	for _, n := range r.Notices {
		v.Notices = append(v.Notices, view.Notice{ID: n.ID, Title: n.Title.Value, Body: n.Body.Content.HTML(href)})
	}
	addDemands(&v, r, href)
	w.addProcess(&v, r, href)
	if v.IsOpen = r.Status == hiring.Open; v.IsOpen {
		v.Deadline = w.Date(r.Closes)
	}
	w.addApply(&v, r)
	return v
}

func addDemands(v *view.Posting, r *hiring.Role, href func(markdown.Link) string) {
	for _, x := range r.Requirements {
		if x.Must.Value {
			v.Musts = append(v.Musts, x.Text.HTML(href))
		} else {
			v.Preferred = append(v.Preferred, x.Text.HTML(href))
		}
	}
	for _, s := range r.Skills {
		skill := view.PostingSkill{Name: s.Name.Value, Definition: s.Definition.HTML(href)}
		if s.Must.Value {
			v.MustHaves = append(v.MustHaves, skill)
		} else {
			v.NiceToHaves = append(v.NiceToHaves, skill)
		}
	}
}

func outcomes(r *hiring.Role, href func(markdown.Link) string) []view.Outcome {
	var list []view.Outcome
	for _, o := range r.Outcomes {
		list = append(list, view.Outcome{Text: o.Text.HTML(href), By: o.By.Value})
	}
	return list
}

func (w *Words) addProcess(v *view.Posting, r *hiring.Role, href func(markdown.Link) string) {
	if r.InterviewMinutes == 0 {
		return
	}
	for _, i := range r.Interviews {
		v.Process = append(v.Process, view.ProcessStep{Name: i.Name.Value, Time: w.Duration(i.Minutes.Value), Purpose: i.Purpose.HTML(href)})
	}
	v.ProcessTime = w.Duration(r.InterviewMinutes)
}

func (w *Words) addApply(v *view.Posting, r *hiring.Role) {
	v.ApplyHref = r.Apply.URL.Value
	if email := r.Apply.Email.Value; v.ApplyHref == "" && email != "" {
		v.ApplyHref, v.ApplyEmail = markdown.MailTo(email, w.Say("posting.application", "role", r.Title.Value)), markdown.Address(email)
	}
}

func values(texts []hiring.Text) []string {
	var list []string
	for _, t := range texts {
		list = append(list, t.Value)
	}
	return list
}
