package hiring

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"rolewright/build/front"
	"rolewright/build/source"
)

// What the values mean that people write as they would say them.

var (
	hoursAndMinutes = regexp.MustCompile(`^(?:(\d+(?:[.,]\d+)?|a|an|one|half an|two|three|four|eine|ein|une) ?(?:h|hr|hrs|hours?|heures?|std|stunden?)\.?)?(?: ?(?:and |und |et )?(\d+) ?(?:m|mn|min|mins|minutes?|minuten|['′])?\.?)?$`)
	clock           = regexp.MustCompile(`^(\d{1,2}):(\d{2})(?: ?h)?$`)
)

// fractions of an hour, as people write them.
var fractions = strings.NewReplacer(
	"1½", "1.5", "2½", "2.5", "¼", "0.25", "½", "0.5", "¾", "0.75", "1/4", "0.25", "1/2", "0.5", "3/4", "0.75", "three quarters of an", "0.75",
	"eine dreiviertel", "0.75", "dreiviertel", "0.75 ", "eine halbe", "0.5", "anderthalb", "1.5", "eineinhalb", "1.5", "une demi-", "0.5 ", "quarter of an", "0.25", "one and a half", "1.5")

// minutesIn returns the minutes that "4 hours", "1h 30m" or "1:30" mean.
func minutesIn(s string) (int, bool) {
	s = strings.TrimPrefix(strings.ToLower(strings.TrimSpace(s)), "ca. ")
	s = strings.ReplaceAll(fractions.Replace(s), "  ", " ")
	if m := clock.FindStringSubmatch(s); m != nil {
		hours, _ := strconv.Atoi(m[1])
		minutes, _ := strconv.Atoi(m[2])
		return hours*60 + minutes, true
	}
	m := hoursAndMinutes.FindStringSubmatch(s)
	if m == nil || m[1] == "" && m[2] == "" {
		return 0, false
	}
	words := map[string]float64{"": 0, "a": 1, "an": 1, "one": 1, "ein": 1, "eine": 1, "une": 1, "half an": 0.5, "two": 2, "three": 3, "four": 4}
	hours, isWord := words[m[1]]
	if !isWord {
		hours, _ = strconv.ParseFloat(strings.Replace(m[1], ",", ".", 1), 64)
	}
	minutes, _ := strconv.Atoi(m[2])
	return int(hours*60+0.5) + minutes, true
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
	return countryNames()[lower]
}

// countryNames are the codes of countries by their names in small letters, and by their codes. The tables of names are
// slow to search, so that they are searched once.
var countryNames = sync.OnceValue(func() map[string]string {
	tags := []language.Tag{language.English, language.German, language.French, language.Spanish, language.Italian, language.Dutch, language.Portuguese}
	var namers []display.Namer
	for _, tag := range tags {
		namers = append(namers, display.Regions(tag))
	}
	names := make(map[string]string)
	add := func(name, code string) {
		if name = strings.ToLower(name); names[name] == "" {
			names[name] = code
		}
	}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			region, err := language.ParseRegion(string(a) + string(b))
			if err != nil || !region.IsCountry() || region.Canonicalize() != region {
				continue
			}
			add(region.String(), region.String())
			add(region.ISO3(), region.String())
			for _, n := range namers {
				add(n.Name(region), region.String())
			}
		}
	}
	delete(names, "")
	return names
})

