package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// mostMustHaves is how many must-haves a posting can have before nobody meets them all.
const mostMustHaves = 8

var tooManyMustHaves = rule.Rule{
	Rule: source.Rule{
		Name:     "too-many-must-haves",
		Severity: source.Warning,
		Doc: "More than eight skills and requirements are must-haves. Hardly anyone has them all: careful people don't " +
			"apply, and the person you hire lacks one anyway. Keep those without which the first months would fail, " +
			"and make the rest nice to have.",
		Source: facts.Cited("Five to eight skills are enough for an interview.", "opm-structured-interview"),
		Bad:    "ten skills with must: true, and four requirements with must: true",
		Good:   "three skills and three requirements with must: true, and the others without",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		var at []source.Span
		for _, s := range r.Skills {
			if s.Must.Value {
				at = append(at, s.Span)
			}
		}
		skills := len(at)
		for _, x := range r.Requirements {
			if x.Must.Value {
				at = append(at, x.Text.Span)
			}
		}
		if len(at) > mostMustHaves {
			f.Report(at[mostMustHaves], "%d must-haves, %s, are more than most people have", len(at), skillsAndRequirements(skills, len(at)-skills)).
				Help("keep `must: true` for those without which the first months would fail; %d are plenty", mostMustHaves)
		}
	},
}

// skillsAndRequirements counts what there is of both.
func skillsAndRequirements(skills, requirements int) string {
	switch {
	case skills == 0:
		return "all of them requirements"
	case requirements == 0:
		return "all of them skills"
	}
	return rule.Count(skills, "skill") + " and " + rule.Count(requirements, "requirement")
}
