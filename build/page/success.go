package page

import (
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

func (p *planner) success(r *hiring.Role) *view.Success {
	at := successPath(r.Card)
	on := p.on(at)
	v := &view.Success{RoleFrame: p.roleFrame(r, at, "success", p.words.titled("document.success", r), successDocument)}
	v.Outcomes, v.HireWhen, v.Backgrounds = outcomes(r, on), all(r.HireWhen, on), all(r.Backgrounds, on)
	for _, k := range r.KPIs {
		v.KPIs = append(v.KPIs, view.KPI{
			Name: k.Name.HTML(on), Definition: k.Definition.HTML(on), Scope: p.words.Label(k.Scope.Value),
			Target: k.Target.HTML(on),
		})
	}
	for i, list := range [][]hiring.Prose{r.Onboarding.Days30, r.Onboarding.Days60, r.Onboarding.Days90} {
		if len(list) > 0 {
			v.Onboarding = append(v.Onboarding, view.OnboardingStep{Days: 30 * (i + 1), Items: all(list, on)})
		}
	}
	for _, b := range r.Budget {
		item := view.BudgetItem{Name: b.Name.HTML(on), Amount: b.Amount.HTML(on), Note: b.Note.HTML(on)}
		v.Budget, v.HasAmounts = append(v.Budget, item), v.HasAmounts || item.Amount != ""
	}
	v.Next = p.nextLinks(r.Card, v.Root, on)
	return v
}

// nextLinks lead to where a role's growth map is: with its family.
func (p *planner) nextLinks(r *hiring.Card, up string, on *markdown.Page) []view.Link {
	family := p.catalog.FamilyOf(r)
	if family == nil {
		return nil
	}
	members := p.showing(p.catalog.Members(family))
	if len(members) > maxSideBySide {
		return nil
	}
	var links []view.Link
	for _, next := range p.next(r.Original(), members) {
		links = append(links, view.Link{Label: next.Title.HTML(on), Href: up + familyPath(family) + "#" + growthID(r, next)})
	}
	return links
}
