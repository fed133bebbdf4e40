package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var closingDatePassed = rule.Rule{
	Rule: source.Rule{
		Name:     "closing-date-passed",
		Severity: source.Warning,
		Doc: "The role is still open after its last day to apply. People apply in vain, and search engines penalise " +
			"postings that are left up. Set `status: closed`, or move `closes` to a later day.",
		Source: facts.Cited("Expired postings have to be taken down; late ones can draw a manual action.",
			"google-jobposting"),
		Bad:  "status: open, with closes: 2026-10-31 in the middle of November",
		Good: "status: closed",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if r.Status == hiring.Open && !r.Closes.IsZero() && r.Closes.Time.Before(f.Today) {
			f.Report(r.Closes.Span, "the role is still open, though its last day to apply was %s", r.Closes).
				Help("set `status: closed`, or move `closes` to a later day")
		}
	},
}
