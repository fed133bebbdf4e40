package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var genderedWording = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "gendered-wording",
		Severity: source.Warning,
		Doc: "The wording assumes that people are men, or women: chairman, manpower, guys, or “he” or “she” for the " +
			"person you hire. Some readers conclude that others are meant. Write “you” or “they”, and use neutral " +
			"words such as chair, staff or team.",
		Source: facts.Cited("“He” for everybody tells the others that they don't belong.",
			"stout-dasgupta-2011", "EU-2023-970-5"),
		Bad:  "The candidate will own his budget and plan the manpower.",
		Good: "You own your budget and plan the staffing.",
	},
}, func(f *rule.Finder, texts []rule.Passage) {
	reportNouns(f, texts)
	reportPronouns(f, texts)
})

func reportNouns(f *rule.Finder, texts []rule.Passage) {
	for i := range texts {
		if texts[i].Scope != rule.TitleScope { // that is the business of gendered-title
			rule.EachPlace(nounsForOneSex,
				"“%s” assumes that people are men, or women",
				"use a neutral word, such as salesperson, chair, staff, person-hours or team")(f, texts[i:i+1])
		}
	}
}

var nounsForOneSex = phrase.New([]string{
	`(?i)\b(?:chair|sales|fore|crafts|trades|repair|business|spokes|middle|fresh|work|fire|police|delivery|handy|front)m[ae]n\b`,
	`(?i)\b(?:man[- ]?power|man[- ]?hours?|man[- ]?days?|man[- ]?months?|man[- ]?years?|mankind|right[- ]hand man|you guys|guys|gals|gentlemen)\b`,
	`(?i)\b(?:right|ideal|best|perfect|our) (?:m[ae]n|wom[ae]n|lad(?:y|ies)|girls?|boys?|lads?) for (?:the|this|that|our) (?:job|role|post|position|task|team)s?\b`,
	`(?i)\b(?:waitress(?:es)?|stewardess(?:es)?|cleaning lad(?:y|ies)|girl friday|housewives|housewife|businesswom[ae]n|saleswom[ae]n|chairwom[ae]n)\b`,
},
	`(?i)\bworkm[ae]n'?s'? comp(?:ensation)?\b`,
	`(?i)\btravell?ing salesman problem\b`,
	`(?i)\b(?:puppet|ansible|katello|chef|satellite|docker)\b[^.]{0,40}\bforeman\b`,
	`\bManpower(?:Group| Group| Inc)`,
	// Somebody's office, as long as a name stands beside it.
	`\b[Cc]hair(?:man|woman),? (?:(?:of|and|emeritus)\b[\w ]{0,30},? )?[A-Z]\w+ [A-Z]\w+`,
	`\b[Cc]hair(?:man|woman) [A-Z][a-z]{2,}(?: [a-z]|[.,;'])`,
	`\b[A-Z]\w+ [A-Z]\w+, (?:our |the |former )?[Cc]hair(?:man|woman)\b`,
	`(?i)\b\w+m[ae]n ?(?:/|or|and) ?\w*wom[ae]n\b|\b\w+wom[ae]n ?(?:/|or|and) ?\w*m[ae]n\b`,
	`(?i)\bwaiter(?:s)? ?(?:/|or|and) ?waitress(?:es)?\b|\bwaitress(?:es)? ?(?:/|or|and) ?waiters?\b|\bstewards? ?(?:/|or|and) ?stewardess(?:es)?\b`,
	`(?i)\b(?:good|bad|wise|little|big) guys?\b`,
	`\b(?:Our|our|the|The)?(?: \w+)? ?(?:runs? on|built (?:on|with)|using|uses?|with|like|such as|and|or|,) (?:\w+, )?Middleman\b|\bMiddleman(?:,| and| or| \()`,
	`\b(?:at|of|with|for|by|the|from) (?:Tradesmen|Middlemen|Manpower|Workmen|Craftsmen)(?:'s)? [A-Z]\w+`, // a name
	`\b[A-Z]\w+ Guys\b`, // a name
	`\bFive Guys\b|\bGuys'? (?:(?:and|&) )?[A-Z]\w+`, // names
)

