package hiring

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

var (
	notPay    = regexp.MustCompile(`\p{L}{2,} ?\p{L}\d`) // a group of a pay scale, such as TVöD P8
	payLimit  = regexp.MustCompile(`(?i)^(?:(up to|max\.?|at most|bis(?: zu)?|jusqu'?à)|from|min\.?|at least|ab|à partir de) `)
	payRange  = regexp.MustCompile(`\d[\d.,' \x{a0}]*[kK]?`)
	payPeriod = regexp.MustCompile(`(?i)\b(hour|day|week|month|year|annum|annually|monthly|hourly)|p\.?\s?a\.?\b|/ ?(h|mo|yr)\b`)
	thousands = regexp.MustCompile(`(?i)(?:TEUR|T€|tsd\.?|thousand)`)
	payCoin   = regexp.MustCompile(`[€$£¥]|\b[A-Za-z]{3}\b|(?i)\beuros?\b`)
)

// periods are those of other languages in English.
var periods = strings.NewReplacer("stunde", "hour", "heure", "hour", "woche", "week", "semaine", "week", "monat", "month", "mois", "month",
	"jahr", "year", "par an", "per year")

// payIn reads "46000-58000 EUR", "€46k–58k a year". Where nothing is said of the period, a year is meant by most.
func payIn(s string) (string, bool) {
	amounts := payRange.FindAllString(s, -1)
	if len(amounts) == 0 || len(amounts) > 2 || notPay.MatchString(s) {
		return "", false
	}
	if thousands.MatchString(s) {
		for i := range amounts {
			amounts[i] = strings.TrimSpace(amounts[i]) + "k"
		}
	}
	var values []string
	for _, a := range amounts {
		values = append(values, amountIn(strings.TrimSpace(strings.TrimRight(a, " ,."))))
	}
	if slices.Contains(values, "") {
		return "", false
	}
	if len(values) == 2 && strings.HasSuffix(strings.TrimSpace(amounts[1]), "k") && len(values[0]) < 4 {
		values[0] += "000" // 46-58k
	}
	code := ""
	for _, c := range payCoin.FindAllString(s, -1) {
		if code = currencyIn(c); code != "" {
			break
		}
	}
	period, certain := "year", false
	if p := strings.ToLower(payPeriod.FindString(periods.Replace(strings.ToLower(s)))); p != "" {
		certain = true
		for _, name := range []string{"hour", "day", "week", "month"} {
			if strings.Contains(p, name) || strings.HasPrefix(name, strings.Trim(p, "/ ")) {
				period = name
				break
			}
		}
	}
	if strings.Contains(s, "TEUR") {
		code = "EUR"
	}
	if code == "" {
		code, certain = "EUR", false
	}
	limits := "min: " + values[0] + ", max: " + values[len(values)-1]
	if m := payLimit.FindStringSubmatch(strings.TrimSpace(s)); m != nil && len(values) == 1 && m[1] != "" {
		limits = "max: " + values[0]
	} else if m != nil && len(values) == 1 {
		limits = "min: " + values[0]
	}
	return fmt.Sprintf("{%s, currency: %s, period: %s}", limits, code, period), certain
}

var shareRange = regexp.MustCompile(`^\d{1,3} ?%? ?(?:-|–|to|bis) ?(\d{1,3}) ?%$`)

func shareIn(s string) (string, bool) {
	if digits := digitsIn(s); digits != "" {
		return "{percent: " + digits + "}", true
	}
	if m := shareRange.FindStringSubmatch(s); m != nil { // the most that can be earned
		return "{percent: " + m[1] + "}", false
	}
	return "", false
}
