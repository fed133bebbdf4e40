package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var questionWithoutSkill = rule.Rule{
	Rule: source.Rule{
		Name:     "question-without-skill",
		Severity: source.Warning,
		Doc: "A question names no skill, so its answer is noted but rates nothing. It takes time for an answer that " +
			"counts only in secret. Name the skill it's about, make it `type: screening` if it only checks a fact, or " +
			"drop it.",
		Source: facts.Cited("Questions come from a job analysis, and each answer is rated.", "campion-1997"),
		Bad:    "questions: [What do you like about lighthouses?]",
		Good:   "questions: [{ask: How do you keep a log that a stranger can use?, skill: record-keeping}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		var rateNothing []*hiring.Question
		for _, q := range r.Questions {
			if ratesNothing(q) && !handsOver(f, q) && !f.MustNotBeAsked(q.Ask.Text) {
				rateNothing = append(rateNothing, q)
			}
		}
		if n := len(rateNothing); n > 2 && !ratesAnything(r) {
			f.Report(rateNothing[0].Span, "%d questions name no skill, and neither do the others, so nothing is rated", n).
				Help("add `skill:` to each, with one of the role's skills")
			return
		}
		for _, q := range rateNothing {
			f.Report(q.Span, "this question names no skill, so it rates nothing").
				Help("add `skill:` with the skill that it is about, or `type: screening` if it checks a fact%s", hiring.LongForm(q.Span, "ask", "skill: "+exampleSkill(r, q)))
		}
	},
}

func ratesAnything(r *hiring.Role) bool {
	for _, q := range r.Questions {
		if q.Skill != nil {
			return true
		}
	}
	return false
}

// exampleSkill is the skill that a question may be about: one that its interview rates and nobody asks about, if there
// is one.
func exampleSkill(r *hiring.Role, q *hiring.Question) string {
	if q.Interview != nil {
		for _, s := range q.Interview.Focus {
			if len(s.Questions) == 0 {
				return s.ID
			}
		}
	}
	if len(r.Skills) > 0 {
		return r.Skills[0].ID
	}
	return "…"
}
