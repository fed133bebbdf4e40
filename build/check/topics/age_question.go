package topics

import (
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var ageQuestion = topic{
	asks:    "asks about age",
	instead: "ask for what the work needs; where a law sets a least age: “Are you at least 18 years old?”",
	phrases: phrase.New([]string{
		`(?i)\bhow old (?:are|were) you\b`,
		`(?i)\b` + ask + ` how old you\b`,
		yours + `(?:current |exact |own )?(?:age(?: (?:group|range|bracket|band))?|date of birth|birth ?date|dob|year of birth|birth ?year|birth ?day)` + joins,
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
	},
		`(?i)\bhow old are you (?:willing|prepared|ready|able) to\b`,
	),
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "age-question",
		Severity: source.Error,
		Doc: "A question asks how old a candidate is, or for something that tells it, such as a year of birth or of graduation, " +
			"or plans to retire. Nobody may be turned down for their age in most countries, and an answer that was heard can't be " +
			"forgotten. Ask about what the work needs, and ask everybody the same.",
		Source: "Age Discrimination in Employment Act with 29 CFR 1625.4–1625.5 (US); Equality Act 2010, section 5 (UK); " +
			"Directive 2000/78/EC (EU); Colorado Job Application Fairness Act 2024 on dates of birth and of schooling",
		Bad:  "What year did you finish school?",
		Good: "Which training for this work did you complete?",
	},
})
