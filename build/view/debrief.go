package view

// Debrief is the view of debrief.html, where filled-in scorecards are compared, in the browser only.
type Debrief struct {
	RoleFrame
	// Skills are those that the role has at present. Comparing them with a scorecard shows what has changed since.
	Skills []DebriefSkill
	// ScorecardsHref leads to the forms for paper.
	ScorecardsHref string
}

// DebriefSkill is a skill that interviewers rate.
type DebriefSkill struct {
	ID, Name string
	Version  string // a digest of everything that shapes the rating
	Must     bool
}
