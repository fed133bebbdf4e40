package view

// Scorecard is the view of scorecard.html, one interviewer's scorecard.
type Scorecard struct {
	RoleFrame
	// Interview is the interview that the scorecard belongs to, and Minutes its length, or 0. Only is true when the role
	// has no other interview.
	Interview Interview
	Minutes   int
	Only      bool
	// Skills are what is rated, in the order of the interview's focus.
	Skills []ScorecardSkill
	// Notes are questions that rate nothing. Their answers are noted.
	Notes []Question
	// Recommendations are the choices at the end, the most negative first.
	Recommendations []Choice
	// GuideHref leads to the interviewer's guide, and DebriefHref to the debrief. ScorecardsHref leads to the page of all
	// scorecards, or is "" when the role has only this one.
	GuideHref, DebriefHref, ScorecardsHref string
}

// ScorecardSkill is a skill on a scorecard.
type ScorecardSkill struct {
	GuideSkill
	// Version is a digest of everything that shapes the rating of the skill.
	Version string
	// Questions are those of this interview that probe the skill.
	Questions []Question
}

// Choice is one of several answers. The Value is its number, from 1.
type Choice struct {
	Value int
	Label string
}

// Scorecards is the view of scorecards.html, where a role's scorecards are listed and the panel's ratings come together
// on paper. A role with a single interview has no such page.
type Scorecards struct {
	RoleFrame
	Interviews []ScorecardsInterview
	Rows       []ScorecardsRow
	// Scale and Recommendations are what can be written into the cells.
	Scale           []Anchor
	Recommendations []Choice
	Requirements    []Requirement
}

// ScorecardsInterview is a column of the panel's table.
type ScorecardsInterview struct {
	Name, Time               string
	GuideHref, ScorecardHref string
}

// ScorecardsRow is a skill's row. Rated tells for each interview whether it rates the skill.
type ScorecardsRow struct {
	Skill string
	Must  bool
	Bar   int // the lowest rating that is enough, or 0
	Rated []bool
}
