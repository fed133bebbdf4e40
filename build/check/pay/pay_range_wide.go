package pay

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/law"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// widestRange is how many times the least the most can be before a range says little.
const widestRange = 1.6

var payRangeWide = rule.Rule{
	Rule: source.Rule{
		Name:     "pay-range-wide",
		Severity: source.Info,
		Doc: "The highest pay is more than 1.6 times the lowest. Such a range usually covers two levels or two places, " +
			"and no one learns what they would be paid. Split the posting, or narrow the range. Ontario limits the " +
			"width by law; beyond that limit, the finding is a warning. This isn't legal advice.",
		Source: facts.Cited("At most CAD 50,000 a year between the ends, unless the top is over CAD 200,000. The factor 1.6 is practice.", "CA-ON"),
		Bad:    "compensation: {min: 40000, max: 95000, currency: EUR, period: year}",
		Good:   "compensation: {min: 48000, max: 62000, currency: EUR, period: year}",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		c := &r.Compensation
		for _, d := range law.DemandsOn(f, r, law.NeedsPay) {
			if limits(d.Law, c) && !d.Home {
				f.Report(c.Max.Span, "the range is wider than the %s %.0f a year that the law of %s allows", d.Currency, d.Widest, d.Place).
					Help("narrow it, or post each level separately; %s", d.NotAdvice()).Severity = d.Severity
				return
			}
		}
		if c.Min.Value > 0 && c.Max.Value > widestRange*c.Min.Value {
			f.Report(c.Max.Span, "the highest pay is %.1f times the lowest, so the range says little", c.Max.Value/c.Min.Value).
				Help("narrow the range, or post each level or place separately")
		}
	},
}

// limits reports whether the law forbids a range for its width.
func limits(l *law.Law, c *hiring.Compensation) bool {
	perYear := map[string]float64{"month": 12, "year": 1}[c.Period.Value]
	least, most := c.Min.Value*perYear, c.Max.Value*perYear
	return l.Widest > 0 && c.Currency.Value == l.Currency && least > 0 && most-least > l.Widest && most <= l.WidestUnlessOver
}
