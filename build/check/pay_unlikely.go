package check

import (
	"slices"
	"strconv"
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

var payUnlikely = Rule{
	Rule: source.Rule{
		Name:     "pay-unlikely",
		Severity: source.Error,
		Doc: "An amount under `compensation` is one that nobody is paid for such a time: 58,000 euros an hour, or 30 euros a year. The " +
			"period is that of another amount, or the amount was shortened, as in 58 for 58,000. Job boards show both as they are. The " +
			"bounds are very wide, and currencies that the check doesn't know are left alone.",
		Source: "Google's guidelines for JobPosting: baseSalary is what the employer pays, with the unit of time that belongs to it.",
		Bad:    "compensation: {min: 58000, max: 74000, currency: EUR, period: hour}",
		Good:   "compensation: {min: 58000, max: 74000, currency: EUR, period: year}",
	},
	role: func(f *finder, r *hiring.Role) {
		c := &r.Compensation
		units, known := unitsPerDollar(c.Currency.Value)
		limits, periodic := paidPer[c.Period.Value]
		if !known || !periodic {
			return
		}
		for _, a := range []hiring.Amount{c.Min, c.Max} {
			if a.Value != 0 && (a.Value < limits.least*units || a.Value > limits.most*units) {
				f.report(a.Span, "nobody is paid %s %s %s", c.Currency, strconv.FormatFloat(a.Value, 'f', -1, 64), limits.period).
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

// currenciesByWorth groups currencies by how many of their units a dollar is, to the nearest power of ten. Rates move, but
// seldom that far.
var currenciesByWorth = []struct {
	units float64
	codes string
}{
	{1, "AUD BGN BHD BND CAD CHF EUR FJD GBP GEL JOD KWD NZD OMR SGD TND USD"},
	{10, "AED BOB BRL BWP CNY CZK DKK GHS GTQ HKD HNL ILS MAD MOP MXN MYR NAD NOK PEN PLN QAR RON SAR SEK ZAR ZMW"},
	{100, "ALL BDT DOP DZD EGP ETB HUF INR ISK JPY KES LKR MKD NPR PHP PKR RSD RUB THB TRY TWD UAH UYU"},
	{1000, "AMD ARS CLP CRC IQD KRW KZT MMK NGN RWF XAF XOF"},
	{10_000, "COP IDR KHR LAK MNT PYG TZS UGX UZS VND"},
}

func unitsPerDollar(code string) (units float64, known bool) {
	for _, group := range currenciesByWorth {
		if slices.Contains(strings.Fields(group.codes), code) {
			return group.units, true
		}
	}
	return 0, false
}
