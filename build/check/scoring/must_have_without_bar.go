package scoring

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var mustHaveWithoutBar = rule.Rule{
	Rule: source.Rule{
		Name:     "must-have-without-bar",
		Severity: source.Warning,
		Doc: "A must-have has no bar, or the lowest rating as its bar, so no rating is too low for a hire. The summary " +
			"can't point it out, and a good average hides that the skill is missing. Set `bar` to the lowest rating " +
			"that is enough, or make the skill a nice-to-have.",
		Source: facts.Cited("A skill that nobody can do without has a least rating.", "opm-guide"),
		Bad:    "skills: [{name: Rowing, must: true}]",
		Good:   "skills: [{name: Rowing, must: true, bar: 3}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		var open []*hiring.Skill
		for _, s := range r.Skills {
			if s.Must.Value && s.Bar.Span.IsZero() {
				open = append(open, s)
			}
			if least := f.Kit.Settings.RatingScale[0].Level; s.Must.Value && s.Bar.Value == least {
				f.Report(s.Bar.Span, "no rating is below %d, so this bar excludes no one", least).
					Help("write the lowest rating that is enough, such as `bar: %d`", middle(f.Kit.Settings.RatingScale))
			}
		}
		if len(open) > 0 {
			which := "which is a must-have"
			if len(open) > 1 {
				which = "which are must-haves"
			}
			f.Report(open[0].Span, "no rating is too low for %s, %s", rule.SkillNames(open), which).
				Help("add the lowest rating that is enough next to `must: true`, such as `bar: %d`", middle(f.Kit.Settings.RatingScale))
		}
	},
}

// middle is the rating in the middle of a scale.
func middle(scale []hiring.Rating) int { return scale[len(scale)/2].Level }
