package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

const networks = `(?:facebook|instagram|twitter|tiktok|snapchat|linkedin|social media|social network|e-?mail)`

var socialMediaQuestion = topic{
	asks:    "asks for access to private accounts",
	instead: "leave it out; you may ask for work that is public: “Which of your articles shall we read?”",
	phrases: phrase.New([]string{
		`(?i)\b(?:what(?:'s| is| are)|(?:give|send|tell) (?:me|us)|share|provide|(?:may|can|could) (?:i|we) have) your (?:(?:facebook|instagram|twitter|tiktok|snapchat) (?:handles?|user ?names?|accounts?|profiles?)|social media (?:handles?|user ?names?))` + joins,
		yours + `(?:(?:personal|private|own) )?` + networks + `(?: accounts?)?(?:'s)? (?:passwords?|log-?ins?|log-?in details|credentials|user ?names? and passwords?)` + joins,
		yours + `(?:personal|private) ` + networks + `(?: accounts?| profiles?| handles?| user ?names?| pages?)` + joins,
		`(?i)(?:(^|[.?!;:,] )|\bplease |\b(?:can|could|would|will) you )(?:please )?log (?:in|on|into|in to|on to) your (?:own |personal |private )?` + networks + `\b`,
		`(?i)\b(?:open|show (?:me|us)|let (?:me|us) see) your (?:personal|private) ` + networks + `\b`,
		`(?i)\b(?:can|could|may) (?:i|we) (?:add|follow|befriend) you on (?:facebook|instagram|snapchat|tiktok)\b`,
		`(?i)\b(?:add|accept|befriend) (?:me|us|your interviewer|the hiring manager) (?:as a (?:friend|contact) )?on (?:facebook|instagram|snapchat)\b`,
		`(?i)\b(?:can|could|may|would you|will you|let|do you mind if|would you mind if|please) (?:i|we|me|us|let (?:me|us)|show (?:me|us)|mind (?:showing|letting) (?:me|us))? ?(?:(?:just|quickly|have|take) )*(?:see|look at|view|check|a look at|access|browse|scroll through|read|look through|log into|show|have) (?:at )?your (?:(?:own|private|personal) )*(?:(?:facebook|instagram|snapchat|tiktok|twitter|social media|whatsapp|social networks?) (?:profiles?|pages?|accounts?|feeds?|posts|messages|timeline|wall|friends|photos|pictures)|facebook|instagram|snapchat|phone|private messages|text messages|personal e-?mails?|photos)` + joins,
		`(?i)\b(?:what(?:'s| is| are| do)|who|how (?:often|much)|what (?:kind|sort) of)\b[^?.]{0,30}\byou (?:\w+ )?(?:post|share|write|put|follow|do) (?:on|to|in) your (?:own |personal |private )(?:facebook|instagram|snapchat|tiktok|twitter|social media)`,
		`(?i)\b(?:would|will|could|can) you (?:accept|add|take) (?:my|our|your manager's|a) (?:friend request|facebook request)\b|\b(?:friend|follow) (?:me|us) on (?:facebook|instagram|snapchat|tiktok)` + joins,
	}),
	further: []*phrase.List{indirectSocialMedia},
	german:  germanSocialMedia,
	french:  frenchSocialMedia,
	asked:   socialMediaAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "social-media-question",
		Severity: source.Error,
		Doc: "A question asks for a password, a name on a private network, or a look at a private account. More than " +
			"half of the US states forbid asking for access, and what you would find there is exactly what you may " +
			"not ask: faith, family, health. Leave it out; ask for public work if the job is about it.",
		Source: facts.Cited("Personal accounts are nobody else's business.", "US-CA-980", "US-IL-55-10", "EU-GDPR"),
		Bad:    "What is your Facebook password?",
		Good:   "Which of your public articles about canals shall we read?",
	},
})
