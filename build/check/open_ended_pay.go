package check

import (
	"slices"
	"strconv"
	"strings"

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

var halfRange = newPhrases([]string{
	`(?i)\b(?:up to|upto|as much as|maximum of)\s?` + sumOfMoney + perPeriod,
	`(?i)\b(?:starting (?:at|from)|starts (?:at|from)|from|minimum(?: of)?|at least|OTE(?: of)?)\s?` + sumOfMoney + perPeriod,
	`(?i)` + sumOfMoney + `(?:` + perPeriod + `)?\s?(?:\+|and up\b|and above\b|or more\b|upwards\b)`,
},
	`(?i)`+sumOfMoney+`(?:`+perPeriod+`)?\s?(?:-|–|—|to|and)\s?[$€£₹]?\s?\d[\d,.]*\s?k?(?:\s?(?:USD|EUR|GBP|CAD|CHF|AUD|€))?(?:`+perPeriod+`)?`,
	`(?i)[$€£₹]\s?\d[\d,.]*\s?(?:\+|plus)?\s?(?:million|billion|mm|bn|m|b)\b\+?`,
	`(?i)\b(?:reimburse\w*|allowance|bonus|stipend|budget|401|match\w*|perks?|benefits?|training|equipment|tuition|housing|gym|subsid\w+|vouchers?|costs?|expenses|fund\w*|grants?|deals?|contracts?|accounts?|customers?|clients?|revenue|sales|turnover|fees?|prices?|subscriptions?|portfolio|invoices?)\b[^.\n]{0,50}`+sumOfMoney+`(?:`+perPeriod+`)?\+?`,
	`(?i)`+sumOfMoney+`(?:`+perPeriod+`)?\+?\s(?:for|towards?|in|of|on|worth|toward your)\s(?:\w+\s){0,3}(?:allowance|bonus|stipend|budget|training|learning|equipment|tuition|housing|gym|travel|transport|commut\w+|lunch|meals|childcare|books|courses|wellness|phone|internet|revenue|sales|turnover|deals|orders|business|arr)\b`,
)

// reportHalfRange reports an amount with one end.
func (f *finder) reportHalfRange(p *passage) {
	if m, ok := halfRangeIn(p); ok {
		f.report(p.At(m.from, m.to), "“%s” is half a range", p.Text[m.from:m.to]).
			Help("give `compensation` with `min` and `max`, the least and the most that you expect to pay")
	}
}

// halfRangeIn finds the first amount with one end that somebody may be paid.
func halfRangeIn(p *passage) (m match, ok bool) {
	if !hasDigit(p.Text) {
		return match{}, false
	}
	found := payIn(halfRange, p)
	at := slices.IndexFunc(found, func(m match) bool { return isLiving(p.Text[m.from:m.to]) })
	if at < 0 {
		return match{}, false
	}
	return found[at], true
}

type periodPay struct {
	period string
	least  int
}

// leastPay is what nobody is paid less than. What isn't said to be for a shorter time is for a year.
var leastPay = []periodPay{{"hour", 5}, {"hr", 5}, {"day", 40}, {"daily", 40}, {"week", 150}, {"month", 600}, {"", 10_000}}

// isLiving reports whether somebody may be paid such an amount. A smaller one is for lunch, travel or books.
func isLiving(amount string) bool {
	from := strings.IndexAny(amount, "0123456789")
	rest := strings.TrimLeft(amount[from:], "0123456789.,")
	value := wholeAmount(amount[from : len(amount)-len(rest)])
	if strings.HasPrefix(strings.ToLower(strings.TrimSpace(rest)), "k") {
		value *= 1000
	}
	at := slices.IndexFunc(leastPay, func(p periodPay) bool { return strings.Contains(strings.ToLower(amount), p.period) })
	return value >= leastPay[at].least
}

// wholeAmount reads a number that may have cents, and a point or a comma between thousands.
func wholeAmount(digits string) int {
	parts := strings.FieldsFunc(digits, func(c rune) bool { return c == '.' || c == ',' })
	if last := len(parts) - 1; last > 0 && len(parts[last]) != len("000") {
		parts = parts[:last]
	}
	value, _ := strconv.Atoi(strings.Join(parts, ""))
	return value
}
