package posting

import (
	"time"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// NoPostingDate is exported for the careers site, for which it is an error.
var NoPostingDate = rule.Rule{
	Rule: source.Rule{
		Name:     "no-posting-date",
		Severity: source.Warning,
		Doc: "An open role doesn't say when it was posted. Search engines show a job only with that date, and " +
			"candidates look for it. Add `posted`, and leave it alone when the text changes.",
		Source: facts.Cited("A posting says when it was first posted.", "google-jobposting"),
		Bad:    "status: open, without `posted`",
		Good:   "posted: 2026-11-20",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if r.Status == hiring.Open && r.Posted.IsZero() {
			f.Report(r.Title.Span, "the role is open but doesn't say when it was posted").
				Help("add `posted`, the day it was first posted, and keep it when the text changes%s", today(f))
		}
	},
}

// today ends an advice with the line that says that a role is posted today.
func today(f *rule.Finder) string {
	if f.Today.IsZero() {
		return ""
	}
	return ":\nposted: " + f.Today.Format(time.DateOnly)
}
