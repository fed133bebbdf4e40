package hiring

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"rolewright/build/front"
	"rolewright/build/source"
)

// What the values mean that people write as they would say them.

var (
	hoursAndMinutes = regexp.MustCompile(`^(?:(\d+(?:[.,]\d+)?|a|an|one|half an|two|three|four) ?(?:h|hr|hrs|hours?|std|stunden?)\.?)?(?: ?(?:and )?(\d+) ?(?:m|min|mins|minutes?|minuten)?\.?)?$`)
	clock           = regexp.MustCompile(`^(\d{1,2}):(\d{2})(?: ?h)?$`)
)

// minutesIn returns the minutes that "4 hours", "1h 30m" or "1:30" mean.
func minutesIn(s string) (int, bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	if m := clock.FindStringSubmatch(s); m != nil {
		hours, _ := strconv.Atoi(m[1])
		minutes, _ := strconv.Atoi(m[2])
		return hours*60 + minutes, true
	}
	m := hoursAndMinutes.FindStringSubmatch(s)
	if m == nil || m[1] == "" && m[2] == "" {
		return 0, false
	}
	words := map[string]float64{"": 0, "a": 1, "an": 1, "one": 1, "half an": 0.5, "two": 2, "three": 3, "four": 4}
	hours, isWord := words[m[1]]
	if !isWord {
		hours, _ = strconv.ParseFloat(strings.Replace(m[1], ",", ".", 1), 64)
	}
	minutes, _ := strconv.Atoi(m[2])
	return int(hours*60+0.5) + minutes, true
}

// months are the beginnings of the names of months in the languages that roles are written in.
var months = map[string]time.Month{
	"jan": 1, "jän": 1, "gen": 1, "ene": 1, "feb": 2, "fév": 2, "fev": 2, "mar": 3, "mär": 3, "maa": 3, "mrz": 3, "apr": 4, "avr": 4, "abr": 4,
	"may": 5, "mai": 5, "mag": 5, "mei": 5, "jun": 6, "juin": 6, "giu": 6, "jul": 7, "juil": 7, "lug": 7, "aug": 8, "aoû": 8, "ago": 8,
	"sep": 9, "set": 9, "oct": 10, "okt": 10, "ott": 10, "out": 10, "nov": 11, "dec": 12, "dez": 12, "déc": 12, "dic": 12,
}

var (
	numbersInDate = regexp.MustCompile(`\d+`)
	monthInDate   = regexp.MustCompile(`\p{L}{3,}`)
)

// daysIn returns the days that a text can mean, as 2026-11-22: none, one, or two where the order of day and month isn't
// plain.
func daysIn(s string) []string {
	numbers := numbersInDate.FindAllString(s, -1)
	if len(numbers) == 1 && len(numbers[0]) == 8 {
		n := numbers[0]
		return days([3]string{n[:4], n[4:6], n[6:]})
	}
	for _, word := range monthInDate.FindAllString(strings.ToLower(s), -1) {
		for length := 4; length >= 3; length-- {
			runes := []rune(word)
			if month := months[string(runes[:min(length, len(runes))])]; month != 0 && len(numbers) == 2 {
				year, day := numbers[1], numbers[0]
				if len(day) == 4 {
					year, day = day, year
				}
				return days([3]string{year, strconv.Itoa(int(month)), day})
			}
		}
	}
	if len(numbers) != 3 || monthInDate.MatchString(s) {
		return nil
	}
	a, b, c := numbers[0], numbers[1], numbers[2]
	switch {
	case len(a) == 4:
		return days([3]string{a, b, c})
	case strings.Contains(s, "."):
		return days([3]string{c, b, a})
	}
	return days([3]string{c, b, a}, [3]string{c, a, b})
}

// days writes down those of the years, months and days that exist.
func days(candidates ...[3]string) []string {
	var found []string
	for _, c := range candidates {
		year, _ := strconv.Atoi(c[0])
		if len(c[0]) == 2 {
			year += 2000
		}
		month, _ := strconv.Atoi(c[1])
		day, _ := strconv.Atoi(c[2])
		t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		if iso := t.Format(time.DateOnly); year > 1900 && year < 2200 && t.Day() == day && int(t.Month()) == month && !slices.Contains(found, iso) {
			found = append(found, iso)
		}
	}
	return found
}

