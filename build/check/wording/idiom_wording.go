package wording

import (
	"slices"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var idiomWording = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "idiom-wording",
		Severity: source.Info,
		Doc: "The text uses stock phrases: hit the ground running, wear many hats, fast-paced, self-starter. Every " +
			"second posting has them, so they say nothing, and people who learned the language later don't understand " +
			"them. Say what really happens: what has to be done, when and with whom. They are reported once per file.",
		Source: facts.Cited("Plain words reach everybody. These were found in 4 of 10 postings of a public collection of 745.",
			"plain-language-guidelines", "iso-24495-1"),
		Bad:  "A self-starter who hits the ground running in a fast-paced environment",
		Good: "You have three partners of your own in the first month, and plan your week yourself.",
	},
}, func(f *rule.Finder, texts []rule.Passage) {
	var phrases []string
	var first source.Span
	for i := range texts {
		for _, m := range f.Said(idioms, &texts[i]) {
			if len(phrases) == 0 {
				first = texts[i].At(m.From, m.To)
			}
			if words := texts[i].Words.Lower[m.From:m.To]; !slices.Contains(phrases, words) {
				phrases = append(phrases, words)
			}
		}
	}
	switch len(phrases) {
	case 0:
	case 1:
		f.Report(first, "%s is a stock phrase that tells candidates nothing", rule.Quoted(phrases)).Help(sayWhatHappens)
	default:
		f.Report(first, "stock phrases tell candidates nothing: %s", rule.Quoted(phrases)).Help(sayWhatHappens)
	}
})

const sayWhatHappens = "say what really happens: what has to be done, when, with whom"

var idioms = phrase.New([]string{
	`(?i)\b(?:wear(?:s|ing)? (?:many|multiple|several|different|lots of|a lot of|various) hats|hit(?:s|ting)? the ground running|go[- ]getters?|self[- ]starters?|think(?:s|ing|ers?)? outside (?:of )?the box|out(?:side)?[- ]of[- ]the[- ]box thinker|jacks? of all trades)\b`,
	`(?i)\bthink(?:s|ing)? "?out of (?:the )?box\b"?`,
	`(?i)\bother (?:related )?duties,? (?:as|that may be) (?:assigned|required|needed)\b`,
	`(?i)\b(?:fast[- ]paced|thick[- ]skinn?(?:ed)?|synerg(?:y|ies|istic)|dynamic environment|high[- ]energy environment|can[- ]do attitude|multi-?task(?:er|ing)|juggl(?:e|ing) (?:multiple|several|many|competing)(?: \w+)?)\b`,
	`(?i)\b(?:proven track record|best[- ]in[- ]class|best[- ]of[- ]breed|world[- ]class|cutting[- ]edge|bleeding[- ]edge|result?s[- ](?:driven|oriented)|detail[- ]oriented|team player|game[- ]chang(?:er|ing))\b`,
	`(?i)\b(?:mov(?:e|es|ing) the needle|low[- ]hanging fruits?|roll(?:s|ing)? up (?:your|their|our|his|her) sleeves|go(?:es|ing)? (?:the extra mile|above and beyond)|drink(?:ing)? from (?:a|the) fire ?hose|boil(?:ing)? the ocean|push(?:es|ing)? the envelope|ahead of the curve)\b`,
	`(?i)\b(?:herd(?:ing)? cats|all hands on deck|out of the park|finger on the pulse|get(?:ting)? (?:your|their) hands dirty|mov(?:e|ing) mountains|no two days are (?:the same|alike)|the sky(?:'s| is) the limit|no stone unturned|think(?:s|ing)? on (?:your|their) feet|(?:live|lives|eat)(?:s|,)? (?:and breathes?|sleep)|move fast and break things|bang for (?:the|your|our) buck|soup to nuts)\b`,
	`(?i)\b(?:blue[- ]sky thinking|secret sauce|silver bullets?|hustlers?|hungry for success|fire in the belly|ducks in a row|bring(?:s|ing)? (?:your )?a[- ]game|tak(?:e|es|ing) (?:\w+ ){1,4}to the next level|swiss army knife)\b`,
},
	`(?i)\bno silver bullets?\b`,
	`(?i)\baggressive (?:self[- ]starters?|team player|go-getters?)\b`, // which combat-wording reports
)
