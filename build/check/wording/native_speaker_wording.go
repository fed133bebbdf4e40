package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var nativeSpeakerWording = rule.Wording(rule.Rule{
	Languages: []string{phrase.English, phrase.German, phrase.French},
	Rule: source.Rule{
		Name:     "native-speaker-wording",
		Severity: source.Warning,
		Doc: "The posting asks for a native speaker, a mother tongue or no accent. That asks where someone comes from, " +
			"not how well they speak and write, and is taken as discrimination by origin. Ask for the level the work " +
			"needs, such as C1 in speech and writing." + rule.NotAdvice,
		Source: facts.Cited("A level of a language can be learnt, and a mother tongue can't.",
			"EEOC-NATIONAL-ORIGIN", "UK-EQA", "DE-BAG-8-AZR-402-15", "cefr"),
		Bad:  "Native English speaker",
		Good: "English at level C1 or above",
	},
}, rule.EachPlaceIn(map[string][]*phrase.List{
	phrase.English: {nativeSpeakerWords}, phrase.German: {germanNativeWords}, phrase.French: {frenchNativeWords},
},
	"“%s” asks where people come from, not how well they speak",
	"ask for the level the work needs, such as “C1 or above”"))

const tongue = `(?:english|french|german|spanish|dutch|italian|japanese|mandarin|chinese|portuguese|polish|russian|arabic|greek|swedish|danish|norwegian|finnish|hebrew|turkish|korean|hindi|czech|slovak|hungarian|romanian|ukrainian|bulgarian|croatian|serbian|catalan|cantonese|vietnamese|thai)`

// notCandidates are a pattern for people who aren't candidates.
const notCandidates = `(?:customers?|users?|clients?|guests?|passengers?|readers?|patients?|pupils?|students?|visitors?|residents?|callers?|children|audiences?|people)`

var nativeSpeakerWords = phrase.New([]string{
	`(?i)\bnative[- ](?:level )?(?:(?:and|or) \w+ )?(?:[a-z]+[- ])?(?:speakers?|speaking|tongue)\b|\bmother[- ]tongue\b`,
	`(?i)\b` + tongue + `[- ]natives?\b`,
	`(?i)\bnative (?:(?:written|spoken) )?` + tongue + `\b(?: speakers?)?`,
	`(?i)\bnative[- ]level (?:(?:command|knowledge) )?(?:of |in )?(?:(?:written|spoken|fluent) )?` + tongue + `\b`,
	`(?i)\b` + tongue + `(?: skills)?,?(?: is)? (?:(?:at|on|to) )?(?:an? )?native[- ](?:language )?level\b`,
	`(?i)\b` + tongue + ` ?[:\x{2013}-] ?native(?: level)?([.,;]|$)`,
	`(?i)(\b` + tongue + ` \()native(?: level)?(\))`,
	`(?i)\bnative(?:[- ]level)? (?:fluency|proficiency|command) (?:of|in) (?:(?:written|spoken) )?` + tongue + `\b`,
	`(?i)\b(?:no|without(?: an?| any)?|neutral|unaccented|minimal) (?:foreign |regional |strong |thick |heavy )?accent\b|\baccent[- ](?:free|neutral)\b`,
	`(?i)\b(?:(?:must|should) be (?:your|a|their) first language|first language must be)\b`,
},
	`(?i)\bnon[- ]?native[- ](?:[a-z]+[- ])?(?:speakers?|speaking)\b`,
	`(?i)\b(?:react|cloud|script|ai)[- ]native\b`,
	`(?i)\b(?:near|nearly|almost|close to)[- ]native\b[^.;]{0,20}`,
	// Somebody else's language.
	`(?i)\b(?:mother[- ]tongues?|native (?:tongues?|speakers?)) (?:of|among) (?:[\w'-]+ ){0,4}?`+notCandidates+`\b`,
	`(?i)\b(?:`+notCandidates+`(?:'s?)?|in (?:their|its|your|whose)|whose) (?:own )?(?:mother[- ]tongues?|native (?:tongues?|speakers?))\b`,
	`(?i)\b(?:by|with|among|to) (?:[\w-]+ ){0,2}native(?:[- ][a-z]+)? speakers\b`,
	`(?i)\b(?:nobody|no[- ]one|none)\b[^.;]{0,80}\b(?:mother[- ]tongue|native (?:[a-z]+ )?speakers?|native[- ](?:level|fluency|proficiency))\b`,
	`(?i)\b(?:not|never|\w+n't) (?:\w+ ){0,2}(?:need|have|has|expect|require|ask|insist|look)\b[^.;]{0,60}\b(?:mother[- ]tongue|native (?:[a-z]+ )?speakers?|native[- ](?:level|fluency|proficiency))\b`,
	`(?i)\b(?:mother[- ]tongue|native (?:[a-z]+ )?speakers?|native[- ](?:level|fluency|proficiency))\b[^.;]{0,30}\b(?:not|isn't|aren't) (?:required|needed|necessary|expected|an? (?:must|requirement))\b`,
	`(?i)\bnative[- ](?:level )?(?:[a-z]+[- ]){0,2}(?:speakers?|speaking)?,?(?: \w+)? ?(?:or|/) ?(?:a )?(?:fluent|fluency|equivalent|equal|c1|c2|near|bilingual|similar|comparable|excellent|professional|proficient|advanced|high)\b`,
	`(?i)\b(?:mother[- ]tongue|native speakers?)(?: level)?,? (?:or|/) (?:\w+ ){0,2}(?:fluent|fluency|equivalent|c1|c2|near|bilingual|level|comparable|proficien\w+)\b`,
	`(?i)\b(?:fluent|bilingual|c1|c2|equivalent|near[- ]native|proficient|business) (?:or|to|/) (?:a )?native(?:[- ][a-z]+)?(?: speakers?)?\b`,
	`(?i)\b(?:regardless|irrespective|whatever|discriminat\w*|any|different|their own|on the (?:grounds|basis)|not (?:need|have) to be|don't (?:need|have) to be|need not be)\b[^.;]{0,120}\b(?:mother[- ]tongue|native speakers?|native tongue|first language|accent)\b`,
	`(?i)\b(?:neutral|no) accent (?:colou?rs?|walls?|marks?|on|in)\b`,
)
