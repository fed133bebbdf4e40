package plan

import (
	"strings"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
)

// isClosed reports whether a question can be answered with yes or no, and where it shows.
func isClosed(q *hiring.Asking, text *rule.Passage) (at phrase.Match, is bool) {
	if len(q.Probes) > 0 || q.Type.Value != "" && q.Type.Value != behavioural {
		return phrase.Match{}, false
	}
	line := strings.TrimRight(text.Text, ` )"'`)
	if !strings.HasSuffix(line, "?") || strings.IndexAny(line, "?!.") != len(line)-1 {
		return phrase.Match{}, false // it isn't a question, or something follows it
	}
	found := closed.In(&text.Words)
	if len(found) == 0 || len(notClosed.In(&text.Words)) > 0 || len(handingOver.In(&text.Words)) > 0 {
		return phrase.Match{}, false
	}
	return found[0], true
}

// auxiliary begins a question that can be answered with yes or no.
const auxiliary = `(?:(?:do|does|did|are|is|was|were|have|has|had|could|would|should)(?:n't)?|can|can't|will|won't)`

var (
	closed = phrase.New([]string{
		`(?i)^(?:(?:and|so|also|now|first|finally|in your [\w ]{3,40}),? )?` + auxiliary + ` (?:(?:your|the|an?|our|this|that) )?[\w']+`,
		`(?i)(^(?:if|when|whenever|once|suppose|assuming)\b[^?,]*, (?:then )?)` + auxiliary + ` (?:you|your|we|they|he|she|it)\b`,
		`(?i)(, )` + auxiliary + ` (?:you|your|we|they|he|she|it|there)(\?)$`,
		`(?i)(, )(?:right|correct|true|no|yes)(\?)$`,
	})
	// notClosed are questions of that form which ask for more than yes or no, or for a fact that the work needs.
	notClosed = phrase.New([]string{
		// A story or a list, in a polite way.
		`(?i)^[^?]{0,50}\b(?:can|could|will|would|do) you (?:please |briefly |just |maybe |perhaps |quickly |mind |be able to |have (?:a|an|any) (?:\w+ )?(?:example|stor)|recall |remember |think of |tell|describ|explain|walk|talk|giv|shar|nam(?:e|ing)|list|outlin|summari|show|elaborat|compar|defin|discuss|illustrat|provid|sketch|draw|teach|demonstrat|go through|take (?:me|us)|introduc|cite|identify|say more|expand|contrast|distinguish|break down|clarif|rate|point|design|spot|find|write|fix|solve|implement|build|code|optimi|refactor|debug|calculat|estimat|propos|suggest|come up|improv|prov(?:e|ing)|model|plan|work out|figure out|detect|locat|revers|sort|deriv|priorit|convert|simplif|translat|pitch|sell|make|set up|plot|trace|predict|guess)`,
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

// load is what an interview's minutes are spent on.
type load struct {
	questions int // how many there are
	open      int // how many of them state no minutes
	free      int // the minutes that nothing claims; below 0 when there are too few
}

func loadOf(i *hiring.Interview) load {
	l := load{questions: len(i.Questions), free: i.Minutes.Value - i.Opening.Value - i.Closing.Value}
	for _, q := range i.Questions {
		l.free -= q.Minutes.Value
		if q.Minutes.Value == 0 {
			l.open++
		}
	}
	return l
}

// handingOver are the words with which candidates are asked for their own questions.
var handingOver = phrase.New([]string{
	`(?i)\bquestions? (?:do you have |have you got |you(?:'d| would) like to ask |you have )?(?:for|of) (?:us|me)\b`,
	`(?i)\b(?:what|anything)(?: else)?(?: that)? (?:would you like|you(?:'d| would) like|do you want|you want) (?:us )?to (?:ask|know|add|tell (?:us|me))\b`,
	`(?i)\b(?:anything|something) (?:else )?(?:that )?(?:we|I) (?:haven't|have not|didn't|did not|should have) ask(?:ed)?\b`,
})

// handsOver reports whether a question only lets the candidate ask or add something.
func handsOver(f *rule.Finder, q *hiring.Question) bool {
	text := f.Line(rule.BodyScope, q.Ask.Text)
	return len(handingOver.In(&text.Words)) > 0
}

// ratesNothing reports whether nobody can say what an answer is good for.
func ratesNothing(q *hiring.Question) bool { return q.Skill == nil && q.Type.Value != screening }
