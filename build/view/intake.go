package view

import "html/template"

// Intake is the view of intake.html, the intake sheet: what a recruiter and a hiring manager settle before anything is
// posted, with what the role says already.
type Intake struct {
	RoleFrame
	Parts []IntakePart
	// Gaps counts the questions that the role could answer and doesn't.
	Gaps int
	// File is the role's file.
	File string
}

// IntakePart is a group of questions.
type IntakePart struct {
	Title     string
	Questions []IntakeQuestion
}

// IntakeQuestion is a question to settle.
type IntakeQuestion struct {
	Number int // in the whole sheet, from 1
	Ask    string
	// Says is what the role says about it, or none.
	Says []template.HTML
	// Fields are the fields that hold the answer. A question without any is settled on paper only.
	Fields []string
	// Gap is true when the role could answer the question and doesn't.
	Gap bool
}
