package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var feeDemanded = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "fee-demanded",
		Severity: source.Error,
		Doc: "Applicants are asked to pay for their application, a check, training or what they need for the work. " +
			"Honest employers don't ask, fraudsters do, and job boards remove such postings. Pay for it yourself, or " +
			"leave it out." + rule.NotAdvice,
		Source: facts.Cited("Nobody pays to apply.", "google-no-fees"),
		Bad:    "Applicants pay a processing fee of EUR 30 with their application.",
		Good:   "Applying costs nothing, and we pay your travel to the interview.",
	},
}, rule.EachPlace(feeWords,
	"“%s” asks applicants to pay",
	"leave it out, or say that you pay it"))

// Parts of the patterns for payments of applicants.
const (
	feeKinds   = `(?:application|registration|processing|admin(?:istration)?|joining|enrol?lment|recruitment|placement|onboarding|security|training|uniform|background[- ]check)`
	feeNames   = `(?:fees?|deposits?|charges?)`
	mustPay    = `(?:must |should |shall |will |have to |has to |need to |are (?:asked|required) to |is (?:asked|required) to )?(?:first )?(?:pay|pays|transfer|transfers|deposit)(?: us)?`
	beforeWork = `(?:with|before|for|to (?:submit|complete|process)) (?:(?:your|their|the|each|every|any|our) )?(?:applications?|interviews?|first day|training|start)`
)

var feeWords = phrase.New([]string{
	`(?i)\b(?:applicants?|candidates?|new (?:hires?|starters?|employees)|(?:who|whoever|anybody who|everybody who|those who) appl(?:y|ies)) ` + mustPay + ` (?:an?|the|their|your) (?:[\w-]+ ){0,3}` + feeNames + `\b`,
	`(?i)\b(?:applicants?|candidates?|new (?:hires?|starters?|employees)) ` + mustPay + ` for (?:their|the) (?:own )?(?:background check|training|interview|application|uniform|equipment|visa)s?\b`,
	`(?i)\b(?:please |you (?:must|have to|need to|are required to|should|shall) )(?:first )?(?:pay|transfer|send|deposit|buy|purchase) (?:us )?(?:an?|the|your(?: own)?) (?:[\w-]+ ){0,2}?(?:` + feeKinds + ` ` + feeNames + `|starter (?:kit|pack))\b`,
	`(?i)\b` + feeKinds + ` ` + feeNames + `\b(?: of [^.;!?]{1,15})? (?:is|are|must be|applies|apply|needs to be|has to be)\b[^.;!?]{0,30} ` + beforeWork + `\b`,
},
	`(?i)\b(?:no|not|never|nor|without|cannot|\w+n't)\b[^.;!?]{0,60}\b`+feeNames+`\b`,
	`(?i)\b`+feeNames+` [^.;!?]{0,30}\b(?:not|never|\w+n't|waived|refunded)\b[^.;!?]*`,
	// Warnings of swindlers.
	`(?i)\b(?:scam\w*|fraud\w*|fake|beware|if (?:anyone|anybody|someone|somebody))\b[^.;!?]*`,
	`(?i)\b(?:fees?|deposits?) (?:of|for|to|from|by) (?:our|each|all|partners?|speakers?|customers?|clients?|events?|(?:a|the|your) (?:booth|stand|event|venue|trade|conference|partners?))\b`,
	// What others pay, and what somebody's work is about.
	`(?i)\b(?:applicants?|candidates?) (?:to|for) (?:an?|the|our) [^.;!?]*`,
	`(?i)\b(?:visa|student|program(?:me)?|partner|grant|licen[cs]e|passport|loan|permit|membership|primary) (?:applicants?|candidates?)\b[^.;!?]*`,
	`(?i)\b(?:we|company|employer) (?:also |then )?(?:pays?|covers?|refunds?|reimburses?|bears?)\b[^.;!?]*`,
	`(?i)^(?:you )?(?:will )?(?:tell|explain|collect|check|process|make sure|ensure|verify|review|manage|administ|handle|inform|remind|remit)[^.;!?]*`,
)
