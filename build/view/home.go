package view

import "html/template"

// Home is the view of home.html, where people find a role.
type Home struct {
	TeamFrame
	// Count is the number of roles.
	Count int
	// Families hold the roles, by family and within it by level.
	Families []HomeFamily
	// Chart shows who reports to whom. It is empty when no role reports to anybody.
	Chart []ChartNode
	// Handbook lists the pages of the team handbook.
	Handbook []HandbookLink
}

// HomeFamily is a group of roles on the home page.
type HomeFamily struct {
	Name string
	Href string // of the page that compares them, or ""
	// Roles begin with the lowest level. Those without a level come last.
	Roles []RoleCard
}

// RoleCard is a role in a list.
type RoleCard struct {
	Title, Suffix, Summary template.HTML
	Href                   string
	// AlsoKnownAs are other titles of the role.
	AlsoKnownAs []string
	// Level is the name of its level, or "".
	Level string
	// Status is "draft", "template", "open" or "closed", and StatusLabel the same in words.
	Status, StatusLabel string
	// Facts are a few words each: the workplace, the interview time.
	Facts []string
	// Documents are the role's pages.
	Documents []Link
}

// ChartNode is a role in the team chart, with the roles that report to it.
type ChartNode struct {
	Title   template.HTML
	Href    string // "" for a role without a page on this site
	Reports []ChartNode
	// Fold is true when the reports should be folded away until somebody asks for them, because the chart is large.
	Fold bool
}
