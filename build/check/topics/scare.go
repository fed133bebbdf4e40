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
	var b strings.Builder
	var from []int
	add := func(s string, at int) {
		b.WriteString(s)
		for range len(s) {
			from = append(from, at)
		}
	}
	for i, r := range text {
		switch {
		case strings.ContainsRune(`()"*_`, r):
		case r == '/' && isLetterAt(text, i-1) && isLetterAt(text, i+1):
			add(" or ", i)
		default:
			add(string(r), i)
		}
	}
	return spoken{phrase.NewText(b.String()), append(from, len(text))}, true
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
	// A short question seldom shows its language, but no English text holds a German or French question.
	for _, language := range []string{phrase.English, phrase.German, phrase.French} {
		if language != text.Language && !addresses(language, text.Words.Lower) {
			continue
		}
		for _, list := range l[language] {
			if first, ok = findIn(list, text); ok {
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
		return hasWord(lower, "sie") || strings.Contains(lower, "ihr") || strings.Contains(lower, "ihnen") ||
			strings.ContainsAny(lower, "äöüß")
	case phrase.French:
		return strings.Contains(lower, "vous") || strings.Contains(lower, "votre") || strings.Contains(lower, "vos ")
	}
	return false
}

func findIn(list *phrase.List, text *rule.Passage) (first phrase.Match, ok bool) {
	for _, m := range list.In(&text.Words) {
		if !inQuotes(text.Text, m.From) {
			return m, true
		}
	}
	if heard, differs := asSpoken(text.Text); differs {
		for _, m := range list.In(&heard.words) {
			if m = heard.in(m); !inQuotes(text.Text, m.From) {
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
