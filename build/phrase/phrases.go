// Package phrase finds words, phrases and sentences in texts. What the texts are about is left to the rules in package
// check.
package phrase

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
)

// List are patterns of words to look for, and phrases in which they mean something else. They are written for texts
// with straight quotes and single spaces, as passages have them. What only shows where a phrase begins or ends is a
// capturing group at that end of the pattern, and no part of the match.
type List struct {
	any, except patterns
}

// patterns are made ready when a text is first searched for them: hardly any exceptions ever are.
type patterns struct {
	all   []phrase
	once  sync.Once
	index index
}

// phrase is one pattern. There are a thousand of them to look for in each line of a site, and a line has hardly any, so
// that it is worth telling quickly which a line can't hold.
type phrase struct {
	source  string
	pattern func() *regexp.Regexp // compiled when it is first needed
	words   []string              // one of these is in every match, in lower case; none if that isn't known
	needs   need                  // the words that each match holds besides
}

// Match is a stretch of a text, in bytes.
type Match struct{ From, To int }

// New takes up patterns. Each is compiled only when a text may hold it: most runs of the program need hardly any.
// One that isn't valid panics then.
func New(any []string, except ...string) *List {
	return &List{any: patterns{all: makePhrases(any)}, except: patterns{all: makePhrases(except)}}
}

func makePhrases(patterns []string) []phrase {
	made := make([]phrase, len(patterns))
	for i, p := range patterns {
		made[i].source = p
		made[i].pattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(p) })
	}
	return made
}

func (p *phrase) ready() {
	if parsed, err := syntax.Parse(p.source, syntax.Perl); err == nil {
		p.needs = needOf(parsed)
	}
	p.words = p.needs.rarest()
	p.needs.drop(p.words)
}

// In returns the places of the phrases in a text, in their order. One that overlaps an exception isn't among them.
func (p *List) In(text *Text) []Match {
	found := p.any.in(text)
	if len(found) == 0 {
		return nil
	}
	exceptions := p.except.in(text)
	byPlace := func(a, b Match) int { return a.From - b.From }
	slices.SortFunc(found, byPlace)
	slices.SortFunc(exceptions, byPlace)
	return WithoutOverlaps(without(found, exceptions))
}

// without drops the matches that overlap an exception. Both are in their order, and each is looked at once, however many
// there are.
func without(found, exceptions []Match) []Match {
	next, reach := 0, -1 // exceptions that begin before the end of a match, and how far they reach
	return slices.DeleteFunc(found, func(m Match) bool {
		for ; next < len(exceptions) && exceptions[next].From <= m.From; next++ {
			reach = max(reach, exceptions[next].To)
		}
		return reach > m.From || next < len(exceptions) && exceptions[next].From < m.To
	})
}

func (p *patterns) in(text *Text) []Match {
	p.once.Do(p.ready)
	var found []Match
	p.index.candidates(text, len(p.all), func(i int) {
		if !p.all[i].needs.metBy(text) {
			return
		}
		for _, groups := range p.all[i].pattern().FindAllStringSubmatchIndex(text.plain, -1) {
			found = append(found, withoutEnds(groups))
		}
	})
	return found
}

func (p *patterns) ready() {
	for i := range p.all {
		p.all[i].ready()
	}
	p.index = newIndex(p.all)
}

// withoutEnds is a match without the capturing groups at its ends. It is given as pairs of offsets, its own and theirs.
func withoutEnds(groups []int) Match {
	from, to := groups[0], groups[1]
	m := Match{from, to}
	for group := range slices.Chunk(groups[2:], 2) {
		switch {
		case group[0] == from:
			m.From = max(m.From, group[1])
		case group[1] == to:
			m.To = min(m.To, group[0])
		}
	}
	return m
}

// WithoutOverlaps keeps the first of matches that overlap.
func WithoutOverlaps(sorted []Match) []Match {
	var kept []Match
	for _, m := range sorted {
		if len(kept) == 0 || m.From >= kept[len(kept)-1].To {
			kept = append(kept, m)
		}
	}
	return kept
}

// Trimmed leaves out blanks and punctuation around a match.
func Trimmed(text string, m Match) Match { return Without(" .,;:!?()[]|-–—/'", text, m) }

// Without leaves out some characters around a match.
func Without(around, text string, m Match) Match {
	words := strings.TrimLeft(text[m.From:m.To], around)
	m.From = m.To - len(words)
	m.To = m.From + len(strings.TrimRight(words, around))
	return m
}
