package check

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
)

// phrases are patterns of words to look for, and phrases in which they mean something else. They are written for texts
// with straight quotes and single spaces, as passages have them. What only shows where a phrase begins or ends is a
// capturing group at that end of the pattern, and no part of the match.
type phrases struct {
	any, except []phrase
	prepare     sync.Once
}

// phrase is one pattern. There are a thousand of them to look for in each line of a site, and a line has hardly any, so
// that it is worth telling quickly which a line can't hold.
type phrase struct {
	source  string
	pattern func() *regexp.Regexp // compiled when it is first needed
	grams   []uint16              // one of these groups of letters is in every match; none if that isn't known
	needs   need                  // the words that each match holds
}

// match is a stretch of a text, in bytes.
type match struct{ from, to int }

// newPhrases takes up patterns. Each is compiled only when a text may hold it: most runs of the program need hardly any.
// One that isn't valid panics then.
func newPhrases(any []string, except ...string) *phrases {
	return &phrases{any: makePhrases(any), except: makePhrases(except)}
}

func makePhrases(patterns []string) []phrase {
	made := make([]phrase, len(patterns))
	for i, p := range patterns {
		made[i].source = p
		made[i].pattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(p) })
	}
	return made
}

func (p *phrases) ready() {
	for _, list := range [][]phrase{p.any, p.except} {
		for i := range list {
			list[i].ready()
		}
	}
}

func (p *phrase) ready() {
	if parsed, err := syntax.Parse(p.source, syntax.Perl); err == nil {
		p.needs = needOf(parsed)
	}
	for _, word := range p.needs.rarest() {
		p.grams = append(p.grams, gramOf(word))
	}
	slices.Sort(p.grams)
	p.grams = slices.Compact(p.grams)
}

// in returns the places of the phrases in a text, in their order. One that overlaps an exception isn't among them.
func (p *phrases) in(text *words) []match {
	p.prepare.Do(p.ready)
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

// mayHold is false for almost all texts that don't hold a pattern, and true for all that do.
func (w *words) mayHold(p *phrase) bool { return w.hasAny(p.grams) && p.needs.metBy(w.lower) }

func matches(patterns []phrase, text *words) []match {
	var found []match
	for i := range patterns {
		p := &patterns[i]
		if !text.mayHold(p) {
			continue
		}
		for _, groups := range p.pattern().FindAllStringSubmatchIndex(text.plain, -1) {
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

// trimmed leaves out blanks and punctuation around a match.
func trimmed(text string, m match) match { return without(" .,;:!?()[]|-–—/'", text, m) }

// without leaves out some characters around a match.
func without(around, text string, m match) match {
	words := strings.TrimLeft(text[m.from:m.to], around)
	m.from = m.to - len(words)
	m.to = m.from + len(strings.TrimRight(words, around))
	return m
}
