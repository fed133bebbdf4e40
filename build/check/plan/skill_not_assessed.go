package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var skillNotAssessed = rule.Rule{
	Rule: source.Rule{
		Name:     "skill-not-assessed",
		Severity: source.Warning,
		Doc: "The job description asks for a skill, but no interview rates it and no question is about it. It " +
			"discourages candidates although no one looks at it. Ask about the skill, or leave it out.",
		Source: facts.Cited("Each skill that a job analysis finds is covered by questions, and what is asked for matters to the job.",
			"opm-guide", "US-UGESP"),
		Bad:  "skills: [Knots, Rowing], and only Knots is in the `focus` of an interview",
		Good: "skills: [Knots], or a question with `skill: rowing` in an interview that focuses on it",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, s := range r.Skills {
			switch {
			case isAssessed(r, s):
			case len(planned(r)) > 0:
				f.Report(s.Span, "no interview rates “%s”", s.Name).
					Help("add `%s` to the `focus` of an interview with a question about it, or leave the skill out", s.ID)
			default:
				f.Report(s.Span, "no question asks about “%s”", s.Name).
					Help("add a question with `skill: %s`, or leave the skill out", s.ID)
			}
		}
	},
}
