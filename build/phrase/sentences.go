package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestSentence is how far a sentence is followed to either side. What has none of its stops there is no sentence, and
// looking on would take the longer, the longer a text is.
const longestSentence = 1000

// SentenceAround returns the bounds of the sentence that holds a place.
func SentenceAround(text string, m Match) Match {
	from, to := max(0, m.From-longestSentence), min(len(text), m.To+longestSentence)
	for from > 0 && !utf8.RuneStart(text[from]) {
		from--
	}
	for to < len(text) && !utf8.RuneStart(text[to]) {
		to++
	}
	start, stop := from, to
	for _, end := range []string{". ", "? ", "! ", "; "} {
		if i := strings.LastIndex(text[start:m.From], end); i >= 0 {
			from = max(from, start+i+len(end))
		}
		if i := strings.Index(text[m.To:stop], end); i >= 0 {
			to = min(to, m.To+i)
		}
	}
	return Match{from, to}
}

// SentenceHolds reports whether the sentence around a place holds one of some words in lower case.
func SentenceHolds(words []string, text string, m Match) bool {
	return HoldsAny(text, SentenceAround(text, m), words)
}

// HoldsAny reports whether a stretch of a text holds one of some words in lower case.
func HoldsAny(text string, m Match, words []string) bool {
	stretch := " " + strings.ToLower(text[m.From:m.To]) // so that a word may be asked for with the blank before it
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(stretch, w) })
}

// Sentences returns the places of sentences in a text. A colon and a semicolon part them, too: readers make a pause.
func Sentences(text string) []Match {
	var all []Match
	from := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '.', '!', '?', ';', ':':
		default:
			continue
		}
		if !endsSentence(text, i) {
			continue
		}
		all = append(all, Match{from, i + 1})
		from = i + 1
		for from < len(text) && text[from] == ' ' {
			from++
		}
	}
	if from < len(text) {
		all = append(all, Match{from, len(text)})
	}
	return all
}

// endsSentence reports whether the mark at an offset ends a sentence, and not an abbreviation.
func endsSentence(text string, at int) bool {
	rest := strings.TrimLeft(text[at+1:], `)"'`)
	if rest == "" || text[at] != '.' {
		return rest == "" || rest[0] == ' '
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, ` ("'`))
	if rest[0] != ' ' || unicode.IsLower(next) {
		return false
	}
	word := strings.TrimLeft(text[strings.LastIndexByte(text[:at], ' ')+1:at], `("'`)
	return !slices.Contains(abbreviations, strings.ToLower(word)) && (len(word) != 1 || !unicode.IsLetter(rune(word[0])))
}

var abbreviations = []string{
	"e.g", "i.e", "eg", "ie", "vs", "incl", "approx", "no", "mr", "mrs", "ms", "dr", "st", "u.s", "u.k", "inc", "cf",
}
