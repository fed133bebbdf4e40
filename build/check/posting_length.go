package check

import (
	"unicode/utf8"

	"rolewright/build/hiring"
)

// lengthOf counts the characters of a job description, without its title and its interviews.
func (f *finder) lengthOf(r *hiring.Role) int {
	length := 0
	for _, p := range f.posting(r) {
		if p.scope != titleScope && p.scope != processScope {
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

// shortestDescription is how many characters of text a vacancy needs to be one.
const shortestDescription = 200

// postingWords counts what candidates read of a role, but for notices.
func (f *finder) postingWords(r *hiring.Role) int {
	words := 0
	for _, t := range f.posting(r) {
		words += countWords(t.Text)
	}
	for _, s := range r.Skills {
		if s.Library != nil {
			words += countWords(s.Name.Value) + countWords(s.Definition.Value)
		}
	}
	return words
}
