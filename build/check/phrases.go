package check

import (
	"regexp"
	"slices"
	"sync"
)

// phrases are patterns of words to look for, and phrases in which they mean something else. They are written for texts
// with straight quotes and single blanks, as passages have them. What only shows where a phrase begins or ends is a
// capturing group at that end of the pattern, and no part of the match.
type phrases struct {
	any, except []phrase
}

// phrase is one pattern, together with the words that each match holds. Looking for those is many times faster than
// matching the pattern, and hardly any text holds them all.
type phrase struct {
	source  string
	pattern func() *regexp.Regexp // compiled when it is first needed
	needs   need
	number  int // in the lexicon; 0 for none
}

// match is a stretch of a text, in bytes.
type match struct{ from, to int }

// newPhrases takes up patterns. Each is compiled only when a text may hold it: most runs of the program need hardly any.
func newPhrases(any []string, except ...string) *phrases {
	p := &phrases{any: makePhrases(any), except: makePhrases(except)}
	english.add(p)
	return p
}

func makePhrases(patterns []string) []phrase {
	made := make([]phrase, len(patterns))
	for i, p := range patterns {
		made[i].source = p
		made[i].pattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(p) })
	}
	return made
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
	for i := range patterns {
		p := &patterns[i]
		if !text.mayHold(p) {
			continue
		}
		for _, groups := range p.pattern().FindAllStringSubmatchIndex(text.Text, -1) {
			found = append(found, withoutEnds(groups))
		}
	}
	return found
}

// withoutEnds is a match without the capturing groups at its ends. It is given as pairs of offsets, its own and theirs.
func withoutEnds(groups []int) match {
	from, to := groups[0], groups[1]
	m := match{from, to}
	for group := range slices.Chunk(groups[2:], 2) {
		switch {
		case group[0] == from:
			m.from = max(m.from, group[1])
		case group[1] == to:
			m.to = min(m.to, group[0])
		}
	}
	return m
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
