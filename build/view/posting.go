package view

import "html/template"

// Posting is everything that a job description says. The part posting.html writes it, on the team's site and on the
// careers site; job boards, feeds and search engines are given what that part has written. All of it is public.
type Posting struct {
	Title, TitleSuffix string
	Summary            template.HTML
	AlsoKnownAs        []string
	// Facts are short: where the work is, whom the role reports to, what it pays.
	Facts []Fact
	// Body is the author's own text.
	Body             template.HTML
	Responsibilities []template.HTML
	// MustHaves and NiceToHaves are skills; Musts and Preferred are requirements.
	MustHaves, NiceToHaves []PostingSkill
	Musts, Preferred       []template.HTML
	Outcomes               []Outcome
	KPIs                   []PostingKPI
	// Process is what a candidate may know about the interviews, in order, and ProcessTime their sum ("2 h 15 min").
	// Both are empty when the interviews have no times.
	Process     []ProcessStep
	ProcessTime string
	Notices     []Notice
	// CandidateHref is the address of the candidate sheet, or "" where there is none.
	CandidateHref string
	// IsOpen is true when candidates can apply, and Deadline is the last day to do so, or "".
	IsOpen   bool
	Deadline string
	// ApplyHref is where applications go: a web address, a mailto: link whose subject names the role, or "".
	ApplyHref string
	// ApplyEmail is the address of a mailto: link, to be shown beside it: some hosts replace such links. It is written so
	// that they leave it alone.
	ApplyEmail template.HTML
}

// Fact is a short fact with its name.
type Fact struct {
	Name  string
	Value template.HTML
}

// PostingSkill is a skill in a posting. It has no address: a posting is copied and forwarded, and the page of a skill
// holds its questions.
type PostingSkill struct {
	Name, Definition template.HTML
	// Bar is what meets the bar, on the candidate sheet of a role that tells candidates, or "".
	Bar template.HTML
}

// Outcome is a result that the new hire is expected to reach.
type Outcome struct {
	Text template.HTML
	By   template.HTML // when it is due, or ""
}

// PostingKPI is a measure of success in a posting: what is measured, but neither for whom nor with which target.
type PostingKPI struct{ Name, Definition template.HTML }

// ProcessStep is an interview as a candidate may see it.
type ProcessStep struct {
	Name template.HTML
	Time string // "45 min", or ""
	// Text is what the team tells candidates about it, or "".
	Text template.HTML
	// Skills are those that it assesses, on the candidate sheet of a role that tells candidates.
	Skills []template.HTML
}

// Notice is a text that several postings share, such as the equal opportunity statement.
type Notice struct {
	ID          string
	Title, Body template.HTML
}
