package check

import "unicode"

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// countWords counts what stands between blanks and holds a letter or a digit.
func countWords(text string) int {
	count, counted := 0, false
	for _, r := range text {
		if r == ' ' || r == '\n' || r == '\t' {
			counted = false
		} else if !counted && isWordRune(r) {
			count++
			counted = true
		}
	}
	return count
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
