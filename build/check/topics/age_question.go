package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var ageQuestion = topic{
	asks:    "asks about age",
	instead: "ask for what the work needs; where a law sets a minimum age: “Are you at least 18 years old?”",
	phrases: phrase.New([]string{
		`(?i)\bhow old (?:are|were) you\b`,
		`(?i)\b` + ask + ` how old you\b`,
		yours + `(?:current |exact |own )?(?:age(?: (?:group|range|bracket|band|cohort))?|date of birth|birth ?date|dob|year of birth|birth ?year|birth ?day)` + joins,
		`(?i)\bat (?:what|which) age (?:did you (?:start|begin|stop|finish|leave) (?:work(?:ing)?|to work|school|college|university|your (?:career|studies|first job))|(?:do|are|would|will) you (?:plan |want |expect |hope |intend |going |like )?(?:to )?(?:stop working|retire|retiring)` + stop + `)`,
		areYou + ` (?:over|under|above|below|past|older than|younger than) (?:the age of )?(?:2[2-9]|[3-7]\d|thirty|forty|fifty|sixty)(?: years?(?: old| of age)?)?` + joins,
		areYou + ` between (?:[1-7]\d and [2-7]\d|(?:twenty|thirty|forty|fifty) and (?:thirty|forty|fifty|sixty))(?: years? (?:old|of age))?` + stop,
		areYou + ` in your (?:(?:early|mid|late)[- ])?(?:twenties|thirties|forties|fifties|sixties|[2-6]0'?s)` + joins,
		`(?i)\b(?:when|(?:what|which) year) were you born\b`,
		`(?i)\b(?:when|(?:what|which) year) did you (?:(?:graduate(?: from)?|finish|leave|complete) (?:high ?school|school|college|university|uni|your degree|your studies)|(?:get|earn|receive|obtain) your (?:degree|school diploma|high school diploma))` + joins,
		`(?i)\b(?:when|(?:what|which) year) did you graduate` + stop,
		`(?i)\bwhen (?:do|are|will|would) you (?:(?:plan|expect|hope|intend|want|like|going|planning|hoping|thinking) )?(?:to |of |on |be )?retir(?:e|ing)` + stop,
		`(?i)\bhow (?:many (?:more )?years|long|much longer|soon) (?:\w+ ){0,5}(?:until|till|before) you (?:(?:will|plan to|want to|expect to|can) )?retire` + stop,
		`(?i)\bhow (?:many (?:more )?years|long|much longer) (?:do|will|would|are|have) you (?:[\w']+ ){0,8}(?:until|till|before|from) (?:your )?retirement` + joins,
		areYou + ` (?:close to|near|nearing|approaching) (?:your )?retirement` + joins,
		`(?i)\byou (?:plan|want|expect|intend) to retire (?:soon|early|in the next)\b`,
		`(?i)\b(?:someone|somebody|anyone|people|person|man|woman|boss(?:es)?|managers?|leads?|leaders?|supervisors?|colleagues?|co-?workers?|team|staff|employees|peers?|teammates?)(?: [\w']+){0,4} (?:younger|older) than you(?: are| were| yourself)?` + joins,
		`(?i)\bkeep up with (?:(?:a|an|our|the|such a|much|far|so much) )*younger (?:teams?|crew|colleagues|people|staff)` + joins,
		`(?i)\byou (?:see|imagine|picture) yourself (?:still )?(?:doing this(?: (?:job|work))?|working(?: here)?|here) (?:at|when you(?:'re| are)) (?:age )?[5-7][05]` + stop,
		`(?i)\b(?:are|aren't) you (?:a (?:bit|little) )?(?:too |not too )?(?:old|young)(` + stop + `| (?:for|to)\b)`,
		`(?i)\b(?:when|(?:in )?(?:what|which) year) (?:did|have) you (?:graduate(?: from)?|graduated(?: from)?|finish(?:ed)?|leave|left|complete[d]?|get out of|got out of|attend|start) (?:(?:your|the) )?(?:high ?school|grammar school|secondary school|school|college|university|uni)(?:,? (?:or|and) (?:your )?(?:high ?school|college|university|graduate school))* ?(?:\?|$)`,
		`(?i)\b(?:what(?:'s| is| was)|tell (?:me|us)) (?:the |your )?(?:year|date) (?:of|you) (?:your )?(?:(?:high ?school|college|university) )?(?:graduation|birth|graduated)` + joins,
		`(?i)\b(?:what(?:'s| is| was)|when(?:'s| is| was)) your (?:(?:high ?school|college|university) )?(?:graduation (?:year|date)|birthday)` + joins,
		`(?i)\b(?:at|of|for|someone|somebody|people|person|anyone|a (?:man|woman)) your age\b`,
		`(?i)\b(?:how|when) (?:many|much|long|soon)?(?: more)?(?: years)? ?(?:longer )?(?:do|will|would|are|can|did) you (?:\w+ ){0,4}(?:work|working|go on) (?:\w+ )?(?:before|until|till) (?:you )?(?:retir\w+|stop working|(?:your )?retirement)` + joins,
		`(?i)\b(?:are|aren't|would|do|will) you (?:\w+ ){0,3}(?:retir(?:e|ing|ement)) (?:age|soon|in the (?:near|next)|anytime)`,
		`(?i)\b(?:what|which) generation (?:are you|do you belong|were you)\b|\bare you an? (?:baby boomer|boomer|millennial|gen[- ]?(?:x|z|y)(?:er)?)(?:\?|$| or)`,
		`(?i)\b(?:how would you feel|do you mind|would you mind|would you (?:have|find it)|will you (?:have|find)|are you (?:ok|okay|comfortable|happy|fine)|can you|could you)\b[^?.]{0,50} (?:(?:someone|somebody|people|a person|a (?:boss|manager|supervisor|team|lead)|managers?|bosses|colleagues|those) (?:who(?:'s| is| are) )?(?:(?:much|so much|far|half|a lot) )?(?:younger|older|half your age)|(?:younger|older) (?:boss|manager|supervisor|people|colleagues|person|workers|coworkers|team))\b`,
		`(?i)\bhow old (?:would|will) you be\b`,
	},
		`(?i)\bhow old are you (?:willing|prepared|ready|able) to\b`,
	),
	further: []*phrase.List{indirectAge},
	german:  germanAge,
	french:  frenchAge,
	asked:   ageAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "age-question",
		Severity: source.Error,
		Doc: "A question asks how old a candidate is, or for something that gives it away: a year of birth or " +
			"graduation, or plans to retire. In most countries no one may be turned down for their age, and " +
			"interviewers can't forget an answer they've heard. Ask about what the work needs, and ask everyone the " +
			"same.",
		Source: facts.Cited("A question about age can be taken as evidence of discrimination.",
			"US-ADEA", "US-CO-8-2-131", "UK-EQA", "EU-2000-78", "DE-AGG"),
		Bad:  "What year did you finish school?",
		Good: "Which training for this work did you complete?",
	},
})
