package check

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
)

// phrases are patterns of words to look for, and phrases in which they mean something else. They are written for texts
// with straight quotes and single blanks, as passages have them.
type phrases struct {
	any, except []phrase
}

// phrase is one pattern, together with what each match holds: of every group of words at least one. Looking for those is
// many times faster than matching the pattern, and hardly any text holds them all.
type phrase struct {
	pattern func() *regexp.Regexp
	needs   [][]word // the rarest group first
}

// word is a stretch of text in lower case, with what can be told of it at a glance.
type word struct {
	text  string
	grams []uint16
}

// mayBeIn is false for almost all texts that don't hold the phrase.
func (p *phrase) mayBeIn(text *words) bool {
	for _, group := range p.needs {
		if !slices.ContainsFunc(group, text.hold) {
			return false
		}
	}
	return true
}

// words is a text in lower case in which words are looked for. A set of its groups of three letters answers most
// questions: there are a thousand words to look for in every line of a site.
type words struct {
	lower string
	grams [1024 / 64]uint64
}

func newWords(text string) words {
	w := words{lower: strings.ToLower(text)}
	for i := 0; i+2 < len(w.lower); i++ {
		g := gramAt(w.lower, i)
		w.grams[g/64] |= 1 << (g % 64)
	}
	return w
}

// hold reports whether the text holds a word.
func (w *words) hold(wanted word) bool {
	for _, g := range wanted.grams {
		if w.grams[g/64]&(1<<(g%64)) == 0 {
			return false
		}
	}
	return strings.Contains(w.lower, wanted.text)
}

// gramAt is the number of the group of three letters at text[i]. Two groups may have one number.
func gramAt(text string, i int) uint16 {
	return (uint16(text[i])*31*31 + uint16(text[i+1])*31 + uint16(text[i+2])) % 1024
}

func gramsOf(text string) []uint16 {
	var grams []uint16
	for i := 0; i+2 < len(text); i++ {
		grams = append(grams, gramAt(text, i))
	}
	return grams
}

// match is a stretch of a text, in bytes.
type match struct{ from, to int }

// newPhrases prepares patterns when they are first needed, and compiles each only when a text may hold it: most runs of
// the program need hardly any.
func newPhrases(any []string, except ...string) func() *phrases {
	return sync.OnceValue(func() *phrases { return &phrases{any: compilePhrases(any), except: compilePhrases(except)} })
}

func compilePhrases(patterns []string) []phrase {
	compiled := make([]phrase, len(patterns))
	for i, p := range patterns {
		parsed, err := syntax.Parse(p, syntax.Perl)
		if err == nil {
			compiled[i].needs = wordsOf(needs(parsed.Simplify()))
		}
		compiled[i].pattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(p) })
	}
	return compiled
}

// in returns the places of the phrases in a passage, in their order. One that overlaps an exception isn't among them.
func (p *phrases) in(text *passage) []match {
	found := matches(p.any, text)
	if len(found) == 0 {
		return nil
	}
	exceptions := matches(p.except, text)
	found = slices.DeleteFunc(found, func(m match) bool {
		return slices.ContainsFunc(exceptions, func(e match) bool { return m.from < e.to && e.from < m.to })
	})
	slices.SortFunc(found, func(a, b match) int { return a.from - b.from })
	return withoutOverlaps(found)
}

func matches(patterns []phrase, text *passage) []match {
	var found []match
	for _, p := range patterns {
		if !p.mayBeIn(&text.words) {
			continue
		}
		for _, at := range p.pattern().FindAllStringIndex(text.Text, -1) {
			found = append(found, match{at[0], at[1]})
		}
	}
	return found
}

// withoutOverlaps keeps the first of matches that overlap.
func withoutOverlaps(sorted []match) []match {
	var kept []match
	for _, m := range sorted {
		if len(kept) == 0 || m.from >= kept[len(kept)-1].to {
			kept = append(kept, m)
		}
	}
	return kept
}

// wordsOf prepares groups of words, the rarest first.
func wordsOf(groups [][]string) [][]word {
	slices.SortStableFunc(groups, func(a, b []string) int { return shortest(b) - shortest(a) })
	prepared := make([][]word, len(groups))
	for i, group := range groups {
		for _, text := range group {
			prepared[i] = append(prepared[i], word{text, gramsOf(text)})
		}
	}
	return prepared
}

// maxGroup is how many words a group has at most.
const maxGroup = 40

// needs returns groups of words in lower case. Every match of the pattern holds at least one word of each.
func needs(re *syntax.Regexp) [][]string {
	switch re.Op {
	case syntax.OpLiteral:
		return [][]string{{strings.ToLower(string(re.Rune))}}
	case syntax.OpCapture, syntax.OpPlus:
		return needs(re.Sub[0])
	case syntax.OpConcat:
		var all [][]string
		for _, part := range re.Sub {
			all = append(all, needs(part)...)
		}
		return all
	case syntax.OpAlternate:
		if group := rarest(re.Sub); len(group) > 0 {
			return [][]string{group}
		}
	}
	return nil
}

// rarest joins the rarest group of each alternative. One that has none spoils it.
func rarest(alternatives []*syntax.Regexp) []string {
	var joined []string
	for _, a := range alternatives {
		groups := needs(a)
		if len(groups) == 0 {
			return nil
		}
		joined = append(joined, slices.MaxFunc(groups, func(a, b []string) int { return shortest(a) - shortest(b) })...)
	}
	if len(joined) > maxGroup {
		return nil
	}
	return joined
}

// shortest is the length of the shortest word: the longer it is, the less often a text holds it for nothing.
func shortest(words []string) int {
	return len(slices.MinFunc(words, func(a, b string) int { return len(a) - len(b) }))
}
