package view

import "html/template"

// Candidate is the view of candidate.html, the candidate sheet on the team's site.
type Candidate struct {
	RoleFrame
	Sheet CandidateSheet
	// File is the file that the texts for candidates are in, and Untold the interviews that have none.
	File   string
	Untold []string
}

// CandidateSheet is everything that candidates are told before their interviews. The part candidate-sheet.html writes it,
// on the team's site and on the careers site. All of it is public.
type CandidateSheet struct {
	// Organisation is the employer's name, or "".
	Organisation, Title, TitleSuffix string
	// Interviews are in order, and Time is their sum ("2 h 15 min"). There are none when the role has no interview plan.
	Interviews []ProcessStep
	Time       string
	// MustHaves and NiceToHaves are the skills that the interviews assess; Musts and Preferred are requirements, which are
	// checked and not rated.
	MustHaves, NiceToHaves []PostingSkill
	Musts, Preferred       []template.HTML
	// Notices are those of the role that belong on the sheet, such as how to ask for adjustments.
	Notices []Notice
	// ContactHref is a mailto: link for questions, and ContactEmail its address as it is shown; both are "" when the role
	// has no email address.
	ContactHref  string
	ContactEmail template.HTML
}
