package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var abilityCodedWording = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "ability-coded-wording",
		Severity: source.Warning,
		Doc: "The text asks for a certain body instead of describing the work: able-bodied, physically fit, in good " +
			"health, able to stand for eight hours. That shuts out disabled people who do the task in another way. " +
			"Describe the task and how often it comes up, and offer to adjust how it's done." + rule.NotAdvice,
		Source: facts.Cited("A demand for a certain body shuts people out unless the work needs it.",
			"US-ADA", "UK-EQA", "EU-2000-78"),
		Bad: "Must be physically fit and able to stand for eight hours.",
		Good: "You move boxes of up to 20 kg from the store to the counter about ten times a day; a trolley " +
			"is there.",
	},
}, func(f *rule.Finder, texts []rule.Passage) {
	rule.EachPlace(abilityWords,
		"“%s” describes a body, not the work",
		"describe the task and how often it comes up, such as moving boxes of up to 20 kg twice a day")(f, texts)
	rule.EachPlace(datedAbilityWords,
		"“%s” is a term that many disabled people reject",
		"write “people with a disability”, or name what matters, such as “uses a wheelchair”")(f, texts)
})

const longTime = `(?:up to |at least |about )?(?:(?:an? )?(?:extended|prolonged|long|lengthy)(?: periods?| hours?| times?)|` +
	`(?:several|most|many|\d+(?: ?[-–] ?\d+| to \d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: or more|\+)? (?:hours?|hrs)|(?:an?|the) (?:entire|whole|full) (?:shift|day))`

var abilityWords = phrase.New([]string{
	`(?i)\bable[- ]bodied\b`,
	`(?i)\b(?:physically|medically|mentally|emotionally) (?:fit|sound|healthy|strong|stable|able|capable)\b`,
	`(?i)\bin (?:very )?(?:good|excellent|perfect|top|great) physical (?:health|condition|shape)\b|\b(?:good|excellent|perfect) physical (?:health|condition|shape|fitness)\b`,
	`(?i)\b(?:must|should|need to|has to|have to) (?:be in|be of|enjoy|have) (?:very )?(?:good|excellent|perfect) (?:general |mental )?health\b`,
	`(?i)\b(?:you have|with|have|has|having|a|and|of|plus) (?:an? )?(?:very |really )?(?:high|strong|superior|above[- ]average|excellent) (?:IQ|I\.Q\.)(?: |[.,;]|$)`,
	`(?i)(?:^|[.;•*] ?)(?:frequent|prolonged|constant|extended|long) (?:periods of )?(?:standing|walking|sitting)(?: and (?:standing|walking|sitting))?(?: (?:is|are) required)?(?:[.,;]|$)`,
	`(?i)\b(?:be |are )?on your feet (?:for |all )` + `(?:` + longTime + `|day|all day|the (?:whole|entire) (?:day|shift))\b`,
	`(?i)\b(?:able to|ability to|must|can|capable of) (?:be able to )?(?:walk|stand|sit|walking|standing|sitting)(?:,? (?:and|or|and/or|&|/) ?(?:walk|stand|sit|walking|standing|sitting|climb|bend|kneel))* (?:(?:for up to|for at least|for|up to) ` + longTime + `|all day)\b`,
	`(?i)\b(?:able to|ability to|must) (?:lift|carry|push|pull|bend)[^.;,]{0,30},? and (?:walk|stand|sit) (?:for|up to) ` + longTime + `\b`,
	`(?i)\b(?:able|ability) to (?:see|hear|talk|walk)(?:,| and) (?:see|hear|talk|speak|walk|stand)\b`,
	`(?i)\b(?:perfect|normal|good|excellent|20/20) (?:eyesight|hearing)\b|\b20/20 vision\b`,
	`(?i)\b(?:able to|ability to|must|can) (?:be able to )?(?:walk|stand|sit)(?:,? (?:and |or )?(?:walk|stand|sit|climb|bend|kneel|lift|carry))+ for ` + longTime + `\b`,
	`(?i)\b(?:no|without(?: any)?) (?:physical|health|medical) (?:limitations?|restrictions?|problems?|issues?|impairments?)\b`,
	`(?i)\b(?:requires?|must have|need|with) (?:perfect|normal|good|excellent) (?:vision|eyesight|sight|hearing)\b`,
	`(?i)\b(?:standing|walking|sitting) (?:and \w+ )?for ` + longTime + ` (?:is|are) (?:required|needed|expected|a must|part of)\b`,
	`(?i)\bof sound mind\b`,
	`(?i)\b(?:no|without(?: any)?|free (?:of|from)(?: any)?) (?:physical |mental |known )*disabilit(?:y|ies)\b`,
},
	// What machines learn, and what a product lets its users do.
	`(?i)\b(?:computers?|machines?|robots?|software|systems?|agents?|models?|devices?|products?|AI|users?|people|everyone|customers?|patients?|give|gives|giving|teach|teaches|teaching|help|helps|restore|restores|lets?)\b[^.;]{0,50}\b(?:able|ability) to (?:see|hear|talk|walk)\b[^.;]*`,
	`(?i)\b(?:not|\w+n't|no need|never)\b[^.;]{0,40}\b(?:able[- ]bodied|physically \w+|disabilit(?:y|ies))\b`,
	// Those who are looked after.
	`(?i)\bable[- ]bodied (?:and|or) disabled\b|\bdisabled (?:and|or) able[- ]bodied\b`,
	`(?i)\b(?:patients?|residents?|clients?|passengers?|guests?|athletes?|pupils) (?:who |that )?(?:is|are|was|were) (?:not )?(?:physically|medically|mentally|emotionally) \w+`,
	`(?i)\bmedically (?:fit|stable) (?:for (?:discharge|surgery|transfer|theatre)|patients?)\b`,
	`(?i)\bphysically fits? (?:in|into|inside|on|onto|one|the|an?|this|that|these|through|between|together)\b`,
	`(?i)\bphysically (?:able|capable|strong|stable|sound|fit) (?:hardware|devices?|servers?|machines?|parts?|products?|goods)\b`,
	`(?i)\bwith(?:,)? (?:or|and) (?:those )?without (?:any )?(?:physical |mental )*disabilit(?:y|ies)\b`,
)

var datedAbilityWords = phrase.New([]string{
	`(?i)\b(?:wheelchair[- ]bound|confined to a wheelchair|handicapped|differently[- ]abled|suffer(?:s|ing)? from (?:an? )?disab\w+|cripple[ds]?)\b`,
})
