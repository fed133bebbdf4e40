package importer

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
)

var (
	payRange = regexp.MustCompile(`(?:(US\$|CA\$|C\$|A\$|AU\$|[€$£]|\b(?:EUR|USD|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN)\b)\s?)?(\d[\d.,'’ ]*)(\s?[kK]\b)?\s*(EUR|USD|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN|€|£|[Ee]uros?\b)?` +
		`\s*(?:-|–|—|to|and|bis|à|y|a|tot|und|et)\s*(?:US\$|CA\$|C\$|A\$|AU\$|[€$£]|(?:EUR|USD|GBP|CHF|CAD|AUD)\s)?\s?(\d[\d.,'’ ]*)(\s?[kK]\b)?\s*(EUR|USD|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN|€|£|[Ee]uros?\b)?`)
	payWords   = regexp.MustCompile(`(?i)\b(?:salary|pay|compensation|remuneration|wage|gehalt\w*|brutto\w*|brut|vergütung|salaire|rémunération|salario|retribución|salaris)\b`)
	payPeriod  = regexp.MustCompile(`(?i)(?:per|an?|pro|je|par|al|por|per|/|im)\s?(hour|hr|h|stunde|heure|hora|uur|day|tag|jour|week|woche|semaine|month|monat|mois|mes|maand|year|yr|annum|jahr|an|année|año|jaar)\b|\b(annual|annually|yearly|hourly|monthly|weekly|jährlich|monatlich|brut annuel|p\.\s?a\.)`)
	otherMoney = regexp.MustCompile(`(?i)\b(?:canad\w+|australia\w*|singapore\w*|new zealand|hong kong|cad|aud|sgd|nzd|hkd)\b`)
)

// amountOf writes an amount as a number: “120.000”, “$58,500.50” and “46k” are 120000, 58500.50 and 46000.
func amountOf(text string) string {
	text = strings.ToLower(strings.TrimSpace(text))
	thousand := strings.HasSuffix(text, "k")
	text = strings.Trim(text, "k$€£¥ .,'’abcdefghijlmnopqrstuvwxyz")
	text = strings.NewReplacer(" ", "", "'", "", "’", "").Replace(text)
	if at := strings.LastIndexAny(text, ".,"); at >= 0 && len(text)-at-1 != 3 { // a decimal sign
		text = strings.NewReplacer(".", "", ",", "").Replace(text[:at]) + "." + text[at+1:]
	} else {
		text = strings.NewReplacer(".", "", ",", "").Replace(text)
	}
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || n < 0 || n > 1e9 {
		return ""
	}
	if thousand {
		n *= 1000
	}
	return strconv.FormatFloat(n, 'f', -1, 64)
}

// exactPay takes over a range that an export states, if all of it is there.
func (m *mapper) exactPay(p document.Pay) {
	p.Min, p.Max = amountOf(p.Min), amountOf(p.Max)
	if p.Min == "" && p.Max == "" || p.Min == "0" && p.Max == "0" {
		return
	}
	p.Currency, p.Period = hiring.CurrencyIn(p.Currency), hiring.ChoiceIn(p.Period, periods)
	if p.Currency == "" || p.Period == "" || less(p.Max, p.Min) {
		m.comment("pay", strings.Join(strings.Fields(p.Min+" "+p.Max+" "+m.doc.Job.Pay.Currency+" "+m.doc.Job.Pay.Period), " "))
		return
	}
	m.role.Pay = p
}

func less(a, b string) bool {
	x, errX := strconv.ParseFloat(a, 64)
	y, errY := strconv.ParseFloat(b, 64)
	return errX == nil && errY == nil && x < y
}

// payOf reads a range with its currency and period out of a text. It reports false when anything about it is open. In
// what says by its key that it is pay, a large amount is one for a year.
func (m *mapper) payOf(text string, isPay bool) bool {
	if m.role.Pay != (document.Pay{}) {
		return false
	}
	ranges := payRange.FindAllStringSubmatch(text, 3)
	var found []document.Pay
	for _, g := range ranges {
		p := document.Pay{Min: amountOf(g[2] + strings.TrimSpace(g[3])), Max: amountOf(g[5] + strings.TrimSpace(g[6]))}
		if g[3] == "" && strings.TrimSpace(g[6]) != "" && len(p.Min) <= 3 { // 46–58k
			p.Min += "000"
		}
		sign := firstOf(g[1], g[7], g[4])
		if p.Currency = m.currency(sign, text); p.Currency == "" || p.Min == "" || p.Max == "" || less(p.Max, p.Min) {
			continue
		}
		found = append(found, p)
	}
	if p, ok := m.onlyAmount(text); ok && isPay && len(ranges) == 0 {
		found = append(found, p)
	}
	if len(found) != 1 || len(ranges) > 2 {
		return false
	}
	p := found[0]
	if p.Period = periodIn(text); p.Period == "" && isPay && !less(p.Min, "15000") {
		p.Period = "year"
	}
	if p.Period == "" || p.Period == "hour" && !less(p.Max, "2000") || p.Period == "year" && less(p.Max, "1000") {
		return false
	}
	m.role.Pay = p
	return true
}

var singlePay = regexp.MustCompile(`^(US\$|CA\$|C\$|A\$|AU\$|[€$£])?\s?(\d[\d.,'’ ]*(?:\s?[kK]\b)?)\s*(EUR|USD|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN|€|£|[Ee]uros?\b)?\s*(\D*)$`)

