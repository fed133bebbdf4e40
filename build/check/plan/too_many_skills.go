package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// manySkills is how many skills a role may rate.
const manySkills = 8

var tooManySkills = rule.Rule{
	Rule: source.Rule{
		Name:     "too-many-skills",
		Severity: source.Warning,
		Doc: "A role rates more than eight skills. No one can tell that many apart in a few hours: the ratings blur, " +
			"and each skill gets one shallow question. Keep the five to eight that decide; put facts that can be " +
			"looked up under `requirements`.",
		Source: facts.Cited("Five to eight skills are enough.", "opm-structured-interview"),
		Bad:    "skills: eleven of them",
		Good:   "skills: the six without which the first year would fail",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if n := len(r.Skills); n > manySkills {
			f.Report(r.Skills[manySkills].Span, "candidates are rated on %d skills, which is more than interviewers can tell apart", n).
				Help("keep at most %d; facts that can be looked up belong under `requirements`", manySkills)
		}
	},
}
