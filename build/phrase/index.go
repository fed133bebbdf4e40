package phrase

import (
	"math/bits"
	"strings"
)

// index finds the few patterns of a list that a text may hold, without a look at each of them.
type index struct {
	words  []neededWord
	always []int // the patterns that need no word which is known
}

// neededWord is a word, the groups of letters at its ends, and the pattern that needs it.
type neededWord struct {
	word    string
	ends    ends
	pattern int
}

func newIndex(patterns []phrase) index {
	var x index
	for i := range patterns {
		if len(patterns[i].words) == 0 {
			x.always = append(x.always, i)
		}
		for _, word := range patterns[i].words {
			x.words = append(x.words, neededWord{word, endsOf(word), i})
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
	for i := range x.words {
		w := &x.words[i]
		bit := uint64(1) << (w.pattern % 64)
		if text.mayHoldWord(w.ends) && marked[w.pattern/64]&bit == 0 && strings.Contains(text.Lower, w.word) {
			marked[w.pattern/64] |= bit
		}
	}
	for block, some := range marked {
		for ; some != 0; some &= some - 1 {
			try(block*64 + bits.TrailingZeros64(some))
		}
	}
}
