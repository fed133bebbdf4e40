package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var hypeWording = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "hype-wording",
		Severity: source.Warning,
		Doc: "The text asks for rockstars, ninjas, gurus or wizards. Such a word doesn't say what the work is or how " +
			"good someone has to be at it, no one searches for it, and many able people don't see themselves in it. " +
			"Name the job, and what the person has to be able to do.",
		Source: facts.Cited("A title says what the job is.", "indeed-titles"),
		Bad:    "We are looking for a partner ninja.",
		Good:   "We are looking for someone who has brought new resellers to a first sale.",
	},
}, rule.EachPlace(hypeWords,
	"“%s” doesn't describe a person or the work",
	"name the job, or say what the person has to be able to do"))

var hypeWords = phrase.New([]string{
	`(?i)\b(?:rock[- ]?stars?|ninjas?|gurus?|super[- ]?hero(?:es)?|super[- ]?stars?|bad[- ]?ass(?:es)?|kick[- ]?ass|code monkeys?|growth hackers?|evil genius(?:es)?|rainmakers?|wunderkinds?|whizz?[- ]?kids?)\b`,
	`\b[Jj]edi(?:s|\b)`, // JEDI is something else
	`(?i)\b(?:code|coding|data|tech|sales|marketing|design|css|js|javascript|sql|excel|cloud|growth|partner|channel|social media|ui|ux) (?:wizards?|mavericks?|whiz(?:zes)?|monkeys?|hero(?:es)?|superheroes)\b`,
	`(?i)\b(?:looking for|seek|seeking|want|need|are you|hire|hiring) (?:an?|our|the|that|your) (?:[\w-]+ ){0,2}unicorns?\b`,
	`(?i)\b(?:design|designer|developer|marketing|sales|partner|data|product|engineering|ux|ui|coding|full[- ]?stack) unicorns?\b`,
	`(?i)\b(?:10x (?:engineer|developer|programmer|coder|seller)|a[- ]players?)\b`,
},
	`(?i)\b(?:no|not|\w+n't|never|nobody|none|neither|nor|nothing|without|rather than|instead of|tired of|forget)\b[^.!?;:]{0,60}\b(?:rock[- ]?stars?|ninjas?|gurus?|unicorns?|super[- ]?hero(?:es)?|super[- ]?stars?|jedis?|wizards?|a-players?|hackers?|badass(?:es)?)\b`,
	`(?i)\b(?:ninjas?|gurus?|rock[- ]?stars?|unicorns?)(?:,? (?:or|and) \w+)? need not apply\b`,
	`(?i)\bunicorn (?:start-?ups?|compan(?:y|ies)|status|valuation|founders?)\b`,
	`(?i)\b(?:rock ?star (?:games|energy)|ninja (?:build|theory|forms|tables|van|one|rmm|saga)|guru\.com|super ?hero (?:films?|movies?|comics?|games?|franchises?|universe|genre))\b`,
	`(?i)\b(?:cmake|meson|make|bazel|gn|gradle)(?:,| and| or|/| &| with) ?ninja\b`,
	// Products and tools: a name in the middle of a sentence, with what it is.
	`\b(?:Jedi|Ninja|Guru|Rainmaker|Unicorn|Wizard|Superhero|Rockstar|Maverick|Superstar)(?:,| \(| is\b| are\b| was\b| has\b| feature| app\b| tool| product| platform| language| server| framework| library| team\b| program| software| game| plugin| editor| api\b|'s\b)[^.]{0,40}\b(?:python|server|language|library|product|tool|software|app|platform|feature|game|framework|plugin|editor|firm|company|program)\w*`,
	`\b[A-Z]\w+ (?:Jedi|Ninja|Guru|Rainmaker|Unicorn|Wizard|Superhero|Rockstar|Maverick)s? (?:feature|app|tool|product|platform|game|programme|program|software|plugin)\b`,
	`(?i)\b(?:experience (?:with|in|of)|knowledge of|familiar(?:ity)? with|using|use of|work(?:ing)? (?:with|on)|built (?:with|on)|via|our product|tools? (?:like|such as)) (?:the )?(?:\w+ )?(?:jedi|ninja|guru|rainmaker|unicorn|badass|superhero)\b`,
	// Something else than the applicant.
	`(?i)\bbad[- ]?ass(?:es)? (?:\w+ )?(?:product|team|trailer|company|office|food|menu|kitchen|place|software|technology|tech|stuff|beer|coffee|restaurant|bar|truck|brand|project|code|machine|bike|car|experience|culture|idea|mission|view|tools?|customers?|clients?|burgers?|tacos?|pizza)\b`,
	`(?i)\b(?:we've got|we have|our|it's|this is|built|made|making|building|serve|serving) (?:an? |some |the )?(?:\w+ )?(?:bad[- ]?ass|kick[- ]?ass|rock ?star|super ?star)\b`,
	// What somebody works on, or for whom.
	`(?i)\b`+youHandle+`(?:rock ?stars?|ninjas?|gurus?|super ?hero(?:es)?|super ?stars?|jedi|wizards?)\b`,
	// Guru and Ninja are also products, which are named beside others.
	`(?:\b(?:in|with|using|use|uses|via|like|as|or|and|on|to|from|of|into)|[,(/]) ?(?:Guru|Ninja|Rainmaker|Superhero)\b`,
)
