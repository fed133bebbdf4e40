package view

// Debrief is the view of debrief.html, where filled-in scorecards are compared, in the browser only.
type Debrief struct {
	RoleFrame
	Seal Seal
	// ScorecardsHref leads to the forms for paper.
	ScorecardsHref string
	// Data is what the page's script needs to know: a [DebriefData] as JSON.
	Data string
}
