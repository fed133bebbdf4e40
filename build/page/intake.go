package page

import (
	"html/template"
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

func intakePath(r *hiring.Card) string { return rolePath(r, "intake/index.html") }

// intake asks what has to be settled before a role is posted, in the order in which one thing follows from another: why,
// what, who, for what and how.
func (p *planner) intake(r *hiring.Role) *view.Intake {
	at := intakePath(r.Card)
	on := p.on(at)
	v := &view.Intake{RoleFrame: p.roleFrame(r, at, "intake", p.words.titled("document.intake", r), intakeDocument), File: r.File.Path}
	s := &intakeSheet{words: p.words, role: r, on: on}
	s.part("why")
	s.ask("need", all(r.HireWhen, on), "hire_when")
	s.ask("outcomes", s.outcomes(), "outcomes")
	s.ask("kpis", s.kpis(), "kpis")
	s.part("job")
	s.ask("place", s.place(p.boss(r.Card, v.Root)), "level", "reports_to", "team")
	s.ask("tasks", s.tasks(), "responsibilities")
	s.ask("not_part", nil)
	s.ask("hard", nil)
	s.part("person")
	s.ask("musts", s.requirements(true), "requirements")
	s.ask("skills", s.skills(), "skills")
	s.ask("learnt", nil)
	s.ask("backgrounds", all(r.Backgrounds, on), "backgrounds")
	s.part("offer")
	s.ask("pay", lines(p.words.payFact(r, on)), "compensation")
	s.ask("where", s.where(), "workplace", "locations", "employment", "travel")
	s.ask("appeal", nil)
	s.part("process")
	s.ask("interviews", s.interviews(), "interviews")
	s.ask("decide", nil)
	s.ask("dates", s.dates(), "posted", "closes")
	s.ask("owner", lines(markdown.Escape(r.Owner.Value)), "owner")
	v.Parts, v.Gaps = s.parts, s.gaps
	return v
}

// intakeSheet is a sheet in the making.
type intakeSheet struct {
	words        *Words
	role         *hiring.Role
	on           *markdown.Page
	parts        []view.IntakePart
	number, gaps int
}

func (s *intakeSheet) part(key string) {
	s.parts = append(s.parts, view.IntakePart{Title: s.words.Say("intake." + key)})
}

// ask adds a question, with what the role says about it.
func (s *intakeSheet) ask(key string, says []template.HTML, fields ...string) {
	s.number++
	q := view.IntakeQuestion{Number: s.number, Ask: s.words.Say("intake." + key), Says: says, Fields: fields, Gap: len(says) == 0 && len(fields) > 0}
	if q.Gap {
		s.gaps++
	}
	part := &s.parts[len(s.parts)-1]
	part.Questions = append(part.Questions, q)
}

// lines returns those texts that aren't empty.
func lines(texts ...template.HTML) []template.HTML {
	return slices.DeleteFunc(texts, func(t template.HTML) bool { return t == "" })
}

func (s *intakeSheet) outcomes() []template.HTML {
	var list []template.HTML
	for _, o := range outcomes(s.role, s.on) {
		list = append(list, s.words.labelled(o.By, o.Text))
	}
	return list
}

func (s *intakeSheet) kpis() []template.HTML {
	var list []template.HTML
	for _, k := range s.role.KPIs {
		list = append(list, s.words.labelled(k.Name.HTML(s.on), k.Target.HTML(s.on)))
	}
	return list
}

func (s *intakeSheet) place(boss template.HTML) []template.HTML {
	r := s.role
	said := func(key string, value template.HTML) template.HTML {
		if value == "" {
			return ""
		}
		return s.words.labelled(s.words.label(key), value)
	}
	return lines(said("fact.level", markdown.Escape(s.words.Label(r.Level.Value))), said("fact.reports_to", boss), said("fact.team", r.Team.HTML(s.on)))
}

func (s *intakeSheet) tasks() []template.HTML {
	var list []template.HTML
	for _, x := range s.role.Responsibilities {
		list = append(list, x.Text.HTML(s.on))
	}
	return list
}

// requirements are the must-haves first, and how each is checked.
func (s *intakeSheet) requirements(must bool) []template.HTML {
	var list []template.HTML
	for _, x := range s.words.requirements(s.role, s.on) {
		if x.Must != must {
			continue
		}
		text := x.Text
		if must {
			text += markdown.Escape(" (" + s.words.Say("common.must_have") + ")")
		}
		list = append(list, text)
	}
	if must {
		list = append(list, s.requirements(false)...)
	}
	return list
}

func (s *intakeSheet) skills() []template.HTML {
	var list []template.HTML
	for _, skill := range mustsFirst(s.role.Skills) {
		text := skill.Name.HTML(s.on)
		if skill.Must.Value {
			text += markdown.Escape(" (" + s.words.Say("common.must_have") + ")")
		}
		list = append(list, text)
	}
	return list
}

func (s *intakeSheet) where() []template.HTML {
	r := s.role
	return lines(markdown.Escape(s.words.Workplace(r.Workplace.Value)), s.words.locations(r),
		markdown.Escape(s.words.Label(r.Employment.Value)), r.Travel.HTML(s.on))
}

func (s *intakeSheet) interviews() []template.HTML {
	var list []template.HTML
	for _, i := range s.role.Interviews {
		if i.Minutes.Value == 0 { // it stands in for a plan
			return nil
		}
		about := []string{s.words.Duration(i.Minutes.Value)}
		if len(i.Interviewers) > 0 {
			about = append(about, s.words.List(hiring.Values(i.Interviewers)))
		}
		text := i.Name.HTML(s.on)
		for _, fact := range about {
			text += markdown.Escape(" · " + fact)
		}
		list = append(list, text)
	}
	return list
}

func (s *intakeSheet) dates() []template.HTML {
	var list []template.HTML
	for _, d := range []struct {
		key string
		day hiring.Date
	}{{"job.posted", s.role.Posted}, {"job.closes", s.role.Closes}} {
		if !d.day.IsZero() {
			list = append(list, s.words.labelled(s.words.label(d.key), markdown.Escape(s.words.Date(d.day))))
		}
	}
	return list
}
