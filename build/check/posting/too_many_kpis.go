package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// mostKPIs is how many measures somebody can work by.
const mostKPIs = 5

var tooManyKPIs = rule.Rule{
	Rule: source.Rule{
		Name:     "too-many-kpis",
		Severity: source.Info,
		Doc: "A role has more than five KPIs. Someone measured by that many picks the ones to follow. Keep the three " +
			"to five that would make you act, and leave the rest to reports.",
		Source: facts.Cited("A role has three to five performance indicators.", "gitlab-kpis"),
		Bad:    "kpis: nine of them",
		Good:   "kpis: four of them",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if len(r.KPIs) > mostKPIs {
			f.Report(r.KPIs[mostKPIs].Name.Span, "this role has %d KPIs, more than anyone can work by", len(r.KPIs)).
				Help("keep the three to five that would make you act")
		}
	},
}
