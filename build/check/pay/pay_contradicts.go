package pay

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var payContradicts = rule.Rule{
	Rule: source.Rule{
		Name:     "pay-contradicts",
		Severity: source.Warning,
		Doc: "The text states pay outside the range under `compensation`, or in another currency. Both are published, " +
			"one of them in the data that job boards read, and in many places the range is legally binding. Pay for " +
			"another period is converted generously, at 1,600 to 2,200 hours a year. Correct whichever is wrong; " +
			"ideally, only `compensation` states figures." + rule.NotAdvice,
		Source: facts.Cited("Ranges are given in good faith, and by Google's guidelines for JobPosting data doesn't contradict the page.", "US-CO", "US-NY", "EU"),
		Bad:    "compensation: {min: 30000, max: 34000, currency: EUR, period: year}, and below: The salary is 28,000 EUR a year.",
		Good:   "compensation: {min: 30000, max: 34000, currency: EUR, period: year}, and below: Pay grows with the years of service.",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		c := &r.Compensation
		if c.Min.Value == 0 && c.Max.Value == 0 || c.Period.IsZero() {
			return
		}
		texts := f.Posting(r)
		for i := range texts {
			findPayOutside(f, &texts[i], c)
		}
	},
}

// findPayOutside reports the first figure of a text that contradicts the pay.
func findPayOutside(f *rule.Finder, text *rule.Passage, c *hiring.Compensation) {
	switch text.Scope {
	case rule.SummaryScope, rule.FactScope, rule.TermsScope, rule.BodyScope, rule.TaskScope:
	default:
		return
	}
	whole := phrase.Match{From: 0, To: len(text.Text)}
	if !strings.ContainsAny(text.Text, "0123456789") || text.Scope != rule.TermsScope && !phrase.HoldsAny(text.Text, whole, aboutPay) {
		return
	}
	found := payPhrases.In(&text.Words)
	inOwn := slices.ContainsFunc(found, func(m phrase.Match) bool { // whether the text has the pay's own currency as well
		o := figureIn(strings.ToLower(text.Text[m.From:m.To]))
		return o.currency != "" && o.isIn(c.Currency.Value)
	})
	for _, m := range found {
		p := figureIn(strings.ToLower(text.Text[m.From:m.To]))
		if !p.isPay(text, m) {
			continue
		}
		contradiction := ""
		switch {
		case !p.isIn(c.Currency.Value):
			if !inOwn && p.isInPlaceOf(c, text, m) {
				contradiction = "in another currency than"
			}
		case p.isComparable(c, text, m) && !p.isWithin(c):
			contradiction = "outside of"
		}
		if contradiction != "" {
			f.Report(text.At(m.From, m.To), "“%s” is %s the pay that `compensation` states", text.Text[m.From:m.To], contradiction).
				See(cmp.Or(c.Min.Span, c.Max.Span), "what it states").Help("correct one of the two, or leave the figure out here")
			return
		}
	}
}

// Parts of the pattern for figures.
const (
	payCurrencies = `(?:[$€£]|(?:usd|eur|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln)\b)`
	payAmount     = `\d[\d,.']*(?: \d{3})*k?\b`
	payTo         = ` ?(?:-|–|—|to\b|and\b) ?`
	payPer        = `(?: ?(?:gross )?(?:(?:/ ?|per |an? )(?:hour|hr|day|week|month|year|annum)\b|hourly\b|daily\b|weekly\b|monthly\b|annually\b|yearly\b|p\. ?a\.))?`
)

var payPhrases = phrase.New([]string{
	`(?i)` + payCurrencies + ` ?` + payAmount + `(?: ?` + payCurrencies + `)?(?:` + payTo + `(?:` + payCurrencies + ` ?)?` + payAmount + `(?: ?` + payCurrencies + `)?)?` + payPer,
	`(?i)\b` + payAmount + `(?: ?` + payCurrencies + `)?(?:` + payTo + payAmount + `(?: ?` + payCurrencies + `)?)?` + payPer,
})

// figure is an amount of money in a text, or a range of them.
type figure struct {
	low, high float64
	isRange   bool
	currency  string // a sign or a code in lower case; empty when the text doesn't say
	period    string // as in `compensation`; empty when the text doesn't say
}

