package check

import (
	"rolewright/build/source"
)

var closedQuestion = Rule{
	Rule: source.Rule{
		Name:     "closed-question",
		Severity: source.Warning,
		Doc: "A question can be answered with yes or no, and no probe follows. The answer shows nothing that could be rated, and most " +
			"candidates guess which of the two is wanted. Ask how, what or when, or add probes. Only facts that are checked may be asked " +
			"like this: make those `type: screening`.",
		Source: "OPM, Structured Interviews: A Practical Guide (2008): questions are open-ended.",
		Bad:    "Have you dealt with angry skippers?",
		Good:   "Tell me about a skipper who was angry with you. What did you do?",
	},
	role:  inRoles(findClosed),
	skill: inBanks(findClosed),
}

func findClosed(f *finder, q *asked) {
	if m, is := isClosed(q.asking, &q.passage); is && !f.mustNotBeAsked(q.asking.Ask.Text) {
		f.report(q.At(m.from, m.to), "this question can be answered with yes or no").
			Help("begin with “Tell me about …”, “How …” or “What …”, or add `probes`; a fact that is only checked is `type: screening`")
	}
}
