package hiring

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"rolewright/build/source"
)

// months are the beginnings of the names of months in the languages that roles are written in.
var months = map[string]time.Month{
	"jan": 1, "jän": 1, "gen": 1, "ene": 1, "feb": 2, "fév": 2, "fev": 2, "mar": 3, "mär": 3, "maa": 3, "mrz": 3, "apr": 4, "avr": 4, "abr": 4,
	"may": 5, "mai": 5, "mag": 5, "mei": 5, "jun": 6, "juin": 6, "giu": 6, "jul": 7, "juil": 7, "lug": 7, "aug": 8, "aoû": 8, "ago": 8,
	"sep": 9, "set": 9, "oct": 10, "okt": 10, "ott": 10, "out": 10, "nov": 11, "dec": 12, "dez": 12, "déc": 12, "dic": 12,
}

var (
	dayAndTime    = regexp.MustCompile(`^(.*\d)(?:T|,? +(?:at |um |à )?)\d{1,2}[:h]\d{2}.*$`)
	numbersInDate = regexp.MustCompile(`\d+`)
	wordBeforeDay = regexp.MustCompile(`(?i)^(?:(?:until|till|by|from|on|bis|ab|am|zum|den|spätestens|jusqu'au|le|avant le|hasta|desde|el|tot|vanaf)[ :]+)+`)
	monthInDate   = regexp.MustCompile(`\p{L}{3,}`)
)

// spreadsheetDay is the day from which spreadsheets count.
var spreadsheetDay = time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)

// daysIn returns the days that a text can mean, as 2026-11-22: none, one, or two where the order of day and month isn't
// plain.
func daysIn(s string) []string {
	if m := dayAndTime.FindStringSubmatch(s); m != nil {
		s = m[1]
	}
	s = wordBeforeDay.ReplaceAllString(strings.TrimSpace(s), "")
	numbers := numbersInDate.FindAllString(s, -1)
	if len(numbers) == 1 && len(numbers[0]) == 5 && numbers[0] == s {
		serial, _ := strconv.Atoi(s) // no date of a posting is far from these
		if serial < 36_000 || serial > 64_000 {
			return nil
		}
		return []string{spreadsheetDay.AddDate(0, 0, serial).Format(time.DateOnly)}
	}
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
	if strings.Contains(s, "-") { // some leave out the century
		return days([3]string{c, b, a}, [3]string{c, a, b}, [3]string{a, b, c})
	}
	return days([3]string{c, b, a}, [3]string{c, a, b})
}

// dayWords are days that people name as seen from the day they write, in days from that day.
var dayWords = map[string]int{
	"today": 0, "now": 0, "heute": 0, "ab heute": 0, "aujourd'hui": 0, "hoy": 0, "oggi": 0, "vandaag": 0,
	"yesterday": -1, "gestern": -1, "hier": -1, "tomorrow": 1, "morgen": 1, "demain": 1,
}

// writeTheDay is the hint where a word like today was written, until somebody knows which day that is.
const writeTheDay = "write the day itself: year, month and day, such as 2026-11-22"

func dayWord(text string) string {
	return strings.ReplaceAll(strings.ToLower(strings.Trim(text, ` "'.!“”„‘’`)), "’", "'")
}

func hasDayWord(text string) bool { _, ok := dayWords[dayWord(text)]; return ok }

// OfferDays offers the day that a word like today means where one was found. With the zero time nothing is offered. It
// isn't certain, because the word may have been written on an earlier day.
func OfferDays(found source.Diagnostics, today time.Time) {
	for i := range found {
		d := &found[i]
		if d.Rule != wrongType || d.Hint != writeTheDay || today.IsZero() {
			continue
		}
		day := today.AddDate(0, 0, dayWords[dayWord(d.Span.Text())])
		d.Help("write the day itself").Offer(source.Edit{Span: d.Span, Text: day.Format(time.DateOnly)})
	}
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
