package plan

import (
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
		Source: "OPM, Structured Interviews: A Practical Guide (2008): each competency that a job analysis finds is covered by questions; " +
			"29 CFR 1607.5 and 1607.14 (Uniform Guidelines): what is asked for has to be shown to matter to the job.",
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
