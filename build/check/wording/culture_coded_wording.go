package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var cultureCodedWording = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "culture-coded-wording",
		Severity: source.Info,
		Doc: "The text relies on belonging: culture fit, “work hard, play hard”, “we are a family”, beer and table " +
			"football. People who don't resemble the team conclude that they wouldn't belong, and no one learns what " +
			"is expected. Name the behaviour that matters, or describe the hours and benefits as they are.",
		Source: facts.Cited("Whoever hires for fit hires people like themselves.", "rivera-2012"),
		Bad:    "We are a family and look for a culture fit.",
		Good:   "We decide in writing, and expect you to say so when you disagree.",
	},
}, rule.EachPlace(cultureWords,
	"“%s” tells people who don't resemble the team that they wouldn't belong",
	"name the behaviour you expect, or describe the hours and benefits as they are"))

var cultureWords = phrase.New([]string{
	`(?i)\bcultur(?:e|al)(?:ly)?[- ]fit\b`,
	`(?i)\bwork(?:s|ing)? hard[,;&]?(?: and| &| but)? play(?:s|ing)? hard(?:er)?\b`,
	`(?i)\b(?:we(?:'re| are)|team is|company is) (?:like |truly |really |more like |one |just )*(?:an? )?(?:big |close |close-knit |happy |great |real )*family\b`,
	`(?i)\b(?:like (?:an?|one)|(?:join(?:ing)?|part of|in) our) (?:big |close |close-knit |happy |great |growing |work )*family\b`,
	`(?i)\b(?:free beer|beers? (?:on tap|on|every|fridge|o'?clock|fridays?)|beer fridges?|fridge(?: \w+){0,3} beer|kegerators?|kegs?\b|foosball|fussball|table football|ping[- ]?pong|beer[- ]?pong|happy hours?)\b`,
	`(?i)\b(?:(?:friday|after[- ]work|thursday|weekly) (?:drinks|beers|pub)|brogrammers?|spirit animal)\b`,
},
	// A tool of that name, or what a bar sells and its staff do.
	`(?i)\b(?:tools?|library|librar(?:y|ies)|package|project|service|software|app|codebase|system|framework)\b[^.;]{0,30}\b(?:called|named|is)?\b ?[\x60'"]?kegs?\b|\bkegs? (?:is|are) (?:our|a|an|the)\b`,
	`(?i)\b(?:pour(?:ing|s)?|serv(?:e|es|ing)|sell(?:s|ing)?|tap(?:ping)?|chang(?:e|es|ing)|clean(?:s|ing)?|carry|lift(?:ing)?|mov(?:e|ing)|deliver(?:s|ing)?|order(?:s|ing)?|stock(?:s|ing)?|brew(?:s|ing)?|recommend(?:s|ing)?|know(?:ledge)?|menu|guests?|customers?|bartenders?|bar ?staff|servers?|brewery|taproom|restaurant|pub|shifts?)\b[^.;]{0,60}\b(?:beers? (?:on tap|list|selection)?|kegs?|happy hours?)\b|\bhappy hours? (?:shift|menu|specials?|bartenders?|servers?|prices?|crowd|service)\b|\b(?:female|male|experienced) happy hour\b`,
	`(?i)\bfamily(?:[- ](?:owned|run|business|firm|compan(?:y|ies)|practice|office|foundation|friendly|leave|law|medicine|brewery|winery|shop|hotel|farm)|,? (?:owned|run)| of (?:\w+ )?(?:brands|companies|products|businesses|schools|funds|apps|tools|libraries|instruments))\b`,
	`(?i)\b(?:no|not|\w+n't|never|instead of|rather than|over|beyond|than)\b[^.;!?]{0,40}\b(?:cultur(?:e|al)[- ]fit|family|beers?|ping[- ]?pong|foosball|play hard|drinks|kegs?)\b`,
	`(?i)\b(?:paint|make|build|repair|referee|manufacture|rent out) (?:[\w'-]+ ){0,3}(?:foosball|fussball|table football|ping[- ]?pong)\b`,
	`(?i)\bcultur(?:e|al)[- ]fit (?:is|isn't|hides|often|becomes|can)\b`,
)
