package pay

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var openEndedPay = rule.Rule{
	Rule: source.Rule{
		Name:     "open-ended-pay",
		Severity: source.Warning,
		Doc: "Pay is given with one end only: “up to €60,000 a year”, or a `min` without a `max`. Candidates take the " +
			"one figure for the offer and are disappointed, and laws that require a range require both ends. Give the " +
			"lowest and the highest pay you expect; if the pay is fixed, give the same figure twice." + rule.NotAdvice,
		Source: facts.Cited("“Up to” and “and up” aren't a range under these laws (in Colorado, see INFO 9A).", "US-CO", "US-NYC", "US-NJ", "US-MN"),
		Bad:    "You earn up to €60,000 a year.",
		Good:   "compensation: {min: 52000, max: 60000, currency: EUR, period: year}",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		least, most := r.Compensation.Min.Span, r.Compensation.Max.Span
		const help = "give both `min` and `max`; for a fixed amount, the same figure twice"
		switch {
		case least.IsZero() && most.IsZero():
			for _, p := range f.Posting(r) {
				reportHalfRange(f, &p)
			}
		case most.IsZero():
			f.Report(least, "`compensation` gives the lowest pay but not the highest").Help(help)
		case least.IsZero():
			f.Report(most, "`compensation` gives the highest pay but not the lowest").Help(help)
		}
	},
	Notice: func(f *rule.Finder, n *hiring.Notice) {
		for _, p := range f.Block(n.Body) {
			reportHalfRange(f, &p)
		}
	},
}

// reportHalfRange reports an amount with one end.
func reportHalfRange(f *rule.Finder, p *rule.Passage) {
	if m, ok := halfRangeIn(p); ok {
		f.Report(p.At(m.From, m.To), "“%s” is half a range", p.Text[m.From:m.To]).
			Help("give `compensation` with `min` and `max`, the lowest and the highest pay you expect")
	}
}
