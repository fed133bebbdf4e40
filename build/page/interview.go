package page

import (
	"html/template"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

func (p *planner) interview(r *hiring.Role, i *hiring.Interview, number int, up string, on *markdown.Page) view.Interview {
	v := view.Interview{
		ID: i.ID, Name: i.Name.HTML(on), Href: up + interviewGuidePath(r.Card, i.ID),
		ScorecardHref: up + scorecardPath(r.Card, i.ID), Number: number, Purpose: i.Purpose.HTML(on),
		Interviewers: hiring.Values(i.Interviewers),
	}
	if len(r.Interviews) == 1 { // it has no page of its own, only its place in the guide
		v.Href += "#interview-" + i.ID
	}
	if i.Minutes.Value > 0 {
		v.Time = p.words.Duration(i.Minutes.Value)
	}
	for _, s := range i.Focus {
		v.Focus = append(v.Focus, skillRef(s, on))
	}
	for n, q := range i.Questions {
		v.Questions = append(v.Questions, p.question(q, n+1, on))
	}
	for n, shown := range p.words.requirements(r, on) {
		if r.Requirements[n].Interview == i {
			v.Requirements = append(v.Requirements, shown)
		}
	}
	v.Timeline = p.words.timeline(i)
	return v
}

func skillRef(s *hiring.Skill, on *markdown.Page) view.SkillRef {
	if s == nil {
		return view.SkillRef{}
	}
	return view.SkillRef{ID: s.ID, Name: s.Name.HTML(on), Must: s.Must.Value}
}

func (p *planner) question(q *hiring.Question, number int, on *markdown.Page) view.Question {
	v := view.Question{
		ID: q.ID, Number: number, Ask: q.Ask.HTML(on), Type: p.words.Label(q.Type.Value), Skill: skillRef(q.Skill, on),
		Probes: all(q.Probes, on), LookFor: all(q.LookFor, on), RedFlags: all(q.RedFlags, on),
	}
	if q.Minutes.Value > 0 {
		v.Time = p.words.Duration(q.Minutes.Value)
	}
	for _, a := range q.Anchors {
		v.Anchors = append(v.Anchors, view.Anchor{Level: a.Level, Label: p.ratingLabel(a.Level), Text: a.Text.HTML(on)})
	}
	return v
}

func all(texts []hiring.Prose, on *markdown.Page) []template.HTML {
	var list []template.HTML
	for _, t := range texts {
		list = append(list, t.HTML(on))
	}
	return list
}

var slotKeys = map[hiring.SlotKind]string{
	hiring.OpeningSlot: "slot.opening",
	hiring.BufferSlot:  "slot.buffer",
	hiring.ClosingSlot: "slot.closing",
}

func (w *Words) timeline(i *hiring.Interview) []view.Slot {
	var slots []view.Slot
	number := 0
	for _, s := range i.TimeLine() {
		slot := view.Slot{From: s.From, To: s.To, Minutes: s.To - s.From, Kind: string(s.Kind)}
		switch q := s.Question; {
		case q == nil:
			slot.Label = w.Say(slotKeys[s.Kind])
		case q.Skill == nil:
			number++
			slot.QuestionID, slot.Label = q.ID, w.Say("slot.question", "number", number)
		default:
			number++
			slot.QuestionID, slot.Label = q.ID, w.Say("slot.question_about", "number", number, "skill", w.Curled(q.Skill.Name))
		}
		slots = append(slots, slot)
	}
	return slots
}
