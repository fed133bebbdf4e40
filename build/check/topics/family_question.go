package topics

import (
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var familyQuestion = topic{
	asks:    "asks about marriage, children or family",
	instead: "state what the job needs and ask all candidates alike: “The role takes two trips a month. Can you do that?”",
	phrases: phrase.New([]string{
		areYou + ` (?:married|pregnant|divorced|widowed|an? (?:(?:single|working|new|expectant) )?(?:mother|mum|mom|father|dad|parent))` + joins,
		`(?i)\bhow long have you been (?:married|divorced|widowed)` + joins,
		`(?i)\byou(?:'re| are)? (?:plan|planning|want|hope|hoping|intend|expect|trying|going|about|thinking) (?:to (?:get|become|be)|of (?:getting|becoming|being)|on (?:getting|becoming)) (?:married|pregnant|a (?:mother|father|parent))\b`,
		`(?i)\bare you (?:plan|planning|hoping|trying|going|thinking) (?:to (?:get|become|be)|of (?:getting|becoming|being)|on (?:getting|becoming)) (?:married|pregnant|a (?:mother|father|parent))\b`,
		`(?i)` + start + `are you (?:currently )?(?:single|engaged|separated|expecting|in a relationship|dating)( ?(?:\?|$))`,
		`(?i)\bare you (?:currently )?(?:(?:single|engaged),? (?:or )?(?:married|engaged|divorced)\b|dating (?:anyone|anybody|someone)\b|expecting (?:a (?:baby|child)|twins)\b)`,
		haveYou + ` (?:(?:any|a|more|young|small|your own) )*(?:kids|children|child|baby|babies|toddlers|family|husband|wife|spouse|boyfriend|girlfriend|dependants|dependents)` + ends,
		haveYou + ` (?:any )?(?:kids( (?:and|or)\b)|family (?:commitments|obligations|responsibilities|duties)\b|family (?:in the area|nearby|abroad)\b)`,
		doYou + ` (?:(?:still|ever|really) )?(?:want|plan|planning|hope|hoping|intend|intending|expect|thinking|going|trying)(?: to| on| of| about)?(?: have| having| start| starting| raise| raising| adopt| adopting)?(?: any| a| more| your own| another)? (?:kids|children|child|family|baby|babies)` + ends,
		`(?i)\bhow many (?:kids|children|dependants|dependents) (?:do|did|have|would|will) you (?:have|got|want|plan|expect)` + joins,
		`(?i)\bhow old are your (?:kids|children|sons?|daughters?)` + joins,
		`(?i)\bwho(?:'ll|'s| will| would| is going to| is| can| could)? (?:be )?(?:look(?:s|ing)? after|tak(?:es?|ing) care of|car(?:es?|ing) for|watch(?:es|ing)?|mind(?:s|ing)?) your (?:kids?|children|child|baby|family|son|daughter)` + ends,
		`(?i)\b(?:your|any|have) (?:child ?care|day ?care|babysitting) (?:arrangements?|plans?|situation|obligations|responsibilities)\b`,
		`(?i)\b(?:do you have|have you got|have you arranged|do you need) (?:any |reliable )?(?:child ?care|day ?care|a babysitter)` + ends,
		`(?i)\bhow (?:do|did|will|would|are|can|could) you (?:(?:plan|going|able) to )?(?:manage|handle|arrange|organi[sz]e|juggle|sort out)(?: your)? (?:child ?care|day ?care|school runs?)` + joins,
		`(?i)\bhow (?:do|did|will|would|can|could) you (?:balance|juggle|combine) (?:(?:your|this|the|a) )?(?:work|job|career|role|position)(?: and| with) (?:(?:your|a|having|raising|being) )*(?:family|family life|kids|children|motherhood|mother|parent)` + ends,
		`(?i)\bwhen (?:is (?:your|the) baby|are you) due` + stop,
		`(?i)\bwhat (?:does|did) your (?:husband|wife|spouse|boyfriend|girlfriend|father|mother) do\b`,
		`(?i)\bwhat (?:does your partner|do your parents) do for (?:a living|work)\b`,
		`(?i)\byour (?:husband|wife|spouse|boyfriend|girlfriend)(?:'s|s')? (?:job|name|occupation|employer|profession|salary|income)\b`,
		`(?i)\byour maiden name\b`,
		`(?i)\bis your (?:husband|wife|spouse) (?:in|employed|working)\b`,
		yours + `(?:(?:civil|legal) (?:or marital )?status|marital status|family status|family situation|family plans|family planning|relationship status|family)` + joins,
		`(?i)\bdo you (?:live|plan to live) with (?:a |your )(?:spouse|husband|wife|boyfriend|girlfriend|partner|parents|family)` + joins,
		`\b(?i:is it|are you|is that|do you (?:prefer|go by|use)|call you|address you|(?:we|I) (?:write|say)) (?:Mrs|Miss|Ms)\.?,? or (?:Mrs|Miss|Ms)\b`,
		`(?i)\b(?:your|any) (?:plans?|intentions?) (?:to|for|of|about|on) (?:have|having|start|starting|raise|raising|get|getting) (?:a |any |more |your own )?(?:family|children|kids|baby|babies|married|pregnant)` + joins,
		`(?i)\b(?:do|will|would|are|have) you (?:(?:plan|planning|intend|going|expect|want|ever) )?(?:to |on )?(?:(?:take|taking|taken)(?: any)?|(?:go|going|been) on) (?:maternity|paternity|parental) leave` + joins,
		`(?i)\b(?:will|would|does|might|is) your (?:(?:husband|wife|spouse|boyfriend|girlfriend) (?:think|say|feel|manage|mind|agree|object|cope|approve|be (?:ok|okay|fine|happy))|family (?:mind|agree|object|cope|approve|be (?:ok|okay|fine|happy)))\b`,
		`(?i)\b(?:will|would|does|do|did|might) your (?:partner|family|kids|children) (?:think|say|feel|manage|mind|agree|object|cope|approve|be (?:ok|okay|fine|happy))\b[^?.]{0,30}\b(?:travel(?:ling|ing)?|(?:long|working|late|unsocial) hours|relocat(?:e|ing|ion)|overtime|night shifts?|shift work|weekends?|moving|being away)` + joins,
	}),
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "family-question",
		Severity: source.Error,
		Doc: "A question asks about marriage, pregnancy, children or who looks after them, or about a husband's or a wife's work. " +
			"Such questions are put to women far more often than to men, and whoever asks them will have to prove that the answer " +
			"didn't count. Say which hours and journeys the job takes, and ask everybody whether they can do that.",
		Source: "Title VII and Pregnancy Discrimination Act (US); Equality Act 2010, sections 8, 13 and 18 (UK); Directive 2006/54/EC (EU)",
		Bad:    "Who will look after your children while you are at work?",
		Good:   "The rota has one night shift in a week. Can you work it?",
	},
})
