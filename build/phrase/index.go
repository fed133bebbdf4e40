package phrase

import (
	"math/bits"
	"strings"
)

// index finds the few patterns of a list that a text may hold, without a look at each of them.
type index struct {
	words  []neededWord
	always []int // the patterns that need no word which is known

	// A long list is asked by groups of letters: a text has fewer of those than the patterns have words.
	firsts [gramBits / 64]uint64 // the groups that begin words
	by     map[uint16][]neededWord
}

// neededWord is a word, the groups of letters at its ends, and the pattern that needs it.
type neededWord struct {
	word    string
	ends    ends
	pattern int
}

// long is how many words make it worth the while to go by groups of letters.
const long = gramBits / 64

func newIndex(patterns []phrase) index {
	x := index{by: make(map[uint16][]neededWord)}
	for i := range patterns {
		if len(patterns[i].words) == 0 {
			x.always = append(x.always, i)
		}
		for _, word := range patterns[i].words {
			w := neededWord{word, endsOf(word), i}
			x.words = append(x.words, w)
			x.firsts[w.ends.first/64] |= 1 << (w.ends.first % 64)
			x.by[w.ends.first] = append(x.by[w.ends.first], w)
		}
	}
	return x
}

// candidates calls try once for each pattern that a text may hold, in the order of the patterns.
func (x *index) candidates(text *Text, patterns int, try func(pattern int)) {
	const most = 2 * 64 // patterns that are marked without making a list
	var few [most / 64]uint64
	marked := few[:(min(patterns, most)+63)/64]
	if patterns > most {
		marked = make([]uint64, (patterns+63)/64)
	}
	for _, i := range x.always {
		marked[i/64] |= 1 << (i % 64)
	}
	if len(x.words) < long {
		mark(marked, text, x.words)
	} else {
		for block, of := range x.firsts {
			for both := of & text.grams[block]; both != 0; both &= both - 1 {
				mark(marked, text, x.by[uint16(block*64+bits.TrailingZeros64(both))])
			}
		}
	}
	for block, some := range marked {
		for ; some != 0; some &= some - 1 {
			try(block*64 + bits.TrailingZeros64(some))
		}
	}
}

// mark marks the patterns of those words that a text holds.
func mark(patterns []uint64, text *Text, words []neededWord) {
	for i := range words {
		w := &words[i]
		bit := uint64(1) << (w.pattern % 64)
		if text.mayHoldWord(w.ends) && patterns[w.pattern/64]&bit == 0 && strings.Contains(text.Lower, w.word) {
			patterns[w.pattern/64] |= bit
		}
	}
}
