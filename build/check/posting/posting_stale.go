package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// staleAfter is how many days a posting is believed that has no last day.
const staleAfter = 90

var postingStale = rule.Rule{
	Rule: source.Rule{
		Name:     "posting-stale",
		Severity: source.Warning,
		Doc: "An open role was posted more than 90 days ago and gives no last day to apply. Candidates doubt that such " +
			"a posting is still current. If it is, set `closes`; if not, set `status: closed`. Never change `posted`: " +
			"it's the day the role was first posted.",
		Source: facts.Cited("The date stays the original one, and closed jobs are taken down. That 90 days are long is practice.",
			"google-jobposting"),
		Bad:  "status: open and posted: 2026-05-04, without `closes`, in November",
		Good: "posted: 2026-05-04 and closes: 2026-12-31",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if r.Status != hiring.Open || r.Posted.IsZero() || !r.Closes.IsZero() {
			return
		}
		if days := int(f.Today.Sub(r.Posted.Time).Hours() / 24); days > staleAfter {
			f.Report(r.Posted.Span, "posted %d days ago, without a last day to apply", days).
				Help("set `closes` if the role is still vacant, and `status: closed` if it isn't")
		}
	},
}
