package check

import "rolewright/build/source"

var photoDemanded = wording(Rule{
	Name:     "photo-demanded",
	Severity: source.Warning,
	Doc: "Applicants are asked for a picture of themselves. It shows age, sex, origin and looks, none of " +
		"which may decide, and in a dispute the request alone is held against the employer. Leave it out; who came " +
		"to an interview can be remembered by notes." + notAdvice,
	Source: "EEOC, Prohibited Employment Policies/Practices (“Photographs”); Directive 2000/43/EC and " +
		"2000/78/EC.",
	Bad:  "Send your CV with a recent photo.",
	Good: "Send your CV; please leave out a photo.",
}, eachPlace(photoWords,
	"“%s” asks applicants for their picture",
	"leave the request out, or ask for applications without a photo"))

var photoWords = newPhrases([]string{
	`(?i)\b(?:send|attach|include|submit|enclose|upload|provide|e-?mail|add)(?:ing)? (?:us )?(?:[\w'-]+[ ,]+){0,8}?(?:recent|passport[- ]sized?|full[- ](?:body|length)|head and shoulders) (?:colou?r |digital )?(?:photo(?:graph)?s?|pictures?|head ?shots?)\b`,
	`(?i)\b(?:send|attach|include|submit|enclose|upload|provide|e-?mail|add)(?:ing)? (?:us )?(?:[\w'-]+[ ,]+){0,5}?(?:your (?:photo(?:graph)?|head ?shot|picture)|(?:photo(?:graph)?s?|pictures?) of yourself|selfie)\b`,
	`(?i)\b(?:cv|resume|r\x{E9}sum\x{E9}|applications?|cover letter)\b(?: \w+){0,3}? (?:with|and|including|plus|includ(?:e|es)|\+)(?: an?| your| recent| current| one)* (?:photo(?:graph)?|picture|head ?shot)\b`,
	`(?i)\bplease (?:attach|include|send|enclose|upload|add) (?:\w+ ){0,2}(?:an?|one|two) (?:\w+ )?(?:photo(?:graph)?s?|head ?shots?)\b`,
	`(?i)\bphoto(?:graph)? (?:is |of applicants? is )?(?:mandatory|compulsory|required with)\b`,
},
	`(?i)\b(?:not|\w+n't|never|without|no need to|refrain from|leave out|omit|remove|no)\b[^.;!?]{0,60}\b(?:photo(?:graph)?s?|pictures?|head ?shots?|selfies?)\b`,
	`(?i)\bphoto(?:graph)?s? (?:edit|shoot|essay|stud|librar|booth|real|galler|journal|shar|app|portfolio|credit|content|retouch|id\b|assets?)\w*`,
	`(?i)\b(?:photo(?:graph)?s?|pictures?) of (?:the|each|every|your (?:work|project|product|code|desk)|any|all|our)\b`,
	`(?i)\b(?:product|property|listing|client|customer|menu|event|site|stock|user|users'|portfolio) (?:photo(?:graph)?s?|pictures?)\b`,
)
