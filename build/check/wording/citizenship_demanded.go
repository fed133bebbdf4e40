package wording

import (
	"slices"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var citizenshipDemanded = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "citizenship-demanded",
		Severity: source.Warning,
		Doc: "The posting asks for citizens of one country where permission to work would be enough. Unless a law or a " +
			"public contract requires it, that is discrimination by citizenship or origin. Ask for permission to work " +
			"there. If it's about a security clearance or export control, say so in the same sentence, and the " +
			"finding goes away." + rule.NotAdvice,
		Source: facts.Cited("A demand for one citizenship shuts out others who are allowed to work.",
			"US-INA", "UK-EQA", "EU-TFEU-45"),
		Bad:  "US citizens only",
		Good: "Permission to work in the United States on the first day",
	},
}, reportCitizenship)

// reportCitizenship passes over texts that name what makes the demand lawful.
func reportCitizenship(f *rule.Finder, texts []rule.Passage) {
	said := func(p *phrase.List) func(rule.Passage) bool {
		return func(t rule.Passage) bool { return len(f.Said(p, &t)) > 0 }
	}
	if slices.ContainsFunc(texts, said(citizenshipWords)) && !slices.ContainsFunc(texts, said(clearanceWords)) {
		rule.EachPlace(citizenshipWords,
			"“%s” excludes people who are allowed to work there",
			"ask for permission to work in the country, or name the law or contract that requires citizenship")(f, texts)
	}
}

const nation = `(?:US|U\.S\.A?\.?|USA|United States|UK|U\.K\.|EU|EEA|American|Canadian|Australian|Indian|German|French|British|Irish|Singapore|Singaporean|Swiss|Austrian|Dutch|Italian|Spanish|Polish|Danish|Swedish|Norwegian|Japanese|Malaysian|New Zealand|European|Schengen)`

// nationals are people of one country, and those who may live there for good.
const nationals = `(?:singaporeans|malaysians|americans|canadians|australians|germans|austrians|indians|new zealanders)(?: (?:and|or|/|&) (?:singapore )?(?:prs?|permanent residents))?`

