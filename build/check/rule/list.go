package rule

import (
	"strconv"

	"rolewright/build/hiring"
)

// Levels lists ratings for people.
func Levels(ratings []int) string {
	words := make([]string, len(ratings))
	for i, level := range ratings {
		words[i] = strconv.Itoa(level)
	}
	return hiring.Enumerate(words)
}

// SkillNames quotes the names of skills for people.
func SkillNames(skills []*hiring.Skill) string {
	names := make([]string, len(skills))
	for i, s := range skills {
		names[i] = s.Name.Value
	}
	return Quoted(names)
}

// Quoted lists names as a sentence does: “a”, “b” and “c”.
func Quoted(names []string) string {
	words := make([]string, len(names))
	for i, name := range names {
		words[i] = "“" + name + "”"
	}
	return hiring.Enumerate(words)
}

// Count is a number of things in words.
func Count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return strconv.Itoa(n) + " " + thing + "s"
}
