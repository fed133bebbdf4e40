package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var combatWording = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "combat-wording",
		Severity: source.Info,
		Doc: "The work is described as a fight: crush targets, killer instinct, a hunter's mentality. That says little " +
			"about the work, and fewer people feel it's meant for them. Say what should be achieved, and how people " +
			"work for it here.",
		Source: facts.Cited("Words of combat put off many women, and some men.", "gaucher-2011", "pnas-2025"),
		Bad:    "Crush your targets with a killer instinct.",
		Good:   "Reach a target of ten new resellers a year.",
	},
}, rule.EachPlace(combatWords,
	"“%s” describes the work as a fight",
	"say what should be achieved, and how"))

var combatWords = phrase.New([]string{
	`(?i)\bcrush(?:es|ing)? (?:it|(?:your|our|their|the) (?:goals?|targets?|quotas?|numbers?|competition|competitors|rivals?)|competitors|code|goals|targets|quotas)\b`,
	`(?i)\b(?:killing it|killer (?:instinct|attitude|mentality)|take no prisoners|takes no prisoners|battle[- ](?:hardened|scarred|ready)|cut-?throat|go(?:es|ing)? for the (?:kill|jugular)|land[- ]grab|(?:sales|road) warriors?)\b`,
	`(?i)\b(?:dominat|conquer|attack|destroy|annihilat)(?:e|es|s|ing)? (?:the |your |our |new |a )?(?:market(?:s|place)?|competition|competitors?|industry|territor(?:y|ies)|rivals?)\b`,
	`(?i)\bhunt(?:er|ing)(?:'s)? (?:mentality|mindset|instincts?|attitude|spirit|dna)\b|\b(?:true|natural|born|sales|real) hunters?\b`,
	`(?i)\baggressive (?:self[- ]starter|personality|individual|person|closer|hunter|attitude|candidate|team player|sales ?(?:person|people|rep|reps|professional|professionals|executive)|go-getter)s?\b`,
	`(?i)\b(?:in the trenches|on the war ?path|war on talent|fight tooth and nail|(?:army|armies) of (?:partners|resellers|sellers))\b`,
},
	`(?i)\b(?:firms|companies|players|giants|giant|others|they|banks|brands|robots|rivals|weeds) (?:\w+ )?(?:dominat|conquer|attack|destroy)(?:e|s|ed)?\b[^.;]{0,30}`,
	`(?i)\b(?:no|not|\w+n't|never|without|nor|instead of|rather than)\b[^.;!?]{0,40}\b(?:killer \w+|cut-?throat|hunter \w+|hunters?|warriors?|crush\w* \w+|aggressive \w+)\b`,
)
