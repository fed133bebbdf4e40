package pay

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/phrase"
)

// moreOfIt is what may follow a plus sign that stands for “or more”, and not for something else that is paid besides.
const moreOfIt = `(?: ?(?:$|[.,;:)|\]]|DOE\b ?(?:$|[.,;:)])|dep\w+ on|depending|based on|to start|starting|per\b|/|an? (?:year|hour|month|week|day)\b|annually|yearly|\(|OTE ?(?:$|[.,;:)])))`

var halfRange = phrase.New([]string{
	`(?i)\b(?:up to|upto|as much as|maximum of)\s?` + sumOfMoney + perPeriod,
	`(?i)\b(?:starting (?:at|from)|starts (?:at|from)|from|minimum(?: of)?|at least|OTE(?: of)?)\s?` + sumOfMoney + perPeriod,
	`(?i)(^|[^\pL])(?:ab|bis zu|mindestens|höchstens|maximal|à partir de|dès|jusqu'à|minimum)\s?` + sumOfMoney + `(?:` + perPeriod + `)?`,
	`(?i)(\b(?:salary|pay|wage|compensation|earn)s?(?: is| range)?:? )(?:up to|from|starting at|starting from|starts at)\s?` + sumOfMoney + `(?:` + perPeriod + `)?`,
	`(?i)` + sumOfMoney + `(?:` + perPeriod + `)?\s?(?:\+(` + moreOfIt + `)|and up\b|and above\b|or more\b|upwards\b)`,
},
	`(?i)\b\d[\d,. ]*\s?k?\s?(?:-|–|—|to|and|bis|und|à|et)\s?`+sumOfMoney,
	`(?i)`+sumOfMoney+`(?:`+perPeriod+`)?\s?(?:-|–|—|to|and|bis|und|à|et)\s?[$€£₹]?\s?\d[\d,.]*\s?k?(?:\s?(?:USD|EUR|GBP|CAD|CHF|AUD|€))?(?:`+perPeriod+`)?`,
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
	at := slices.IndexFunc(found, func(m phrase.Match) bool { return isLiving(p.Text[m.From:m.To]) && !endsRange(p.Text, m) })
	if at < 0 {
		return phrase.Match{}, false
	}
	return found[at], true
}

// endsRange reports whether a sentence gives another amount before the one that it calls the most or the least.
func endsRange(text string, m phrase.Match) bool {
	sentence := phrase.SentenceAround(text, m)
	before := amountBefore.FindAllString(text[sentence.From:m.From], -1)
	return slices.ContainsFunc(before, isLiving)
}

var amountBefore = regexp.MustCompile(`(?i)` + sumOfMoney + `|\d[\d,.]*k\b`)

var figureBefore = regexp.MustCompile(`^(?:` + digits + `)[.,\d]*`)

type periodPay struct {
	period string
	least  int
}

// leastPay is what nobody is paid less than. What isn't said to be for a shorter time is for a year.
var leastPay = []periodPay{
	{"hour", 5}, {"hr", 5}, {"stunde", 5}, {"heure", 5}, {"day", 40}, {"daily", 40}, {"tag", 40}, {"jour", 40}, {"week", 150},
	{"mon", 600}, {"mois", 600}, {"", 10_000},
}

