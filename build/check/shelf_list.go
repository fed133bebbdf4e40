package check

import (
	"strconv"
	"strings"

	"rolewright/build/hiring"
)

// levels lists ratings for people.
func levels(ratings []int) string {
	words := make([]string, len(ratings))
	for i, level := range ratings {
		words[i] = strconv.Itoa(level)
	}
	return hiring.Enumerate(words)
}

// skillNames quotes the names of skills for people.
func skillNames(skills []*hiring.Skill) string {
	names := make([]string, len(skills))
	for i, s := range skills {
		names[i] = s.Name.Value
	}
	return quoted(names)
}

// wordSet makes a set out of words with blanks between them.
func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// quoted lists names as a sentence does: “a”, “b” and “c”.
func quoted(names []string) string {
	words := make([]string, len(names))
	for i, name := range names {
		words[i] = "“" + name + "”"
	}
	return hiring.Enumerate(words)
}

// count is a number of things in words.
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return strconv.Itoa(n) + " " + thing + "s"
}
