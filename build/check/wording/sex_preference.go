package wording

import (
	"slices"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var sexPreference = rule.Wording(rule.Rule{
	Languages: []string{phrase.English, phrase.German, phrase.French},
	Rule: source.Rule{
		Name:     "sex-preference",
		Severity: source.Error,
		Doc: "The posting asks for a man or a woman, or for someone single or married. Nearly every country forbids " +
			"that in an advertisement. Remove it. For the few jobs where a law allows it, such as in a shelter, " +
			"accept the finding with `ignore` and name that law." + rule.NotAdvice,
		Source: facts.Cited("An advertisement prefers neither sex unless the work itself needs one.",
			"US-TITLE-VII", "US-CFR-1604.5", "EU-2006-54", "UK-EQA", "DE-AGG", "FR-CT"),
		Bad:  "Female candidates preferred",
		Good: "We welcome every application.",
	},
}, reportSexPreference)

// reportSexPreference passes over texts about the law itself, and about customers of one sex.
func reportSexPreference(f *rule.Finder, texts []rule.Passage) {
	for i := range texts {
		t := &texts[i]
		found := f.SaidIn(sexWordsIn, t)
		if t.Language == phrase.English && (t.Scope == rule.TitleScope || t.Scope == rule.FactScope) {
			found = append(found, f.Said(shortSexWords, t)...)
		}
		if len(found) == 0 || speaksOfSex(t, found[0]) {
			continue
		}
		m := phrase.Trimmed(t.Text, found[0])
		f.Report(t.At(m.From, m.To), "“%s” chooses people by sex or family status", t.Text[m.From:m.To]).
			Help("remove it; if a law allows it for this job, name that law under `ignore`")
	}
}

// speaksOfSex reports whether the sentence around a match holds words that make another thing of it.
func speaksOfSex(t *rule.Passage, m phrase.Match) bool {
	about := aboutSexWords.In(&t.Words)
	if len(about) == 0 {
		return false
	}
	return slices.ContainsFunc(phrase.Sentences(t.Text), func(s phrase.Match) bool {
		in := func(part phrase.Match) bool { return s.From <= part.From && part.From < s.To }
		return in(m) && slices.ContainsFunc(about, in)
	})
}

// sexWordsIn are the words by language.
var sexWordsIn = map[string][]*phrase.List{
	phrase.English: {sexWords}, phrase.German: {germanSexWords}, phrase.French: {frenchSexWords},
}

// occupations are what people are hired as.
const occupations = `(?:bar ?tenders?|servers?|waiters?|waiting staff|wait ?staff|hosts?|hostess(?:es)?|receptionists?` +
	`|secretar(?:y|ies)|assistants?|models?|dishwashers?|baristas?|helpers?|labou?rers?|packers?|pickers?` +
	`|loaders?|movers?|trainers?|instructors?|teachers?|tutors?|stylists?|dancers?|promoters?|attendants?` +
	`|bouncers?|runners?|nurses?|nann(?:y|ies)|caregivers?|carers?|cleaners?|drivers?|cooks?|chefs?` +
	`|guards?|security|sales ?(?:people|persons?|staff|representatives?|associates?|executives?)|staff` +
	`|workers?|employees?|applicants?|candidates?|cashiers?|clerks?|telecallers?|engineers?|developers?` +
	`|accountants?|operators?|therapists?|masseuses?|barbers?|housekeepers?|door ?(?:staff|persons?)` +
	`|managers?|team members?|recruiters?|crew|counsellors?|counselors?|interns?|persons?)`

var sexWords = phrase.New([]string{
	`(?i)\b(?:males?|females?|men|women|ladies|gents|unmarried|childless) (?:candidates?|applicants?) (?:are |will be |is )?(?:strongly )?(?:preferred|only)\b`,
	`(?i)(^|[.;!(] ?)(?:single|married) (?:candidates|applicants) (?:are )?(?:preferred|only)\b`,
	`(?i)(^|[.;!(] ?)(?:(?:men|women|ladies|gents|gentlemen)(?: are| will be)? preferred|(?:preferably|ideally)(?: an?)? (?:males?|females?|man|woman|lady)|(?:we )?prefer (?:an? )?(?:males?|females?|men|women|ladies))([.,;!)]|$)`,
	`(?i)(^|[.;!(] ?)(?:must|should|has to|have to|needs? to) be (?:an? )?(?:male|female|man|woman|lady|unmarried|single|married|childless)([.,;!)]|$)`,
	`(?i)\bwe(?: are|'re) (?:looking for|seeking|hiring) an? (?:[\w-]+ )?(?:man|woman|lady|gentleman|girl|boy) (?:who|with|to)\b`,
	`(?i)(^|[.;!(] ?)(?:no|without(?: any)?|free of) family (?:ties|commitments|obligations)([.,;!)]|$)`,
	`(?i)^(?:males?|females?)(?: only| preferred| are preferred| is preferred)(?:[.;!)]|$)`,
	`(?i)\bonly (?:males?|females?|men|women|ladies|boys|girls)(?: candidates?| applicants?)? (?:can|may|should|need|must|are (?:eligible|invited) to) apply\b`,
	`(?i)\b(?:candidates?|applicants?|incumbents?) (?:must|should|shall|has to|needs? to|have to) be (?:an? )?(?:male|female|man|woman|lady|men|women|unmarried|single|married|childless)(?:[.,;!)]|$)`,
	`(?i)\byou (?:must|should|have to|need to) be (?:an? )?(?:male|female|man|woman|lady|unmarried|single|married|childless)(?:[.;!)]|$)`,
	`(?i)\b(?:we (?:are|'re) (?:looking for|seeking|hiring)|looking for|we prefer|wanted:|required:|preferably) (?:an? |only |some )?(?:(?:young|mature|attractive|pretty|smart|energetic|dynamic|presentable|experienced|qualified|unmarried|single) )?(?:male|female|lady) (?:candidates?|applicants?|employees?|staff|receptionists?|secretar(?:y|ies)|assistants?|drivers?|tutors?|accountants?|telecallers?|sales (?:executives?|persons?|staff))\b`,
	`(?i)\b(?:we (?:are|'re) (?:looking for|seeking|hiring)|looking for) an? (?:young|attractive|pretty|smart|presentable|beautiful|unmarried) (?:lady|girl|woman|gentleman|boy|man)\b`,
	`(?i)^(?:sex|gender)(?: preference| preferred| required)? ?: ?(?:males?|females?)(?: (?:only|preferred))?(?:[.;!)]|$)`,
	`(?i)\b(?:looking for|look for|in need of|needs?|need|seeking|seeks?|hiring|hires?|wanted|require[ds]?|prefer(?:red|s)?|recruiting|searching for|search for)(?: an?| one| two| some| several| more| to| or| and| \d+| \d-\d|,| only| additional| few)*(?: [\w'-]+,?){0,5}? (?:fe)?males? (?:[\w-]+ ){0,3}?` + occupations + `\b`,
	`(?i)\b(?:looking for|look for|in need of|needs?|seeking|hiring|wanted|require[ds]?|prefer(?:red)?|recruiting):?(?: an?| some| more| several| few| \d+| our| only)*(?: (?:bright|energetic|pretty|beautiful|attractive|outgoing|young|cute|hot|friendly|smart|experienced|hard-?working|motivated|nice|fun|good[- ]looking|presentable|strong|fit|reliable|responsible|mature|lovely|sexy|dynamic|talented|and|,))+,? (?:girls?|boys?|ladies|lady|women|men|guys|gentlemen|gals)\b`,
	`(?i)\b(?:looking for|seek(?:s|ing)?|we (?:need|want)|hiring|recruiting) (?:an? |some |more |two |\d+ )?(?:[\w-]+,? (?:and )?){0,2}?(?:guys?|girls|lad(?:y|ies)|gals?|dudes?) (?:to|for|who|with|as|in|at)\b`,
	`(?i)\b(?:looking for|seek(?:s|ing)?|we (?:need|want)|hiring|recruiting) (?:an? |some |more )?(?:young |pretty |attractive |beautiful |good-looking )+(?:waitress(?:es)?|hostess(?:es)?|barmaids?|stewardess(?:es)?)\b`,
	`(?i)\b(?:girls?|boys?|ladies|women|men|gentlemen) (?:for (?:the|our|a) (?:\w+ )?(?:position|job|role|bar|kitchen|restaurant|counter|reception|front desk)|(?:wanted|needed|required)(?: for)?)\b`,
	`(?i)^(?:wanted: ?|hiring: ?|urgent: ?)?(?:fe)?males? (?:[\w-]+ ){0,2}?` + occupations + `(?: (?:wanted|needed|required|only))?[!.]?$`,
	`(?i)(\b` + occupations + ` ?(?:\(|-|–|,|:) ?)(?:fe)?males?(?: only| preferred)?(?:\)|$)`,
	`(?i)\b(?:unmarried|single|married|pregnant) (?:women|men|candidates?|applicants?|ladies|males?|females?) (?:preferred|are preferred|need not apply|not eligible)\b`,
},
	`"[^"]*"`,
	`(?i)\b(?:males?|m[ae]n)(?: and|,? or| ?/| &) ?(?:an? )?(?:females?|wom[ae]n)\b|\b(?:females?|wom[ae]n)(?: and|,? or| ?/| &) ?(?:an? )?(?:males?|m[ae]n)\b`,
	`(?i)\b(?:not|never|\w+n't|no longer|without|nor)\b[^.;!?]{0,60}`,
)

// shortSexWords are plain only in a title and among requirements: elsewhere they may be about rooms or classes.
var shortSexWords = phrase.New([]string{
	`(?i)(?:[.;(] ?)(?:males?|females?|ladies)(?: only| preferred)(?:[.;!)]|$)`,
	`(?i)\((?:fe)?male\)`,
	`(?i)^(?:unmarried|single|married) (?:women|men|candidates?|applicants?|ladies|males?|females?) only\b`,
})

// aboutSexWords stand where a text speaks of such demands without making one, or of somebody else than candidates. Some
// public employers have to prefer those of whom they have few, when two are equally good.
var aboutSexWords = phrase.New([]string{
	`(?i)\b(?:unlawful|illegal|prohibit\w*|forbid\w*|discriminat\w*|bias(?:ed|es)?|stereotyp\w*|gender[- ]neutral|inclusive (?:language|wording))\b`,
	`(?i)\b(?:equal(?:ly)? (?:qualif\w+|suitab\w+|suited|aptitude|merit|competen\w+)|under-?represented|(?:positive|affirmative) action)\b`,
	`(?i)\b(?:connectors?|plugs?|sockets?|fittings?|cables?|threads?|threaded)\b`,
	`(?i)\b(?:customers?|clients?|patients?|members?|models?|residents?|tenants?|guests?|passengers?|athletes?)\b`,
	`(?i)\b(?:wards?|sessions?|class(?:es)?|changing rooms?|toilets?|shelters?|hostels?|housing|leagues?)\b`,
})
