package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var criminalRecordDemanded = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "criminal-record-demanded",
		Severity: source.Warning,
		Doc: "The posting excludes everyone with a criminal record. Fair-chance laws in many places forbid that in an " +
			"advertisement, and allow a check only after an offer and only for what matters to the job. Remove it, or " +
			"name the law that requires a clean record for this work." + rule.NotAdvice,
		Source: facts.Cited("A blanket ban in a posting is unlawful in some places, and unfair in others.",
			"EEOC-ARREST-2012", "US-CO-8-2-130", "US-NYC-8-107-11-A"),
		Bad:  "No criminal record",
		Good: "We check records only after an offer, and only for what matters to handling cash.",
	},
}, rule.EachPlace(criminalRecordWords,
	"“%s” excludes everyone with a criminal record, whatever it is",
	"remove it, or name the law that requires it for this work"))

var criminalRecordWords = phrase.New([]string{
	`(?i)\b(?:no|clean|clear|spotless|unblemished|without(?: an?| any)?) (?:prior |previous |past )?(?:criminal|arrest|felony|police|conviction|misdemeanou?r)s?(?: background)? (?:records?|history|histories|backgrounds?|convictions?|checks?)\b`,
	`(?i)\b(?:clean|clear) background (?:checks?|screenings?|investigations?)\b`,
	`(?i)\bno (?:prior |previous )?(?:felonies|felons|convictions|criminal convictions|felony convictions)\b`,
	`(?i)\b(?:felons|ex-offenders|convicts) need not apply\b`,
	`(?i)\b(?:must|has|have|having|should|may|shall) (?:not|never) (?:have )?(?:been )?(?:convicted|arrested)\b`,
},
	`(?i)\bwith (?:or|and) without (?:an? |any )?criminal\b`,
	`(?i)\b(?:no|without)[\w ]{0,20} (?:criminal|police|arrest|conviction)[\w ]{0,30}\b(?:is (?:required|needed|necessary|made|run|asked)|will be|required|needed|run)\b`,
	`(?i)\b(?:regardless|irrespective|whether|do not|does not|\w+n't|not|need) [^.;]{0,60}\b(?:no|clean|clear|without)(?: an?| any)? (?:criminal|arrest|conviction|police)\b`,
)
