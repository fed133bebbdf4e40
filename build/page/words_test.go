package page

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/words"
)

func speaking(tag string) *Words {
	return NewWords(words.BuiltIn(words.Language{Tag: language.MustParse(tag)}))
}

func TestPayIsSaidInWords(t *testing.T) {
	amount := func(v float64) hiring.Amount { return hiring.Amount{Value: v} }
	cases := []struct {
		language   string
		least, max float64
		want       string
	}{
		{"en", 58000, 74000, "EUR 58,000–74,000 per year"},
		{"de", 58000, 74000, "58.000–74.000 EUR pro Jahr"},
		{"de-CH", 58000, 74000, "58’000–74’000 EUR pro Jahr"},
		{"en", 58000, 0, "EUR from 58,000 per year"},
		{"en", 0, 74000, "EUR up to 74,000 per year"},
		{"en", 60000, 60000, "EUR 60,000 per year"},
		{"en", 18.5, 21.25, "EUR 18.50–21.25 per year"},
		{"fr", 58000, 0, "à partir de 58\u00a0000 EUR par an"},
		{"de", 15, 18.25, "15,00–18,25 EUR pro Jahr"},
		{"en", 0, 0, ""},
	}
	for _, c := range cases {
		pay := hiring.Compensation{Min: amount(c.least), Max: amount(c.max), Currency: hiring.Text{Value: "EUR"}, Period: hiring.Text{Value: "year"}}
		if got := speaking(c.language).Pay(&pay); got != c.want {
			t.Errorf("%s, %v to %v: %q, want %q", c.language, c.least, c.max, got, c.want)
		}
	}
}

func TestVariablePayIsSaidInWords(t *testing.T) {
	w := speaking("en")
	for trigger, want := range map[string]string{
		"":           "plus 15% variable pay",
		"sourced":    "plus 15% variable pay on partner-sourced deals",
		"influenced": "plus 15% variable pay on partner-influenced deals",
		"attached":   "plus 15% variable pay on partner-attached deals",
		"delivered":  "plus 15% variable pay on partner-delivered deals",
	} {
		pay := hiring.Compensation{Variable: hiring.Variable{Percent: hiring.Number{Value: 15}, Trigger: hiring.Text{Value: trigger}}}
		if got := w.Variable(&pay); got != want {
			t.Errorf("%s: %q, want %q", trigger, got, want)
		}
	}
	if got := w.Variable(&hiring.Compensation{}); got != "" {
		t.Errorf("without any: %q", got)
	}
}

func TestPlacesAndDaysAreSaidInTheLanguageOfTheSite(t *testing.T) {
	at := func(city, region, country string) hiring.Location {
		return hiring.Location{City: hiring.Text{Value: city}, Region: hiring.Text{Value: region}, Country: hiring.Text{Value: country}}
	}
	day := hiring.Date{Time: time.Date(2031, 5, 6, 0, 0, 0, 0, time.UTC)}
	cases := []struct {
		language, want string
		got            func(*Words) string
	}{
		{"en", "Bern, Switzerland", func(w *Words) string { return w.Location(at("Bern", "Bern", "CH")) }},
		{"de", "Bern, Schweiz", func(w *Words) string { return w.Location(at("Bern", "", "CH")) }},
		{"en", "Austin, Texas, United States", func(w *Words) string { return w.Location(at("Austin", "Texas", "US")) }},
		{"en", "6 May 2031", func(w *Words) string { return w.Date(day) }},
		{"en-GB", "6 May 2031", func(w *Words) string { return w.Date(day) }},
		{"en-US", "May 6, 2031", func(w *Words) string { return w.Date(day) }},
		{"de", "6. Mai 2031", func(w *Words) string { return w.Date(day) }},
		{"fr-CA", "6 mai 2031", func(w *Words) string { return w.Date(day) }},
		{"es", "2031-05-06", func(w *Words) string { return w.Date(day) }},
		{"de", "Bereichsleitung", func(w *Words) string { return w.Label("vice-president") }},
		{"en", "", func(w *Words) string { return w.Date(hiring.Date{}) }},
		{"en", "Vice president", func(w *Words) string { return w.Label("vice-president") }},
		{"en", "Éclair", func(w *Words) string { return w.Label("éclair") }},
		{"en", "", func(w *Words) string { return w.Label("") }},
	}
	for _, c := range cases {
		if got := c.got(speaking(c.language)); got != c.want {
			t.Errorf("%s: %q, want %q", c.language, got, c.want)
		}
	}
}

func TestTimesAreSaidInHours(t *testing.T) {
	for n, want := range map[int]string{1: "1 min", 45: "45 min", 60: "1 h", 90: "1 h 30 min", 240: "4 h"} {
		if got := speaking("en").Duration(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

func TestSomeLanguagesRunFromRightToLeft(t *testing.T) {
	for tag, want := range map[string]string{"en": "ltr", "de-CH": "ltr", "ar": "rtl", "he": "rtl", "fa-AF": "rtl", "ur": "rtl", "az": "ltr", "az-Arab": "rtl", "ja": "ltr"} {
		if got := markdown.Direction(language.MustParse(tag)); got != want {
			t.Errorf("%s runs %s, want %s", tag, got, want)
		}
	}
}

// A title ends up in a stylesheet, where it must stay a title.
func TestATitleCannotLeaveItsStringInAStylesheet(t *testing.T) {
	nasty := "\"; } body { display: none } /* \\ \n </style>\x7f\u2028 é"
	got := cssString(nasty)
	if inside := strings.Trim(got, `"`); strings.ContainsAny(inside, "\"\n<>{};") || strings.Count(got, `"`) != 2 {
		t.Errorf("%s leaves its string", got)
	}
	if want := `"\22 \3b  \7d  body"`; cssString(`"; } body`) != want {
		t.Errorf("%s, want %s", cssString(`"; } body`), want)
	}
}

func TestEachLetterOfAnAddressArrives(t *testing.T) {
	for path, want := range map[string]string{
		"guide/photo.png":            "guide/photo.png",
		"guide/100 % sure #1/a?.png": "guide/100%20%25%20sure%20%231/a%3F.png",
		"guide/größe.svg":            "guide/gr%C3%B6%C3%9Fe.svg",
	} {
		if got := EscapePath(path); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
}

// Files are called what their documents are, in the letters of addresses: in German, ä is ae.
func TestFilesAreNamedInTheirLanguage(t *testing.T) {
	for _, c := range []struct{ language, key, want string }{
		{"en", "document.intake", "intake-sheet"}, {"de", "document.intake", "auftragsklaerung"}, {"fr", "document.guide", "guide-d-entretien"},
	} {
		if got := speaking(c.language).fileName(c.key, ""); got != c.want {
			t.Errorf("%s: %s, want %s", c.language, got, c.want)
		}
	}
}
