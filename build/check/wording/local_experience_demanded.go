package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var localExperienceDemanded = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "local-experience-demanded",
		Severity: source.Warning,
		Doc: "Experience counts only if it was gained in one country. That excludes people who moved there, and " +
			"Ontario forbids asking for Canadian experience in postings. Say what the person has to know: the market, " +
			"the law, the customers." + rule.NotAdvice,
		Source: facts.Cited("A demand for experience in the country shuts out immigrants.",
			"CA-ON-ESA-EXPERIENCE", "ohrc-canadian-experience"),
		Bad:  "3 years of Canadian experience required",
		Good: "Knows how Canadian wholesalers buy",
	},
}, rule.EachPlace(localExperienceWords,
	"“%s” counts only what people did in one country",
	"say what the person has to know about the place, such as its market or its law"))

const (
	isDemanded  = `(?:required|preferred|essential|an? (?:must|requirement)|necessary|mandatory|only|needed)\b`
	fromCountry = `(?:german|swiss|austrian|french|dutch|irish|indian|singapore(?:an)?|european|japanese|spanish|italian|polish|swedish|danish|norwegian|gulf|saudi|(?-i:EU|UAE|GCC|KSA))`
	someCountry = `(?:Canada|Germany|Switzerland|Austria|France|Netherlands|Ireland|India|Singapore|Japan|Australia|New Zealand|United Kingdom|Britain|England|United States|Europe|Gulf|(?-i:UK|US|USA|EU|UAE|GCC|KSA))`
)

var localExperienceWords = phrase.New([]string{
	`(?i)\b(?:canadian|north american|local|(?-i:UK|US|NZ)|british|u\.s\.|australian|american|new zealand) (?:work |working |job |professional )?experience(?: is| are)? ?` + isDemanded,
	`(?i)\b(?:must have|requires?|required:?|need|minimum|at least|\d+\+? ?(?:years?|yrs?)'?)(?: [\w+-]+){0,4}? (?:canadian|north american|(?-i:UK|US|NZ)|british|u\.s\.|australian|new zealand) (?:work |working |job |professional )?experience\b`,
	`(?i)\bcanadian (?:work |working |job )experience\b|^canadian experience\b`,
	`(?i)\b` + fromCountry + ` (?:work|working|job|professional) experience,?(?: is| are)? ?` + isDemanded,
	`(?i)\b(?:must have|requires?|required:?|need|minimum|at least|\d+\+? ?(?:years?|yrs?)'?)(?: [\w+-]+){0,4}? ` + fromCountry + ` (?:work|working|job|professional) experience\b`,
	`(?i)\b(?:work|working|job|professional) experience (?:gained )?(?:in|within|from) (?:the )?` + someCountry + `,?(?: is| are)? ?` + isDemanded,
	`(?i)\b(?:must|should|need to|have to|has to) have (?:already |previously )?(?:worked|been employed) in (?:the )?` + someCountry + `(?: before)?([.,;!)]|$)`,
},
	`(?i)\b(?:no|not|\w+n't|without|regardless of|never|whether)\b[^.;!?]{0,50}\b(?:canadian|local|uk|us|american|australian|nz|german|european|eu)\b[^.;!?]{0,20} experience\b`,
	`(?i)\b(?:canadian|local|uk|us|american|australian|nz) (?:\w+ )?experience (?:is )?(?:not|neither)\b`,
)
