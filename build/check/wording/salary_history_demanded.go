package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var salaryHistoryDemanded = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "salary-history-demanded",
		Severity: source.Warning,
		Doc: "The posting asks applicants what they earn or earned. The EU's Pay Transparency Directive and the laws " +
			"of many US states and cities forbid the question, because low pay would follow people from job to job. " +
			"Ask what they expect, next to the range you pay." + rule.NotAdvice,
		Source: facts.Cited("Where these laws hold, nobody asks what an applicant earned.",
			"EU-2023-970-5", "US-CA-432.3-HISTORY", "US-NYC-8-107-25"),
		Bad:  "Please state your current salary.",
		Good: "Please tell us what you expect within this range.",
	},
}, rule.EachPlace(salaryHistoryWords,
	"“%s” asks what people earned, which many laws forbid",
	"ask what they expect, and state the range you pay"))

// pastPay is a pattern for what somebody earns or earned.
const pastPay = `(?:current|present|last drawn|last|previous|prior|most recent|existing) (?:annual |base |gross |total |monthly |take[- ]home )*` +
	`(?:salary|salaries|pay|wages?|compensation|ctc|package|remuneration|earnings|income)`

var salaryHistoryWords = phrase.New([]string{
	`(?i)\b(?:please|state|provide|include|including|submit|send|attach|enclose|indicate|disclose|with|resume|cv)\b[^.;]{0,60}\b(?:salary|wage|earnings|ctc|pay|compensation) histor(?:y|ies)\b`,
	`(?i)\byour (?:salary|wage|earnings|pay|compensation) history\b|\b(?:salary|wage|pay) history (?:is |are )?(?:required|requested|must|mandatory)\b|^(?:salary|wage) history$`,
	`(?i)\b(?:state|mention|indicate|disclose|specify|tell us(?: about)?|advise(?: us of)?) (?:(?:your|the|and|on|both|details of|cv|resume) )*` + pastPay + `\b`,
	`(?i)\b(?:send|include|including|provide|share|submit|give|list|quote|enclose|with|along with) (?:us )?(?:details of )?your ` + pastPay + `\b`,
	`(?i)\b(?:send|state|indicate|mention|specify|include|including|provide|share|submit|give|list|quote|with) (?:us )?(?:your )?(?:current|present) (?:and|/) (?:expected|desired) (?:salary|pay|ctc|compensation|package)\b`,
	`(?i)\b(?:details of|what (?:is|was|are|were)) (?:your )?` + pastPay + `\b`,
	`(?i)\b(?:current|present|last drawn|last|previous) (?:salary|ctc|package|remuneration|compensation) ?(?:,|/|&|and|or|\+) ?(?:(?:your|the) )?(?:expected|desired|salary expectations?|expectations?)\b`,
	`(?i)\b(?:last drawn (?:salary|ctc|pay)|current ctc)\b`,
},
	`(?i)\b(?:current|present|existing) (?:pay|salary|compensation) (?:range|band|scale|grade|table|transparency|equity|cycle|polic(?:y|ies)|structure|plan|model|level|data|report|figure)s?\b`,
	`(?i)\b(?:income|earnings|wage|pay) (?:statements?|tax|reports?|rolls?|forecasts?)\b`,
	`(?i)\b(?:not|never|no|\w+n't|cannot|without|nor|regardless of|independent of)\b[^.;!?]{0,60}\b(?:salary|pay|wages?|compensation|ctc|earnings|earned|package|remuneration|income)(?: histor(?:y|ies))?\b`,
	`(?i)\b(?:salary|pay|wage)[- ]history (?:bans?|laws?|inquir\w+|questions?|reports?|records?|data|tables?)\b`,
	`(?i)\b(?:match|beat|exceed|improve|double|increase|keep|continue to earn|receive|top|on top of|replace|retain) your (?:current|present|existing|previous)\b[^.;]{0,40}`,
)
