package check

import (
	"strings"

	"rolewright/build/hiring"
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

// auxiliary begins a question that can be answered with yes or no.
const auxiliary = `(?:(?:do|does|did|are|is|was|were|have|has|had|could|would|should)(?:n't)?|can|can't|will|won't)`

var (
	closed = newPhrases([]string{
		`(?i)^(?:(?:and|so|also|now|first|finally|in your [\w ]{3,40}),? )?` + auxiliary + ` (?:(?:your|the|an?|our|this|that) )?[\w']+`,
		`(?i)(^(?:if|when|whenever|once|suppose|assuming)\b[^?,]*, (?:then )?)` + auxiliary + ` (?:you|your|we|they|he|she|it)\b`,
		`(?i)(, )` + auxiliary + ` (?:you|your|we|they|he|she|it|there)(\?)$`,
		`(?i)(, )(?:right|correct|true|no|yes)(\?)$`,
	})
	// notClosed are questions of that form which ask for more than yes or no, or for a fact that the work needs.
	notClosed = newPhrases([]string{
		// A story or a list, in a polite way.
		`(?i)^[^?]{0,50}\b(?:can|could|will|would|do) you (?:please |briefly |just |maybe |perhaps |quickly |mind |be able to |have (?:a|an|any) (?:\w+ )?(?:example|stor)|recall |remember |think of |tell|describ|explain|walk|talk|giv|shar|nam(?:e|ing)|list|outlin|summari|show|elaborat|compar|defin|discuss|illustrat|provid|sketch|draw|teach|demonstrat|go through|take (?:me|us)|introduc|cite|identify|say more|expand|contrast|distinguish|break down|clarif|rate|point)`,
		// What goes on behind a comma.
		`(?i)(?:,|\band\b|;|-|–|—) ?(?:if (?:so|yes|not)|how|why|what|which|when|where|who|in what way)\b`,
		// A choice between two.
		`(?i)\bor\b|\bwhether\b`,
		// A fact.
		`(?i)^[^?]{0,50}\b(?:able|willing|available|authori[sz]ed|eligible|entitled|permitted|allowed|legally|at least|prepared|licen[sc]ed|certified|registered) (?:to|for|with|of|on|\d)`,
		`(?i)^(?:do|did|will|would) you (?:currently |still |ever )?(?:need|require|hold|possess|own|speak|read|write)\b`,
		`(?i)^(?:can|could|will|would) you (?:\w+ )?(?:work|travel|relocate|commute|start|lift|drive|stand|attend|join|come|meet|do|perform|swim|read|speak|climb|carry)\b`,
		`(?i)\b(?:licen[sc]e|permit|visa|passport|certificates?|certification|degree|diploma|driving|notice period|start date|right to work|shifts?|weekends?|overtime|relocat\w+|commut\w+|clearance|fluent|languages?|salary|years|agree to|consent|recorded|adjustments?|accommodations?)\b`,
	})
)

func findClosed(f *finder, q *asked) {
	if m, is := isClosed(q.asking, &q.passage); is && !f.mustNotBeAsked(q.asking.Ask.Text) {
		f.report(q.At(m.from, m.to), "this question can be answered with yes or no").
			Help("begin with “Tell me about …”, “How …” or “What …”, or add `probes`; a fact that is only checked is `type: screening`")
	}
}

// isClosed reports whether a question can be answered with yes or no, and where it shows.
func isClosed(q *hiring.Asking, text *passage) (at match, is bool) {
	if len(q.Probes) > 0 || q.Type.Value != "" && q.Type.Value != behavioural {
		return match{}, false
	}
	line := strings.TrimRight(text.Text, ` )"'`)
	if !strings.HasSuffix(line, "?") || strings.IndexAny(line, "?!.") != len(line)-1 {
		return match{}, false // it isn't a question, or something follows it
	}
	found := closed.in(&text.words)
	if len(found) == 0 || len(notClosed.in(&text.words)) > 0 || len(handingOver.in(&text.words)) > 0 {
		return match{}, false
	}
	return found[0], true
}
