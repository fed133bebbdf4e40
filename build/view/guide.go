package view

import "html/template"

// Guide is the view of guide.html, a role's whole interview plan.
type Guide struct {
	RoleFrame
	// Notes are for every interviewer.
	Notes template.HTML
	// Plan lists the interviews in order, and PlanTime is their sum, or "".
	Plan     []PlanStep
	PlanTime string
	// HasTimes and HasInterviewers are true when any interview in the plan has a time, or says who holds it.
	HasTimes, HasInterviewers bool
	Coverage                  Coverage
	Skills                    []GuideSkill
	// Requirements are checked beside the interviews and never rated.
	Requirements []Requirement
	Interviews   []Interview
	// Bars draw the plan to scale: all interviews in one line, then each. There are none when an interview has no time.
	Bars []Bar
	Seal Seal
	// People are those who interview, each with their part. There are none when one interview is all there is.
	People []Person
}

// Person is somebody who interviews, named as in the plan, and the interviews that they hold.
type Person struct {
	Name  string
	Parts []PersonPart
}

// PersonPart is an interview that somebody holds.
type PersonPart struct {
	Number              int // of the interview, from 1
	Name                template.HTML
	Href, ScorecardHref string
}

// InterviewGuide is the view of interview.html, what one interviewer prepares with.
type InterviewGuide struct {
	RoleFrame
	// Notes are for every interviewer.
	Notes     template.HTML
	Interview Interview
	// Bar draws the interview. It has no parts when the interview has no time.
	Bar Bar
	// Skills are those that this interview rates.
	Skills []GuideSkill
	// Previous and Next are the neighbouring interviews. Their Href is "" at either end.
	Previous, Next Link
}

// PlanStep is an interview in the table of the plan.
type PlanStep struct {
	Name                template.HTML
	Href, ScorecardHref string
	Time                string // "45 min", or ""
	Interviewers        []string
	Purpose             template.HTML
	Focus               []template.HTML // names of the skills
	Questions           int
}

// Coverage is the matrix of skills against interviews, the must-haves first.
type Coverage struct {
	Interviews []template.HTML
	Rows       []CoverageRow
	// Holes counts the must-haves that no question asks about.
	Holes int
}

// CoverageRow is a skill's row, with a cell for each interview.
type CoverageRow struct {
	// Tint is the colour of the skill in drawings. Questions counts those about it, and Minutes is the time that they
	// take, or 0.
	Tint, Questions, Minutes int
	Skill                    template.HTML
	Must                     bool
	Cells                    []CoverageCell
	// Hole is true when no question asks about the skill.
	Hole bool
}

// CoverageCell tells whether an interview rates a skill, and how many of its questions ask about it.
type CoverageCell struct {
	Rated     bool
	Questions int
}

// GuideSkill is a skill as interviewers need it.
type GuideSkill struct {
	ID           string
	Name         template.HTML
	Href         string // of its page in the library, or ""
	Kind         string // "Skill", "Knowledge", "Behaviour", or ""
	Definition   template.HTML
	Must         bool
	Weight       int
	WeightReason template.HTML
	Bar          string // "3, Meets the bar", or ""
	// Ratings are all steps of the scale, each with its anchor if there is one. Anchors are only those that have one, or
	// should have one.
	Ratings, Anchors []Anchor
	// Covers are the responsibilities that need the skill.
	Covers []template.HTML
}

// Anchor is a rating, its label, and the behaviour that earns it.
type Anchor struct {
	Level int
	Label string
	Text  template.HTML // or ""
	// Missing is true when the site wants every skill to describe this rating, and this one doesn't.
	Missing bool
	// Between places a rating without an anchor, "between 1 and 3", or is "".
	Between string
}

// Requirement is a fact that is checked and never rated.
type Requirement struct {
	Text   template.HTML
	Must   bool
	Verify string // "in the CV", "with a reference", "in “First conversation”", or ""
}
