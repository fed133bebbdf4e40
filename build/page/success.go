package page

import (
	"html/template"

	"rolewright/build/hiring"
)

// Success is the view of success.html: what the role is for, and how one sees that it works out.
type Success struct {
	RoleFrame
	Outcomes   []Outcome
	KPIs       []KPI
	Onboarding []OnboardingStep
	Budget     []BudgetItem
	// HireWhen are signs that it is time to add this role; Backgrounds where good candidates come from.
	HireWhen, Backgrounds []template.HTML
}

// OnboardingStep is a third of the first ninety days.
type OnboardingStep struct {
	Days  int // 30, 60 or 90
	Items []template.HTML
}

// BudgetItem is something that the role costs or controls.
type BudgetItem struct{ Name, Note template.HTML }

func (p *planner) success(r *hiring.Role) *Success {
	at := successPath(r.Card)
	href := p.linker(at)
	v := &Success{RoleFrame: p.roleFrame(r, at, "success", "Success plan: "+r.Title.Value, successDocument)}
	v.Outcomes, v.HireWhen, v.Backgrounds = Outcomes(r, href), all(r.HireWhen, href), all(r.Backgrounds, href)
	for _, k := range r.KPIs {
		v.KPIs = append(v.KPIs, KPI{Name: k.Name.HTML(href), Definition: k.Definition.HTML(href), Scope: p.words.Label(k.Scope.Value), Target: k.Target.HTML(href)})
	}
	for i, list := range [][]hiring.Prose{r.Onboarding.Days30, r.Onboarding.Days60, r.Onboarding.Days90} {
		if len(list) > 0 {
			v.Onboarding = append(v.Onboarding, OnboardingStep{Days: 30 * (i + 1), Items: all(list, href)})
		}
	}
	for _, b := range r.Budget {
		v.Budget = append(v.Budget, BudgetItem{Name: b.Name.HTML(href), Note: b.Note.HTML(href)})
	}
	return v
}
