package check

import (
	"slices"
	"strings"

	"rolewright/build/hiring"
)

// agreementRules are about documents of one role that contradict each other.
func agreementRules() []Rule {
	return []Rule{payContradicts, responsibilityWithoutSkill, skillWithoutGround, yearsContradict}
}

// isMapped reports whether an author says of most responsibilities which skills they take. Who has only begun to isn't
// told of what is left: it would be nearly everything.
func isMapped(r *hiring.Role) bool {
	named := 0
	for i := range r.Responsibilities {
		if len(r.Responsibilities[i].Skills) > 0 {
			named++
		}
	}
	return named > 0 && 2*named >= len(r.Responsibilities)
}

// sentenceAround returns the bounds of the sentence that holds a place.
func sentenceAround(text string, m match) match {
	from, to := 0, len(text)
	for _, end := range []string{". ", "? ", "! ", "; "} {
		if i := strings.LastIndex(text[:m.from], end); i >= 0 {
			from = max(from, i+len(end))
		}
		if i := strings.Index(text[m.to:], end); i >= 0 {
			to = min(to, m.to+i)
		}
	}
	return match{from, to}
}

// sentenceHolds reports whether the sentence around a place holds one of some words in lower case.
func sentenceHolds(words []string, text *passage, m match) bool {
	return holdsAny(text.Text, sentenceAround(text.Text, m), words)
}

// holdsAny reports whether a stretch of a text holds one of some words in lower case.
func holdsAny(text string, m match, words []string) bool {
	stretch := " " + strings.ToLower(text[m.from:m.to]) // so that a word may be asked for with the blank before it
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(stretch, w) })
}
