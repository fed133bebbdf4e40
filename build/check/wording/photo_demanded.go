package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var photoDemanded = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "photo-demanded",
		Severity: source.Warning,
		Doc: "The posting asks applicants for a picture of themselves. It shows age, sex, origin and looks, none of " +
			"which may count, and in a dispute the request alone is evidence against the employer. Leave it out; " +
			"notes are enough to remember who came to an interview." + rule.NotAdvice,
		Source: facts.Cited("A photograph shows what nobody may decide by.",
			"EEOC-PHOTOGRAPHS", "EU-2000-43", "EU-2000-78"),
		Bad:  "Send your CV with a recent photo.",
		Good: "Send your CV; please leave out a photo.",
	},
}, rule.EachPlaceOf([]*phrase.List{photoWords, missingPhotoWords},
	"“%s” asks applicants for their picture",
	"leave the request out, or ask for applications without a photo"))

const (
	sending    = `(?:send|attach|include|submit|enclose|upload|provide|e-?mail|add)(?:ing)?`
	portrait   = `(?:photo(?:graph)?|picture|head ?shot|portrait)s?`
	curriculum = `(?:cv|resume|r\x{E9}sum\x{E9}|curriculum vitae|cover letter|letter of motivation|motivation letter|certificates|references|diplomas?)`
)

var photoWords = phrase.New([]string{
	`(?i)\b(?:send|attach|include|submit|enclose|upload|provide|e-?mail|add)(?:ing)? (?:us )?(?:[\w'-]+[ ,]+){0,8}?(?:recent|passport[- ]sized?|full[- ](?:body|length)|head and shoulders) (?:colou?r |digital )?(?:photo(?:graph)?s?|pictures?|head ?shots?)\b`,
	`(?i)\b(?:send|attach|include|submit|enclose|upload|provide|e-?mail|add)(?:ing)? (?:us )?(?:[\w'-]+[ ,]+){0,5}?(?:your (?:photo(?:graph)?|head ?shot|picture)|(?:photo(?:graph)?s?|pictures?) of yourself|selfie)\b`,
	`(?i)\b(?:cv|resume|r\x{E9}sum\x{E9}|applications?|cover letter)\b,?(?: \w+){0,3}? (?:with|and|incl(?:uding|\.)?|plus|includ(?:e|es)|\+)(?: an?| your| recent| current| one)* (?:photo(?:graph)?|picture|head ?shot)\b`,
	`(?i)(\b(?:cv|resume|r\x{E9}sum\x{E9}|applications?) \()(?:\w+ )?(?:with|incl(?:uding|\.)?|plus) (?:an? |your )?(?:recent )?(?:photo(?:graph)?|picture|head ?shot)\b`,
	`(?i)\bplease (?:attach|include|send|enclose|upload|add) (?:\w+ ){0,2}(?:an?|one|two) (?:\w+ )?(?:photo(?:graph)?s?|head ?shots?)\b`,
	`(?i)\b` + sending + ` (?:us )?(?:[\w'-]+ ){0,4}?` + portrait + `(?: of you(?:rself)?)? (?:to|with|in|along with|alongside|on|together with) (?:your|the|each|every|an?) (?:job )?(?:applications?|cv|resume|r\x{E9}sum\x{E9}|cover letter|letter)\b`,
	`(?i)(^|[.!;] )(?:please )?` + sending + ` (?:us )?(?:an?|your) (?:(?:recent|current|good|professional|clear) )?` + portrait + `(?: of you(?:rself)?)?([.,;!)]|$)`,
	`(?i)\b` + curriculum + `(?:, [\w' -]{1,30}){0,3}(?:,|,? and| &| \+|,? plus|,? as well as) (?:(?:an?|your|one|recent|current|passport) )*` + portrait + `\b`,
	`(?i)\b` + portrait + `(?:,|,? and| &| \+|,? plus|,? as well as) (?:(?:an?|your|the) )?(?:(?:tabular|current|full|short) )?` + curriculum + `\b`,
	`(?i)\b(?:need|want|would like|require|expect|ask for) (?:\w+ ){0,2}(?:photo(?:graph)?|head ?shot) of (?:you|yourself)\b`,
	`(?i)(^|[.!;(] ?)(?:recent )?(?:photo(?:graph)?|head ?shot) (?:is )?(?:required|requested|desired|mandatory)([.,;!)]|$)`,
	`(?i)\b(?:send|e-?mail|attach|include|submit|bring|forward|reply with|respond with)\b[^.!?]{0,60}\b(?:cv|resum[eé]|r\x{E9}sum\x{E9}|references?|application|cover letter|headshot)\b[^.!?]{0,40}\b(?:and|with|plus|,|&|\+) ?(?:(?:an?|one|two|1|2|3|some|your|recent|current|full[- ]length|couple of|few) )*(?:head ?shots?|photos?|photographs?|pictures?|pics?|selfies?)(?: of (?:you|yourself))?\b`,
	`(?i)\bphoto(?:graph)? (?:is |of applicants? is )?(?:mandatory|compulsory|required with)\b`,
},
	`(?i)\b(?:not|\w+n't|never|without|no need to|refrain from|leave out|omit|remove|no)\b[^.;!?]{0,60}\b(?:photo(?:graph)?s?|pictures?|head ?shots?|selfies?)\b`,
	`(?i)\bphoto(?:graph)?s? (?:edit|shoot|essay|stud|librar|booth|real|galler|journal|shar|app|portfolio|credit|content|retouch|id\b|assets?)\w*`,
	`(?i)\b(?:photo(?:graph)?s?|pictures?) of (?:the|each|every|your (?:work|project|product|code|desk)|any|all|our)\b`,
	`(?i)\b(?:product|property|listing|client|customer|menu|event|site|stock|user|users'|portfolio) (?:photo(?:graph)?s?|pictures?)\b`,
)

// missingPhotoWords ask for one by what becomes of those who send none.
var missingPhotoWords = phrase.New([]string{
	`(?i)\b(?:applications?|applicants?|candidates?) (?:sent )?(?:without|lacking) (?:an? )?` + portrait + ` (?:will not|won't|cannot|can't|are not|aren't|(?:will be|are) (?:rejected|ignored|excluded|disregarded|discarded|deleted))\b`,
})