// isLiving reports whether somebody may be paid such an amount. A smaller one is for lunch, travel or books.
func isLiving(amount string) bool {
	from := strings.IndexAny(amount, "0123456789")
	figure := figureBefore.FindString(amount[from:])
	rest := amount[from+len(figure):]
	value := worth(figure, "")
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
	`\d[\d,.]*(?:\s\d{3}\b)*\s?k?\s?(?:€|£|\$|(?:USD|EUR|GBP|CAD|CHF|AUD|PLN|SEK|DKK|NOK|euros?|dollars|pounds)\b))`

// perPeriod is a pattern for the time that an amount is paid for.
const perPeriod = `\s?(?:gross |before tax |brutto |brut )?(?:(?:per|an?|/|p\.?|each|every|pro|par|im|die|de l')\s?(?:year|annum|yr|hour|hr|day|week|month|jahr|monat|stunde|tag|mois|heure|jour|an\b|a\b|h\b)|annually|annual|yearly|monthly|hourly|weekly|jährlich|monatlich)`

// Patterns for an amount that somebody may be paid, with its currency before it, after it, on both sides or not at all.
const (
	currency    = `(?:(?:US|CA|AU|NZ|C|A|S)? ?[$€£₹¥]|\b(?:USD|EUR|GBP|CAD|CHF|AUD|NZD|PLN|SEK|DKK|NOK|CZK|INR|SGD)\b)`
	after       = `(?:[$€£₹¥]|(?:USD|EUR|GBP|CAD|CHF|AUD|NZD|PLN|SEK|DKK|NOK|CZK|INR|SGD|[Ee]uros?|dollars|pounds|francs|TEUR)\b)`
	digits      = `\d{1,3}(?:[,.'\s]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`
	oneAmount   = `((?:` + currency + ` ?)*)(` + digits + `)( ?[kK]\b|[kK])?( ?` + after + `)?`
	between     = `(?: ?(?:gross|brutto|brut))?(?:` + perPeriod + `)? ?(?:-|–|—|to|and|bis|und|à|et|up to|through|[.;,/] ?max(?:imum)?:?) ?(?:a |an )?(?:max(?:imum)?(?: of)? |approximately |around )?`
	publicScale = `\b(?:GS|GG|SES|TVöD|TV-L|TVL)[ -]?[A-Z]?\d{1,2}\b`
)

var (
	rangesOfPay  = regexp.MustCompile(`(?:\b|\[)?` + oneAmount + `(?i)` + between + `(?-i)` + oneAmount)
	singleOfPay  = regexp.MustCompile(oneAmount)
	publicScales = phrase.New([]string{publicScale, `(?i)\b(?:GS|GG) (?:pay )?grade(?: level)?:? ?\d{1,2}\b`})
)

// notPay are words about what amounts of money are, other than pay.
var notPay = []string{
	"revenue", "funding", "raised", "series ", "valuation", "arr", "million", "billion", "turnover", "deal", "contract", "budget", "allowance",
	"stipend", "manage", "handle", "toll", "towards", "customers", "users", "assets", "sales of", "portfolio", "reimburs", "bonus of", "sign-on", "referral", "401", "umsatz", "grant",
}

// ofOthersMoney are words of sentences in which an amount without a word about pay is somebody else's.
var ofOthersMoney = []string{" we ", " our ", " they ", " their "}

// statesRange reports whether a text gives a range that somebody may be paid. Two amounts with a currency are one in
// any place; without a currency, or below what a year pays, the words around have to be about pay.
func statesRange(text string, aboutPay bool) bool {
	for _, m := range rangesOfPay.FindAllStringSubmatchIndex(text, -1) {
		group := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return text[m[2*i]:m[2*i+1]]
		}
		at := phrase.Match{From: m[0], To: m[1]}
		low, high := worth(group(2), group(3)+group(7)), worth(group(6), group(7))
		known := group(1)+group(4)+group(5)+group(8) != ""
		if high <= low || high > 100*low || !aboutPay && (phrase.SentenceHolds(notPay, text, at) || phrase.SentenceHolds(ofOthersMoney, text, at)) {
			continue
		}
		switch {
		case low >= leastYear && high < mostYear && (known || aboutPay || group(7) != ""):
			return true
		case known && aboutPay && low >= leastHour:
			return true
		}
	}
	return false
}

