package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// NoLocation is exported for the careers site, for which it is an error.
var NoLocation = rule.Rule{
	Rule: source.Rule{
		Name:     "no-location",
		Severity: source.Warning,
		Doc: "An open role doesn't say where the work is done. Candidates have to ask, and search engines don't show " +
			"the job. Add `locations`; for a job that is done entirely from home, add `workplace: remote` and " +
			"`remote_countries`.",
		Source: facts.Cited("A posting names the place of work, unless the job is wholly remote.", "google-jobposting"),
		Bad:    "status: open and workplace: hybrid, without `locations`",
		Good:   "locations: [{city: Hameln, country: DE}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if r.Status == hiring.Open && r.Workplace.Value != "remote" && len(r.Locations) == 0 {
			f.Report(r.Title.Span, "the role is open but doesn't say where the work is done").
				Help("add `locations`; for work done entirely from home, `workplace: remote` and `remote_countries`; `rolewright help locations` shows an example")
		}
	},
}
