package view

import "html/template"

// Interview is one interview with all its questions.
type Interview struct {
	ID                  string
	Name                template.HTML
	Href, ScorecardHref string
	Number              int    // from 1
	Time                string // "45 min", or ""
	Interviewers        []string
	Purpose             template.HTML
	Focus               []SkillRef
	Timeline            []Slot
	Questions           []Question
	Requirements        []Requirement // the facts that are checked in it
}

// SkillRef names a skill.
type SkillRef struct {
	ID   string
	Name template.HTML
	Must bool
}

// Slot is a row of the timeline: from minute, to minute, and what happens in between.
type Slot struct {
	From, To, Minutes int
	Kind              string // "opening", "question", "buffer" or "closing"
	Label             string
	QuestionID        string // of a question, or ""
}

// Question is a question to ask, with everything that the interviewer needs beside it.
type Question struct {
	ID       string
	Number   int // in its interview, from 1
	Ask      template.HTML
	Type     string   // "Behavioural" …, or ""
	Skill    SkillRef // its ID is "" when the question rates nothing
	Time     string   // "10 min", or ""
	Probes   []template.HTML
	LookFor  []template.HTML
	RedFlags []template.HTML
	Anchors  []Anchor // the question's own; without any, the skill's apply
}
