package view

import "html/template"

// Family is the view of family.html, the roles of a family side by side.
type Family struct {
	TeamFrame
	Name  string
	Roles []RoleCard
	// Chart shows who reports to whom among them.
	Chart Chart
	// Rows compare the roles. There are none when there are too many roles for a table.
	Rows []FamilyRow
	// Skills compare what each role asks for, skill by skill.
	Skills []SkillRow
}

// FamilyRow is one thing compared, with a cell for each role.
type FamilyRow struct {
	Name  string
	Cells []template.HTML
}

// SkillRow is a skill, with a cell for each role.
type SkillRow struct {
	Name  template.HTML
	Href  string // of its page in the library, or ""
	Cells []SkillCell
}

// SkillCell tells whether a role rates a skill, and how.
type SkillCell struct {
	Rated, Must bool
	Bar         string
	// Highest is the anchor of the highest rating that has one: what excellent means at this level.
	Highest template.HTML
}
