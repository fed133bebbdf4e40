package check

import (
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var questionWithoutSkill = Rule{
	Rule: source.Rule{
		Name:     "question-without-skill",
		Severity: source.Warning,
		Doc: "A question is asked and the answer is noted, but it rates nothing, because the question names no skill. Time is spent " +
			"on an answer that counts only in secret. Say which skill the question is about, make it one of type screening if it " +
			"only checks a fact, or drop it.",
		Source: "Campion, Palmer and Campion (1997), Personnel Psychology 50: questions derived from a job analysis, and a rating for each " +
			"answer, are components of structure.",
		Bad:  "questions: [What do you like about lighthouses?]",
		Good: "questions: [{ask: How do you keep a log that a stranger can use?, skill: record-keeping}]",
	},
	role: func(f *finder, r *hiring.Role) {
		var rateNothing []*hiring.Question
		for _, q := range r.Questions {
			if ratesNothing(q) && !handsOver(f, q) && !f.mustNotBeAsked(q.Ask.Text) {
				rateNothing = append(rateNothing, q)
			}
		}
		if n := len(rateNothing); n > 2 && !ratesAnything(r) {
			f.report(rateNothing[0].Span, "%d questions name no skill, and no other does, so nothing is rated", n).
				Help("add `skill:` to each, with one of the role's skills")
			return
		}
		for _, q := range rateNothing {
			f.report(q.Span, "this question names no skill, so it rates nothing").
				Help("add `skill:` with the skill that it is about, or `type: screening` if it checks a fact")
		}
	},
}

// ratesNothing reports whether nobody can say what an answer is good for.
func ratesNothing(q *hiring.Question) bool { return q.Skill == nil && q.Type.Value != screening }

func ratesAnything(r *hiring.Role) bool {
	for _, q := range r.Questions {
		if q.Skill != nil {
			return true
		}
	}
	return false
}

// handingOver are the words with which candidates are asked for their own questions.
var handingOver = newPhrases([]string{
	`(?i)\bquestions? (?:do you have |have you got |you(?:'d| would) like to ask |you have )?(?:for|of) (?:us|me)\b`,
	`(?i)\b(?:what|anything)(?: else)?(?: that)? (?:would you like|you(?:'d| would) like|do you want|you want) (?:us )?to (?:ask|know|add|tell (?:us|me))\b`,
	`(?i)\b(?:anything|something) (?:else )?(?:that )?(?:we|I) (?:haven't|have not|didn't|did not|should have) ask(?:ed)?\b`,
})

// handsOver reports whether a question only lets the candidate ask or add something.
func handsOver(f *finder, q *hiring.Question) bool {
	text := f.line(bodyScope, q.Ask.Text)
	return len(handingOver.in(&text.words)) > 0
}
