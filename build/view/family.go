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
	// Skills compare what each role asks for, skill by skill, the ones that most roles ask for first.
	Skills []SkillRow
	// Same counts the rows and skills that are the same for all roles.
	Same int
	// Growth leads from each role to the next level.
	Growth []GrowthStep
}

// FamilyRow is one thing compared, with a cell for each role.
type FamilyRow struct {
	Name  string
	Cells []template.HTML
	// Same is true when all cells say the same.
	Same bool
}

// SkillRow is a skill, with a cell for each role.
type SkillRow struct {
	Name  template.HTML
	Href  string // of its page in the library, or ""
	Cells []SkillCell
	// Highest are the texts of the highest rating that has an anchor: what excellent looks like. The first has no roles; each
	// other one is what some roles say in its place.
	Highest []Wording
	// Same is true when all roles rate the skill in the same way.
	Same bool
}

// SkillCell tells whether a role rates a skill, and how.
type SkillCell struct {
	Rated, Must bool
	// Bar is the lowest rating that is enough, or 0.
	Bar int
}

// Wording is the text of a rating, and the titles of the roles whose own it is.
type Wording struct {
	Level int
	Text  template.HTML
	Roles []template.HTML
}

// GrowthStep is the way from a role to one at the next level of its family: what that one also asks for.
type GrowthStep struct {
	ID       string // unique on its page
	From, To Link
	Level    string // of To
	// New are the skills that only the next role rates, the must-haves first; Harder those that matter more there.
	New, Harder []GrowthSkill
	// Kept are the names of the skills that count the same in both.
	Kept []template.HTML
}

// GrowthSkill is a skill of the next role.
type GrowthSkill struct {
	Name template.HTML
	Href string // of its page in the library, or ""
	Must bool
	Bar  string // "3, Meets the bar", or ""
	// Highest is what excellent looks like there.
	Highest Anchor
}
