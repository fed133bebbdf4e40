package posting

import (
	"unicode/utf8"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
)

// LengthOf counts the characters of a job description, without its title and its interviews.
func LengthOf(f *rule.Finder, r *hiring.Role) int {
	length := 0
	for _, p := range f.Posting(r) {
		if p.Scope != rule.TitleScope && p.Scope != rule.ProcessScope {
			length += utf8.RuneCountInString(p.Text)
		}
	}
	for _, s := range r.Skills {
		if s.Library != nil { // the library's texts aren't among the role's own
			length += utf8.RuneCountInString(s.Name.Value + s.Definition.Value)
		}
	}
	return length
}

// ShortestDescription is how many characters of text a vacancy needs to be one.
const ShortestDescription = 200

// PostingWords counts what candidates read of a role, but for notices.
func PostingWords(f *rule.Finder, r *hiring.Role) int {
	words := 0
	for _, t := range f.Posting(r) {
		words += phrase.CountWords(t.Text)
	}
	for _, s := range r.Skills {
		if s.Library != nil {
			words += phrase.CountWords(s.Name.Value) + phrase.CountWords(s.Definition.Value)
		}
	}
	return words
}
