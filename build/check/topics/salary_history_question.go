package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// Parts of patterns about pay.
const (
	formerly = `(?:current|last|present|previous|prior|old|most recent) (?:job|role|position|employer|company|post)`
	earned   = `(?:` + stop + `| at the moment` + stop + `| (?:now|today|currently|right now|these days|nowadays|there|at present|before|a (?:year|month|week|day)|an hour|per (?:year|month|week|day|hour|annum)|(?:at|in|on|from|with|by) your ` + formerly + `)\b)`
)

var salaryHistoryQuestion = topic{
	asks:    "asks what the candidate is or was paid",
	instead: "say what the role pays, and ask: “Does that fit your expectations?”",
	phrases: phrase.New([]string{
		`(?i)\b(?:what(?:'s| is| was| were| are)?|how (?:much|high) (?:is|was)|(?:tell|give|show) (?:me|us)(?: about)?|share|state|confirm|disclose|provide) your (?:current|present|previous|last|prior|past|existing|last drawn|most recent)(?: (?:or|and) (?:most recent|current|past|previous|last))? ` +
			`(?:(?:annual|base|basic|gross|net|total|monthly|hourly|yearly|fixed|take[- ]home) )*(?:salary|salaries|pay|wages?|compensation|ctc|(?:pay|salary|compensation) package|remuneration|earnings|income|pay rate|hourly rate|day rate|daily rate|rate of pay|bonus)(` + joins + `| (?:in|with|there|before|per|including|excluding|plus)\b)`,
		`(?i)\bwhat(?:'s| is) your (?:current|present) package` + stop,
		`(?i)\bwhat(?:'s| is) your (?:(?:annual|base|gross|monthly) )*salary` + earned,
		yours + `(?:(?:annual|base|gross|monthly|total|starting|final) )*(?:salary|pay|wages?|compensation|remuneration|earnings|income|base|package|bonus) (?:at|in|with|from) your ` + formerly + `\b`,
		`(?i)\bhow much (?:do|are|were|have) you (?:currently |presently |now )?(?:make|making|earn|earning|earned|get paid|getting paid|been paid|paid)` + earned,
		`(?i)\bhow much did you (?:earn|get paid)` + earned,
		`(?i)\bhow much did you make (?:there|a (?:year|month|week)|an hour|per (?:year|month|week|hour)|(?:at|in) your ` + formerly + `)\b`,
		`(?i)\bwhat (?:do|are|were|did) you (?:currently |presently )?(?:earn|earning|paid|get paid|getting paid)` + earned,
		`(?i)\bwhat (?:(?:do|are) you currently (?:make|making)` + stop + `|(?:do|are) you (?:make|making) (?:now|right now|currently|today|at present|at the moment)` + stop + `)`,
		`(?i)\bwhat (?:are|were) you (?:currently )?making (?:in|at) your ` + formerly + `\b`,
		`(?i)\bwhat (?:salary|pay|wages?|compensation|remuneration) (?:(?:do|did) you (?:currently )?(?:get|receive|earn|draw)|(?:are|were) you (?:currently )?on)\b`,
		`(?i)\bwhat (?:salary|pay|wages?|compensation|remuneration|package|base|bonus) (?:(?:do|did) you (?:currently )?(?:have|get|receive|earn)|(?:are|were) you (?:currently )?on) (?:at|in|with|from) your ` + formerly + `\b`,
		`(?i)\bwhat (?:was|is) the (?:salary|pay|wage|compensation|remuneration) (?:at|in|with|for|of) your ` + formerly + `\b`,
		`(?i)\b(?:how much|what) (?:does|did) your ` + formerly + ` pay(?: you)?` + stop,
		`(?i)\byour (?:(?:past|previous) (?:salaries|wages)|(?:salary|pay|compensation|earnings|wage|remuneration) history)` + joins,
		`(?i)\b(?:copy|copies|proof|evidence) of your (?:(?:last|latest|recent|most recent|previous|current|three|two) )*(?:pay ?(?:slips?|stubs?|checks?)|salary (?:slips?|statements?)|w-?2s?|p60|p45)\b`,
		`(?i)\b(?:bring|send|show|provide|share|submit)(?: us| me)? your (?:(?:last|latest|recent|most recent|previous|current|three|two) )+(?:pay ?(?:slips?|stubs?)|salary slips?)\b`,
	},
		`(?i)\b(?:salary|pay|compensation) expectations?\b`,
		`(?i)\b(?:don't|do not|never|must not) (?:have to |need to )?(?:ask|tell|share|disclose|state|confirm|provide)\b[^?.]{0,60}`,
	),
	further: []*phrase.List{indirectSalaryHistory},
	german:  germanSalaryHistory,
	french:  frenchSalaryHistory,
	asked:   salaryHistoryAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "salary-history-question",
		Severity: source.Error,
		Doc: "A question asks what a candidate earns or earned. Basing pay on earlier pay passes on every earlier " +
			"injustice. Some twenty US states, many cities, and the European countries that have adopted Directive " +
			"(EU) 2023/970 forbid the question. Say what the role pays, and ask whether that fits; you may ask what " +
			"someone expects.",
		Source: facts.Cited("Where these laws hold, nobody asks what an applicant earned.",
			"EU-2023-970-5", "US-CA-432.3-HISTORY", "US-CO-8-5-102", "US-NY-194-A", "US-NYC-8-107-25"),
		Bad:  "What is your current salary?",
		Good: "The role pays 31,000 to 36,000 a year. Does that fit your expectations?",
	},
})
