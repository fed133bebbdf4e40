package view

import "html/template"

// Scorecard is the view of scorecard.html, the page that one interviewer has open during the interview.
type Scorecard struct {
	RoleFrame
	// Interview is the interview that the scorecard belongs to. Only is true when the role has no other interview.
	Interview Interview
	Only      bool
	Seal      Seal
	// Steps are the questions in the order of the guide, each skill to rate after the last question about it, and then the
	// skills that no question is about.
	Steps []ScorecardStep
	// Sides are the same steps by the side of paper that they are on while nothing is filled in. The last may have none.
	Sides [][]ScorecardStep
	// Requirements are the facts that this interview checks.
	Requirements []ScorecardRequirement
	// Recommendations are the choices at the end, the most negative first.
	Recommendations []Choice
	// GuideHref leads to the interviewer's guide.
	GuideHref string
	// Previous and Next are the scorecards of the neighbouring interviews. Their Href is "" at either end.
	Previous, Next Link
	// Data is what the page's script needs to know: a [ScorecardData] as JSON.
	Data string
}

// ScorecardStep is either a question to ask or a skill to rate. The other one has no ID.
type ScorecardStep struct {
	Question Question
	Skill    GuideSkill
}

// ScorecardRequirement is a fact to check, with a control for what was found.
type ScorecardRequirement struct {
	Requirement
	ID string // unique in its role
}

// Choice is one of several answers. The Value is its number, from 1.
type Choice struct {
	Value int
	Label string
}

// Scorecards is the view of scorecards.html: the way to each scorecard of a role, the recruiter's checks, and a sheet for
// panels that work on paper. A role with a single interview has no such page.
type Scorecards struct {
	RoleFrame
	Interviews []ScorecardsInterview
	Rows       []ScorecardsRow
	// Scale and Recommendations are what can be written into the cells.
	Scale           []Anchor
	Recommendations []Choice
	// Requirements are all that the role has. Checks are those of them that no interview checks.
	Requirements []Requirement
	Checks       []ScorecardRequirement
	DebriefHref  string
	// Data is what the script of the checks needs to know: a [ScorecardData] as JSON.
	Data string
}

// ScorecardsInterview is a column of the panel's table.
type ScorecardsInterview struct {
	Name                     template.HTML
	Time                     string
	Interviewers             []string
	GuideHref, ScorecardHref string
	// InviteHref is where invitations to it are made.
	InviteHref string
}

// ScorecardsRow is a skill's row. Rated tells for each interview whether it rates the skill.
type ScorecardsRow struct {
	Skill template.HTML
	Must  bool
	Bar   int // the lowest rating that is enough, or 0
	Rated []bool
}
