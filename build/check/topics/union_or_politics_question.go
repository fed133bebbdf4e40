package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var unionOrPoliticsQuestion = topic{
	asks:    "asks about unions, politics or clubs",
	instead: "leave it out, or ask about what matters to the job: “Which professional bodies of this field are you a member of?”",
	phrases: phrase.New([]string{
		`(?i)\b(?:are|were|have) you (?:now |currently |still |ever )?(?:been )?(?:a member of|part of|in|active in|involved in|represented by) (?:a|any|the|your) (?:(?:trade|labou?r|workers'?) )*unions?` + joins,
		areYou + ` (?:a |an )?(?:trade |labou?r )?union member` + joins,
		`(?i)\bhave you (?:ever )?been a (?:trade |labou?r )?union member` + joins,
		`(?i)\bhave you (?:ever )?(?:joined|organi[sz]ed|supported|voted for) (?:a |any |the )?(?:trade |labou?r )?union` + ends,
		`(?i)\b(?:have you (?:ever )?(?:been|gone|gone out) on|did you (?:ever )?go (?:out )?on) strike` + joins,
		`(?i)\b(?:have you (?:ever )?(?:joined|taken part in|participated in|supported)|did you (?:ever )?(?:join|take part in|participate in|support)) (?:a|any|the) (?:(?:labou?r|general) )?strikes?` + joins,
		`(?i)\b(?:would|will) you (?:ever )?join (?:a|any|the|our) (?:trade |labou?r )?union` + ends,
		`(?i)\b(?:what|how) do you (?:think|feel) (?:of|about) (?:(?:trade|labou?r) unions\b|(?:joining (?:a |the |our )?union|unions|our union)` + stop + `)`,
		`(?i)\b(?:who|whom) (?:did|do) you vote for` + joins,
		`(?i)\b(?:who|whom) (?:did|do) you vote for in the\b[^?.]{0,20}\b(?:elections?|referendum)\b`,
		`(?i)\b(?:which|what) (?:political )?party (?:(?:did|do|will|would) you (?:vote(?: for)?|support)\b|do you belong to\b)|\b(?:how )?(?:did|do|will|would) you vote in the\b[^?.]{0,20}\b(?:elections?|referendum)\b`,
		yours + `(?:own )?(?:politics|political (?:views?|beliefs?|affiliations?|party|leanings?|opinions?|orientation))` + joins,
		areYou + ` (?:a |an )?(?:registered )?(?:democrat|republican|tory|socialist|communist|feminist)` + joins,
		`(?i)\bare you a (?:conservative|liberal)(?:` + stop + `| or (?:a )?(?:conservative|liberal|democrat|republican)\b)`,
		`(?i)\bare you (?:a member of|active in|affiliated with|registered with) (?:a|any) political (?:party|group|organi[sz]ation|campaign)\b`,
		`(?i)\b(?:what|which) (?:(?:social )?clubs(?: (?:and|or) (?:\w+ )?\w+)?|lodges|social organi[sz]ations) (?:do|are|did) you (?:belong to|a member of|a part of)\b`,
		`(?i)\b(?:(?:what|which) (?:societies|organi[sz]ations) do you belong to|to (?:what|which) (?:(?:social )?clubs|societies|lodges|organi[sz]ations) do you belong)\b`,
		`(?i)\b(?:to )?(?:what|which) (?:(?:social|private|country|ethnic|religious|fraternal|political|sports|golf|local|any|other|community) )*(?:clubs?|lodges?|societ(?:y|ies)|social organi[sz]ations?|fraternal (?:orders?|organi[sz]ations?)|fraternit(?:y|ies)|sororit(?:y|ies)|secret societ(?:y|ies)|associations of a political|ethnic (?:groups?|organi[sz]ations?))(?:(?:,|,? (?:and|or)) (?:\w+ )?(?:clubs?|lodges?|societies|groups|organi[sz]ations?|associations?))* (?:do|does|did|are|were|have) you (?:\w+ )?(?:belong|attend|joined|join|a member|members?|in\b|part|support)`,
		`(?i)\b(?:to )?(?:what|which) (?:organi[sz]ations?|groups|associations)(?:(?:,|,? (?:and|or)) (?:\w+ )?(?:clubs?|lodges?|societies|groups|organi[sz]ations?|associations?))+ (?:do|does|did|are|were|have) you (?:\w+ )?(?:belong|attend|joined|join|a member|members?|in\b|part)`,
		`(?i)\b(?:list|name|tell (?:us|me)(?: about)?|state) (?:all |any |the |of )*(?:(?:social|private|country|ethnic|religious|fraternal|political|sports|golf|local|any|other|community) )*(?:clubs?|lodges?|societ(?:y|ies)|social organi[sz]ations?|fraternal (?:orders?|organi[sz]ations?)|fraternit(?:y|ies)|sororit(?:y|ies)|secret societ(?:y|ies)|associations of a political|ethnic (?:groups?|organi[sz]ations?))(?:(?:,|,? (?:and|or)) (?:\w+ )?(?:clubs?|lodges?|societies|groups|organi[sz]ations?|associations?))* (?:to which you belong|(?:that )?you (?:belong|are (?:a member|in)|are active))`,
		`(?i)\b(?:do you belong to|are you (?:a member of|in|part of)|have you (?:ever )?(?:joined|belonged to|been a member of)) (?:(?:a|an|any|the|other) )*(?:(?:social|private|country|ethnic|religious|fraternal|political|sports|golf|local|any|other|community) )*(?:clubs?|lodges?|societ(?:y|ies)|social organi[sz]ations?|fraternal (?:orders?|organi[sz]ations?)|fraternit(?:y|ies)|sororit(?:y|ies)|secret societ(?:y|ies)|associations of a political|ethnic (?:groups?|organi[sz]ations?))(?:(?:,|,? (?:and|or)) (?:\w+ )?(?:clubs?|lodges?|societies|groups|organi[sz]ations?|associations?))*(?: ?\?|$|,)`,
		`(?i)\b(?:do|are|did|will|would|have) you (?:\w+ ){0,2}(?:support|supporter of|vote|voted|campaign(?:ed)?|donated?) (?:(?:for|to|the|a|any|with) )*(?:trump|biden|republicans?|democrats?|conservatives?|labour party|green party|greens|socialists?|left|right|a political party|political (?:part(?:y|ies)|campaigns?|causes?))\b`,
		`(?i)\bare you (?:(?:politically|very|more) )*(?:active (?:politically|in politics)|political|left[- ]wing|right[- ]wing|pro-union|anti-union|pro-choice|pro-life)(?: ?\?|$| or)`,
		`(?i)\b(?:what|which) (?:political )?(?:party|candidate|side) (?:do|did|will|would|are) you (?:\w+ )?(?:support|vote|voting|prefer|back|a member|belong|affiliated)`,
	}),
	further: []*phrase.List{indirectUnionOrPolitics},
	german:  germanUnionOrPolitics,
	french:  frenchUnionOrPolitics,
	asked:   unionOrPoliticsAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "union-or-politics-question",
		Severity: source.Error,
		Doc: "A question asks about union membership, votes, political views or private clubs. Turning someone down " +
			"for a union is unlawful in most countries, for their politics in many, and clubs often reveal faith or " +
			"origin. Leave it out; you may ask about professional bodies that matter to the job.",
		Source: facts.Cited("Nobody is turned down for a union, and politics are nobody else's business.",
			"US-NLRA", "UK-TULRCA-137", "EU-GDPR"),
		Bad:  "Have you ever been a member of a union?",
		Good: "Which professional bodies for divers are you a member of?",
	},
})
