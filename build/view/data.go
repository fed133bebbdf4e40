package view

// ScorecardData is what the script of a scorecard needs to know. It is written into the page as JSON: what people see there
// may be translated or rearranged by their browser, so the script reads no text from it. Its lists are never nil: a script
// expects [].
type ScorecardData struct {
	Role      DataRole      `json:"role"`
	Interview DataInterview `json:"interview"`
	// Interviews are the ids of all scorecards of the role.
	Interviews      []string          `json:"interviews"`
	Version         string            `json:"version"`
	Scale           []DataRating      `json:"scale"`
	Recommendations []string          `json:"recommendations"`
	Skills          []DataSkill       `json:"skills"`
	Notes           []DataQuestion    `json:"notes"` // questions that rate no skill
	Requirements    []DataRequirement `json:"requirements"`
	Slots           []DataSlot        `json:"slots"`
}

// DataRole names a role; Formerly are its earlier ids.
type DataRole struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Formerly []string `json:"formerly"`
}

// DataInterview names an interview, with its length in minutes, or 0.
type DataInterview struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Minutes int    `json:"minutes"`
}

// DataRating is a step of the rating scale.
type DataRating struct {
	Level int    `json:"level"`
	Label string `json:"label"`
}

// DataSkill is a skill to rate, with the questions that probe it.
type DataSkill struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	// Version digests what shapes the rating of the skill, like that of the whole interview.
	Version   string         `json:"version"`
	Must      bool           `json:"must"`
	Weight    int            `json:"weight"`
	Bar       *int           `json:"bar"` // the rating that is enough, or nil
	Questions []DataQuestion `json:"questions"`
}

// DataQuestion is a question in plain text.
type DataQuestion struct {
	ID  string `json:"id"`
	Ask string `json:"ask"`
}

// DataRequirement is a requirement in plain text.
type DataRequirement struct {
	ID   string `json:"id"`
	Text string `json:"text"`
	Must bool   `json:"must"`
}

// DataSlot is a stretch of the timeline, in minutes from the start.
type DataSlot struct {
	From  int    `json:"from"`
	To    int    `json:"to"`
	Label string `json:"label"`
}

// DebriefData is the role as it is now, written into the debrief page as JSON, to tell whose scorecard is missing and what
// has changed since a scorecard was filled in. Its lists are never nil: a script expects [].
type DebriefData struct {
	Role         DataRole          `json:"role"`
	Version      string            `json:"version"`
	Skills       []DebriefSkill    `json:"skills"`
	Interviews   []DataPanel       `json:"interviews"`
	Requirements []DataRequirement `json:"requirements"`
	// Checks is true when the recruiter has requirements to check that no interview does.
	Checks bool `json:"checks"`
}

// DebriefSkill is a skill that interviewers have rated.
type DebriefSkill struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Version string `json:"version"`
	Must    bool   `json:"must"`
}

// DataPanel is an interview of the plan. People is how many interview in it, at least 1.
type DataPanel struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	People int    `json:"people"`
}
