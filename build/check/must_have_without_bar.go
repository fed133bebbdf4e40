package check

import (
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var mustHaveWithoutBar = Rule{
	Rule: source.Rule{
		Name:     "must-have-without-bar",
		Severity: source.Warning,
		Doc: "A must-have has no bar, or the lowest rating for one, so that no rating is too low for a hire. The summary sheet can't call it out, and a good mean " +
			"hides that it is missing. Write the least rating that is enough, or let it be a nice-to-have.",
		Source: "OPM, Structured Interviews: A Practical Guide, on minimum scores for critical competencies",
		Bad:    "skills: [{name: Rowing, must: true}]",
		Good:   "skills: [{name: Rowing, must: true, bar: 3}]",
	},
	role: func(f *finder, r *hiring.Role) {
		var open []*hiring.Skill
		for _, s := range r.Skills {
			if s.Must.Value && s.Bar.Span.IsZero() {
				open = append(open, s)
			}
			if least := f.kit.Settings.RatingScale[0].Level; s.Must.Value && s.Bar.Value == least {
				f.report(s.Bar.Span, "no rating is below %d, so this bar stops nobody", least).
					Help("write the least rating that is enough, such as `bar: %d`", middle(f.kit.Settings.RatingScale))
			}
		}
		if len(open) > 0 {
			which := "which is a must-have"
			if len(open) > 1 {
				which = "which are must-haves"
			}
			f.report(open[0].Span, "no rating is too low for %s, %s", skillNames(open), which).
				Help("add the least rating that is enough beside `must: true`, such as `bar: %d`", middle(f.kit.Settings.RatingScale))
		}
	},
}

// middle is the rating in the middle of a scale.
func middle(scale []hiring.Rating) int { return scale[len(scale)/2].Level }
