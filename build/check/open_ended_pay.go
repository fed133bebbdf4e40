package check

import (
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var openEndedPay = Rule{
	Rule: source.Rule{
		Name:     "open-ended-pay",
		Severity: source.Warning,
		Doc: "Pay is given with one end only: “up to €60,000 a year”, or a `min` without a `max`. Candidates take the one figure for " +
			"the offer and are disappointed, and laws that demand a range want both ends. Give the least and the most that you " +
			"expect to pay; for a fixed amount write it twice." + notAdvice,
		Source: "Colorado, INFO 9A: “up to” and “and up” are no range; the same in New York City, New Jersey and Minnesota.",
		Bad:    "You earn up to €60,000 a year.",
		Good:   "compensation: {min: 52000, max: 60000, currency: EUR, period: year}",
	},
	role: func(f *finder, r *hiring.Role) {
		least, most := r.Compensation.Min.Span, r.Compensation.Max.Span
		const help = "give both `min` and `max`; for a fixed amount, the same figure twice"
		switch {
		case least.IsZero() && most.IsZero():
			for _, p := range f.posting(r) {
				f.reportHalfRange(&p)
			}
		case most.IsZero():
			f.report(least, "`compensation` says the least that is paid, and not the most").Help(help)
		case least.IsZero():
			f.report(most, "`compensation` says the most that is paid, and not the least").Help(help)
		}
	},
	notice: func(f *finder, n *hiring.Notice) {
		for _, p := range f.block(n.Body) {
			f.reportHalfRange(&p)
		}
	},
}

// reportHalfRange reports an amount with one end.
func (f *finder) reportHalfRange(p *passage) {
	if m, ok := halfRangeIn(p); ok {
		f.report(p.At(m.from, m.to), "“%s” is half a range", p.Text[m.from:m.to]).
			Help("give `compensation` with `min` and `max`, the least and the most that you expect to pay")
	}
}
