package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var ageCodedWording = rule.Wording(rule.Rule{
	Languages: []string{phrase.English, phrase.German, phrase.French},
	Rule: source.Rule{
		Name:     "age-coded-wording",
		Severity: source.Warning,
		Doc: "The text tells people of a certain age that it isn't meant for them: a young team, digital natives, " +
			"recent graduates, an age range. In most countries that is evidence in a discrimination case, and it " +
			"turns away people who could do the work. Say what the person needs to be able to do, or how much " +
			"experience the job takes." + rule.NotAdvice,
		Source: facts.Cited("Words for an age put off the others, and let discrimination be presumed.",
			"US-ADEA", "UK-EQA", "EU-2000-78", "DE-AGG", "DE-BAG-8-AZR-406-14", "FR-CT", "burn-2022"),
		Bad:  "Join our young, dynamic team of digital natives.",
		Good: "You join a team of six. We teach you the tools in your first month.",
	},
}, rule.EachPlaceIn(map[string][]*phrase.List{
	phrase.English: {ageWords, soughtGenerations}, phrase.German: {germanAgeWords, englishAgeWords},
	phrase.French: {frenchAgeWords, englishAgeWords},
},
	"“%s” tells people of another age not to apply",
	"say what the work takes instead: a skill, or how much experience it starts from"))

// ageLimit is a pattern for an age that no law sets. Lower ones, such as 18, may be the law's.
const ageLimit = `(?:2[2-9]|[3-6]\d)`

// youngerThan is a pattern for an upper limit of age.
const youngerThan = `(?:under|below|younger than|no older than|not older than|no more than) (?:the age of )?` + ageLimit

// colleagues are a pattern for those with whom whoever gets the job works.
const colleagues = `(?:teams?|staff|workforce|crew|colleagues|employees|office|department|company)`

