package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var criminalRecordQuestion = topic{
	asks:    "asks about arrests or convictions",
	instead: "leave it to a check after a conditional offer, and only if the work calls for one",
	phrases: phrase.New([]string{
		`(?i)\b(?:have you (?:ever )?been|were you(?: ever)?) (?:arrested|convicted|incarcerated|imprisoned|jailed)(?:` + joins + `|( (?:of|for|by|as|in (?:a|any|another) (?:court|country|state)|in the (?:past|last)|since|anywhere|abroad|on (?:a|any|drug|criminal))\b))`,
		`(?i)\b(?:have you (?:ever )?been|were you(?: ever)?) (?:detained|charged|on parole)(?: by the police)?` + ends,
		`(?i)\bhave you (?:ever )?been (?:in trouble with the (?:law|police)\b|(?:in|to) (?:jail|prison)(` + joins + `| for\b))`,
		`(?i)\bhave you (?:ever )?been charged (?:with (?:a|an|any) (?:crime|criminal offen[cs]e|felony|offen[cs]e|misdemeanou?r)|with or convicted|or convicted)\b`,
		haveYou + `(?: an?| any)? (?:(?:criminal|arrest|felony) (?:records?|history|convictions?|background)|(?:police|prison) records?)` + joins,
		haveYou + `(?: any| a)?(?: prior| past| previous| pending)? (?:felony|criminal|misdemeanou?r) (?:convictions?|charges?)(` + joins + `| (?:in|on|against|pending)\b)`,
		`(?i)` + start + `any (?:(?:prior|past|previous|unspent|pending) )*(?:felony|criminal|misdemeanou?r) (?:convictions?|records?|charges?)` + joins,
		`(?i)\bhave you (?:ever )?(?:committed a (?:crime|felony)|spent (?:any )?time in (?:jail|prison))` + ends,
		areYou + ` a (?:convicted )?felon` + joins,
		yours + `(?:(?:criminal|arrest) (?:record|history)|police record)` + stop,
		`(?i)\b(?:have you (?:ever )?(?:been|gotten|got)|were you(?: ever)?|are you(?: currently)?|did you (?:ever )?get) (?:(?:arrested|indicted|handcuffed|booked|taken into custody|in (?:police )?custody|in jail|in prison|jailed|on (?:probation|bail)|accused of (?:a|any) (?:crime|felony|offen[cs]e)|in trouble with the (?:law|police|authorities)|sentenced|fined by a court|busted))\b`,
		`(?i)\b(?:do you have|have you (?:ever )?(?:had|got)|are there) (?:(?:a|an|any|your) )*(?:(?:sealed|expunged|juvenile|police|prior) )+(?:records?|arrests?|convictions?|offen[cs]es)\b`,
		`(?i)\b(?:how many times|when|why|what) (?:have|were|had|did|was) (?:you )?(?:\w+ )?(?:been )?arrested\b`,
		`(?i)\bhave you (?:ever )?(?:pleaded|pled|plead) (?:guilty|no contest)\b|\bhave you (?:ever )?(?:served|done) (?:any )?(?:time|a sentence)(?: in (?:jail|prison))?(?: ?\?|$)|\bhave you (?:ever )?broken the law\b`,
	}, `(?i)\bconvicted that\b`),
	further: []*phrase.List{indirectCriminalRecord},
	german:  germanCriminalRecord,
	french:  frenchCriminalRecord,
	asked:   criminalRecordAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "criminal-record-question",
		Severity: source.Error,
		Doc: "A question asks about arrests, charges or convictions. In many places you may not ask before a " +
			"conditional offer, and an arrest proves nothing. If the work calls for a check, such as work with " +
			"children, make it after the offer, or accept the finding with `ignore` and name the law that requires " +
			"it.",
		Source: facts.Cited("Many laws delay or limit the question.",
			"EEOC-ARREST-2012", "US-FAIR-CHANCE", "US-NYC-8-107-11-A", "US-CO-8-2-130", "UK-ROA", "EU-GDPR"),
		Bad:  "Have you ever been arrested?",
		Good: "An offer for this role depends on a police certificate. Do you agree to that?",
	},
})
