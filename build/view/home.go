package view

import "html/template"

// Home is the view of home.html, where people find a role.
type Home struct {
	TeamFrame
	// Count is the number of roles.
	Count int
	// Open lists the roles that candidates can apply for, those first whose last day is the nearest. OpenCount is how many
	// there are, should the list leave some out.
	Open      []OpenRole
	OpenCount int
	// Filters narrow the list of roles. There are none while the list is short.
	Filters []Filter
	// Compact is true when each role has a line and no card: when there are many, and when some are open, which have more
	// room in their own list. Dense is true when they are so many that the line has no room for more than the title.
	Compact, Dense bool
	// Families hold the roles, by family and within it by level.
	Families []HomeFamily
	// Chart shows who reports to whom. It is empty when no role reports to anybody, and where it would make the page
	// long. Then it has a page of its own, at ChartHref.
	Chart     Chart
	ChartHref string
	// Handbook lists the pages of the team handbook.
	Handbook []HandbookLink
}

// HomeFamily is a group of roles on the home page.
type HomeFamily struct {
	Name string
	Href string // of the family's page, or "" when there is only one role
	// Compared tells that the family's page has a comparison. Many roles don't fit beside each other.
	Compared bool
	// Roles begin with the lowest level. Those without a level come last.
	Roles []RoleCard
}

// OpenRole is a vacancy in the list of what is open now.
type OpenRole struct {
	Title, Suffix template.HTML
	Href          string
	// Where says where the work is: the places, the workplace.
	Where string
	// Deadline is the last day to apply, or "".
	Deadline string
	// Interviewers are those who hold the interviews, each once.
	Interviewers []string
	// Documents are the pages that a vacancy needs now: the guide, the scorecards and the debrief.
	Documents []Link
}

// RoleCard is a role in a list.
type RoleCard struct {
	// Is has the numbers of the choices of [Filter] that fit the role, with blanks between them.
	Is string
	// Where says where the work is: the places, the workplace.
	Where string

	Title, Suffix, Summary template.HTML
	Href                   string
	// Level is the name of its level, or "".
	Level string
	// Status is "draft", "template", "open" or "closed", and StatusLabel the same in words.
	Status, StatusLabel string
	// Facts are a few words each: the workplace, the interview time.
	Facts []string
	// Documents are the role's pages.
	Documents []Link
}

// Chart shows who reports to whom.
type Chart struct {
	// Nodes are at the top. There are none when nobody reports to anybody.
	Nodes []ChartNode
	// Across is true for a chart that is narrow enough to be drawn from the top down on a wide screen.
	Across bool
}

// ChartNode is a role in the team chart, with the roles that report to it.
type ChartNode struct {
	Title template.HTML
	Href  string // "" for a role without a page on this site
	// Level is the name of its level, or "". Status is as of a [RoleCard], or "".
	Level, Status string
	Reports       []ChartNode
	// Fold is true when the reports should be folded away until somebody asks for them, because the chart is large.
	Fold bool
}

// Team is the view of team.html, the team chart of a large site.
type Team struct {
	TeamFrame
	Chart Chart
}
