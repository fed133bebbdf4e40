package wording

import (
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/markdown"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

const (
	maxGrade      = 16  // years at school and university that a text asks of its readers
	minGradeWords = 100 // below, the grade is chance
)

var hardToRead = rule.Wording(rule.Rule{
	Rule: source.Rule{
		Name:     "hard-to-read",
		Severity: source.Warning,
		Doc: "The sentences are so long and the words so heavy that, by a common formula, it takes more than 16 years " +
			"of education to read them easily. People who could do the work give up, especially those reading in a " +
			"second language. Shorten the longest sentences, and write “use” instead of “utilisation”.",
		Source: facts.Cited("The grade is that of Flesch and Kincaid, with each item of a list as a sentence. One in ten of 110 public role descriptions is above 16.",
			"kincaid-1975"),
		Bad: "Responsible for the facilitation of cross-functional stakeholder alignment and the " +
			"operationalisation of partnership initiatives",
		Good: "You bring sales and product to one plan for each partner.",
	},
}, func(f *rule.Finder, texts []rule.Passage) {
	const mostYears = 20 // who studies longer doesn't read better
	if grade, words := gradeOf(texts); words >= minGradeWords && grade > maxGrade {
		whole := texts[0].At(0, len(texts[0].Text))
		f.Report(whole, "this text takes more than %d years of education to read easily", min(int(grade), mostYears)).
			Help("shorten the longest sentences, and replace long words with short ones")
	}
})

// gradeOf returns the Flesch–Kincaid grade of texts, and how many words it rests on. Names and headings aren't counted.
func gradeOf(texts []rule.Passage) (grade float64, words int) {
	lines, syllables := 0, 0
	for i := range texts {
		t := &texts[i]
		if t.Scope == rule.TitleScope || t.Kind == markdown.HeadingPassage {
			continue
		}
		for _, s := range phrase.Sentences(t.Text) {
			inSentence := strings.Fields(t.Text[s.From:s.To])
			if len(inSentence) < 4 {
				continue
			}
			lines++
			for _, w := range inSentence {
				if strings.ContainsFunc(w, phrase.IsWordRune) {
					words++
					syllables += syllablesOf(strings.ToLower(w))
				}
			}
		}
	}
	if words == 0 {
		return 0, 0
	}
	return 0.39*float64(words)/float64(lines) + 11.8*float64(syllables)/float64(words) - 15.59, words
}

// syllablesOf estimates the syllables of an English word in lower case: its groups of vowels, without silent ones.
func syllablesOf(word string) int {
	word = strings.TrimFunc(word, func(r rune) bool { return !phrase.IsWordRune(r) })
	word = strings.TrimSuffix(word, "'s")
	count, in := 0, false
	for _, r := range word {
		vowel := isVowel(r)
		if vowel && !in {
			count++
		}
		in = vowel
	}
	return max(count-silent(word), 1)
}

func isVowel(r rune) bool {
	switch r {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'é', 'è', 'ä', 'ö', 'ü':
		return true
	}
	return false
}

// silent returns how many of a word's groups of vowels aren't spoken: the e in “use”, “used” and “times”.
func silent(word string) int {
	stem, cut := strings.CutSuffix(word, "es")
	if !cut {
		stem, cut = strings.CutSuffix(word, "ed")
		if cut && strings.HasSuffix(stem, "t") || strings.HasSuffix(stem, "d") && cut {
			return 0
		}
	} else if endsIn(stem, "s", "x", "z", "ch", "sh", "c", "g", "i") {
		return 0
	}
	if !cut {
		stem, cut = strings.CutSuffix(word, "e")
		if endsIn(stem, "bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl", "zl") {
			return 0
		}
	}
	if !cut || stem == "" || strings.ContainsAny(stem[len(stem)-1:], "aeiouy") {
		return 0
	}
	return 1
}

func endsIn(s string, ends ...string) bool {
	for _, e := range ends {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}