var citizenshipWords = phrase.New([]string{
	`\b(?i:` + nation + `) (?i:citizens?(?:hip)?|nationals?|nationality|passport(?: holders?)?)(?i:,? (?:or|and|/|&) (?:green card holders?|permanent residents?|gc holders?))? (?i:only|required|preferred|mandatory|is required|are required|is a must|status required|need apply|need only apply|is mandatory|is preferred|is (?:essential|necessary|needed|a (?:requirement|prerequisite|condition))|(?:is |are )?needed|essential)\b`,
	`(?i)\b(?:only(?: for)?|restricted to|limited to|must (?:be|hold|have|possess)(?: an?)?)(?: valid)? ` + nation + ` (?:citizens?(?:hip)?|nationals?|nationality|passport)\b`,
	`(?i)\bonly (?:candidates?|applicants?|applications|people|persons?|those) (?:with|from|of|holding|having|who (?:are|have|hold))(?: an?)?(?: valid)? ` + nation + ` (?:citizens?(?:hip)?|nationals?|nationality|passports?)\b`,
	`(?i)\bonly (?:hir(?:e|es|ing)|consider(?:s|ing)?|accept(?:s|ing)?|employ(?:s|ing)?|recruit(?:s|ing)?|interview(?:s|ing)?|to) ` + nation + ` (?:citizens?|nationals?)\b`,
	`(?i)\brequir(?:e|es|ing) (?:an? )?(?:valid )?` + nation + ` (?:citizenship|nationality|passport)\b`,
	`(?i)(^|[.;!] )you (?:are an?|hold an?|have an?|hold|have)(?: valid)? ` + nation + ` (?:citizen(?:ship)?|national(?:ity)?|passport)\b`,
	`(?i)\b(?:non[- ]?(?:EU|EEA|US|UK)|foreign) (?:citizens?|nationals?|applicants?|candidates?) (?:need not apply|(?:will not|won't|cannot|can't) be (?:considered|accepted|hired)|are not (?:considered|accepted|eligible))\b`,
	`(?i)\bmust be (?:an? )?(?:citizens?|nationals?) of (?:the )?` + nation + `\b`,
	`(?i)\bonly ` + nationals + `(?: (?:may|can|should|need)(?: only)? apply| (?:will be|are) considered)\b|\b` + nationals + ` only\b`,
	`(?i)\b` + nation + `(?: ?/ ?\w+)? (?:citizens?|citizenship|nationals?|nationality)(?: ?(?:,|/|or|and|&) ?(?:an? )?(?:LPRs?|lawful permanent residents?|green card(?: holders?)?|permanent residents?|PRs?|GC(?: holders?)?|US persons?|perm(?:anent)? residents?))* (?:is |are |status )?(?:required|only|mandatory|needed|preferred|must)\b`,
	`(?i)\b(?:EU|EEA|EFTA|UK|US|Swiss|Schengen)(?: ?(?:/|or|and|&) ?(?:EU|EEA|EFTA|UK|US|Swiss|Schengen))+ (?:citizens?(?:hip)?|nationals?|nationality|passports?)(?: holders?)? (?:is |are )?(?:required|only|mandatory|needed|preferred|a must)\b`,
	`(?i)\b(?:preference|priority)(?: will be| is| may be)?(?: given)? (?:to|for) ` + nation + ` (?:citizens?|nationals?)\b`,
	`(?i)\b` + nation + ` (?:citizens?|nationals?)(?: and permanent residents?)? (?:will be |are |is )?(?:given (?:preference|priority)|preferred|prioriti[sz]ed)\b`,
	`\b[Nn][Oo] (?:OPT|CPT|EAD|GC|H-?1[Bb]|H1)\b(?: ?(?:,|/|or|and|&) ?(?:OPT|CPT|EAD|C2C|GC|H-?1[Bb]|H1|TN)\b)*`,
	`(?i)\b(?:usc|gc|green card)(?: ?(?:and|or|/|&) ?(?:usc|gc|citizens?|green card))+ only\b`,
},
	`(?i)\b(?:visas?|sponsor\w*|relocation|work permits?)\b[^.;]{0,40}\b(?:for|to|available to|only for) `+nation+` (?:citizens?|nationals?|passport holders?)(?: only)?`,
	`(?i)\bno (?:visa|h-?1b) (?:sponsorship|transfers?|sponsor)\b`,
	`(?i)\b(?:citizens?(?:hip)?|nationals?|nationality|passport)\b,?(?: \w+){0,2} or (?:[\w-]+ ){0,4}(?:work permit|visa|right to work|settled status|permission|permit|authori[sz]\w+|eligib\w+|leave to remain|legal status)\b`,
	`(?i)\b(?:not|\w+n't|need not|no need|regardless|whether)\b[^.;]{0,60}\b(?:citizens?(?:hip)?|nationals?|nationality|passport)\b`,
)

// clearanceWords stand where citizenship may be asked for: public service, secrets and arms.
var clearanceWords = phrase.New([]string{
	`(?i)\b(?:security|secret|sc|dv|government|personnel|public trust|bpss|facility|nato) (?:security )?clear(?:ance|ed)\b|\bclearances?\b`,
	`(?i)\b(?:federal (?:government|agency|agencies|employees?|positions?|contracts?|service|civil|law|job|hiring|regulation)|government (?:contracts?|customers?|agency|agencies)|department of defen[cs]e|public trust|executive order|civil service|national security|ministry of defence|military service|export control\w*|usajobs)\b`,
	`\b(?:ITAR|EAR|DoD|FedRAMP|TS/SCI|NOFORN|GS-\d+|BPSS)\b`,
	`(?i)\b(?:as|where|because|when) required by law\b|\brequired by (?:law|statute|regulation)\b`,
})
