package view

import "html/template"

// Skills is the view of skills.html: all skills of the library, and which roles use them.
type Skills struct {
	TeamFrame
	Skills []SkillCard
	// Matrices show skills against roles, for each family that is small enough for a table.
	Matrices []SkillMatrix
}

// SkillCard is a skill in the list.
type SkillCard struct {
	Name, Definition template.HTML
	Href, Kind       string
	Questions, Roles int // how many
}

// SkillMatrix is the table of one family.
type SkillMatrix struct {
	// ID and Name are those of the family.
	ID, Name string
	Roles    []Link
	Rows     []SkillRow
}

// Skill is the view of skill.html: a skill of the library with its question bank.
type Skill struct {
	TeamFrame
	Name, SkillKind string // the kind is "Skill", "Knowledge", "Behaviour" or ""
	Definition      template.HTML
	// Ratings are all steps of the scale, each with its anchor if there is one.
	Ratings []Anchor
	// Body is how to assess it.
	Body      template.HTML
	Questions []BankQuestion
	UsedBy    []SkillUse
}

// BankQuestion is a question of the bank, and how a role uses it.
type BankQuestion struct {
	Question
	Use   string // what to write in a role: "relationship-building/repaired-trust"
	Roles []Link // those that ask it
}

// SkillUse is a role that rates the skill.
type SkillUse struct {
	Link
	Level string
	Must  bool
	Bar   string
}
