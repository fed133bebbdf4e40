package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var skillWithoutGround = rule.Rule{
	Rule: source.Rule{
		Name:     "skill-without-ground",
		Severity: source.Warning,
		Doc: "A skill is rated although no responsibility takes it and the posting doesn't mention it. Something " +
			"unrelated to the job must not decide about it, and candidates can't see it coming. Name the skill at the " +
			"responsibility that takes it, add that responsibility, or drop the skill. Nothing is reported as long as " +
			"hardly any responsibility names skills.",
		Source: facts.Cited("What is asked for is tied to the work.", "opm-guide", "US-UGESP"),
		Bad:    "responsibilities: [{text: Row the ferry, skills: [rowing]}], skills: [Rowing, Singing]",
		Good:   "responsibilities: [{text: Row the ferry, skills: [rowing]}, {text: Sing on Sundays, skills: [singing]}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if !isMapped(r) {
			return
		}
		for _, s := range r.Skills {
			if isAssessed(r, s) && !takes(r, s) && !mentions(f, r, s.Name.Value) {
				f.Report(s.Span, "no responsibility takes “%s”, and the posting doesn't mention it", s.Name).
					Help("add `%s` to the `skills` of the responsibility that takes it, or leave the skill out", s.ID)
			}
		}
	},
}

// takes reports whether a responsibility names a skill.
func takes(r *hiring.Role, s *hiring.Skill) bool {
	for i := range r.Responsibilities {
		for _, named := range r.Responsibilities[i].Skills {
			if named == s {
				return true
			}
		}
	}
	return false
}

// mentions reports whether a text for candidates holds all that matters of a skill's name, perhaps in other forms:
// “Negotiation” is found in “negotiate terms”.
func mentions(f *rule.Finder, r *hiring.Role, name string) bool {
	stems := phrase.Stems(name)
	for _, text := range f.Posting(r) {
		if text.Scope == rule.SkillScope || text.Scope == rule.ProcessScope {
			continue
		}
		found := true
		for _, stem := range stems {
			found = found && phrase.HasWordWith(text.Words.Lower, stem)
		}
		if found {
			return true
		}
	}
	return false
}
