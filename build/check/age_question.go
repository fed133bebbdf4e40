package check

import "rolewright/build/source"

var ageQuestion = topic{
	asks:    "asks about age",
	instead: "ask for what the work needs; where a law sets a least age: “Are you at least 18 years old?”",
	phrases: newPhrases([]string{
		`(?i)\bhow old (?:are|were) you\b`,
		`(?i)\b` + ask + ` how old you\b`,
		yours + `(?:current |exact |own )?(?:age|date of birth|birth ?date|dob|year of birth|birth ?year|birth ?day)` + joins,
		`(?i)\b(?:when|(?:what|which) year) were you born\b`,
		`(?i)\b(?:when|(?:what|which) year) did you (?:graduate(?: from)?|finish|leave|complete) (?:high ?school|school|college|university|uni|your degree|your studies)` + joins,
		`(?i)\b(?:when|(?:what|which) year) did you graduate` + stop,
		`(?i)\bwhen (?:do|are|will|would) you (?:(?:plan|expect|hope|intend|want|like|going|planning|hoping|thinking) )?(?:to |of |on )?retir(?:e|ing)` + stop,
		`(?i)\bhow (?:many (?:more )?years|long|much longer|soon) (?:\w+ ){0,5}(?:until|till|before) you (?:(?:will|plan to|want to|expect to|can) )?retire` + stop,
		`(?i)\byou (?:plan|want|expect|intend) to retire (?:soon|early|in the next)\b`,
		`(?i)\b(?:someone|somebody|anyone|people|person|man|woman|boss(?:es)?|managers?|leads?|leaders?|supervisors?|colleagues?|co-?workers?|team|staff|employees|peers?|teammates?)(?: [\w']+){0,4} (?:younger|older) than you(?: are| were| yourself)?` + joins,
		`(?i)\b(?:are|aren't) you (?:a (?:bit|little) )?(?:too |not too )?(?:old|young)(?:` + stop + `| (?:for|to)\b)`,
	}),
}.rule(Rule{
	Name:     "age-question",
	Severity: source.Error,
	Doc: "A question asks how old a candidate is, or for something that tells it, such as a year of birth or of graduation, " +
		"or plans to retire. Nobody may be turned down for their age in most countries, and an answer that was heard can't be " +
		"forgotten. Ask about what the work needs, and ask everybody the same.",
	Source: "Age Discrimination in Employment Act with 29 CFR 1625.4–1625.5 (US); Equality Act 2010, section 5 (UK); " +
		"Directive 2000/78/EC (EU); Colorado Job Application Fairness Act 2024 on dates of birth and of schooling",
	Bad:  "What year did you finish school?",
	Good: "Which training for this work did you complete?",
})
