package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// manyInterviews is how many interviews may rate one skill.
const manyInterviews = 3

var skillInManyInterviews = rule.Rule{
	Rule: source.Rule{
		Name:     "skill-in-many-interviews",
		Severity: source.Warning,
		Doc: "More than three interviews rate the same skill. Two or three independent ratings are about as good as " +
			"four; candidates tell the same stories again, and other skills lack the time. Remove the skill from some " +
			"interviews.",
		Source: facts.Cited("After four interviews, further ones hardly change a decision.", "google-four-interviews"),
		Bad:    "interviews: four of them, each with focus: [patience]",
		Good:   "interviews: four of them, of which two have focus: [patience, …]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, s := range r.Skills {
			raters := ratersOf(r, s)
			if len(raters) <= manyInterviews {
				continue
			}
			found := f.Report(s.Span, "%d interviews rate “%s”", len(raters), s.Name).
				Help("let two or three rate it, and take `%s` out of the `focus` of the others", s.ID)
			for _, i := range raters {
				found.See(i.Span, "“%s” does", i.Name)
			}
		}
	},
}
