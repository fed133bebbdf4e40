package search

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Words divides a text into the words by which it is found: in lower case, without accents, and with C++ and C# kept
// apart from C. Chinese and Japanese signs are words of their own. The function wordsOf of search.js does the same to
// what somebody types, and a browser test compares them.
func Words(text string) []string {
	var words []string
	var word strings.Builder
	end := func() {
		if word.Len() > 0 {
			words = append(words, word.String())
			word.Reset()
		}
	}
	signs := false // + or # has ended the letters of a word
	for _, r := range strings.ToLower(norm.NFKD.String(strings.ToValidUTF8(text, " "))) {
		switch {
		case isAccent(r):
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
			end()
			words = append(words, string(r))
		case unicode.In(r, unicode.L, unicode.N, unicode.M):
			if signs {
				end()
			}
			signs = false
			word.WriteString(plain(r))
		case (r == '+' || r == '#') && word.Len() > 0:
			signs = true
			word.WriteRune(r)
		default:
			signs = false
			end()
		}
	}
	end()
	return words
}

// isAccent reports whether a mark only colours a letter: people leave it out when they type. Marks of other scripts, such
// as the vowels of Hindi, make another word.
func isAccent(r rune) bool {
	return r >= 0x300 && r <= 0x36f || r >= 0x591 && r <= 0x5bd || r >= 0x64b && r <= 0x65f || r == 0x670
}

// plain is a letter as people type it who don't have it on their keyboard.
func plain(r rune) string {
	if letters, ok := plainLetters[r]; ok {
		return letters
	}
	return string(r)
}

var plainLetters = map[rune]string{
	'ß': "ss", 'ø': "o", 'đ': "d", 'ð': "d", 'ł': "l", 'æ': "ae", 'œ': "oe", 'ı': "i", 'þ': "th", 'ς': "σ",
}