// currencyIn returns the code of the currency that a sign or name means, or "".
func currencyIn(s string) string {
	signs := map[string]string{
		"€": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "us$": "USD", "dollar": "USD", "dollars": "USD", "us dollars": "USD",
		"£": "GBP", "pound": "GBP", "pounds": "GBP", "sterling": "GBP", "fr.": "CHF", "sfr": "CHF", "franken": "CHF", "¥": "JPY", "yen": "JPY",
		"zł": "PLN", "kr": "SEK", "₹": "INR", "rs": "INR", "c$": "CAD", "a$": "AUD", "r$": "BRL",
	}
	if code := signs[strings.ToLower(s)]; code != "" {
		return code
	}
	if unit, err := currency.ParseISO(strings.ToUpper(s)); err == nil {
		return unit.String()
	}
	return ""
}

// countryIn returns the code of the country that a text names: by its code in small letters, or by its name in English
// or in one of its larger neighbours' languages.
func countryIn(s string) string {
	lower := strings.ToLower(strings.TrimSpace(s))
	switch lower {
	case "uk", "u.k.", "england", "scotland", "wales", "great britain", "britain":
		return "GB"
	case "usa", "u.s.", "u.s.a.", "america", "united states of america":
		return "US"
	}
	tags := []language.Tag{language.English, language.German, language.French, language.Spanish, language.Italian, language.Dutch, language.Portuguese}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			region, err := language.ParseRegion(string(a) + string(b))
			if err != nil || !region.IsCountry() || region.Canonicalize() != region {
				continue
			}
			if strings.ToLower(region.String()) == lower || strings.ToLower(region.ISO3()) == lower {
				return region.String()
			}
			for _, tag := range tags {
				if strings.ToLower(display.Regions(tag).Name(region)) == lower {
					return region.String()
				}
			}
		}
	}
	return ""
}

// shortForms write what people put into one text as the keys that the format wants. The second result tells whether
// that is certain.
var shortForms = map[string]func(string) (string, bool){
	"apply": applyIn, "compensation": payIn, "variable": shareIn, "a location": placeIn,
}

// linkInText is an address as Markdown or a mail program writes it.
var linkInText = regexp.MustCompile(`^(?:\[[^\[\]]*\]\(|<)([^()<>\s]+)[)>]$`)

func applyIn(s string) (string, bool) {
	s = strings.TrimPrefix(strings.TrimSpace(s), "mailto:")
	if m := linkInText.FindStringSubmatch(s); m != nil {
		s = strings.TrimPrefix(m[1], "mailto:")
	}
	switch {
	case strings.Contains(s, " "):
		return "", false
	case strings.Contains(s, "@") && !strings.Contains(s, "/"):
		return "{email: " + s + "}", true
	case strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://"):
		return "{url: " + quotedAddress(s) + "}", true
	case strings.Contains(s, "."):
		return "{url: " + quotedAddress("https://"+s) + "}", true
	}
	return "", false
}

// quotedAddress writes an address inside braces, where a comma or bracket would end it.
func quotedAddress(s string) string {
	if strings.ContainsAny(s, ",[]{}#") {
		return `"` + s + `"`
	}
	return s
}

var (
	payRange  = regexp.MustCompile(`\d[\d.,' \x{a0}]*[kK]?`)
	payPeriod = regexp.MustCompile(`(?i)\b(hour|day|week|month|year|annum|annually|monthly|hourly)|p\.?\s?a\.?\b|/ ?(h|mo|yr)\b`)
	thousands = regexp.MustCompile(`(?i)(?:TEUR|T€|tsd\.?|thousand)`)
	payCoin   = regexp.MustCompile(`[€$£¥]|\b[A-Za-z]{3}\b|(?i)\beuros?\b`)
)

