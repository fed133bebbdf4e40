package check

import (
	"slices"
	"strings"
	"unicode"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

var adjectiveAnchor = Rule{
	Rule: source.Rule{
		Name:     "adjective-anchor",
		Severity: source.Warning,
		Doc: "An anchor only passes judgement, such as “good” or “excellent communication”, or repeats the rating's label. That is what " +
			"the rating says already; it doesn't help two interviewers to give the same one. Write what a candidate says or does.",
		Source: "Behaviourally anchored rating scales, Smith and Kendall 1963; OPM, Structured Interviews: A Practical Guide, on behavioral examples",
		Bad:    "anchors: {1: Poor, 5: Excellent communication skills}",
		Good:   "anchors: {1: Shouts across the lock., 5: Warns each boat in time and in its own language.}",
	},
	role: func(f *finder, r *hiring.Role) {
		for _, l := range ownAnchors(r) {
			f.reportVerdicts(l, r.File)
		}
	},
	skill: func(f *finder, s *hiring.LibrarySkill) {
		for _, l := range libraryAnchors(s) {
			f.reportVerdicts(l, s.File)
		}
	},
}

// reportVerdicts makes one finding for each group: who writes one verdict usually writes them all.
func (f *finder) reportVerdicts(l anchorList, file *source.File) {
	var verdicts []hiring.Anchor
	var ratings []int
	for _, a := range l.anchors {
		if a.Span.File == file && f.isVerdict(a) {
			verdicts, ratings = append(verdicts, a), append(ratings, a.Level)
		}
	}
	if len(verdicts) == 0 {
		return
	}
	at := verdicts[0].Text.Span
	message := "“" + verdicts[0].Text.Value + "” passes judgement and says nothing that one can see or hear"
	if len(verdicts) > 1 {
		message = "the anchors of " + l.of + " for " + levels(ratings) + " pass judgement and say nothing that one can see or hear"
	}
	f.report(at, "%s", message).Help("write what a candidate says or does, in a sentence of its own for each rating")
}

// isVerdict reports whether an anchor is a label, a word or two, or nothing but praise or blame.
func (f *finder) isVerdict(a hiring.Anchor) bool {
	text := plainAnchor(a)
	isLabel := func(r hiring.Rating) bool { return text == plain(r.Label.Value) }
	blank := func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;:/()", r) }
	switch words := strings.FieldsFunc(text, blank); {
	case slices.ContainsFunc(f.kit.Settings.RatingScale, isLabel):
		return true
	case strings.ContainsFunc(text, writtenWithoutBlanks):
		return false
	case len(words) < 2:
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
	startsSentence = wordSet("cannot can can't gave never did didn't does doesn't could couldn't said made knew took ran built led wrote won " +
		"lost found has had was went sent left kept told")
	judging = wordSet("good great excellent outstanding exceptional superb strong solid decent fair okay ok average adequate sufficient " +
		"satisfactory acceptable poor weak bad insufficient inadequate unsatisfactory limited basic advanced expert proficient competent " +
		"skilled high higher highest low lower lowest medium moderate mediocre perfect best better exceeds below above lacks deep broad " +
		"comprehensive thorough extensive in-depth convincing convincingly effectively meets mastery novice beginner intermediate effective excellently well poorly impressive amazing")
	empty = wordSet("a an the of in at on with and or to for all this that their very extremely really quite rather somewhat highly no not some more " +
		"less only just is are has have shows demonstrates displays exhibits possesses expectations expectation requirements standard " +
		"standards bar level levels degree manner way performance performs example examples answer answers response responses really skill skills knowledge understanding experience ability abilities communication communicator communicates " +
		"candidate performance performer competence competency general overall clear clearly player person")
)
