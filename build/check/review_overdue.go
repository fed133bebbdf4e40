package check

import (
	"rolewright/build/kit"
	"rolewright/build/source"
)

var reviewOverdue = Rule{
	Name:     "review-overdue",
	Severity: source.Warning,
	Doc: "A role that is in use was last read through more than twelve months ago. Tasks, tools and pay have moved on since, and " +
		"candidates are asked about a job that is no more. Read it through, change what is out of date, and set `reviewed` to that day.",
	Source: "OPM, structured interview guide: job analyses are renewed when the job changes; a year is practice.",
	Bad:    "reviewed: 2025-03-10, in November 2026",
	Good:   "reviewed: 2026-11-02",
	role: func(f *finder, r *kit.Role) {
		inUse := r.Status == kit.Open || r.Status == kit.Template
		if inUse && !r.Reviewed.IsZero() && r.Reviewed.Time.AddDate(1, 0, 0).Before(f.today) {
			f.report(r.Reviewed.Span, "nobody has read this role through for over a year").
				Help("read it through, change what is out of date, and set `reviewed` to that day")
		}
	},
}
