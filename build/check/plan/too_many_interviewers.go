package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// manyInterviewers is how many people may hold an interview.
const manyInterviewers = 4

var tooManyInterviewers = rule.Rule{
	Rule: source.Rule{
		Name:     "too-many-interviewers",
		Severity: source.Warning,
		Doc: "More than four people interview one candidate at once. That intimidates many, costs each of them an " +
			"hour, and a fifth rating adds almost nothing. Let two to four people hold the interview, the same ones " +
			"each time if possible.",
		Source: facts.Cited("Two to four people meet a candidate, or at most four beside the hiring manager.",
			"opm-structured-interview", "mattermost-staff-recruiting"),
		Bad:  "interviewers: [Harbour master, Deputy, Pilot, Bosun, Purser, Cook]",
		Good: "interviewers: [Harbour master, Pilot]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, i := range planned(r) {
			if n := len(i.Interviewers); n > manyInterviewers {
				f.Report(i.Interviewers[manyInterviewers].Span, "%d people interview in “%s”", n, i.Name).
					Help("keep two to %d of them", manyInterviewers)
			}
		}
	},
}
