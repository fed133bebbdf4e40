package view

import "html/template"

// References is the view of references.html, the sheet for a call with a referee.
type References struct {
	RoleFrame
	// Summary is what the referee is told about the job.
	Summary template.HTML
	// Requirements are those that are checked with a reference.
	Requirements []Requirement
	// ChecksHref is the address at which the recruiter records what was confirmed.
	ChecksHref string
}
