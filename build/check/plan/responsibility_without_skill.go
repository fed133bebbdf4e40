package plan

import (
	"fmt"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var responsibilityWithoutSkill = rule.Rule{
	Rule: source.Rule{
		Name:     "responsibility-without-skill",
		Severity: source.Info,
		Doc: "Most responsibilities of a role name the skills they take, but this one doesn't. The interviews may miss " +
			"part of the job, because no one asks about what it takes. Name a skill that it takes, or add one; leave " +
			"out what anyone can learn in a week.",
		Source: facts.Cited("Job analysis comes first: skills follow from what there is to do.", "opm-guide"),
		Bad:    "responsibilities: [{text: Row the ferry, skills: [rowing]}, Settle quarrels on the quay]",
		Good:   "responsibilities: [{text: Row the ferry, skills: [rowing]}, {text: Settle quarrels on the quay, skills: [patience]}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		var without []hiring.Prose
		for i := range r.Responsibilities {
			if len(r.Responsibilities[i].Skills) == 0 {
				without = append(without, r.Responsibilities[i].Text)
			}
		}
		if len(without) == 0 || !isMapped(r) {
			return
		}
		subject := "this responsibility names"
		if more := len(without) - 1; more > 0 {
			subject = fmt.Sprintf("this responsibility and %d more name", more)
		}
		finding := f.Report(without[0].Span, "%s none of the role's skills, while others do", subject).
			Help("write it as {text: …, skills: […]}, with the skill that it takes")
		for _, text := range without[1:] {
			finding.See(text.Span, "another")
		}
	},
}