// figureIn reads a match of payPhrases.
func figureIn(lower string) figure {
	var p figure
	for _, c := range []string{"$", "€", "£", "usd", "eur", "gbp", "chf", "cad", "aud", "nzd", "sek", "nok", "dkk", "pln"} {
		if strings.Contains(lower, c) {
			p.currency = c
			break
		}
	}
	for _, names := range [][]string{
		{"hour", "hour", "/hr", "/ hr"}, {"day", "day", "daily"}, {"week", "week"}, {"month", "month"}, {"year", "year", "annu", "p.a.", "p. a."},
	} {
		if slices.ContainsFunc(names[1:], func(n string) bool { return strings.Contains(lower, n) }) {
			p.period = names[0]
		}
	}
	numbers := numbersIn(lower)
	if len(numbers) > 0 {
		p.low, p.high = numbers[0], numbers[0]
	}
	if len(numbers) > 1 && numbers[1] > p.low {
		p.high, p.isRange = numbers[1], true
	}
	return p
}

// numbersIn reads numbers such as 58,000, 58.000, 58 000, 18.50 and 58k. In “58–74k” both are thousands.
func numbersIn(lower string) []float64 {
	var numbers []float64
	var thousands []bool
	for rest := lower; ; {
		start := strings.IndexFunc(rest, unicode.IsDigit)
		if start < 0 {
			break
		}
		rest = rest[start:]
		length := len(rest) - len(strings.TrimLeft(rest, "0123456789,.'"))
		for len(rest) >= length+4 && rest[length] == ' ' && isNumber(rest[length+1:length+4]) {
			length += 4
		}
		numbers = append(numbers, numberFrom(strings.TrimRight(rest[:length], ",.'")))
		rest = rest[length:]
		thousands = append(thousands, strings.HasPrefix(rest, "k"))
	}
	for i := range numbers {
		if thousands[i] || i+1 < len(numbers) && thousands[i+1] && numbers[i] < 1000 {
			numbers[i] *= 1000
		}
	}
	return numbers
}

func isNumber(s string) bool { return strings.Trim(s, "0123456789") == "" }

// numberFrom reads digits with separators: the last one is a decimal point unless three digits follow it.
func numberFrom(s string) float64 {
	decimals := ""
	if at := strings.LastIndexAny(s, ",."); at >= 0 && len(s)-at != 4 {
		s, decimals = s[:at], "."+s[at+1:]
	}
	s = strings.NewReplacer(",", "", ".", "", "'", "", " ", "").Replace(s)
	n, _ := strconv.ParseFloat(s+decimals, 64)
	return n
}

// Beginnings of words in a sentence.
var (
	aboutPay = []string{
		"salar", "paid", "pay ", "pays", "pay:", "compensation", "wage", "earn", "remunerat", "base ", "gross", "hourly rate", "per hour",
		"an hour",
	}
	notBasePay = []string{
		"bonus", "commission", " ote", "on-target", "on target", "variable", "incentive", "equity", "stock", " share", "budget", "payroll",
		"revenue", "deal", "quota", "pipeline", "arr ", "funding", "raised", " fund", "stipend", "allowance", "sign-on", "signing",
		"relocation", "training", "learning", "education", "portfolio", "turnover", "target", "contracts", "customer", "client", "spend",
		"401", "insurance", "grant", "donat", "saving", "fine of", "penalt", "total", "package", "travel", "equipment", "pension",
		"invoice", " fee", "price", "cost", "tuition", "reimburs", "senior", "junior", " level", "grade", " band", " step", "location",
		"based in", "candidates in", "residents", "after ", "promot", "later", "probation", "average", "median", "market", "overtime",
		"shift", "part-time", "apprentice", "internship", " raise",
	}
	onTop = []string{" plus ", " + ", " as well as ", " along with ", " in addition ", " on top ", ", health", ", medical", ", dental", ", a pension"}
)

// isPay reports whether a figure seems to say what the job pays, before all that may come on top.
func (p *figure) isPay(text *rule.Passage, m phrase.Match) bool {
	calendar := p.period == "" && p.currency == "" && p.low > 1900 && p.high < 2100 // 2025 to 2026
	if !p.isRange && p.period == "" || p.currency == "" && p.low < 1000 || calendar {
		return false
	}
	if text.Scope != rule.TermsScope && !phrase.SentenceHolds(aboutPay, text.Text, m) {
		return false
	}
	sentence := phrase.SentenceAround(text.Text, m)
	for _, words := range onTop {
		if i := strings.Index(text.Text[m.To:sentence.To], words); i >= 0 {
			sentence.To = m.To + i
		}
	}
	return !phrase.HoldsAny(text.Text, sentence, notBasePay) && !namesPlace(text.Text, sentence)
}

// namesPlace reports whether a sentence says “in Berlin”: it may state what is paid there and not elsewhere.
func namesPlace(text string, sentence phrase.Match) bool {
	for rest := text[sentence.From:sentence.To]; ; {
		_, after, found := strings.Cut(rest, " in ")
		if !found {
			return false
		}
		if first := []rune(after); len(first) > 0 && unicode.IsUpper(first[0]) {
			return true
		}
		rest = after
	}
}

