package page

import (
	"html/template"
	"strconv"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
)

// Interview is one interview with everything that is said and asked in it.
type Interview struct {
	ID, Name        string
	Href, SheetHref string
	Number          int    // from 1
	Time            string // "45 min", or ""
	Interviewers    []string
	Purpose         template.HTML
	Focus           []SkillRef
	TimeLine        []Slot
	Questions       []Question
}

// SkillRef names a skill.
type SkillRef struct {
	ID, Name string
	Must     bool
}

// Slot is a row of the time line: "5–15", and what happens in it.
type Slot struct {
	From, To, Minutes int
	Kind              string // "opening", "question", "buffer" or "closing"
	Label             string
	QuestionID        string // of a question
}

// Question is one that is asked.
type Question struct {
	ID       string
	Number   int // in its interview, from 1
	Ask      template.HTML
	Type     string // "Behavioural" …, or ""
	Skill    SkillRef
	Time     string // "10 min", or ""
	Probes   []template.HTML
	LookFor  []template.HTML
	RedFlags []template.HTML
	Anchors  []Anchor // the question's own; without any, the skill's apply
}

func (p *planner) interview(r *hiring.Role, i *hiring.Interview, number int, up string, href func(markdown.Link) string) Interview {
	v := Interview{ID: i.ID, Name: i.Name.Value, Href: up + interviewGuidePath(r.Card, i.ID), SheetHref: up + sheetPath(r.Card, i.ID), Number: number, Purpose: i.Purpose.HTML(href)}
	if len(r.Interviews) == 1 { // it has no page of its own, only its place in the guide
		v.Href += "#interview-" + i.ID
	}
	if i.Minutes.Value > 0 {
		v.Time = Hours(i.Minutes.Value)
	}
	for _, t := range i.Interviewers {
		v.Interviewers = append(v.Interviewers, t.Value)
	}
	for _, s := range i.Focus {
		v.Focus = append(v.Focus, skillRef(s))
	}
	for n, q := range i.Questions {
		v.Questions = append(v.Questions, p.question(q, n+1, href))
	}
	v.TimeLine = timeLine(i)
	return v
}

func skillRef(s *hiring.Skill) SkillRef {
	if s == nil {
		return SkillRef{}
	}
	return SkillRef{ID: s.ID, Name: s.Name.Value, Must: s.Must.Value}
}

func (p *planner) question(q *hiring.Question, number int, href func(markdown.Link) string) Question {
	v := Question{
		ID: q.ID, Number: number, Ask: q.Ask.HTML(href), Type: p.words.Label(q.Type.Value), Skill: skillRef(q.Skill),
		Probes: all(q.Probes, href), LookFor: all(q.LookFor, href), RedFlags: all(q.RedFlags, href),
	}
	if q.Minutes.Value > 0 {
		v.Time = Hours(q.Minutes.Value)
	}
	for _, a := range q.Anchors {
		v.Anchors = append(v.Anchors, Anchor{Level: a.Level, Label: p.ratingLabel(a.Level), Text: a.Text.HTML(href)})
	}
	return v
}

func all(texts []hiring.Prose, href func(markdown.Link) string) []template.HTML {
	var list []template.HTML
	for _, t := range texts {
		list = append(list, t.HTML(href))
	}
	return list
}

var slotLabels = map[hiring.SlotKind]string{
	hiring.OpeningSlot: "Welcome and how this conversation works",
	hiring.BufferSlot:  "Time to spare, for answers that need it",
	hiring.ClosingSlot: "The candidate’s own questions, and what happens next",
}

func timeLine(i *hiring.Interview) []Slot {
	var slots []Slot
	number := 0
	for _, s := range i.TimeLine() {
		slot := Slot{From: s.From, To: s.To, Minutes: s.To - s.From, Kind: string(s.Kind), Label: slotLabels[s.Kind]}
		if s.Question != nil {
			number++
			slot.QuestionID, slot.Label = s.Question.ID, "Question "+strconv.Itoa(number)
			if s.Question.Skill != nil {
				slot.Label += ": " + s.Question.Skill.Name.Value
			}
		}
		slots = append(slots, slot)
	}
	return slots
}
