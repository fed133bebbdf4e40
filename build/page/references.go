package page

import (
	"rolewright/build/hiring"
	"rolewright/build/view"
)

func referencesPath(r *hiring.Card) string { return kitPath(r, "references/index.html") }

func (p *planner) references(r *hiring.Role) *view.References {
	at := referencesPath(r.Card)
	on := p.on(at)
	v := &view.References{RoleFrame: p.roleFrame(r, at, "references", p.words.titled("document.references", r), referencesDocument), Summary: r.Summary.HTML(on)}
	if v.ChecksHref = v.Root + scorecardsPath(r.Card); len(r.Interviews) > 1 {
		v.ChecksHref += "#checks"
	}
	for n, shown := range p.words.requirements(r, on) {
		if r.Requirements[n].ByReference() {
			v.Requirements = append(v.Requirements, shown)
		}
	}
	return v
}
