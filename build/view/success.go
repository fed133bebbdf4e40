package view

import "html/template"

// Success is the view of success.html, the success plan: what the role is for, and how the team will know it's working.
type Success struct {
	RoleFrame
	Outcomes   []Outcome
	KPIs       []KPI
	Onboarding []OnboardingStep
	Budget     []BudgetItem
	// HasAmounts is true when any item of the budget has an amount.
	HasAmounts bool
	// HireWhen are signs that it is time to add this role. Backgrounds are where good candidates come from.
	HireWhen, Backgrounds []template.HTML
	// Next lead to what the roles at the next level also ask for, in the comparison of the family. They are labelled with
	// the titles of those roles.
	Next []Link
}

// KPI is a measure of success.
type KPI struct {
	Name, Definition template.HTML
	Scope            string // "Individual", "Team" …, or ""
	Target           template.HTML
}

// OnboardingStep is what should be true after a third of the first ninety days.
type OnboardingStep struct {
	Days  int // 30, 60 or 90
	Items []template.HTML
}

// BudgetItem is something that the role costs or controls.
type BudgetItem struct{ Name, Amount, Note template.HTML }
