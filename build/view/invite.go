package view

import "html/template"

// Invite is the view of invite.html, where invitations to a role's interviews are made. Those for interviewers link to
// guides and scorecards; those for the candidate hold nothing that isn't public.
type Invite struct {
	RoleFrame
	Interviews []InviteInterview
	// Data is what the page's script needs to know: an [InviteData] as JSON.
	Data string
}

// InviteInterview is an interview to invite to.
type InviteInterview struct {
	ID                       string
	Name                     template.HTML
	Time                     string // "45 min", or ""
	Interviewers             []string
	GuideHref, ScorecardHref string
}

// InviteData is what the script of the invitations needs to know, in plain text. Its lists are never nil.
type InviteData struct {
	Organisation string           `json:"organisation"`
	Role         string           `json:"role"`
	Contact      string           `json:"contact"` // an email address for candidates, or ""
	Zone         string           `json:"zone"`    // the site's time zone by its IANA name, or ""
	Base         string           `json:"base"`    // the address at which the site is published, or ""
	Interviews   []DataInvitation `json:"interviews"`
}

// DataInvitation is an interview to invite to. Its purpose, its skills and its links are for interviewers alone.
type DataInvitation struct {
	DataInterview
	Interviewers  []string `json:"interviewers"`
	ForCandidates string   `json:"for_candidates"`
	Purpose       string   `json:"purpose"`
	Skills        []string `json:"skills"`
	// Guide and Scorecard are the paths of the pages, from the root of the site.
	Guide     string `json:"guide"`
	Scorecard string `json:"scorecard"`
}
