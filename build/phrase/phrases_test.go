package phrase

import (
	"regexp"
	"strings"
	"testing"
)

// Looking for words first never loses a match.
func TestPhrasesAreFoundAllTheSame(t *testing.T) {
	patterns := []string{
		`(?i)\bhow old (?:are|were) you\b`, `(?i)\b(?:rock[- ]?stars?|ninjas?)\b`, `(?i)(?:a|b)*ship`, `\d{2,}|[!]`, `(?i)be(?:st|tter)? (?:of|in)? class`,
		`(?i)(?:do|did) you (?:have|own) (?:a |an )?(?:car|house)s?`, `(?i)x+y?z`, `(?:)`, `(?i)straße`, `(?i)(?:left|(?:very )?right)(?: hand){2}`,
	}
	texts := []string{
		"How OLD were you?", "how old is it", "a Rock-Star and NINJAS", "Ababship", "42!", "best in class", "be class", "better of class",
		"Did you own an house", "do you have cars", "XXZ", "xyz", "STRASSE Straße", "left hand hand", "Very right hand hand", "", "!",
	}
	for _, pattern := range patterns {
		exact := regexp.MustCompile(pattern)
		p := New([]string{"never said", pattern})
		for _, text := range texts {
			words := NewText(text)
			if exact.MatchString(text) && len(p.In(&words)) == 0 {
				t.Errorf("%s is in %q, which is said not to hold %+v", pattern, text, p.any.all[1].needs)
			}
		}
	}
}

// A phrase inside of an excepted one isn't found, nor is the same stretch twice.
func TestPhrases(t *testing.T) {
	p := New([]string{`(?i)\bguru\b`, `(?i)\bsales guru\b`, `(?i)\bwizards?\b`}, `(?i)\bset-?up wizards?\b`)
	for text, want := range map[string]string{
		"a sales guru and a wizard": "sales guru|wizard", "the setup wizard": "", "Guru, guru": "Guru|guru", "nothing": "",
	} {
		var got []string
		words := NewText(text)
		for _, m := range p.In(&words) {
			got = append(got, text[m.From:m.To])
		}
		if strings.Join(got, "|") != want {
			t.Errorf("in %q it finds %q, not %q", text, got, want)
		}
	}
}

// What is in a group at either end of a pattern shows where a phrase stands, and is no part of it.
func TestPhrasesEnd(t *testing.T) {
	p := New([]string{`(?i)(^|[.,] )who goes (?:home|there)((?: now)?(?:\?|$)| today\b)`})
	for text, want := range map[string]string{
		"Who goes there?": "Who goes there", "Halt, who goes there now?": "who goes there", "who goes home": "who goes home",
		"Who goes home today": "Who goes home", "and who goes there?": "",
	} {
		words := NewText(text)
		got := ""
		for _, m := range p.In(&words) {
			got += text[m.From:m.To]
		}
		if got != want {
			t.Errorf("in %q it finds %q, not %q", text, got, want)
		}
	}
}
