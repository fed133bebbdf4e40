package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var noLookFor = rule.Rule{
	Rule: source.Rule{
		Name:     "no-look-for",
		Severity: source.Info,
		Doc: "Rated questions don't say what a good answer contains. Every interviewer then looks for something else, " +
			"usually for what they would have said themselves. List two to four things under `look_for`.",
		Source: facts.Cited("Interviewers know what a good answer looks like.",
			"opm-guide", "google-rework-interviewing"),
		Bad:  "questions: [{ask: Tell me about a flood., skill: calm}]",
		Good: "questions: [{ask: Tell me about a flood., skill: calm, look_for: [warns others before acting, knows whom to call]}]",
	},
	Role:  func(f *rule.Finder, r *hiring.Role) { reportLookFor(f, ownRated(r)) },
	Skill: func(f *rule.Finder, s *hiring.LibrarySkill) { reportLookFor(f, bankRated(s)) },
}

func reportLookFor(f *rule.Finder, rated []*hiring.Asking) {
	reportLacking(f, rated, "`look_for`", "add `look_for:` with what a good answer contains", "look_for: […]", func(q *hiring.Asking) bool {
		return len(q.LookFor) == 0 && !f.MustNotBeAsked(q.Ask.Text)
	})
}
