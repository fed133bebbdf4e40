package pay

import (
	"slices"
	"strconv"
	"strings"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
)

var halfRange = phrase.New([]string{
	`(?i)\b(?:up to|upto|as much as|maximum of)\s?` + sumOfMoney + perPeriod,
	`(?i)\b(?:starting (?:at|from)|starts (?:at|from)|from|minimum(?: of)?|at least|OTE(?: of)?)\s?` + sumOfMoney + perPeriod,
	`(?i)` + sumOfMoney + `(?:` + perPeriod + `)?\s?(?:\+|and up\b|and above\b|or more\b|upwards\b)`,
},
	`(?i)`+sumOfMoney+`(?:`+perPeriod+`)?\s?(?:-|–|—|to|and)\s?[$€£₹]?\s?\d[\d,.]*\s?k?(?:\s?(?:USD|EUR|GBP|CAD|CHF|AUD|€))?(?:`+perPeriod+`)?`,
	`(?i)[$€£₹]\s?\d[\d,.]*\s?(?:\+|plus)?\s?(?:million|billion|mm|bn|m|b)\b\+?`,
	`(?i)\b(?:reimburse\w*|allowance|bonus|stipend|budget|401|match\w*|perks?|benefits?|training|equipment|tuition|housing|gym|subsid\w+|vouchers?|costs?|expenses|fund\w*|grants?|deals?|contracts?|accounts?|customers?|clients?|revenue|sales|turnover|fees?|prices?|subscriptions?|portfolio|invoices?)\b[^.\n]{0,50}`+sumOfMoney+`(?:`+perPeriod+`)?\+?`,
	`(?i)`+sumOfMoney+`(?:`+perPeriod+`)?\+?\s(?:for|towards?|in|of|on|worth|toward your)\s(?:\w+\s){0,3}(?:allowance|bonus|stipend|budget|training|learning|equipment|tuition|housing|gym|travel|transport|commut\w+|lunch|meals|childcare|books|courses|wellness|phone|internet|revenue|sales|turnover|deals|orders|business|arr)\b`,
)

// halfRangeIn finds the first amount with one end that somebody may be paid.
func halfRangeIn(p *rule.Passage) (m phrase.Match, ok bool) {
	if !hasDigit(p.Text) {
		return phrase.Match{}, false
	}
	found := payIn(halfRange, p)
	at := slices.IndexFunc(found, func(m phrase.Match) bool { return isLiving(p.Text[m.From:m.To]) })
	if at < 0 {
		return phrase.Match{}, false
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

// sumOfMoney is a pattern for an amount with its currency.
const sumOfMoney = `(?:[$€£₹]\s?\d[\d,.]*\s?k?|(?:USD|EUR|GBP|CAD|CHF|AUD|PLN|SEK|DKK|NOK)\s?\d[\d,.]*\s?k?|` +
	`\d[\d,.]*\s?k?\s?(?:€|£|\$|USD|EUR|GBP|CAD|CHF|AUD|PLN|SEK|DKK|NOK|euros?|dollars|pounds)\b)`

// perPeriod is a pattern for the time that an amount is paid for.
const perPeriod = `\s?(?:(?:gross |before tax )?(?:per|an?|/|p\.?|each|every)\s?(?:year|annum|yr|hour|hr|day|week|month|a\b|h\b)|annually|yearly|monthly|hourly|weekly)`

var payInWords = phrase.New([]string{
	`(?i)` + sumOfMoney + `\s?(?:-|–|—|to|and)\s?[$€£₹]?\d`,
	`(?i)` + sumOfMoney + perPeriod,
	`(?i)\d[\d,.]*\s?k?\s?(?:-|–|—|to)\s?` + sumOfMoney,
	`\b(?:GS|GG|SES|TVöD|TV-L|TVL)[ -]?[A-Z]?\d{1,2}\b`, // public pay scales
	`(?i)\b(?:GS|GG) (?:pay )?grade(?: level)?:? ?\d{1,2}\b`,
},
	// What is paid on top, for a purpose.
	`(?i)`+sumOfMoney+perPeriod+` (?:[\w-]+ )?(?:budget|allowance|stipend|towards)\b`,
)

var paidByCommission = phrase.New([]string{`(?i)\b(?:commission[- ]only|(?:solely|entirely|only) (?:on|by|through) commission)\b`})

// statesPay reports whether candidates learn what the job pays, from its fields or from the text. Half a range counts: what
// it lacks, open-ended-pay says.
func statesPay(f *rule.Finder, r *hiring.Role) bool {
	c := &r.Compensation
	if !c.Min.Span.IsZero() || !c.Max.Span.IsZero() || hasDigit(c.Note.Value) {
		return true
	}
	return slices.ContainsFunc(f.Posting(r), func(p rule.Passage) bool {
		switch p.Scope {
		case rule.BodyScope, rule.SummaryScope, rule.TermsScope:
			_, half := halfRangeIn(&p)
			return half || hasDigit(p.Text) && len(payIn(payInWords, &p)) > 0 || len(paidByCommission.In(&p.Words)) > 0
		}
		return false
	})
}

var wordsOfPay = phrase.New([]string{`(?i)\b(?:salary|salaries|pay|pays|paid|wages?|compensation|remuneration|earn|earns|earnings?|OTE|income|package|gross)\b`})

// payIn returns the places of phrases with amounts, of those that are about what the job pays: they begin the passage,
// or speak of pay nearby. Most amounts in a text are about other matters.
func payIn(amounts *phrase.List, p *rule.Passage) []phrase.Match {
	const begins, nearby = 15, 60
	found := amounts.In(&p.Words)
	if len(found) == 0 {
		return nil
	}
	words := wordsOfPay.In(&p.Words)
	return slices.DeleteFunc(found, func(m phrase.Match) bool {
		near := func(w phrase.Match) bool { return w.To+nearby > m.From && w.From < m.To+nearby }
		return m.From > begins && !slices.ContainsFunc(words, near)
	})
}

func hasDigit(text string) bool { return strings.ContainsAny(text, "0123456789") }
