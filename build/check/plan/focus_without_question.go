package plan

import (
	"slices"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var focusWithoutQuestion = rule.Rule{
	Rule: source.Rule{
		Name:     "focus-without-question",
		Severity: source.Warning,
		Doc: "An interview is supposed to rate a skill but asks nothing about it. Interviewers then rate an " +
			"impression, and each has a different one. Add a question about the skill to the interview, or remove the " +
			"skill from its focus.",
		Source: facts.Cited("Ratings rest on answers to questions about the skill, each rated.",
			"opm-guide", "campion-1997"),
		Bad:  "interviews: [{id: workshop, focus: [knots, rowing]}], and its only question has `skill: knots`",
		Good: "questions: [{…, skill: knots}, {…, skill: rowing, interview: workshop}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		told := make(map[*hiring.Skill]bool)
		for _, i := range planned(r) {
			var names []string
			for _, s := range i.Focus {
				if !asksAbout(i, s) && !(!isAsked(s) && (s.Must.Value || told[s])) {
					names = append(names, s.Name.Value)
					told[s] = true
				}
			}
			unnamed := slices.ContainsFunc(i.Questions, func(q *hiring.Question) bool { return q.Skill == nil && q.Type.Value != "screening" })
			if len(names) > 0 && !unnamed { // a question that names no skill may be about it, and is reported itself
				f.Report(i.Span, "“%s” has to rate %s but asks nothing about %s", i.Name, rule.Quoted(names), pronoun(len(names))).
					Help("ask about each skill in the `focus`, or take out those that other interviews rate")
			}
		}
	},
}

func pronoun(n int) string {
	if n == 1 {
		return "it"
	}
	return "them"
}
