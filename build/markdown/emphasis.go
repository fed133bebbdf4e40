package markdown

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// emphasis finds a stretch between asterisks that mark nothing, with what follows it.
var emphasis = regexp.MustCompile(`(\*{2,3})[ \t]*([^*\n]*[^*\s])[ \t]*\*{2,3}([^*\s]*)`)

// unpaired finds two asterisks beside a word.
var unpaired = regexp.MustCompile(`\*\*[ \t]*[\p{L}“"(]|[\p{L}.:!?)”"][ \t]*\*\*`)

// reportEmphasis finds asterisks that are printed: those beside a space, or between a punctuation mark and a letter
// (CommonMark 0.31, §6.2).
func (w *walker) reportEmphasis(t *Passage) {
	at := strings.Index(t.Text, "**")
	if at < 0 || at > 0 && strings.ContainsRune(`\*0123456789`, rune(t.Text[at-1])) {
		return
	}
	const message = "the asterisks of “%s” are printed"
	m := emphasis.FindStringSubmatchIndex(t.Text)
	if m == nil || m[0] != at {
		if unpaired.MatchString(t.Text) {
			w.literal(t.At(at, at+2), lineAround(t.Text, at), message, "remove them, or put them right before and right after the words: `**important**`")
		}
		return
	}
	inside, next := t.Text[m[4]:m[5]], t.Text[m[6]:m[7]]
	right := bold(strings.TrimSpace(inside), next)
	fix := w.literal(t.At(m[0], m[6]), t.Text[m[0]:m[6]], message, "put the asterisks right before and right after the words")
	w.correct(fix, t.At(m[0], m[7]), t.Text[m[0]:m[7]], right, true)
}

// bold returns words as Markdown makes them bold, with what follows them. A punctuation mark at their end has to stand
// outside or before a space.
func bold(words, next string) string {
	last, size := utf8.DecodeLastRuneInString(words)
	first, _ := utf8.DecodeRuneInString(next)
	switch {
	case next == "" || unicode.IsSpace(first) || !unicode.IsPunct(last):
		return "**" + words + "**" + strings.TrimRight(next, "\n")
	case unicode.Is(unicode.Han, first) || unicode.Is(unicode.Hiragana, first) || unicode.Is(unicode.Katakana, first) || unicode.Is(unicode.Hangul, first):
		return "**" + words[:len(words)-size] + "**" + string(last) + next
	}
	return "**" + words + "** " + next
}

// lineAround is the line in which an offset lies.
func lineAround(text string, at int) string {
	start := strings.LastIndexByte(text[:at], '\n') + 1
	line, _, _ := strings.Cut(text[start:], "\n")
	return line
}
