package view

// Filter narrows a list of roles by one thing about them, such as their level. A script shows the roles that have what was
// chosen; without it, all of them stay in sight.
type Filter struct {
	Key     string // in the page's address: "family", "level", "status", "place" or "workplace"
	Label   string
	Choices []FilterChoice
}

// FilterChoice is one of the values that roles have.
type FilterChoice struct {
	Number int    // as in the Is of a role
	ID     string // in the page's address
	Label  string
	Count  int // of the roles that have it
}