// reportPronouns reports “he” and “she” for whoever gets the job, once for all places.
func reportPronouns(f *rule.Finder, texts []rule.Passage) {
	var places []phrase.Match
	var in []int
	for i := range texts {
		for _, m := range pronounsIn(f.Pass, &texts[i]) {
			places, in = append(places, m), append(in, i)
		}
	}
	if len(places) == 0 {
		return
	}
	first, t := places[0], &texts[in[0]]
	message := "“%s” assumes that a man, or a woman, gets the job"
	d := f.Report(t.At(first.From, first.To), message, t.Text[first.From:first.To])
	for i := 1; i < len(places); i++ {
		d.See(texts[in[i]].At(places[i].From, places[i].To), "here, too")
	}
	d.Help("write “you” or “they”")
}

// pronounsIn returns pronouns of one sex in a text that speaks of whoever gets the job, and of nobody in particular.
func pronounsIn(d *rule.Pass, t *rule.Passage) []phrase.Match {
	found := d.Said(pronouns, t)
	if len(found) == 0 || len(holders.In(&t.Words)) == 0 || len(persons.In(&t.Words)) > 0 {
		return nil
	}
	for i, m := range found {
		found[i] = phrase.Trimmed(t.Text, m)
	}
	return found
}

var pronouns = phrase.New([]string{
	// Each holds a blank, so that most texts needn't be looked at.
	`(?i) he[ ,.;]`, `(?i) he'`, `(?i) she\b`, `(?i) his\b`, `(?i) him(?:self)?\b`, `(?i) her(?:s|self)?\b`, `^(?:He|She|His|Her) `,
},
	`(?i)\b(?:he|she|him|her|his|hers|they|them|their|theirs|himself|herself|themselves)(?: ?/ ?| or | and |, )(?:he|she|him|her|his|hers|they|them|their|theirs|himself|herself|themselves)(?: ?(?:/|or|,) ?(?:or )?(?:they|them|their|theirs|his|hers))?\b`,
	`(?i)\bs/he\b|\(s\)he\b`,
	`\b(?:HE|SHE|HIS|HER|HIM)\b`, // something else
)

// holders are words for whoever gets the job.
var holders = phrase.New([]string{
	`(?i)\b(?:candidates?|applicants?|incumbent|post[- ]?holder|job[- ]?holder|role[- ]holder|(?:ideal|right|successful|chosen|selected) (?:person|individual)|this (?:person|individual|employee)|the (?:employee|individual|manager|engineer|developer|designer|director|analyst|executive|representative|coordinator|specialist|consultant|assistant|officer|lead))\b`,
	`(?i)\b(?:an?|every|each|any|the|our|no|your|good|great|ideal) (?:\w+ ){0,2}(?:developer|engineer|programmer|designer|manager|seller|salesperson|driver|keeper|clerk|chief|leader|lead|worker|employee|cook|chef|server|bartender|operator|technician|mechanic|nurse|teacher|accountant|analyst|consultant|officer|assistant|director|supervisor|baker|electrician|carpenter|architect|tester|administrator|recruiter|scientist|researcher|editor|writer|foreman|inspector|surveyor|tradesperson|professional|contributor|colleague|hire|newcomer|starter|trainee|intern|apprentice)\b[^.!?;]{0,80} (?:he|she|his|her|him|himself|herself)\b`,
	`\b(?:[Hh]e|[Ss]he) (?:will|must|should|shall|has to|needs to|is (?:responsible|expected|required)|reports to|ensures|is in charge)\b`,
})

// persons are people whose sex may be known.
var persons = phrase.New([]string{
	`(?i)\b(?:our|your|the|a|his|her|my|by) (?:\w+ )?(?:boss|ceo|cto|cfo|coo|cmo|cro|founder|co-?founder|president|owner|supervisor|chair(?:man|woman|person)?|mother|father|wife|husband|sister|brother|daughter|son|cat|dog|king|queen|author|minister|secretary|mentor|predecessor|girl|boy)\b`,
	`(?i)\b(?:the|our|this|that|an old|a young) (?:wo)?man\b`,
	`\b(?:Mr|Mrs|Ms|Dr|Sir|Prof|CEO|CTO|CFO|COO)\b`,
	`\b(?:meet|with|to|by|join|like|ask|and|from|call|contact|report to|Meet|Contact|Ask) [A-Z][a-z]+\b(?:,| and| early| in| at| before| will| who| on| to|[.;])`,
	`(?:^|[^.!?] )[A-Z][a-z]+ [A-Z][a-z]+,? (?:who|our|is|was|has|and|said|founded|started|joined|leads|runs)\b`,
	`"`,
})
