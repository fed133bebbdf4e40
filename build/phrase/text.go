package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is a text made ready for finding phrases in it.
type Text struct {
	plain string // as it was written
	Lower string // in lower case, with each character at the same offset
	grams [gramBits / 64]uint64
}

// gramBits is how many different groups of three letters a text tells apart.
const gramBits = 1 << 12

// NewText makes a text ready.
func NewText(text string) Text {
	w := Text{plain: text, Lower: strings.Map(lowerInPlace, text)}
	for i := 0; i+2 < len(w.Lower); i++ {
		gram := gramOf(w.Lower[i:])
		w.grams[gram/64] |= 1 << (gram % 64)
	}
	return w
}

// lowerInPlace is a letter in lower case, unless that takes another number of bytes.
func lowerInPlace(r rune) rune {
	if lower := unicode.ToLower(r); utf8.RuneLen(lower) == utf8.RuneLen(r) {
		return lower
	}
	return r
}

// gramOf numbers the first three bytes of a text. Others may have the same number.
func gramOf(text string) uint16 {
	return uint16((uint(text[0])*31*31 + uint(text[1])*31 + uint(text[2])) % gramBits)
}

// hasAny reports whether one of some groups of letters may be in the text.
func (w *Text) hasAny(grams []uint16) bool {
	for _, gram := range grams {
		if w.hasGram(gram) {
			return true
		}
	}
	return len(grams) == 0
}

func (w *Text) hasGram(gram uint16) bool { return w.grams[gram/64]&(1<<(gram%64)) != 0 }
