package check

import "rolewright/build/source"

var localExperienceDemanded = wording(Rule{
	Name:     "local-experience-demanded",
	Severity: source.Warning,
	Doc: "Experience counts only if it was gained in one country. That shuts out people who moved there, " +
		"and Ontario forbids the demand for Canadian experience in postings. Name what one has to know: the market, " +
		"the law, the customers." + notAdvice,
	Source: "Ontario Employment Standards Act 2000, as amended by the Working for Workers Four Act 2024 " +
		"(in force on 1 January 2026); Ontario Human Rights Commission, policy on the “Canadian experience” barrier " +
		"(2013).",
	Bad:  "3 years of Canadian experience required",
	Good: "Knows how Canadian wholesalers buy",
}, eachPlace(localExperienceWords,
	"“%s” counts only what people did in one country",
	"name what one has to know about the place, such as its market or its law"))

var localExperienceWords = newPhrases([]string{
	`(?i)\b(?:canadian|north american|local|(?-i:UK|US|NZ)|british|u\.s\.|australian|american|new zealand) (?:work |working |job |professional )?experience(?: is| are)? ?(?:required|preferred|essential|an? must|necessary|mandatory|only|needed)\b`,
	`(?i)\b(?:must have|requires?|required:?|need|minimum|at least|\d+\+? ?(?:years?|yrs?)'?)(?: [\w+-]+){0,4}? (?:canadian|north american|(?-i:UK|US|NZ)|british|u\.s\.|australian|new zealand) (?:work |working |job |professional )?experience\b`,
	`(?i)\bcanadian (?:work |working |job )experience\b|^canadian experience\b`,
},
	`(?i)\b(?:no|not|\w+n't|without|regardless of|never|whether)\b[^.;!?]{0,50}\b(?:canadian|local|uk|us|american|australian|nz)\b[^.;!?]{0,20} experience\b`,
	`(?i)\b(?:canadian|local|uk|us|american|australian|nz) (?:\w+ )?experience (?:is )?(?:not|neither)\b`,
)
