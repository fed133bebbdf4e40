package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var closedQuestion = rule.Rule{
	Languages: []string{phrase.English},
	Rule: source.Rule{
		Name:     "closed-question",
		Severity: source.Warning,
		Doc: "The question can be answered with yes or no, and no probe follows. The answer shows nothing that could " +
			"be rated, and most candidates guess which one is wanted. Ask how, what or when, or add probes. If the " +
			"question only checks a fact, make it `type: screening`.",
		Source: facts.Cited("Questions are open-ended.", "opm-guide"),
		Bad:    "Have you dealt with angry skippers?",
		Good:   "Tell me about a skipper who was angry with you. What did you do?",
	},
	Role:  rule.InRoles(findClosed),
	Skill: rule.InBanks(findClosed),
}

func findClosed(f *rule.Finder, q *rule.Asked) {
	if m, is := isClosed(q.Asking, &q.Passage); is && !f.MustNotBeAsked(q.Asking.Ask.Text) {
		f.Report(q.At(m.From, m.To), "this question can be answered with yes or no").
			Help("begin with “Tell me about …”, “How …” or “What …”, or add `probes`; a fact that is only checked is `type: screening`")
	}
}