var ageWords = phrase.New([]string{
	`(?i)\bdigital[- ]natives?\b`,
	`(?i)\b(?:young|youthful)(?:,? (?:and |& )?[\w-]+){0,2},? (?:teams?|staff|workforce|crowd|energy|culture|office|environment|atmosphere|spirit)\b`,
	`(?i)\b(?:looking for|seeking|we seek|we need|wanted|to hire|hiring|ideal for|perfect for|great for|suitable for|suits?|join(?:ing)? (?:our|a)(?: \w+)? (?:group|bunch|team|crowd) of) (?:an? |our |some )?(?:[\w-]+,? (?:and )?){0,2}(?:young|youthful)(?:,? (?:and )?[\w-]+){0,2} (?:professionals?|talents?|graduates?|candidates?|people|person|persons|individuals?|minds?|colleagues?|faces?)\b`,
	`(?i)\b(?:looking for|seeking|we seek|we need) (?:an? )?young(?:,| and|,? and) (?:energetic|dynamic|motivated|ambitious|hungry|enthusiastic|vibrant)\b`,
	`(?i)\b(?:recent|new|fresh) (?:college |university |master's |bachelor's )?grad(?:uate)?s?\b`,
	`(?i)\bfreshers\b|\bfresher (?:only|can|may|welcome|wanted|preferred)\b|\bfresher\)`,
	`(?i)\b(?:suits?|suitable for|ideal for|perfect for|great for) (?:an? )?(?:[\w-]+ ){0,2}(?:school|college)[- ]leavers?\b`,
	`(?i)\b(?:candidates?|applicants?|must be|should be|are you|you are|you're) (?:who are )?(?:aged|between the ages? of) ?(?:between )?[1-6]\d ?(?:-|\x{2013}|to|and) ?[2-6]\d\b`,
	`(?i)\b(?:candidates?|applicants?|must be|should be|are you|you are|you're) (?:who are )?between [1-6]\d and [2-6]\d(?: years?(?: old| of age)|[.,;)?]|$)`,
	`(?i)^aged? (?:between )?[1-6]\d ?(?:-|\x{2013}|to|and) ?[2-6]\d(?: years?(?: old)?)?(?:[.,;)]|$)`,
	`(?i)\bages? ?: ?[1-6]\d ?(?:-|\x{2013}|to) ?[2-6]\d\b`,
	`(?i)\b(?:preferred|required) age(?: range| group)?(?: is| of|:)? [1-6]\d\b`,
	`(?i)\b(?:upper age limit|max(?:imum|\.)? age|age limit)\b`,
	`(?i)\b(?:candidates?|applicants?|you)(?: (?:must|should|have to|need to))?(?: be| are|'re) (?:aged )?` + youngerThan + `(?: years?(?: old| of age)?)?(?:[.,;)]|$)`,
	`(?i)\b(?:(?:must |should )?be|aged) (?:aged )?` + youngerThan + ` years? (?:old|of age)\b|\baged ` + youngerThan + `(?:[.,;)]|$)`,
	`(?i)(^|[.;!(] ?)(?:(?:no|not) older than|younger than) (?:the age of )?` + ageLimit + `(?: years?(?: old| of age)?)?([.,;!)]|$)`,
	`(?i)(^|[.;!(] ?)(?:aged? )?(?:not over|under|below|up to|max(?:imum|\.)?|at most) ` + ageLimit + ` years? (?:old|of age)([.;!)]|$|,? (?:ideally|preferably|preferred|only)\b)`,
	`(?i)(^|[.;!(] ?)(?:aged? )?(?:under|below)[- ](?:the age of )?` + ageLimit + `s? (?:only|preferred)\b`,
	`(?i)\b(?:nobody|no[- ]one|no (?:candidates?|applicants?|people|persons?)) (?:who is |aged )?(?:over|above|older than) (?:the age of )?` + ageLimit + `(?: years?(?: old| of age)?)?([.,;!)]|$)`,
	`(?i)\b(?:you|candidates?|applicants?) (?:must be |should be |are |is )?` + ageLimit + ` (?:years? (?:old|of age) )?(?:or|and) younger\b`,
	`(?i)\b(?:you(?: are|'re)?|candidates?|applicants?|ideally|preferably) (?:still )?in (?:your|their) (?:early |mid[- ]?|late )*(?:20s|30s|twenties|thirties)\b`,
	`(?i)\b(?:teams?|crowd|bunch|group|crew) of (?:\w+ )?(?:20|30|twenty|thirty)[- ]somethings\b`,
	`(?i)\b(?:average|mean|median) age (?:of|in|on) (?:the|our|your) (?:[\w-]+ ){0,2}` + colleagues + `\b`,
	`(?i)\bour (?:average|mean|median) age\b|\b` + colleagues + `'s? (?:average|mean|median) age\b`,
	`(?i)(\b` + colleagues + `\b[^.;:]{0,40}\b)(?:average|mean|median) age(?: of| is|:)?(?: \w+)? [2-4]\d\b`,
	`(?i)\byou(?: are|'re) (?:an? )?(?:[\w-]+,? (?:and )?){0,2}(?:young|youthful)(?:,? (?:and )?[\w-]+){0,2} (?:professionals?|talents?|graduates?|person|people|individuals?|minds?)\b`,
	`(?i)\b(?:you(?: are|'re)|(?:candidates?|applicants?|you) (?:are|must be|should be)) (?:\w+, )?(?:young|youthful)(?: and \w+|, [\w-]+(?:,? (?:and )?[\w-]+)?)?([.;!]|$)`,
	`(?i)^young (?:professionals?|talents?|candidates?|applicants?|graduates?)(?: (?:wanted|preferred|only|sought)\b|[.,;:(]|$)`,
	`(?i)\bmature (?:individual|person|candidate|lady|woman|man|worker)s?\b`,
	`(?i)\bover-?qualified\b`,
	`(?i)\b(?:degree|studies|diploma|school|college|university)\b[^.;]{0,20}\b(?:no earlier than|not before|in or after|after|since) (?:19|20)\d\d\b`,
	`(?i)\b(?:graduated?|graduation|class)\b[^.;]{0,40}\b(?:in|of|from|after|since|before|between)? ?(?:19|20)\d\d (?:or|and) (?:after|later|before|earlier|newer)\b`,
	`(?i)\b(?:graduat(?:ed|ing)|graduation (?:year|date))\b[^.;]{0,40}\b(?:in or after|no earlier than|after|since|later than|between) (?:19|20)\d\d\b`,
	`(?i)\b(?:bets? on|hire|hires|hiring|prefer|prefers|want|wants|look(?:s|ing)? for|seek|seeks|love|favou?rs?|need|needs) (?:\w+,? (?:and )?){0,2}(?:young|younger|youthful),? (?:(?:and )?[\w-]+,? ){0,2}(?:engineers?|developers?|people|talents?|staff|workers?|employees?|candidates?|applicants?|professionals?|minds?|designers?|sales ?people|colleagues|individuals?|persons?|men|women|guys|faces?)\b`,
	`(?i)\b(?:no|not (?:for|suitable for)) (?:older|old|elderly) (?:people|workers|candidates|applicants|persons)\b`,
},
	`(?i)\bfreshers'? (?:week|fair|ball|days?)s?\b|\b`+youHandle+`freshers\b`,
	`(?i)\b(?:never|nobody is|no[- ]one is|don't worry|even if)\b[^.;]{0,40}\bover-?qualified\b`,
	`(?i)\bdigital[- ]natives? (?:segments?|brands?|compan(?:y|ies)|business(?:es)?|customers?|accounts?|start-?ups?|enterprises?|banks?|firms?|organi[sz]ations?|retail(?:ers)?|sectors?|markets?|verticals?|space|platforms?|products?|media|disruptors?)\b`,
	`(?i)\b(?:for|to|with|among|serv(?:e|es|ing)|reach(?:es|ing)?|target(?:s|ing)?|engag(?:e|es|ing)|attract(?:s|ing)?|customers|users|consumers|guests|audiences?) (?:[\w-]+ ){0,2}digital[- ]natives?\b`,
	`(?i)\b(?:whether|if|no matter|even)\b[^.;]{0,30}\byoung\b|\byoung (?:or|and) old\b|\bold (?:or|and) young\b`,
	`(?i)\b(?:customers?|patients?|residents?|users?|clients?|members?|guests?|passengers?|students?|pupils?|visitors?|readers?|fleet|vehicles?|buildings?|boats?|machines?|equipment)\b[^.;:]{0,40}\b(?:average|mean|median) age\b`,
	`(?i)\byoung(?:,| and|,? but|,? yet)? (?:\w+ and )?(?:fast[- ]|rapidly )?(?:growing|expanding|scaling)\b`,
	// Who is hired for a task with young people is somebody else.
	`(?i)\b(?:with|support(?:s|ing)?|teach(?:ing|es)?|help(?:s|ing)?|coach(?:ing|es)?|mentor(?:s|ing)?|empower(?:s|ing)?|train(?:s|ing)?|guid(?:e|es|ing)|lead(?:s|ing)?|manag(?:e|es|ing)|build(?:s|ing)?|supervis(?:e|es|ing)|onboard(?:s|ing)?|disadvantaged) (?:an? |our |the |both )?(?:[\w-]+ (?:and )?){0,2}(?:young|recent|new|fresh)(?: \w+){0,2} (?:team|talents?|professionals?|graduates?|grads?|people)\b`,
	`(?i)\b(?:recent|new) grad(?:uate)?s? (?:(?:are |also |very )*(?:welcome|encouraged)|program(?:me)?s?|schemes?|nurses?|rn\b|hiring|recruit\w+|hires|and|or|as well)`,
	`(?i)\b(?:not|no|\w+n't|never|or|whether|from) (?:\w+ ){0,3}(?:recent|new) grad(?:uate)?s?\b`,
	`(?i)\b(?:recent|new) (?:college |university )?graduates?,? [^.;]{0,80}\b(?:welcome|encouraged)\b`,
	`(?i)\b(?:intern(?:ship)?s?|trainees?|apprentice\w*|students?)\b[^.;]{0,60}\b(?:recent|new) (?:college |university )?graduates?\b`,
	// A group is young, not those in it: “a young team of 20”, “a young company”.
	`(?i)\b(?:young|youthful)(?:,? (?:and )?[\w-]+){0,2} (?:teams?|staff|crowd)\b[^.;]{0,40}\b(?:\d+ (?:people|employees|engineers|of us|strong)|fewer than|less than|founded|started|years? old|growing|startup|start-up)\b`,
	`(?i)\b(?:we(?: are|'re)|is|are|as) (?:still |relatively |quite |very |fairly )*(?:an? |the )?(?:still |relatively |quite |very )*young (?:teams?|compan(?:y|ies)|organi[sz]ations?|startups?|firms?)\b`,
	// Those who are welcome beside others, or asked not to hold back.
	`(?i)\b(?:welcome|encourage|invite|open to|love to hear from|whether|including|both)\b[^.;]{0,60}\b(?:recent|new|fresh) (?:college |university )?grad(?:uate)?s?\b`,
	`(?i)\b(?:recent|new|fresh) (?:college |university |bootcamp )?grad(?:uate)?s?\b[^.;]{0,50}(?:\?|\bor\b|\band\b|,)`,
	// What a law says of minors.
	`(?i)\b(?:minimum|legal|law|lawful|statut\w+|child labou?r|minors?)\b[^.]{0,90}\bage limits?\b|\bage limits?\b[^.]{0,60}\b(?:law|legal|statut\w+|drinking|alcohol|minors?)\b`,
	`(?i)\bfreshers'? (?:week|fairs?|events?)\b`,
	`(?i)\b(?:no|without(?: an?| any)?|not have an?|abolish\w*) (?:upper |maximum )?age limits?\b`,
	`(?i)\b(?:not|never|\w+n't)[^.]{0,30}over-?qualified\b`,
)

// soughtGenerations are those who are wanted. An app, too, may be for digital natives, but nobody looks for them to have
// one.
var soughtGenerations = phrase.New([]string{
	`(?i)\b(?:look(?:ing)?|search(?:ing)?|hunting|on the hunt|(?:job|role|position|place|post|opportunity|internship)s?) for (?:[\w-]+ ){0,2}` + generation,
	`(?i)\b(?:seek(?:ing)?|hire|hiring|recruit(?:ing)?|want|prefer) (?:an? |the )?(?:[\w-]+ )?(?:millennials?|gen(?:eration)?[- ]?z(?:ers?)?)\b`,
},
	`(?i)\b(?:you|you'll|to|not|never|\w+n't) (?:will )?(?:look|search)(?:ing)? for (?:[\w-]+ ){0,2}`+generation,
	`(?i)`+generation+` (?:segments?|brands?|compan(?:y|ies)|business(?:es)?|customers?|accounts?|start-?ups?|enterprises?|banks?|users?|buyers?|consumers?|audiences?)\b`,
)

const generation = `(?:digital[- ]natives?|millennials?|gen(?:eration)?[- ]?z(?:ers?)?)\b`
