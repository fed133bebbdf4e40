package view

// Job is the view of job.html, the job description.
type Job struct {
	RoleFrame
	Posting Posting
	File    FileNote
}

// FileNote is what the team should know about the file behind a page.
type FileNote struct {
	Path, Owner, Reviewed string
	// Posted, Closes and Applications say when and where candidates could apply, if the role weren't closed to them. They
	// are "" for an open role, whose posting says it.
	Posted, Closes, Applications string
	// Formerly are earlier ids of the role, whose addresses still work.
	Formerly []string
	// Ignored are the findings that the team accepts.
	Ignored []Ignored
}

// Ignored is a rule whose findings the team accepts, and why.
type Ignored struct{ Rule, Reason string }