// isIn reports whether a figure may be in a currency.
func (p *figure) isIn(currency string) bool {
	return p.currency == "" || slices.Contains(p.currencies(), currency)
}

// currencies lists the codes that a figure's sign or code may stand for, the likeliest first.
func (p *figure) currencies() []string {
	switch p.currency {
	case "$":
		return []string{"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"}
	case "€":
		return []string{"EUR"}
	case "£":
		return []string{"GBP"}
	}
	return []string{strings.ToUpper(p.currency)}
}

// Beginnings of words in a sentence with a figure in another form than the pay's.
var (
	saysSalary = []string{"salar", "wage", "remunerat", "base pay", "hourly pay", "rate of pay", "are paid", "is paid", "pay is", "pay:"}
	ofOthers   = []string{"partner", "reseller", "seller", "intern", "trial", "trainee", "student", "crew", "colleague", "candidate", "night", "weekend"}
	moreMonths = []string{"13", "14", "thirteen", "fourteen", "times", "holiday pay", "christmas"} // than twelve a year
)

// saysItsSalary reports whether a sentence leaves no doubt that it is about what the job pays.
func saysItsSalary(text *rule.Passage, m phrase.Match) bool {
	return phrase.SentenceHolds(saysSalary, text.Text, m) && !phrase.SentenceHolds(ofOthers, text.Text, m)
}

// isInPlaceOf reports whether a figure in another currency stands for the pay, and isn't merely what that comes to.
func (p *figure) isInPlaceOf(c *hiring.Compensation, text *rule.Passage, m phrase.Match) bool {
	sentence := phrase.SentenceAround(text.Text, m)
	colon := strings.IndexByte(text.Text[sentence.From:m.From], ':')
	if colon >= 0 && !phrase.HoldsAny(text.Text, phrase.Match{From: sentence.From, To: sentence.From + colon + 1}, aboutPay) {
		return false // “Canada: a salary of …”
	}
	return saysItsSalary(text, m) && p.isNearInWorth(c)
}

// isNearInWorth reports whether a figure is of about the pay's size, as far as that can be told of another currency.
func (p *figure) isNearInWorth(c *hiring.Compensation) bool {
	const about = 10
	ours, known := unitsPerDollar(c.Currency.Value)
	theirs, alsoKnown := unitsPerDollar(p.currencies()[0])
	least, most := bounds(c)
	low, high := p.inPeriod(c.Period.Value)
	return known && alsoKnown && high/theirs >= least/ours/about && low/theirs <= most/ours*about
}

// isComparable reports whether a figure can be held against the pay: because it is for the same period, or is of about the
// pay's size.
func (p *figure) isComparable(c *hiring.Compensation, text *rule.Passage, m phrase.Match) bool {
	const about = 3
	if p.period == c.Period.Value {
		return true
	}
	if p.period != "" && (!saysItsSalary(text, m) || phrase.SentenceHolds(moreMonths, text.Text, m)) {
		return false
	}
	least, most := bounds(c)
	low, high := p.inPeriod(c.Period.Value)
	return low >= least/about && high <= most*about
}

// isWithin reports whether a figure agrees with the pay, but for rounding.
func (p *figure) isWithin(c *hiring.Compensation) bool {
	const rounding = 0.01
	low, high := p.inPeriod(c.Period.Value)
	if p.period != "" && p.period != c.Period.Value { // one figure has become a range, in which the pay may be
		return (c.Min.Value == 0 || high >= c.Min.Value*(1-rounding)) && (c.Max.Value == 0 || low <= c.Max.Value*(1+rounding))
	}
	return (c.Min.Value == 0 || low >= c.Min.Value*(1-rounding)) && (c.Max.Value == 0 || high <= c.Max.Value*(1+rounding))
}

// timesPerYear is how often somebody is paid for a period, at the least and at the most.
var timesPerYear = map[string]struct{ least, most float64 }{
	"hour": {1600, 2200}, "day": {200, 270}, "week": {45, 53}, "month": {12, 12}, "year": {1, 1},
}

// inPeriod is what a figure comes to in another period, at the least and at the most.
func (p *figure) inPeriod(period string) (low, high float64) {
	if p.period == "" || p.period == period {
		return p.low, p.high
	}
	from, to := timesPerYear[p.period], timesPerYear[period]
	return p.low * from.least / to.most, p.high * from.most / to.least
}

// bounds returns the least and the most that is paid; a missing one is the other.
func bounds(c *hiring.Compensation) (least, most float64) {
	least, most = c.Min.Value, c.Max.Value
	if least == 0 {
		least = most
	}
	if most == 0 {
		most = least
	}
	return least, most
}
