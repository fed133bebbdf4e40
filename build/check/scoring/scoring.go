// Package scoring has the rules about how answers become ratings.
package scoring

import (
	"slices"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
)

// Rules are about how answers become ratings.
func Rules() []rule.Rule {
	return []rule.Rule{adjectiveAnchor, identicalAnchors, missingAnchor, mustHaveWithoutBar, weightWithoutReason}
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
