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

const maxCodedShare = 6 // more words of one sort than of the other, per 1,000

var genderCodedWords = rule.Rule{
	Languages: []string{phrase.English, phrase.German},
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
			"gaucher-2011", "castilla-rho-2023", "pnas-2025", "tum-gender-decoder", "hentschel-2021"),
		Bad:  "A fearless, competitive and dominant fighter who is driven to win …",
		Good: "You know what you want to reach, and bring others along …",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		counts := make(map[string]*codedCount)
		for _, t := range f.Posting(r) {
			stems, ok := codedStems[t.Language]
			if !ok || t.Scope == rule.TitleScope || t.Kind == markdown.HeadingPassage {
				continue
			}
			if counts[t.Language] == nil {
				counts[t.Language] = &codedCount{stems: stems, skip: codedNames(r)}
			}
			counts[t.Language].add(t.Words.Lower)
		}
		for _, language := range f.Rule.Languages {
			if c := counts[language]; c != nil {
				c.report(f, r)
			}
		}
	},
}

// report reports a text that leans to one side as a whole.
func (c *codedCount) report(f *rule.Finder, r *hiring.Role) {
	more, fewer, leaning := c.masculine, c.feminine, "men"
	if len(fewer) > len(more) {
		more, fewer, leaning = fewer, more, "women"
	}
	if c.words == 0 || len(more)+len(fewer) < c.stems.least || (len(more)-len(fewer))*1000 <= maxCodedShare*c.words {
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
	stems               coded
	skip                map[string]bool
	words               int
	masculine, feminine []string
}

func (c *codedCount) add(lower string) {
	for _, w := range strings.FieldsFunc(lower, phrase.NotLetter) {
		c.words++
		switch {
		case c.skip[w]:
		case startsWithAny(w, c.stems.masculine):
			c.masculine = append(c.masculine, w)
		case startsWithAny(w, c.stems.feminine):
			c.feminine = append(c.feminine, w)
		}
	}
}

func startsWithAny(word string, stems []string) bool {
	return slices.ContainsFunc(stems, func(stem string) bool { return strings.HasPrefix(word, stem) })
}

// coded are words for a person's character, by their beginnings. Words for the work itself, such as lead, analyse, support
// and responsible, appear in nearly every posting and lean neither way.
type coded struct {
	masculine, feminine []string
	least               int // how many of them a text has at least; the balance of fewer is chance
}

// codedStems are the words by language. Of German ones only those are here that a study names.
var codedStems = map[string]coded{
	phrase.English: {
		masculine: []string{
			"adventurous", "aggress", "ambitio", "assert", "battl", "boast", "bold", "challeng", "competit", "confident", "conquer",
			"courag", "daring", "decisive", "determin", "dominan", "dominat", "driven", "fearless", "fight", "forceful",
			"hungry", "independen", "outspoken", "persist", "relentless", "reckless", "stubborn", "superior",
			"tenaci", "tough", "unstoppable", "winning",
		},
		feminine: []string{
			"affection", "caring", "cheer", "collab", "compassion", "considerate", "cooperat", "dependab", "empath", "encourag",
			"feel", "gentle", "harmon", "honest", "inclusi", "interpersonal", "kindness", "listen", "loyal", "nurtur", "patience",
			"pleasant", "polite", "respectful", "sensitiv", "sympath", "tender", "thoughtful", "together", "trusting", "warm",
		},
		least: 8,
	},
	phrase.German: {
		masculine: []string{"ambition", "durchsetzung", "wettbewerbsorientier"},
		feminine:  []string{"empath", "fürsorg", "sozialkompeten", "unterstützend", "verantwortungsbewusst"},
		least:     3,
	},
}