// onlyAmount reads a text that is a single amount with its period, and nothing else.
func (m *mapper) onlyAmount(text string) (document.Pay, bool) {
	g := singlePay.FindStringSubmatch(text)
	if g == nil || payPeriod.FindString(g[4]) != g[4] || g[4] == "" {
		return document.Pay{}, false
	}
	amount, currency := amountOf(g[2]), m.currency(firstOf(g[1], g[3]), text)
	return document.Pay{Min: amount, Max: amount, Currency: currency}, amount != "" && currency != ""
}

func firstOf(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

func (m *mapper) currency(sign, text string) string {
	switch strings.ToUpper(sign) {
	case "$":
		if otherMoney.MatchString(text) {
			return ""
		}
		return "USD"
	case "CA$", "C$":
		return "CAD"
	case "A$", "AU$":
		return "AUD"
	case "":
		return ""
	}
	return hiring.CurrencyIn(sign)
}

func periodIn(text string) string {
	found := ""
	for _, g := range payPeriod.FindAllStringSubmatch(text, -1) {
		word := strings.ToLower(firstOf(g[1], g[2]))
		period := hiring.ChoiceIn(word, periods)
		switch {
		case strings.HasPrefix(word, "p."), word == "brut annuel", word == "jaar":
			period = "year"
		case word == "maand":
			period = "month"
		case word == "uur":
			period = "hour"
		}
		if found != "" && period != found {
			return ""
		}
		found = period
	}
	return found
}

// pay reads a part about pay. One short paragraph becomes the note; more stays text.
func (m *mapper) pay(p part) {
	text := document.Plain(flat(p.blocks))
	if m.payOf(text, true) {
		from := ""
		if p.heading != nil {
			from = document.Plain(p.heading.Text)
		}
		m.placed("compensation", from, 1)
		if len(p.blocks) == 1 && p.blocks[0].Kind == document.Paragraph && utf8.RuneCountInString(text) <= 300 && m.role.PayNote == "" {
			m.role.PayNote = document.OneLine(p.blocks[0].Text)
			m.role.Headings["compensation"] = append(m.role.Headings["compensation"], from)
			return
		}
	}
	m.keep(p.heading, p.blocks)
}

// payInText reads a range out of the only sentence about pay, if there is one. The sentence stays.
func (m *mapper) payInText() {
	if m.role.Pay != (document.Pay{}) {
		m.completePay()
		return
	}
	var about []string
	eachText(m.role.Body, func(text string) {
		plain := document.Plain(text)
		if payWords.MatchString(plain) && payRange.MatchString(plain) {
			about = append(about, plain)
			return
		}
		for _, sentence := range sentencesOf(plain) {
			if amountAndPeriod.MatchString(sentence) && !otherAmounts.MatchString(sentence) {
				about = append(about, sentence)
			}
		}
	})
	if len(about) == 1 && len(about[0]) < 600 && m.payOf(about[0], true) {
		m.placed("compensation", "a sentence, which stays in the text", 1)
	}
}

var (
	// amountAndPeriod is a range of money for a time, as pay is stated without its name.
	amountAndPeriod = regexp.MustCompile(`(?i)(?:(?:[€$£]|\b(?:EUR|USD|GBP|CHF)\b)\s?\d[\d.,'’]*k?\s*(?:-|–|—|to|bis|à)\s*(?:[€$£]\s?)?\d[\d.,'’]*k?|\d[\d.,'’]*k?\s*(?:-|–|—|to|bis|à)\s*\d[\d.,'’]*k?\s*(?:€|£|euros?|EUR|GBP|CHF|USD))\s*(?:gross|brutto|brut\w*)?,?\s*(?:per|an?|pro|im|par|al|/)\s?(?:hour|stunde|heure|month|monat|mois|mes|year|annum|jahr|an|année|año)\b`)
	otherAmounts    = regexp.MustCompile(`(?i)\b(?:revenues?|budgets?|deals?|quotas?|turnover|funding|allowance|customers?|stipend|bonus|umsatz|zuschuss|chiffre)\b`)
)

// completePay drops a range that lacks what the format needs.
func (m *mapper) completePay() {
	p := &m.role.Pay
	if p.Currency != "" && p.Period != "" && (p.Min != "" || p.Max != "") && !(p.Max != "" && less(p.Max, p.Min)) {
		return
	}
	if p.Currency == "" || p.Min+p.Max == "" || p.Period != "" || less(firstOf(p.Max, p.Min), "15000") {
		m.comment("pay", strings.Join(strings.Fields(p.Min+" "+p.Max+" "+p.Currency+" "+p.Period), " "))
		*p = document.Pay{}
		return
	}
	p.Period = "year"
	m.completePay()
}

// eachText calls each with every line of text in blocks.
func eachText(blocks []document.Block, each func(string)) {
	for i := range blocks {
		b := &blocks[i]
		if b.Text != "" && b.Kind != document.Comment {
			each(b.Text)
		}
		for _, item := range b.Items {
			if item.Text != "" {
				each(item.Text)
			}
			eachText(item.Blocks, each)
		}
		for _, row := range b.Rows {
			each(strings.Join(row, " "))
		}
		eachText(b.Blocks, each)
	}
}
