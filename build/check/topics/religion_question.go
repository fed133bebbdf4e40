package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// Parts of patterns about religion.
const (
	faiths = `(?:religious|person of faith|born[- ]again(?: christian)?|churchgoer|church[- ]going|evangelical|lutheran|methodist|anglican|orthodox|quaker|agnostic|believer|christian|catholic|protestant|muslim|jewish|jew|hindu|sikh|buddhist|mormon|atheist|baptist|jehovah's witness)`
	feasts = `(?:ramadan|sabbath|shabbat|hanukkah|diwali|eid|lent|passover|yom kippur|rosh hashanah|holy days?|friday prayers?|prayers?|religious (?:holidays|reasons|festivals|observances?)|good friday|ash wednesday|sukkot|holi|vesak|your holy days?|jewish holidays|muslim holidays|islamic holidays|christian holidays)`
	veils  = `(?:hijab|head ?scarf|turban|kippah|yarmulke|veil|burqa|niqab)`
)

var religionQuestion = topic{
	asks:    "asks about religion",
	instead: "state the working times and ask every candidate the same: “The rota includes Saturdays. Can you work them?”",
	phrases: phrase.New([]string{
		yours + `(?:own )?(?:religion|religious (?:beliefs?|affiliation|background|views?)|faith|denomination|church|mosque|synagogue|temple|parish)` + stop,
		`(?i)\b(?:do|would) you (?:have|follow|belong to|practi[sc]e) (?:a|any) (?:particular )?(?:religion|faith|religious beliefs?)` + joins,
		areYou + ` (?:a |an )?(?:practi[sc]ing |devout |strict |observant )?` + faiths + `(?:` + ends + `| or (?:a |an )?(?:not\b|` + faiths + `\b))`,
		`(?i)\bhow (?:religious are you|strong is your (?:faith|religion)|important is (?:your )?(?:faith|religion)(?: to you)?)` + stop,
		`(?i)\bwork(?:ing)? on (?:sundays?|saturdays?|fridays?|weekends|holidays) because of (?:your )?(?:church|religion|faith|worship|religious (?:beliefs?|reasons))` + stop,
		`(?i)\b(?:what|which) (?:denomination|church|mosque|synagogue|temple|parish|religion|faith) (?:do|are|did) you (?:go to|attend|belong to|practi[sc]e|follow|a member of)\b|\b(?:what|which) (?:religion|faith) are you` + stop,
		`(?i)\bdo you (?:attend|go to|belong to) (?:a |any |the )?(?:(?:local|catholic|protestant|baptist) )?(?:church|mosque|synagogue|temple|religious (?:services?|communit(?:y|ies)|organi[sz]ations?))` + joins,
		`(?i)\bdo you (?:observe|celebrate|keep) (?:(?:the|any) )?(?:christmas|easter|` + feasts + `)` + joins,
		`(?i)\b(?:what|which) (?:religious holidays (?:(?:do|would|will) you (?:need|want|take) off` + stop + `|do you (?:usually |normally |personally )?(?:(?:observe|celebrate|take off)\b|(?:take|keep|follow|honou?r)` + stop + `))|holidays do you (?:observe|celebrate|keep)` + stop + `)`,
		`(?i)\b(?:does|do|will|would) your (?:religion|faith|church|religious beliefs?) (?:allow|prevent|prohibit|keep|forbid|require|permit|stop|interfere|let|mean)\b`,
		`(?i)` + start + `do you pray\b`,
		`(?i)\bdo you believe in (?:a )?god` + stop,
		`(?i)\bwhy do you wear (?:a|the|that|your) (?:cross|` + veils + `)\b`,
		`(?i)\b(?:(?:do|are|will|would|could) )?you (?:(?:have to|always|usually|plan to|intend to|be) )*(?:wear|wearing|remove|take off) (?:a|the|that|this|your) ` + veils + `(` + joins + `| (?:to|for|in|on|because)\b)`,
		`(?i)\b(?:do|will|would) you (?:need|want|take|ask for) (?:(?:any|some|personal|a|the) )*(?:time off|days? off|time|leave|breaks?)(?: from work)? (?:for|during|on|at) (?:(?:any|the|particular|your) )*` + feasts + joins,
		`(?i)\bdo you fast (?:during|in|for|on) (?:the )?` + feasts + joins,
		`(?i)\byou (?:be able to )?work on (?:the|your) (?:sabbath|holy days?|religious holidays)\b`,
		`(?i)\bwhere do you (?:go to church|worship|pray)` + stop,
		`(?i)\b(?:what|which) (?:(?:local|religious|particular) )*(?:church|synagogue|mosque|temple|religion|faith|denomination|parish|congregation|religious (?:group|organi[sz]ation|community))(?:(?:,|,? (?:or|and)) (?:\w+ )?(?:church|synagogue|mosque|temple|religion|faith|denomination|parish|congregation))* (?:do|does|did|are|is|was|were|have|would) (?:you|your)\b`,
		`(?i)\b(?:who(?:'s| is| was)|what(?:'s| is) the name of|(?:can|may|could) (?:we|i) (?:call|contact|talk to|speak to|ask)|do you have a reference from) your (?:local )?(?:pastor|priest|rabbi|imam|minister|vicar|bishop|clergyman|reverend|chaplain|religious leader|congregation)\b`,
		`(?i)\b(?:can|could|will|would|are|do) you (?:\w+ ){0,3}(?:work(?:ing)?|come in|be available)(?: late)? (?:on|during|over|through|for) (?:the )?` + feasts + joins,
		`(?i)\b(?:do|would|will|does|did|can|could) (?:you|your family|your parents) (?:\w+ )?(?:go to|attend|visit|sing in|teach in|teach|belong to|volunteer at|support|donate to) (?:(?:a|an|any|the|your|local|regular|sunday) )*(?:church(?:es)?(?: choir| group| services?)?|mosques?|synagogues?|temples?|mass|sunday school|bible (?:study|class|group)|worship|religious (?:services?|school|meetings?))` + joins,
		`(?i)\bhow (?:often|regularly) do you (?:go to (?:church|mosque|synagogue|temple|mass)|attend (?:church|mass|religious|services)|pray|worship)\b`,
		`(?i)\b(?:were you|was your family|is your family|are your parents|were your parents|is your (?:husband|wife|spouse)) (?:\w+ )?(?:baptis?[sz]ed|confirmed|bar mitzvahed|raised (?:a |as a |in a )?(?:religio\w*|christian|catholic|muslim|jewish|hindu|any religion|particular (?:faith|religion))|religious|christian|catholic|muslim|jewish|hindu|church-?going)\b`,
		`(?i)\bare you (?:an? (?:active |regular )?member|part) of (?:a|any|the) (?:\w+ )?(?:church|mosque|synagogue|temple|parish|congregation|religious (?:group|community|organi[sz]ation))` + joins,
		`(?i)\bdo you (?:keep|eat|follow) (?:a )?(?:kosher|halal|pork)` + joins,
		`(?i)\b(?:do you have|have you|are there|is there|will|would|does|tell (?:us|me) about)(?: any| your| you)* religious (?:beliefs?|obligations?|observances?|practices?|commitments?|duties|affiliations?|background|upbringing)\b[^?.]{0,60}\b(?:you|your|prevent|schedule|interfere|observe)\b`,
		`(?i)\bdo you (?:believe in|accept|read|follow) (?:(?:the|a|any) )*(?:god|jesus(?: christ)?|christ|bible|koran|quran|torah|afterlife|higher power)` + joins,
		`(?i)\b(?:because of|due to|for) (?:your religion|your faith|your religious beliefs?|religious (?:reasons|beliefs?))[^?.]{0,20}\?`,
	},
		`(?i)\bdo you pray (?:that|for)\b`,
		`(?i)\breligious[^?]{0,80}\b(?:adjust|accommodat)\w*`,
		// A feast that many share.
		`(?i)\bhow (?:do|would|will) you (?:celebrate|observe|keep) [^?]{0,40}\b(?:in|with|at|on) (?:a|an|the|your) (?:\w+ )?(?:teams?|crews?|wards?|shelters?|schools?|harbours?|shops?|offices?|kitchens?|residents?|patients?|guests?)\b`,
	),
	further: []*phrase.List{indirectReligion},
	german:  germanReligion,
	french:  frenchReligion,
	asked:   religionAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "religion-question",
		Severity: source.Error,
		Doc: "A question asks about faith, worship or religious holidays. No one may be turned down for these, except " +
			"by a few religious employers. If the reason is working hours, say which days the job takes, and ask " +
			"everyone whether they can work them; after an offer, find a way around a holy day together.",
		Source: facts.Cited("A question about religion can be taken as evidence of discrimination.",
			"US-TITLE-VII", "UK-EQA", "EU-2000-78"),
		Bad:  "Which holidays do you observe?",
		Good: "The lock is open on Sundays. Can you work every other one?",
	},
})
