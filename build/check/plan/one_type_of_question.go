package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// fewQuestions is how many questions a role may have that are all of one type.
const fewQuestions = 3

var oneTypeOfQuestion = rule.Rule{
	Rule: source.Rule{
		Name:     "one-type-of-question",
		Severity: source.Warning,
		Doc: "All questions of a role are of the same type. Questions about the past favour people who have held the " +
			"same job, questions about a case favour people who talk well, and knowledge questions favour people who " +
			"have just learned it. Mix them, so that every candidate can show what they can do.",
		Source: facts.Cited("Both kinds of question have their use, and no study settles which is the better one.",
			"taylor-small-2002", "culbertson-2017"),
		Bad:  "questions: five of them, each with type: behavioural",
		Good: "questions: three with type: behavioural, one with type: situational and one with type: exercise",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		var first *hiring.Question
		n := 0
		for _, q := range r.Questions {
			if q.Type.Value == screening {
				continue
			}
			if first == nil {
				first = q
			}
			if q.Type.Value != first.Type.Value {
				return
			}
			n++
		}
		if n <= fewQuestions || first.Type.IsZero() {
			return
		}
		at := first.Span
		if first.Type.Span.File == r.File {
			at = first.Type.Span
		}
		f.Report(at, "all %d questions are %s", n, first.Type).Help("%s", otherTypes(first.Type.Value))
	},
}

// otherTypes says what could be asked beside questions of one type.
func otherTypes(only string) string {
	if only == behavioural {
		return "also give candidates a case or two: `type: situational`, or `type: exercise`"
	}
	return "also ask what candidates have done before: `type: behavioural`"
}
