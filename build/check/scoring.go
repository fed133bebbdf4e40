package check

import (
	"slices"
	"strconv"
	"strings"

	"rolewright/build/hiring"
)

// scoringRules are about how answers become ratings.
func scoringRules() []Rule {
	return []Rule{adjectiveAnchor, identicalAnchors, missingAnchor, mustHaveWithoutBar, weightWithoutReason}
}

// rated lists the skills that some interview of a role rates, in the role's order.
func rated(r *hiring.Role) []*hiring.Skill {
	var all []*hiring.Skill
	for _, s := range r.Skills {
		if slices.ContainsFunc(r.Interviews, func(i *hiring.Interview) bool { return slices.Contains(i.Focus, s) }) {
			all = append(all, s)
		}
	}
	return all
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
