package phrase

import (
	"strings"
	"unicode"
)

func NotLetter(r rune) bool { return !unicode.IsLetter(r) }

// CountWords counts what stands between blanks and holds a letter or a digit.
func CountWords(text string) int {
	count, counted := 0, false
	for _, r := range text {
		if r == ' ' || r == '\n' || r == '\t' {
			counted = false
		} else if !counted && IsWordRune(r) {
			count++
			counted = true
		}
	}
	return count
}

func IsWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Set makes a set out of words with blanks between them.
func Set(words string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}