// languageIn returns the code of the language that a text names, in English, German, French or the language itself, or
// that is part of the name of a locale, such as de_DE.UTF-8.
func languageIn(s string) string {
	s = strings.TrimSpace(s)
	if locale, _, ok := strings.Cut(s, "."); ok {
		if tag, err := language.Parse(locale); err == nil {
			return tag.String()
		}
	}
	namers := []display.Namer{display.Self, display.Languages(language.English), display.Languages(language.German), display.Languages(language.French)}
	for _, tag := range display.Supported.Tags() {
		if slices.ContainsFunc(namers, func(n display.Namer) bool { return strings.EqualFold(n.Name(tag), s) }) {
			return tag.String()
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
	s = writtenAt.Replace(s)
	switch {
	case strings.ContainsAny(s, " ()<"):
		return addressInside(s), false
	case strings.Contains(s, "@") && !strings.Contains(s, "/"):
		return "{email: " + s + "}", true
	case strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://"):
		return "{url: " + quotedAddress(s) + "}", true
	case strings.Contains(s, "."):
		return "{url: " + quotedAddress("https://"+s) + "}", true
	}
	return "", false
}

// writtenAt puts the sign into addresses that were hidden from programs.
var writtenAt = strings.NewReplacer(" at ", "@", "(at)", "@", " (at) ", "@", "[at]", "@", "(a)", "@", " dot ", ".", "(dot)", ".")

// addressInside is the only address in a text, with its key, or "".
func addressInside(s string) string {
	if links := linkInside.FindAllString(s, -1); len(links) == 1 {
		return "{url: " + quotedAddress(links[0]) + "}"
	} else if mails := mailIn.FindAllString(s, -1); len(links) == 0 && len(mails) == 1 {
		return "{email: " + mails[0] + "}"
	}
	return ""
}

var linkInside = regexp.MustCompile(`https?://[^\s"'<>()]+`)

// quotedAddress writes an address inside braces, where a comma or bracket would end it.
func quotedAddress(s string) string {
	if strings.ContainsAny(s, ",[]{}#") {
		return `"` + s + `"`
	}
	return s
}

// severalPlaces are texts that name more than one place, or none.
var severalPlaces = regexp.MustCompile(`(?i)\b(?:and|or|und|oder|remote|anywhere|hybrid|various|worldwide|home)\b|&`)

// postalAddress is a street with its number, a postal code and a town.
var postalAddress = regexp.MustCompile(`^(\pL[^,;]* \d+ ?\pL?), ?(\d{4,5}) (\pL[^,;]*)$`)

// placeIn reads "Hamburg, Germany". Which country a town is in nobody can know for certain.
func placeIn(s string) (string, bool) {
	if severalPlaces.MatchString(s) {
		return "", false
	}
	if m := postalAddress.FindStringSubmatch(s); m != nil {
		return fmt.Sprintf("{street: %s, postal_code: %q, city: %s, country: DE}", front.Written(m[1], true), m[2], front.Written(m[3], true)), false
	}
	if strings.ContainsAny(s, "0123456789") {
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
	keys, certain := short(front.Straight(text))
	if keys == "" {
		return false
	}
	if certain {
		finding.Help("write it with its keys").Fix(source.Edit{Span: at, Text: keys})
		return true
	}
	finding.Help("write it with its keys, and check each of them").Offer(source.Edit{Span: at, Text: keys})
	return true
}

// shortItems reports the items of a list that are texts where keys belong, as one slip, if anybody can tell the keys. It
// reports whether it did.
func (d *decoder) shortItems(key, thing string, v front.Value) bool {
	short := shortForms[thing]
	if short == nil || v.Kind != front.List {
		return false
	}
	var edits []source.Edit
	allCertain := true
	for _, item := range v.Items {
		if item.Kind != front.Scalar {
			continue
		}
		keys, certain := short(strings.TrimSpace(item.Text))
		if keys == "" {
			return false
		}
		allCertain = allCertain && certain
		edits = append(edits, source.Edit{Span: item.Span, Text: keys})
	}
	if len(edits) < 2 {
		return false
	}
	finding := d.found.Add(wrongType, edits[0].Span, "an item of `%s` should be keys with values, but is a text", key).Help("write each with its keys")
	if !allCertain {
		finding.Help("write each with its keys, and check them")
	}
	finding.Offer(edits...).Certain = allCertain
	return true
}

// joinedText is a list of one or two texts as one, or "".
func joinedText(items []front.Value) string {
	if len(items) == 0 || len(items) > 2 || slices.ContainsFunc(items, func(v front.Value) bool { return v.Kind != front.Scalar }) {
		return ""
	}
	if len(items) == 1 {
		return items[0].Text
	}
	return items[0].Text + " – " + items[1].Text
}
