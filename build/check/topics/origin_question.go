package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// Parts of patterns about countries and peoples.
const (
	nationality = `(?:us|u\.s\.?|uk|u\.k\.?|eu|naturali[sz]ed|native-born|dual|[a-z]+ish|[a-z]+an|[a-z]+ese|french|dutch|swiss|greek|czech)`
	peoples     = `(?:american|british|english|irish|scottish|german|french|italian|spanish|polish|turkish|greek|dutch|swiss|russian|ukrainian|romanian|` +
		`indian|pakistani|chinese|japanese|korean|asian|african|african[- ]american|arab|hispanic|latin[oax]|mexican|black|white|native american|american indian|puerto rican|cuban|dominican|colombian|brazilian|haitian|jamaican|filipin[oa]|vietnamese|thai|iranian|persian|iraqi|syrian|lebanese|egyptian|moroccan|algerian|tunisian|israeli|afghan|nigerian|ghanaian|kenyan|ethiopian|somali|south african|portuguese|swedish|norwegian|danish|finnish|hungarian|czech|slovak|serbian|croatian|bulgarian|albanian|kurdish|armenian|canadian|australian|european|caucasian|gypsy|roma|mixed(?: race)?|biracial|aboriginal|m[aā]ori|part \w{3,})`
	countries = `(?:the (?:us|u\.s\.|uk|eu|united states|united kingdom|states)|america|canada|australia|germany|france|spain|italy|england|britain|india|china|mexico|syria|afghanistan|iran|iraq|turkey|poland|romania|russia|ukraine|nigeria|ghana|somalia|eritrea|ethiopia|morocco|algeria|tunisia|egypt|lebanon|pakistan|bangladesh|sri lanka|vietnam|the philippines|brazil|colombia|venezuela|cuba|haiti|jamaica|puerto rico|el salvador|guatemala|honduras|africa|asia|latin america|south america|eastern europe|the balkans|serbia|kosovo|albania|bosnia)`
	relatives = `(?:family|parents|mother|father|ancestors|grandparents|grandmother|grandfather|relatives|folks|people|mom|mum|dad|husband|wife|spouse)`
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
		`(?i)\b(?:what|which) (?:(?:native|other|foreign) )?languages?(?: or languages)? (?:do|does|did|is|are|was|were) (?:your ` + relatives + `|spoken (?:at|in) your (?:home|house|family))`,
		`(?i)\b(?:what|which) (?:is|was) the (?:language|primary language|main language) (?:spoken )?(?:at|in|of) your (?:home|house|household|family|parents)`,
		`(?i)\b(?:is|was|do you speak|did you (?:grow up )?speak(?:ing)?) (?:english|spanish|a foreign language|another language|any other language) (?:spoken )?(?:at|in) (?:your )?home` + joins,
		`(?i)\b(?:are|were|is|was) your ` + relatives + ` (?:\w+ )?(?:from|born|immigrants?|citizens?|naturali[sz]ed|foreign(?:ers)?|natives?|of foreign|` + peoples + `)\b`,
		`(?i)\bwhen (?:did|have) (?:you|your ` + relatives + `) (?:\w+ )?(?:come|came|move|moved|immigrate[d]?|emigrate[d]?|arrive[d]?|get) (?:to|in|here|over)(?: (?:here|this country|` + countries + `))?` + stop,
		`(?i)\bhow (?:did|long ago did) (?:you|your ` + relatives + `) (?:come|move|immigrate|get) (?:to|here)(?: (?:here|this country|` + countries + `))?` + stop,
		`(?i)\b(?:do|does) (?:you|your family) (?:still )?have (?:(?:any|family|relatives|a home) )+(?:abroad|overseas|in (?:another|other|your home|your native) (?:country|countries)|back home)` + stop,
		`(?i)\b(?:where(?:'s| is| does| did)|what(?:'s| is| (?:kind|sort|type) of)|(?:i|we) (?:can't place|love|like|hear|notice|detect)|is|do you have|you have|place|about|explain)\b[^?.]{0,25}\b(?:your|that|this|an?) (?:\w+ )?accent(?: ?\?|\b[^?.]{0,30}(?:from|is that|do you have))`,
		`(?i)\b(?:what|where) (?:is|are)(?: the)? (?:nationality|origins?|heritage|ethnicity|background) (?:of|is) your (?:name|last name|surname|family|parents|ancestors)`,
		`(?i)\bwhat (?:nationality|ethnicity|origin|kind of name) (?:is|are) your (?:name|last name|surname|family name|family|parents)\b`,
		`(?i)\byour (?:name|surname|last name) (?:sounds?|looks?|seems?|is) [^?.]{0,40}(?:where|what|is it|origin|from|nationality)`,
		`(?i)\b(?:that's|that is|you have|what) an? (?:\w+ )?(?:unusual|interesting|exotic|foreign|strange|beautiful|different|lovely) (?:surname|last name|first name|name|accent)\b`,
		`(?i)\b(?:is|was) (?:it|that|your (?:name|last name|surname)) (?:an? )?(?:american|irish|jewish|german|french|italian|spanish|polish|turkish|greek|russian|indian|chinese|japanese|arab(?:ic)?|african|hispanic|latino|asian|foreign) ?(?:name|surname)?(?:\?|$)`,
		`(?i)\bwhere did you (?:grow up|spend your childhood|live (?:as a child|before you came))` + stop,
		`(?i)\bwhat part of (?:the world|africa|asia|india|china|mexico|europe|latin america|the middle east) (?:are|were|do) you\b`,
		`(?i)\b(?:what(?:'s| is)|describe|tell (?:me|us) about) your (?:(?:cultural|ethnic|racial|national|family's) )+(?:background|heritage|origins?|roots|identity)` + joins,
		`(?i)\b(?:have you (?:ever )?changed your (?:last |family )?name|was your (?:last |family )?name (?:ever )?(?:changed|different)|what(?:'s| is| was) your (?:original|former|real) (?:last |family )?name)` + joins,
		`(?i)\b(?:how|when|where) did you (?:become|get|acquire|obtain) (?:a |an |your )?(?:us|u\.s\.|american|british|german|canadian)? ?(?:citizen|citizenship|naturali[sz]ed|green card|naturali[sz]ation)` + joins,
		`(?i)\bare you (?:a |an )?(?:naturali[sz]ed|native[- ]born|legal alien|alien|legal resident|illegal|undocumented|minority|immigrant|person of colou?r)` + joins,
		`(?i)\b(?:what(?:'s| is)|which is) your (?:first|native|primary|home) language` + joins,
	},
		`(?i)\b(?:citizen|national)\b[^?]{0,60}\b(?:(?:authori[sz]ed|eligible|entitled|permitted|allowed|right) to work|permanent resident)`,
	),
	further: []*phrase.List{indirectOrigin, surname},
	german:  germanOrigin,
	french:  frenchOrigin,
	asked:   originAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "origin-question",
		Severity: source.Error,
		Doc: "A question asks where someone or their family comes from, or about race, citizenship, first language, " +
			"accent or the story of a name. No one may be turned down for any of these. Ask whether the person is " +
			"allowed to work in the country, and which languages of the job they speak. If a law or a security " +
			"clearance requires a citizenship, accept the finding with `ignore` and name that law.",
		Source: facts.Cited("A question about origin can be taken as evidence of discrimination.",
			"US-TITLE-VII", "US-INA", "UK-EQA", "EU-2000-43"),
		Bad:  "Where are you originally from?",
		Good: "Are you allowed to work in this country?",
	},
})
