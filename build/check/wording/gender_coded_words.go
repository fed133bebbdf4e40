package wording

import (
	"slices"
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

const (
	minCoded      = 8 // coded words in a text, below which their balance is chance
	maxCodedShare = 6 // more words of one sort than of the other, per 1,000
)

var genderCodedWords = rule.InEnglish(rule.Rule{
	Rule: source.Rule{
		Name:     "gender-coded-words",
		Severity: source.Info,
		Off:      true,
		Doc: "On the whole, the text leans towards words that studies associate with men (competitive, dominant, " +
			"fearless) or with women (nurturing, loyal, warm). The evidence is mixed: a large field study saw almost " +
			"no effect on who applies; a later one saw more applications from women, and from some men, when words of " +
			"the first kind were replaced. No single word is wrong; check whether the balance suits the work. The " +
			"rule is off unless you switch it on.",
		Source: facts.Cited("Words that are coded for one sex make a job less attractive to the other, though few people apply or don't for that alone.",
			"gaucher-2011", "castilla-rho-2023", "pnas-2025"),
		Bad:  "A fearless, competitive and dominant fighter who is driven to win …",
		Good: "You know what you want to reach, and bring others along …",
	},
	Role: reportCodedWords,
})

func reportCodedWords(f *rule.Finder, r *hiring.Role) {
	c := codedCount{skip: codedNames(r)}
	for _, t := range f.Posting(r) {
		if t.Scope != rule.TitleScope && t.Kind != markdown.HeadingPassage {
			c.add(t.Words.Lower)
		}
	}
	more, fewer, leaning := c.masculine, c.feminine, "men"
	if len(fewer) > len(more) {
		more, fewer, leaning = fewer, more, "women"
	}
	if c.words == 0 || len(more)+len(fewer) < minCoded || (len(more)-len(fewer))*1000 <= maxCodedShare*c.words {
		return
	}
	most := slices.Compact(slices.Sorted(slices.Values(more)))
	f.Report(r.Title.Span, "the text leans towards words linked to %s: %s", leaning, rule.Quoted(most)).
		Help("check whether they suit the work; plainer words can replace most of them")
}

// codedNames are the words of the title and of skills, which are the job's own.
func codedNames(r *hiring.Role) map[string]bool {
	names := make(map[string]bool)
	for _, w := range strings.FieldsFunc(strings.ToLower(r.Title.Value), phrase.NotLetter) {
		names[w] = true
	}
	for _, s := range r.Skills {
		for _, w := range strings.FieldsFunc(strings.ToLower(s.Name.Value), phrase.NotLetter) {
			names[w] = true
		}
	}
	return names
}

type codedCount struct {
	skip                map[string]bool
	words               int
	masculine, feminine []string
}

func (c *codedCount) add(lower string) {
	for _, w := range strings.FieldsFunc(lower, phrase.NotLetter) {
		c.words++
		switch {
		case c.skip[w]:
		case startsWithAny(w, masculineStems):
			c.masculine = append(c.masculine, w)
		case startsWithAny(w, feminineStems):
			c.feminine = append(c.feminine, w)
		}
	}
}

func startsWithAny(word string, stems []string) bool {
	return slices.ContainsFunc(stems, func(stem string) bool { return strings.HasPrefix(word, stem) })
}

// Words for a person's character, by their beginnings. Words for the work itself, such as lead, analyse, support and
// responsible, stand in nearly every posting and lean nowhere.
var (
	masculineStems = []string{
		"adventurous", "aggress", "ambitio", "assert", "battl", "boast", "bold", "challeng", "competit", "confident", "conquer",
		"courag", "daring", "decisive", "determin", "dominan", "dominat", "driven", "fearless", "fight", "forceful",
		"hungry", "independen", "outspoken", "persist", "relentless", "reckless", "stubborn", "superior",
		"tenaci", "tough", "unstoppable", "winning",
	}
	feminineStems = []string{
		"affection", "caring", "cheer", "collab", "compassion", "considerate", "cooperat", "dependab", "empath", "encourag",
		"feel", "gentle", "harmon", "honest", "inclusi", "interpersonal", "kindness", "listen", "loyal", "nurtur", "patience",
		"pleasant", "polite",
		"respectful", "sensitiv", "sympath", "tender", "thoughtful", "together", "trusting", "warm",
	}
)