// payIn reads "46000-58000 EUR", "€46k–58k a year". Where nothing is said of the period, a year is meant by most.
func payIn(s string) (string, bool) {
	amounts := payRange.FindAllString(s, -1)
	if len(amounts) == 0 || len(amounts) > 2 {
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
	if p := strings.ToLower(payPeriod.FindString(s)); p != "" {
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
	return fmt.Sprintf("{min: %s, max: %s, currency: %s, period: %s}", values[0], values[len(values)-1], code, period), certain
}

func shareIn(s string) (string, bool) {
	if digits := digitsIn(s); digits != "" {
		return "{percent: " + digits + "}", true
	}
	return "", false
}

// severalPlaces are texts that name more than one place, or none.
var severalPlaces = regexp.MustCompile(`(?i)\b(?:and|or|und|oder|remote|anywhere|hybrid|various|worldwide|home)\b|&`)

// placeIn reads "Hamburg, Germany". Which country a town is in nobody can know for certain.
func placeIn(s string) (string, bool) {
	if severalPlaces.MatchString(s) {
		return "", false
	}
	s = strings.TrimSuffix(s, ")")
	city, rest := s, ""
	if at := strings.IndexAny(s, ",(/;"); at >= 0 {
		city, rest = strings.TrimSpace(s[:at]), s[at+1:]
	}
	if rest != "" {
		if code := countryIn(rest); code != "" {
			return "{city: " + front.Written(strings.TrimSpace(city), true) + ", country: " + code + "}", true
		}
	}
	if code := countryIn(s); code != "" {
		return "{country: " + code + "}", true
	}
	return "{city: " + front.Written(strings.TrimSpace(city), true) + ", country: DE}", false
}

// asKeys offers the keys that a text stands for, if anybody can tell. It reports whether it did.
func asKeys(finding *source.Diagnostic, thing string, at source.Span, text string) bool {
	short := shortForms[thing]
	if short == nil {
		return false
	}
	keys, certain := short(text)
	if keys == "" {
		return false
	}
	if certain {
		finding.Help("write it with its keys").Fix(source.Edit{Span: at, Text: keys})
		return true
	}
	finding.Help("write it with its keys, and see whether each is right").Offer(source.Edit{Span: at, Text: keys})
	return true
}

// choiceIn returns the one of some choices that a text means: the same word written otherwise, which is certain, or
// another word for it.
func choiceIn(s string, choices []string) (choice string, certain bool) {
	plain := func(s string) string {
		return strings.NewReplacer(" ", "", "-", "", "_", "", "’", "", "'", "").Replace(strings.ToLower(s))
	}
	for _, c := range choices {
		if plain(c) == plain(s) {
			return c, true
		}
	}
	words := map[string]string{
		"behavioral": "behavioural", "office": "onsite", "inoffice": "onsite", "onpremises": "onsite", "homeoffice": "remote", "fullyremote": "remote",
		"permanent": "full-time", "vollzeit": "full-time", "teilzeit": "part-time", "freelance": "contract", "contractor": "contract", "fixedterm": "temporary",
		"intern": "internship", "published": "open", "active": "open", "live": "open", "archived": "closed", "filled": "closed", "annual": "year",
		"annually": "year", "yearly": "year", "peryear": "year", "annum": "year", "monthly": "month", "permonth": "month", "hourly": "hour", "perhour": "hour",
		"daily": "day", "weekly": "week", "resume": "cv", "references": "reference", "programme": "program", "personal": "individual", "knowledgetest": "knowledge",
		"technical": "knowledge", "coding": "exercise", "task": "exercise", "practical": "exercise", "casestudy": "exercise", "case": "exercise",
		"worksample": "exercise", "test": "exercise", "hypothetical": "situational", "behaviour": "behavioural", "behavior": "behavioural",
		"screen": "screening", "wfh": "remote", "telecommute": "remote", "inperson": "onsite", "onlocation": "onsite", "vorort": "onsite",
		"temp": "temporary", "seasonal": "temporary", "public": "open", "wip": "draft", "inprogress": "draft", "ready": "template",
		"yr": "year", "pa": "year", "p.a.": "year", "mo": "month", "hr": "hour", "h": "hour",
	}
	if c := words[plain(s)]; slices.Contains(choices, c) {
		return c, c == "behavioural" || c == "year" || c == "month" || c == "hour"
	}
	return "", false
}
