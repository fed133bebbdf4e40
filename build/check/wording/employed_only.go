package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var employedOnly = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "employed-only",
		Severity: source.Warning,
		Doc: "The posting accepts only people who have a job at the moment, or rules out gaps between jobs. Several US " +
			"laws forbid that in an advertisement, and it hits parents and people who were ill. Ask for the " +
			"experience instead, whenever it was gained." + rule.NotAdvice,
		Source: facts.Cited("Some laws forbid postings that shut out people without a job.",
			"US-NYC-8-107-21", "US-NJ-34-8B-1", "US-OR-659A.550", "US-DC-UNEMPLOYED"),
		Bad:  "Must be currently employed; no gaps in employment",
		Good: "Has looked after resellers for at least a year, at any time",
	},
}, rule.EachPlace(employedOnlyWords,
	"“%s” excludes people who are between jobs",
	"ask for the experience itself, whenever it was gained"))

var employedOnlyWords = phrase.New([]string{
	`(?i)\bmust (?:be )?(?:currently|presently|already) (?:be )?(?:employed|in (?:work|employment|a job))\b`,
	`(?i)\bcurrently employed (?:candidates?|applicants?|people|persons?) (?:only|preferred)\b|\bonly (?:currently )?employed (?:candidates?|applicants?|people|persons?)\b|\bonly (?:candidates?|applicants?|people) (?:who are )?currently (?:employed|working)\b`,
	`(?i)\bmust (?:currently |presently |already )?be in (?:current|active|paid|gainful) (?:work|employment)\b`,
	`(?i)\b(?:no|without(?: any)?) (?:\w+ )?(?:career|employment) breaks?\b`,
	`(?i)\b(?:uninterrupted|unbroken|gapless|gap-free) (?:employment|career|work|cv|resume|r\x{E9}sum\x{E9})\b`,
	`(?i)\bunemployed (?:candidates?|applicants?|people|persons?)?(?: )?(?:need not|will not|won't|should not|not be|cannot|can't)\b`,
	`(?i)\b(?:no|without(?: any)?) (?:\w+ )?(?:employment|career|resume|r\x{E9}sum\x{E9}|cv|work)(?: history)? gaps?\b`,
	`(?i)\b(?:no|without(?: any)?) (?:\w+ )?gaps? (?:in|on) (?:your |the |their |his |her )?(?:employment|resume|r\x{E9}sum\x{E9}|cv|career|work)(?: history)?\b`,
},
	`(?i)\bcurrently (?:be )?employed (?:by|at|with|within)\b`,
	`(?i)\b(?:no|without(?: any)?) [\w ]{0,30}(?:gaps?|breaks?)\b[\w ]{0,40}\b(?:need|needs|required|will|matters?|counts?)\b`,
	`(?i)\b(?:not|\w+n't|never) (?:[\w]+ ){0,3}(?:currently|presently) (?:employed|in work)\b`,
)
