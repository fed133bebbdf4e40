package view

import "html/template"

// Bar is a drawing to scale of how time passes: in an interview, or in all of a role's. Where it is shown, a table or a
// list says the same.
type Bar struct {
	Number int // of the interview, or 0
	Name   template.HTML
	Href   string // or ""
	Time   string // "45 min"
	Parts  []BarPart
}

// BarPart is a stretch of time in a bar. Its measures are in percent of the drawing's width, such as "12.5%".
type BarPart struct {
	X, Width, Middle string
	From             int    // the minute at which it begins
	Tight            bool   // there is no room to write that minute beside the one before
	Kind             string // as of a [Slot], or "interview"
	Number           int    // of the question or the interview, or 0
	Label            string // all of it in words
	Tint             int    // of the question's skill, from 1 to 8, or 0
}

// Seal says what the compiler has proved of a role's interview plan.
type Seal struct {
	// Href leads to the proof, or is "" where it stands.
	Href string
	// MustHaves counts them; Asked are those that some question is about, and AskedTwice those that are asked about in two
	// interviews or more.
	MustHaves, Asked, AskedTwice int
	// Questions counts them; Planned is the time that they take and Time that of all interviews, or "".
	Questions     int
	Planned, Time string
	// Findings counts the warnings and errors in the role's file.
	Findings int
	Version  string
}
