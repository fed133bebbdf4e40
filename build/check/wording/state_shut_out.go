package wording

import (
	"slices"
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/law"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var stateShutOut = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "state-shut-out",
		Severity: source.Warning,
		Doc: "People from a state or province with a pay law are told not to apply: “remote anywhere in the US except " +
			"Colorado”. That loses good candidates, looks like a way around the law, and often doesn't help: an " +
			"employer with staff in Colorado has to state the pay anyway. State the pay and let them apply. If there " +
			"is another reason, such as taxes, accept the finding with `ignore` and that reason." + rule.NotAdvice,
		Source: facts.Cited("An employer with people in Colorado still has to state the pay, by INFO 9A.", "US-CO"),
		Bad:    "Remote anywhere in the US except Colorado.",
		Good:   "Remote anywhere in the US, for USD 68,000 to 81,000 a year.",
	},
}, func(f *rule.Finder, texts []rule.Passage) {
	for i := range texts {
		p := &texts[i]
		for _, m := range shutOut.In(&p.Words) {
			m = phrase.Trimmed(p.Text, m)
			if !payPlaceIn(f, p.Text[m.From:m.To]) || !phrase.SentenceHolds(aboutHiring, p.Text, m) || phrase.SentenceHolds(notHiring, p.Text, m) {
				continue
			}
			f.Report(p.At(m.From, m.To), "“%s” excludes people from a place where the law requires pay to be stated", p.Text[m.From:m.To]).
				Help("state the pay and let them apply; this isn't legal advice")
		}
	}
})

// somePlaces is a pattern for a list of names.
const somePlaces = `(?:(?i:for|in|those|anybody|people|residents|candidates|applicants|who|live|living|based|of|from|the|states?|and|or)[ ,:(]+){0,5}` +
	`[A-Z][\w.]*(?:(?:,? (?:and|or) |, (?:the )?| |/)[A-Z][\w.]*){0,12}`

var shutOut = phrase.New([]string{
	`\b(?i:except(?: for| in)?|excluding|other than|apart from|with the exception of)[ :]+` + somePlaces,
	`\b(?i:anywhere|everywhere|(?:any|every|all) states?)(?i: in the US| in the country)? but ` + somePlaces,
	`(?i:\b(?:must|has to|have to|should) (?:be |live |reside |work )(?:based |located |living |residing )?outside(?: of)? )` + somePlaces,
	`(?i:\bbe (?:performed|done)(?: \w+)? outside(?: of)? )` + somePlaces,
	`(?i:\b(?:can't|cannot|can not|unable to|not able to|not eligible to|may not|don't|do not|doesn't|won't|will not) (?:currently )?(?:be (?:performed|done|filled)|hire|employ)(?: \w+){0,2}? (?:in|from) )` + somePlaces,
	`(?i:\b(?:residents|applicants|candidates|people) (?:of|from|in) )` + somePlaces + `(?i: (?:are (?:not eligible|ineligible|excluded)|need not apply))`,
})

// Beginnings of words in a sentence.
var (
	aboutHiring = []string{
		"remote", "candidate", "applicant", "resident", "reside", "live", "living", "located", "based", "hire", "employ", "eligible",
		"open to", "position", "role", "job", "work from", "from home",
	}
	notHiring = []string{
		"partner", "reseller", "customer", "client", "account", "territor", "cover", "salar", " pay", "paid", "$", "range", "compensation",
		"sell", "sales in", "offices", "interview",
	}
)

// payPlaceIn reports whether a text names a state whose law wants pay stated.
func payPlaceIn(f *rule.Finder, text string) bool {
	words := " " + strings.Map(func(r rune) rune {
		if phrase.IsWordRune(r) || r == '.' {
			return r
		}
		return ' '
	}, text) + " "
	isNamed := func(name string) bool { return strings.Contains(words, " "+name+" ") }
	for l := range law.InForce(f) {
		if slices.Contains(l.Needs, law.NeedsPay) && slices.ContainsFunc(l.Regions, isNamed) {
			return true
		}
	}
	return false
}
