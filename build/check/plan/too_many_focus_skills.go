package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// manyFocusSkills is how many skills one interview may have to rate.
const manyFocusSkills = 4

var tooManyFocusSkills = rule.Rule{
	Rule: source.Rule{
		Name:     "too-many-focus-skills",
		Severity: source.Warning,
		Doc: "One interview has to rate more than four skills. In an hour, each gets one question at best, and " +
			"interviewers end up giving nearly the same rating to all of them. Spread the skills over the interviews.",
		Source: facts.Cited("Ratings of many qualities run into one another, the halo error. That four are enough is this program's own measure.",
			"thorndike-1920"),
		Bad:  "interviews: [{name: Workshop, focus: [knots, rowing, patience, record-keeping, first-aid]}]",
		Good: "interviews: [{name: Workshop, focus: [knots, rowing]}, {name: Office, focus: [patience, record-keeping]}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, i := range planned(r) {
			if n := len(i.Focus); n > manyFocusSkills {
				f.Report(i.Span, "“%s” has to rate %d skills", i.Name, n).
					Help("leave it at most %d, and let other interviews rate the rest", manyFocusSkills)
			}
		}
	},
}
