package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var financesQuestion = topic{
	asks:    "asks about money or possessions",
	instead: "ask for what the job needs, if it does: “The role drives daily. Do you hold a driving licence?”",
	phrases: phrase.New([]string{
		`(?i)\bdo you (?:own|rent)(?: or (?:rent|own))?(?: your| a| the)?(?: own)? (?:home|house|flat|apartment)` + joins,
		`(?i)` + start + `do you (?:own or rent|rent or own)` + ends,
		`(?i)\bdo you (?:own|have) (?:a|your own) (?:car|vehicle)` + joins,
		areYou + ` (?:a )?home ?owner` + joins,
		`(?i)\bhave you (?:ever )?(?:been|gone|declared|declared yourself|filed|filed for) (?:personal )?bankrupt(?:cy)?` + joins,
		yours + `(?:personal )?(?:credit (?:score|rating|history|report)|financial (?:situation|history)|debts)` + stop,
		`(?i)\bhow(?:'s| is) your credit(?: score| rating| history)?` + stop,
		`(?i)\bis your (?:own |personal )?credit (?:score|rating|history) (?:good|clean|ok|okay|in order)` + stop,
		`(?i)\b(?:have your wages (?:ever )?been|are your wages being|were your wages ever) garnished\b`,
		`(?i)\b(?:do you have|have you got|are you in) (?:(?:any|a|much|a lot of|personal|outstanding|student|credit card) )*(?:debts?|loans?|mortgage)(?: or (?:debts?|loans?|a mortgage))?` + ends,
		`(?i)\b(?:how much|what) (?:personal )?debts? (?:do you have|are you in)` + ends,
		`(?i)\b(?:your )?(?:wages?|salary|paychecks?|pay|income)(?: (?:ever|been|currently|being|have|has|had))* ?(?:garnish\w*|attached by|seized|docked by (?:a )?court)|\bgarnish\w* (?:of|on|against) your\b|\bwage garnishments?\b`,
		`(?i)\b(?:do|are|have|did) you (?:\w+ )?(?:pay|paying|owe|paid|receive|receiving|get|behind on|behind with) (?:(?:any|your|in) )*(?:alimony|child support|spousal support|maintenance payments|your bills|your rent|your mortgage|back taxes)\b`,
		`(?i)\bhow much (?:money )?(?:do|did) you (?:owe|have (?:in (?:the|your) (?:bank|savings)|saved|in debt)|pay (?:for|in) (?:rent|your mortgage)|spend (?:on rent|each month|a month))` + ends,
		`(?i)\b(?:have you (?:ever )?(?:defaulted|missed a (?:loan|credit|mortgage|rent)|been (?:evicted|refused credit|denied credit|sued for (?:debt|money)|in (?:debt|financial trouble))|had (?:a |your )?(?:car repossessed|house foreclosed|credit (?:problems|refused|denied))|lost your (?:home|house)))\b`,
		`(?i)\b(?:what(?:'s| is| are)|tell (?:us|me) about|describe|how(?:'s| is| are)|do you have) (?:your|any) (?:(?:personal|current|private|other|outside|family) )*(?:finances|financial (?:situation|status|obligations|problems|difficulties|commitments)|household income|family income|assets(?: and liabilities)?|net worth|savings|monthly (?:expenses|bills|outgoings|payments)|sources of income|bank (?:balance|account)|credit card debts?|economic status)` + joins,
		`(?i)\b(?:what|how much) (?:other |additional )?income (?:do|does|did) (?:you|your (?:family|household|spouse|husband|wife))\b|\byour household (?:income|finances)\b`,
		`(?i)\bdo you (?:own|rent|have) (?:(?:a|an|your|any|own) )*(?:home|house|flat|apartment|property|car|vehicle|real estate|stocks?)(?:,? or (?:do you )?(?:rent|own|lease)(?: (?:it|one))?)?` + ends,
	}),
	further: []*phrase.List{indirectFinances},
	german:  germanFinances,
	french:  frenchFinances,
	mild:    phrase.New([]string{`(?i)\b(?:car|vehicle)\b`}), // which a job may need
	asked:   financesAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "finances-question",
		Severity: source.Error,
		Doc: "A question asks about debts, credit, a home or a car. The answer says little about the work and holds " +
			"back people who own less, which in many countries means people of one colour; few jobs give a lawful " +
			"reason. Ask for what the work needs, such as a driving licence.",
		Source: facts.Cited("What somebody owns or owes seldom has to do with the job, and some groups have less.",
			"EEOC-FINANCIAL", "US-CA-1024.5", "US-CREDIT-LAWS"),
		Bad:  "Do you own a car?",
		Good: "The lights lie far apart. Do you hold a driving licence?",
	},
})
