package view

import "html/template"

// PublicJob is the view of public/posting.html.
type PublicJob struct {
	PublicFrame
	Posting Posting
	// Family is the name of the role's family, or "".
	Family template.HTML
	// Languages are this page in each language that there is, this one among them, or none if there is only one.
	Languages []LanguageLink
	// Downloads are the files of the posting to take along. There are none unless the site's settings ask for them.
	Downloads []Download
	// Data is the posting as schema.org's JobPosting, in JSON-LD.
	Data template.JS
}

// PublicCandidate is the view of public/candidate.html, the candidate sheet.
type PublicCandidate struct {
	PublicFrame
	Sheet CandidateSheet
	// PostingHref is the address of the posting. Languages are this page in each language that there is, or none if there
	// is only one.
	PostingHref string
	Languages   []LanguageLink
}

// Openings is the view of public/openings.html, the list of all open roles.
type Openings struct {
	PublicFrame
	// About is what the site says of the organisation, or nil.
	About *Notice
	// Filters narrow the list. There are none while it is short.
	Filters []Filter
	// Compact is true when there are so many roles that each has a line and no card.
	Compact bool
	Groups  []Group
	Count   int
}

// Group is a family of open roles. The Name is "" when there are no families.
type Group struct {
	Name  string
	Roles []Opening
}

// Opening is an open role in a list.
type Opening struct {
	// Is has the numbers of the choices of [Filter] that fit the role, with blanks between them.
	Is string

	Title, TitleSuffix, Summary template.HTML
	Href                        string
	Facts                       []string
	// Languages are the posting in each language that there is, or none if there is only one.
	Languages []LanguageLink
}

// Closed is the view of public/closed.html, which takes the place of a posting when its role is closed.
type Closed struct {
	PublicFrame
	Role string // the title of the closed role
	// Open are a few open roles, those of the same family first, of the OpenCount that there are.
	Open      []Opening
	OpenCount int
}

// PublicMoved is the view of public/moved.html, which sends a role's earlier address to its present one.
type PublicMoved struct {
	PublicFrame
	Role, Href string
}

// PublicNotFound is the view of public/not-found.html, the page for addresses that don't exist.
type PublicNotFound struct {
	PublicFrame
	// Open are a few open roles of the OpenCount that there are.
	Open      []Opening
	OpenCount int
}
