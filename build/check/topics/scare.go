package topics

import (
	"strings"
	"unicode"

	"rolewright/build/check/rule"
	"rolewright/build/phrase"
)

// spoken is a question as it is heard: without brackets and scare quotes, and with “or” for a slash.
type spoken struct {
	words phrase.Text
	from  []int // where each byte stands in the text, and its length
}

// asSpoken returns a question as it is heard, or false if that is how it is written.
func asSpoken(text string) (spoken, bool) {
	if !strings.ContainsAny(text, `()"/*_`) {
		return spoken{}, false
	}
	var h hearing
	for i, r := range text {
		switch {
		case strings.ContainsRune(`()"*_`, r):
		case r == '/' && isLetterAt(text, i-1) && isLetterAt(text, i+1):
			h.add(" or ", i, false)
		default:
			h.add(string(r), i, false)
		}
	}
	return h.spoken(len(text)), true
}

// hearing gathers what is heard, piece by piece.
type hearing struct {
	b    strings.Builder
	from []int
}

// add appends a piece from a place in the text. It is the same there, letter by letter, or was reworded as a whole.
func (h *hearing) add(s string, at int, same bool) {
	h.b.WriteString(s)
	for i := range len(s) {
		if same {
			h.from = append(h.from, at+i)
		} else {
			h.from = append(h.from, at)
		}
	}
}

func (h *hearing) spoken(size int) spoken {
	return spoken{phrase.NewText(h.b.String()), append(h.from, size)}
}

func isLetterAt(text string, at int) bool {
	return at >= 0 && at < len(text) && unicode.IsLetter(rune(text[at]))
}

// in is where a stretch of what is heard stands in the text.
func (s *spoken) in(m phrase.Match) phrase.Match {
	return phrase.Match{From: s.from[m.From], To: s.from[m.To]}
}

// lists are the phrases of a topic, by language.
type lists map[string][]*phrase.List

// find returns the first phrase about the topic in a text, if there is one.
func (l lists) find(text *rule.Passage) (first phrase.Match, ok bool) {
	var aloud []spoken
	if heard, differs := asSpoken(text.Text); differs {
		aloud = append(aloud, heard)
	}
	// A short question seldom shows its language, but no English text holds a German or French question.
	for _, language := range []string{phrase.English, phrase.German, phrase.French} {
		if language != text.Language && !addresses(language, text.Words.Lower) {
			continue
		}
		heard := aloud
		if formal, differs := asFormal(language, text.Text); differs {
			heard = append(heard[:len(heard):len(heard)], formal)
		}
		for _, list := range l[language] {
			if first, ok = findIn(list, text, heard); ok {
				return first, true
			}
		}
	}
	return phrase.Match{}, false
}

// addresses reports whether a text that may be in another language speaks to somebody as one in this language does.
func addresses(language, lower string) bool {
	switch language {
	case phrase.German:
		return hasWord(lower, "sie") || hasWord(lower, "du") || strings.Contains(lower, "ihr") || strings.Contains(lower, "dein") ||
			strings.Contains(lower, "ihnen") || strings.ContainsAny(lower, "äöüß")
	case phrase.French:
		return strings.Contains(lower, "vous") || strings.Contains(lower, "votre") || strings.Contains(lower, "vos ") ||
			hasWord(lower, "tu") || hasWord(lower, "ton") || hasWord(lower, "ta") || hasWord(lower, "tes") ||
			strings.Contains(lower, "t'es ") || strings.Contains(lower, "t'as ")
	}
	return false
}

func findIn(list *phrase.List, text *rule.Passage, heard []spoken) (first phrase.Match, ok bool) {
	for _, m := range list.In(&text.Words) {
		if !inQuotes(text.Text, m.From) {
			return m, true
		}
	}
	for i := range heard {
		for _, m := range list.In(&heard[i].words) {
			if m = heard[i].in(m); !inQuotes(text.Text, m.From) {
				return m, true
			}
		}
	}
	return phrase.Match{}, false
}

// hasWord reports whether a text holds a word by itself: “easiest” doesn't hold “sie”.
func hasWord(lower, word string) bool {
	for from := 0; ; {
		at := strings.Index(lower[from:], word)
		if at < 0 {
			return false
		}
		at += from
		from = at + len(word)
		if !isLetterAt(lower, at-1) && !isLetterAt(lower, from) {
			return true
		}
	}
}
