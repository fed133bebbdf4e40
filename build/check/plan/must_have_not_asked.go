package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var mustHaveNotAsked = rule.Rule{
	Rule: source.Rule{
		Name:     "must-have-not-asked",
		Severity: source.Error,
		Doc: "A skill is marked as a must-have, but no question asks about it, or only a screening question, which " +
			"just settles a fact. Interviewers then rate it by impression, or not at all. Ask about the skill in an " +
			"interview that rates it, or make it a nice-to-have.",
		Source: facts.Cited("Each requirement is covered by the interview: that is the core of a structured one.",
			"opm-guide"),
		Bad:  "skills: [{name: Negotiation, must: true}], and no question with `skill: negotiation`",
		Good: "questions: [{ask: Tell me about a contract that you renegotiated., skill: negotiation}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, s := range r.Skills {
			if s.Must.Value && !isAsked(s) {
				f.Report(s.Span, "no interview asks about “%s”, a must-have", s.Name).
					Help("add a question with `skill: %s`, or drop `must: true`", s.ID)
			}
		}
	},
}
