package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var noProbes = rule.Rule{
	Rule: source.Rule{
		Name:     "no-probes",
		Severity: source.Info,
		Doc: "Rated questions have no probes. First answers are often thin, and every interviewer helps out " +
			"differently: one candidate is led to the answer and the next one isn't. Write down two or three " +
			"follow-up questions.",
		Source: facts.Cited("What interviewers may ask to follow up is planned, and the same for all.",
			"opm-guide", "campion-1997"),
		Bad:  "questions: [{ask: Tell me about a flood., skill: calm}]",
		Good: "questions: [{ask: Tell me about a flood., skill: calm, probes: [Whom did you call first?, What did you do yourself?]}]",
	},
	Role:  func(f *rule.Finder, r *hiring.Role) { reportProbes(f, ownRated(r)) },
	Skill: func(f *rule.Finder, s *hiring.LibrarySkill) { reportProbes(f, bankRated(s)) },
}

// reportProbes leaves exercises alone, whose text says all that is to be done, and what closed-question finds.
func reportProbes(f *rule.Finder, rated []*hiring.Asking) {
	reportLacking(f, rated, "probes", "add `probes:` with follow-up questions that every interviewer may ask", "probes: […]", func(q *hiring.Asking) bool {
		if len(q.Probes) > 0 || q.Type.Value == exercise {
			return false
		}
		text := f.Line(rule.BodyScope, q.Ask.Text)
		_, is := isClosed(q, &text)
		return !is && !f.MustNotBeAsked(q.Ask.Text)
	})
}
