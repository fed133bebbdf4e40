package phrase

import (
	"strings"
	"unicode"
)

// Stems returns the beginnings of the words of a name, without short words such as “and”.
func Stems(name string) []string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	var stems []string
	for _, w := range words {
		if len(w) > 3 {
			stems = append(stems, Stem(w))
		}
	}
	if len(stems) == 0 {
		return words
	}
	return stems
}

// Stem cuts off an English ending: “planning” and “plans” both begin with “plan”.
func Stem(word string) string {
	for _, ending := range []string{"ation", "ment", "ence", "ance", "ing", "ion", "ies", "ers", "er", "ed", "es", "s", "e", "y"} {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 2 {
			word = stem
			break
		}
	}
	if last := len(word) - 1; last > 2 && word[last] == word[last-1] && strings.IndexByte("aeiouls", word[last]) < 0 {
		return word[:last]
	}
	return word
}

// HasWordWith reports whether a word of a text begins with a stem.
func HasWordWith(text, stem string) bool {
	for from := 0; ; {
		at := strings.Index(text[from:], stem)
		if at < 0 {
			return false
		}
		at += from
		if before := strings.TrimRightFunc(text[:at], unicode.IsLetter); len(before) == at {
			return true
		}
		from = at + len(stem)
	}
}
