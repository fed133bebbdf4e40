package check

import "rolewright/build/source"

const faiths = `(?:religious|christian|catholic|protestant|muslim|jewish|jew|hindu|sikh|buddhist|mormon|atheist|baptist|jehovah's witness)`

var religionQuestion = topic{
	asks:    "asks about religion",
	instead: "state the working times and ask all candidates alike: “The rota includes Saturdays. Can you work them?”",
	phrases: newPhrases([]string{
		yours + `(?:own )?(?:religion|religious (?:beliefs?|affiliation|background|views?)|faith|denomination|church|mosque|synagogue|temple|parish)` + stop,
		`(?i)\b(?:do|would) you (?:have|follow|belong to|practi[sc]e) (?:a|any) (?:particular )?(?:religion|faith|religious beliefs?)` + joins,
		areYou + ` (?:a |an )?(?:practi[sc]ing |devout |strict |observant )?` + faiths + `(?:` + ends + `| or (?:a |an )?(?:not\b|` + faiths + `\b))`,
		`(?i)\bhow religious are you` + stop,
		`(?i)\b(?:what|which) (?:denomination|church|mosque|synagogue|temple|parish|religion|faith) (?:do|are|did) you (?:go|attend|belong|practi[sc]e|follow|a member)\b|\b(?:what|which) (?:religion|faith) are you` + stop,
		`(?i)\bdo you (?:attend|go to|belong to) (?:a |any |the )?(?:church|mosque|synagogue|temple|religious (?:services?|communit(?:y|ies)|organi[sz]ations?))` + joins,
		`(?i)\bdo you (?:observe|celebrate|keep) (?:the )?(?:christmas|ramadan|sabbath|easter|hanukkah|diwali|eid|lent|passover|(?:any )?religious holidays)` + joins,
		`(?i)\b(?:what|which) (?:religious holidays do you\b|holidays do you (?:observe|celebrate|keep)` + stop + `)`,
		`(?i)\b(?:does|do|will|would) your (?:religion|faith|church|religious beliefs?) (?:allow|prevent|prohibit|keep|forbid|require|permit|stop|interfere|let|mean)\b`,
		`(?i)` + start + `do you pray` + ends,
		`(?i)\bdo you believe in (?:a )?god` + stop,
		`(?i)\bwhy do you wear (?:a|the|that|your) (?:hijab|head ?scarf|turban|kippah|yarmulke|cross|veil|burqa|niqab)\b`,
		`(?i)\byou (?:be able to )?work on (?:the|your) (?:sabbath|holy days?|religious holidays)\b|\byou need (?:personal )?time (?:off )?for (?:any |particular )?religious holidays\b`,
		`(?i)\bwhere do you (?:go to church|worship|pray)` + stop,
	}),
}.rule(Rule{
	Name:     "religion-question",
	Severity: source.Error,
	Doc: "A question asks about faith, worship or religious holidays. Nobody may be turned down for these, save by a few religious " +
		"employers. If the reason is the working time, say which days the job takes, and ask everybody whether they can work " +
		"them; after an offer, one looks for a way around a holy day together.",
	Source: "Title VII (US); Equality Act 2010, section 10 (UK); Directive 2000/78/EC (EU)",
	Bad:    "Which holidays do you observe?",
	Good:   "The lock is open on Sundays. Can you work every other one?",
})
