package topics

import (
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// Parts of patterns about countries and peoples.
const (
	nationality = `(?:us|u\.s\.?|uk|u\.k\.?|eu|naturali[sz]ed|native-born|dual|[a-z]+ish|[a-z]+an|[a-z]+ese|french|dutch|swiss|greek|czech)`
	peoples     = `(?:american|british|english|irish|scottish|german|french|italian|spanish|polish|turkish|greek|dutch|swiss|russian|ukrainian|romanian|` +
		`indian|pakistani|chinese|japanese|korean|asian|african|african[- ]american|arab|hispanic|latin[oax]|mexican|black|white|native american)`
	countries = `(?:the (?:us|u\.s\.|uk|eu|united states|united kingdom|states)|america|canada|australia|germany|france|spain|italy|england|britain|india|china|mexico)`
	relatives = `(?:family|parents|mother|father|ancestors|grandparents)`
)

var originQuestion = topic{
	asks: "asks about origin, race or citizenship",
	instead: "ask for what the job needs: “Are you allowed to work in this country?”, or “Which of the languages that the role " +
		"needs do you speak?”",
	phrases: phrase.New([]string{
		`(?i)\bwhere (?:are|were) you (?:really |originally |actually )?from(?: originally)?` + joins,
		`(?i)\bwere you (?:born|raised|brought up)(?: and (?:raised|brought up))? (?:here|abroad|elsewhere|overseas|in (?:(?:this|another|a foreign) country|` + countries + `|[a-z]+land))` + joins,
		`(?i)\b` + ask + ` where you(?:'re| are| were) (?:(?:really |originally |actually )?from|born)\b`,
		`(?i)\bwhere were you (?:born|raised|brought up)\b`,
		`(?i)\bwhere (?:is|are|was|were) your ` + relatives + ` (?:really |originally )?(?:from|born)\b`,
		`(?i)\bwhere (?:do|does|did) your ` + relatives + ` (?:come from|live)\b`,
		`(?i)\bwhere do you (?:really |originally |actually )?come from(?: originally)?( ?(?:\?|$))`,
		`(?i)\bare you (?:originally|really) from\b|\bare you from (?:around here|abroad|another country)\b`,
		yours + `(?:nationality|ethnicity|ethnic (?:background|origin|group)|national origin|race|native (?:language|tongue|country)|mother tongue|birth ?place|place of birth|country of (?:birth|origin)|ancestry|heritage|skin colou?r|accent|caste|immigration status|residency status|citizenship(?: status)?)(?:` + stop + `| (?:and|or) (?:race|ethnicity|nationality|citizenship|religion)\b|( (?:and|or) (?:ethnic|immigration|visa)\b))`,
		`(?i)\b(?:what|which) (?:nationality|ethnicity|race) are you` + joins,
		`(?i)\b(?:what|which) (?:race|ethnicity|ethnic group) do you (?:belong to|identify (?:with|as))` + joins,
		`(?i)\bwhat(?:'s| is) your first language` + stop,
		areYou + ` (?:a |an )?(?:` + nationality + ` )*(?:citizen|national)(` + joins + `| of\b)`,
		areYou + ` (?:a |an )?(?:native (?:` + nationality + ` )?speaker|immigrant|foreigner|refugee)` + joins,
		areYou + ` (?:a |an )?` + peoples + `(?: or ` + peoples + `)?` + stop,
		`(?i)\bdo you (?:currently )?(?:have|hold|carry|own) an? (?:green[- ]card|` + nationality + ` passport)` + joins,
		`(?i)\b(?:what|which) country (?:are|were|is|was|do|does|did) (?:you|your ` + relatives + `) (?:originally )?(?:come )?(?:from|born in|a citizen of)\b`,
		`(?i)\b(?:what|which) (?:passports?|citizenships?|nationality|nationalities) do you hold\b`,
		`(?i)\b(?:what|which) languages? (?:do|did) you speak (?:at home|with your (?:family|parents)|growing up)\b`,
		`(?i)\bhow long (?:have you|has your family) (?:lived|been living) in (?:(?:this|the) country|` + countries + `)` + joins,
		`(?i)\bhow long have you been in (?:(?:this|the) country|` + countries + `)` + joins,
		`(?i)\bis your accent (?:(?:ever|sometimes) )?an? (?:problem|issue|obstacle)\b`,
		`(?i)\b(?:where|how) did you (?:get|learn|pick up) (?:your|that|such good|to speak such good) (?:accent|english)` + stop,
		`(?i)\bis (?:english|german|french|spanish|dutch|italian) your (?:(?:first|native|second) language|mother tongue)\b`,
		`(?i)\b(?:that's|that is|you have) an? (?:very |rather )?(?:unusual|interesting|exotic|foreign|strange) (?:surname|last name|first name|name|accent)` + stop,
		`(?i)\bwhat (?:kind|sort|type) of (?:a )?name is that\b`,
		`(?i)\bwhere (?:does|did) your (?:surname|last name|family name|first name|name) (?:come from|originate)\b`,
		`(?i)\b(?:what(?:'s| is)|tell (?:me|us)(?: about)?) the origin of your (?:surname|last name|family name|first name|name)\b`,
	},
		`(?i)\b(?:citizen|national)\b[^?]{0,60}\b(?:(?:authori[sz]ed|eligible|entitled|permitted|allowed|right) to work|permanent resident)`,
	),
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "origin-question",
		Severity: source.Error,
		Doc: "A question asks where somebody or their family comes from, or for race, citizenship, a first language, an accent or a " +
			"name's story. Nobody may be turned down for any of these. Ask whether somebody is allowed to work in the country and " +
			"which languages of the job they speak. Where a law or a security clearance calls for a citizenship, let the finding pass " +
			"with `ignore` and name that law.",
		Source: "Title VII, and Immigration and Nationality Act, 8 U.S.C. 1324b (US); Equality Act 2010, section 9 (UK); " +
			"Directive 2000/43/EC (EU)",
		Bad:  "Where are you originally from?",
		Good: "Are you allowed to work in this country?",
	},
})
