package importer

import "rolewright/build/importer/document"

// Role is what a posting says, in the fields of a role. Texts of lists are Markdown of one line; all others are plain.
type Role struct {
	Source string // the file it comes from

	Title, Suffix, Summary           string
	Family, Level, Language          string
	DirectReports                    string
	Team, ReportsTo, Travel          string
	Workplace, Employment            string
	Posted, Updated, Closes          string
	ApplyURL, ApplyEmail             string
	Places, RemoteRegions            []document.Place
	RemoteCountries                  []string
	Pay                              document.Pay
	PayNote                          string
	VariablePercent, VariableTrigger string
	AlsoKnownAs                      []string
	Responsibilities                 []Point
	Requirements                     []Point
	Outcomes, KPIs                   []Point
	Skills                           []RoleSkill // of postings that we wrote
	Interviews                       []Interview
	Stages                           []string // of interviews whose length nobody says
	Questions                        []Point
	Body                             []document.Block
	Notices                          []string            // ids of texts that it shares with others
	Comments                         []string            // what has no field and isn't for candidates
	Headings                         map[string][]string // the headings and lead-ins that a field's items were under

	ID     string // what it is called where it comes from, or ""
	Placed []Placed
	Notes  []string // what was left out, or is for a person to decide
}

// Point is an item of a list. Must is for requirements, By is when an outcome is due, Definition is that of a KPI, Group is the label that several
// items stand under.
type Point struct {
	Text, Group, By, Definition string
	Must                        bool
}

// Interview is a stage with its length.
type Interview struct {
	Name, ForCandidates string
	Minutes             int
}

// Placed says which field something became, and under which heading it was found.
type Placed struct {
	Field string `json:"field"`
	From  string `json:"from"`
	Count int    `json:"count"`
}

// Left is a part of the text that stayed text.
type Left struct {
	Heading string `json:"heading"`
	Words   int    `json:"words"`
}
