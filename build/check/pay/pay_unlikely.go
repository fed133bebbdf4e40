package pay

import (
	"strconv"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var payUnlikely = rule.Rule{
	Rule: source.Rule{
		Name:     "pay-unlikely",
		Severity: source.Error,
		Doc: "An amount under `compensation` can't be right for its period: 58,000 euros an hour, or 30 euros a year. " +
			"Either the period is wrong, or the amount is abbreviated, as in 58 for 58,000. Job boards show both as " +
			"they are. The limits are very wide, and currencies the check doesn't know are skipped.",
		Source: facts.Cited("The pay that a search engine is given is what the employer pays, with the unit of time that belongs to it.",
			"google-jobposting"),
		Bad:  "compensation: {min: 58000, max: 74000, currency: EUR, period: hour}",
		Good: "compensation: {min: 58000, max: 74000, currency: EUR, period: year}",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		c := &r.Compensation
		units, known := unitsPerDollar(c.Currency.Value)
		limits, periodic := paidPer[c.Period.Value]
		if !known || !periodic {
			return
		}
		for _, a := range []hiring.Amount{c.Min, c.Max} {
			if a.Value != 0 && (a.Value < limits.least*units || a.Value > limits.most*units) {
				f.Report(a.Span, "no one is paid %s %s %s", c.Currency, strconv.FormatFloat(a.Value, 'f', -1, 64), limits.period).
					Help("correct `period`, or write the amount in full, such as 58000 for 58 thousand")
				return
			}
		}
	},
}

// paidPer is what somebody may be paid for a time, in dollars of the United States.
var paidPer = map[string]struct {
	period      string
	least, most float64
}{
	"hour": {"an hour", 0.2, 1000}, "day": {"a day", 0.5, 10_000}, "week": {"a week", 3, 50_000}, "month": {"a month", 10, 200_000},
	"year": {"a year", 300, 5_000_000},
}
