package scoring

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var weightWithoutReason = rule.Rule{
	Rule: source.Rule{
		Name:     "weight-without-reason",
		Severity: source.Error,
		Doc: "A skill counts more than the others, and no one has written down why. Weights chosen by feeling don't " +
			"improve ratings, and someone who is turned down because of a weighted average may ask for the reason. " +
			"Add `weight_reason`, or let all skills count the same.",
		Source: facts.Cited("Skills weigh the same unless a difference is written down.", "opm-faq-equal-weights"),
		Bad:    "skills: [{name: Rowing, weight: 3}]",
		Good:   "skills: [{name: Rowing, weight: 3, weight_reason: The ferry has no engine.}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, s := range r.Skills {
			if s.Weight.Value != 1 && s.WeightReason.IsZero() {
				f.Report(s.Weight.Span, "“%s” has the weight %d, and nothing says why", s.Name, s.Weight.Value).
					Help("add `weight_reason`, or leave `weight` out")
			}
		}
	},
}
