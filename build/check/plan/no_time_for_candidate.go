package plan

import (
	"slices"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// shortInterview is how many minutes an interview has at most that needs no time for the candidate's questions.
const shortInterview = 19

var noTimeForCandidate = rule.Rule{
	Rule: source.Rule{
		Name:     "no-time-for-candidate",
		Severity: source.Warning,
		Doc: "An interview leaves no time for the candidate's own questions. Candidates choose too, and good ones walk " +
			"away from people who let them ask nothing. Without a fixed time, some get ten minutes and others none. " +
			"Set `closing` to the number of minutes.",
		Source: facts.Cited("Candidates ask their own questions at the end, apart from those that are rated.",
			"campion-1997"),
		Bad:  "interviews: [{name: Workshop, minutes: 45}]",
		Good: "interviews: [{name: Workshop, minutes: 45, closing: 10}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, i := range planned(r) {
			if len(i.Focus)+len(i.Questions) == 0 {
				continue // it has nothing to do at all, see idleInterview
			}
			if i.Closing.Value > 0 || i.Minutes.Value <= shortInterview || isTest(i) {
				continue
			}
			if slices.ContainsFunc(i.Questions, func(q *hiring.Question) bool { return handsOver(f, q) }) {
				continue
			}
			if !i.Closing.Span.IsZero() {
				f.Report(i.Closing.Span, "“%s” leaves the candidate no time for questions", i.Name).Help("write the minutes for their questions, such as 5 in half an hour")
				continue
			}
			f.Report(i.Span, "“%s” leaves the candidate no time for questions", i.Name).
				Help("add `closing:` with the minutes for their questions, such as 5 in half an hour%s", hiring.LongForm(i.Span, "name", "closing: 5"))
		}
	},
}

// isTest reports whether candidates work on exercises and meet nobody whom they could ask.
func isTest(i *hiring.Interview) bool {
	return len(i.Interviewers) == 0 && len(i.Questions) > 0 &&
		!slices.ContainsFunc(i.Questions, func(q *hiring.Question) bool { return q.Type.Value != exercise })
}
