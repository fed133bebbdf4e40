package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var postedInFuture = rule.Rule{
	Rule: source.Rule{
		Name:     "posted-in-future",
		Severity: source.Warning,
		Doc: "An open role has a posting day that is still to come. It won't be on the careers site before that day. " +
			"If that isn't what you want, write the day it was really posted.",
		Source: facts.Cited("The date is the day on which the employer first posted the job.", "google-jobposting"),
		Bad:    "status: open, with posted: 2027-02-01 in November 2026",
		Good:   "posted: 2026-11-20",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if f.Today.IsZero() || r.Status != hiring.Open {
			return
		}
		if tomorrow := f.Today.AddDate(0, 0, 1); r.Posted.Time.After(tomorrow) { // it may be tomorrow already where the author is
			f.Report(r.Posted.Span, "the role is open, but won't be on the careers site before %s, its posting day", r.Posted).
				Help("keep the date if the posting should wait, or write the day it was first posted")
		}
	},
}