// statesAmount reports whether a text about pay gives a single amount that somebody may be paid.
func statesAmount(text string) bool {
	for _, m := range singleOfPay.FindAllStringSubmatchIndex(text, -1) {
		thousands := ""
		if m[6] >= 0 {
			thousands = text[m[6]:m[7]]
		}
		known := m[2] < m[3] || m[8] >= 0
		value := worth(text[m[4]:m[5]], thousands)
		at := phrase.Match{From: m[0], To: m[1]}
		if !known || value < leastHour || value >= mostYear || phrase.SentenceHolds(notPay, text, at) {
			continue
		}
		period := periodAfter.FindString(text[m[1]:])
		if before := text[max(0, m[0]-60):m[0]]; hourly.MatchString(before) && !strings.HasPrefix(text[m[1]:], "+") || value >= leastYear && wordOfPay.MatchString(before) || period != "" && isLiving(text[m[4]:m[1]]+period) {
			return true
		}
	}
	return false
}

var (
	wordOfPay = regexp.MustCompile(`(?i)\b(?:salary|salaries|pay|pays|paid|wages?|compensation|remuneration|earn|earns|(?:hourly|day|daily|pay) rates?|` +
		`(?:\pL*gehalt|\pL*lohn|entgelt|bezahlung|vergütung|zahlen|verdiene?n?|verdienst|du verdienst|salaire|rémunération|taux horaire|paie)|` +
		`minimum: ?[$€£])(?:[^\pL]|$)`)
	// hourly are words of an amount for an hour, or that are hardly ever about anything but what the job pays.
	hourly      = regexp.MustCompile(`(?i)\b(?:(?:hourly|starting|base)(?: hourly)? (?:pay|wages?|rates?|salary)|(?:pay|wage|rate)s?|hourly|stundenlohn|taux horaire)(?: is| are| of| at| from| starts at| ?:| ?[-–])? ?$`)
	periodAfter = regexp.MustCompile(`(?i)^` + perPeriod)
)

// The least that somebody earns in an hour and in a year, and the most in a year, in any currency that is worth about as
// much as a dollar.
const leastHour, leastYear, mostYear = 5, 10_000, 2_000_000

// worth reads an amount, which may be in thousands.
func worth(figure, thousands string) int {
	value := wholeAmount(strings.NewReplacer(" ", "", "'", "", "\u00a0", "").Replace(figure))
	if strings.TrimSpace(thousands) != "" && value < 1000 {
		value *= 1000
	}
	return value
}

var paidByCommission = phrase.New([]string{`(?i)\b(?:commission[- ]only|(?:solely|entirely|only) (?:on|by|through) commission)\b`})

// statesPay reports whether candidates learn what the job pays, from its fields or from the text. Half a range counts: what
// it lacks, open-ended-pay says.
func statesPay(f *rule.Finder, r *hiring.Role) bool {
	c := &r.Compensation
	if !c.Min.Span.IsZero() || !c.Max.Span.IsZero() || hasDigit(c.Note.Value) {
		return true
	}
	before := false // whether the passage before is about pay
	for _, p := range f.Posting(r) {
		switch p.Scope {
		case rule.BodyScope, rule.SummaryScope, rule.TermsScope, rule.FactScope:
			if statesPayIn(&p, before) {
				return true
			}
		}
		// A range may be below its heading, or in a list or table of places.
		before = wordOfPay.MatchString(p.Text) || before && (p.Kind == markdown.ItemPassage || p.Kind == markdown.CellPassage)
	}
	return false
}

func statesPayIn(p *rule.Passage, afterPay bool) bool {
	if !hasDigit(p.Text) {
		return len(paidByCommission.In(&p.Words)) > 0
	}
	if _, half := halfRangeIn(p); half {
		return true
	}
	return statesRange(p.Text, afterPay || wordOfPay.MatchString(p.Text)) || statesAmount(p.Text) || len(publicScales.In(&p.Words)) > 0
}

var wordsOfPay = phrase.New([]string{`(?i)\b(?:salary|salaries|pay|pays|paid|wages?|compensation|remuneration|earn|earns|earnings?|OTE|income|package|gross)\b`,
	`(?i)\b(?:\pL*gehalt|\pL*lohn|vergütung|bezahlung|entgelt|verdien\pL*|brutto|salaire|rémunération|brut)(\PL|$)`})

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
