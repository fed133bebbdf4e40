package scoring

import (
	"slices"
	"strings"
	"unicode"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
)

// isVerdict reports whether an anchor is a label, a word or two without a verb, or nothing but praise or blame.
func isVerdict(f *rule.Finder, a hiring.Anchor) bool {
	text := plainAnchor(a)
	isLabel := func(r hiring.Rating) bool { return text == plain(r.Label.Value) }
	blank := func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;:/()", r) }
	switch words := strings.FieldsFunc(text, blank); {
	case slices.ContainsFunc(f.Kit.Settings.RatingScale, isLabel):
		return true
	case strings.ContainsFunc(text, writtenWithoutBlanks):
		return false
	case len(words) == 0:
		return true
	case onlyJudges(words):
		return true
	default:
		return len(words) <= 3 && !looksLikeVerb(words[0])
	}
}

// writtenWithoutBlanks reports whether a letter belongs to a script in which words can't be counted, or few words say much.
func writtenWithoutBlanks(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// looksLikeVerb reports whether a sentence that begins with a word probably says what somebody does: “Blames the wind”.
func looksLikeVerb(word string) bool {
	ends := func(ending string) bool { return strings.HasSuffix(word, ending) }
	return len(word) > 3 && ends("s") && !ends("ss") || ends("ed") || startsSentence[word]
}

// onlyJudges reports whether words praise or blame and say nothing else.
func onlyJudges(words []string) bool {
	judges := false
	for _, w := range words {
		if !judging[w] && !empty[w] {
			return false
		}
		judges = judges || judging[w]
	}
	return judges
}

var (
	startsSentence = phrase.Set("cannot can can't gave never did didn't does doesn't could couldn't said made knew took ran built led wrote won " +
		"lost found has had was went sent left kept told")
	judging = phrase.Set("always often sometimes rarely seldom good great excellent outstanding exceptional superb strong solid decent fair okay ok average adequate sufficient " +
		"satisfactory acceptable poor weak bad insufficient inadequate unsatisfactory limited basic advanced expert proficient competent " +
		"skilled high higher highest low lower lowest medium moderate mediocre perfect best better exceeds below above lacks deep broad " +
		"comprehensive thorough extensive in-depth convincing convincingly effectively meets mastery novice beginner intermediate effective excellently well poorly impressive amazing")
	empty = phrase.Set("a an the of in at on with and or to for all this that their very extremely really quite rather somewhat highly no not some more " +
		"less only just is are has have shows demonstrates displays exhibits possesses expectations expectation requirements standard " +
		"standards bar level levels degree manner way performance performs example examples answer answers response responses really skill skills knowledge understanding experience ability abilities communication communicator communicates " +
		"candidate performance performer competence competency general overall clear clearly player person")
)

// plainAnchor is the text of an anchor without what makes no difference.
func plainAnchor(a hiring.Anchor) string {
	return plain(a.Text.Value)
}

// plain is a text without its capitals, stops and quotation marks. Other signs may be all that two texts differ in.
func plain(text string) string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(`.,;:!"“”„«»`, r)
	})
	return strings.Join(words, " ")
}

// anchorList is a group of anchors that an author wrote for a skill or a question.
type anchorList struct {
	of      string // “Negotiation”, or “this question”
	anchors []hiring.Anchor
}

// ownAnchors lists the groups in which a role has anchors of its own, perhaps beside others of the library.
func ownAnchors(r *hiring.Role) []anchorList {
	var all []anchorList
	for _, s := range r.Skills {
		all = append(all, anchorList{"“" + s.Name.Value + "”", s.Anchors})
	}
	for _, q := range r.Questions {
		all = append(all, anchorList{"this question", q.Anchors})
	}
	return slices.DeleteFunc(all, func(l anchorList) bool {
		return !slices.ContainsFunc(l.anchors, func(a hiring.Anchor) bool { return a.Span.File == r.File })
	})
}

// libraryAnchors lists the groups of a skill of the library.
func libraryAnchors(s *hiring.LibrarySkill) []anchorList {
	all := []anchorList{{"“" + s.Name.Value + "”", s.Anchors}}
	for _, q := range s.Questions {
		all = append(all, anchorList{"this question", q.Anchors})
	}
	return all
}
