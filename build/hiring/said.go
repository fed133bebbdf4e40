package hiring

// What people mean by what they write, for making role files out of existing texts. The corrections that findings offer
// use the same readings.

// CountryIn returns the code of the country that a text names, or "".
func CountryIn(text string) string { return countryIn(text) }

// CurrencyIn returns the code of the currency that a sign or name means, or "".
func CurrencyIn(text string) string { return currencyIn(text) }

// DaysIn returns the days that a text can mean, as 2026-11-22: none, one, or two where the order of day and month isn't
// plain.
func DaysIn(text string) []string { return daysIn(text) }

// MinutesIn returns the minutes that "4 hours", "1h 30m" or "1:30" mean.
func MinutesIn(text string) (minutes int, ok bool) { return minutesIn(text) }

// ChoiceIn returns the one of some choices that a text means, or "".
func ChoiceIn(text string, choices []string) string {
	choice, _ := choiceIn(text, choices)
	return choice
}
