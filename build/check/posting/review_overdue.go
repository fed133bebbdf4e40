package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var reviewOverdue = rule.Rule{
	Rule: source.Rule{
		Name:     "review-overdue",
		Severity: source.Warning,
		Doc: "A role in use was last read through more than twelve months ago. Tasks, tools and pay have changed " +
			"since, and candidates are asked about a job that no longer exists. Read it through, update it, and set " +
			"`reviewed` to that day. A day in the future is a mistake, because it would silence this check for too " +
			"long.",
		Source: facts.Cited("A job is analysed again when it changes. That a year is long is practice.", "opm-guide"),
		Bad:    "reviewed: 2025-03-10, in November 2026",
		Good:   "reviewed: 2026-11-02",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		inUse := r.Status == hiring.Open || r.Status == hiring.Template
		if !inUse || r.Reviewed.IsZero() || f.Today.IsZero() {
			return
		}
		switch day := r.Reviewed.Time; {
		case day.After(f.Today.AddDate(0, 0, 1)): // it may be tomorrow already where the author is
			f.Report(r.Reviewed.Span, "`reviewed` is a day in the future").
				Help("set `reviewed` to the day someone last read the role through")
		case day.AddDate(1, 0, 0).Before(f.Today):
			f.Report(r.Reviewed.Span, "no one has read this role through for more than a year").
				Help("read it through, update it, and set `reviewed` to that day")
		}
	},
}
