package page

import (
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"rolewright/build/kit"
)

// words turns the short terms of the files into what people read: "vice-president" into "Vice president",
// 80000 into 80,000, DE into Germany.
type words struct {
	tag     language.Tag
	printer *message.Printer
	regions display.Namer
}

func newWords(s *kit.Settings) *words {
	w := &words{tag: s.Language, printer: message.NewPrinter(s.Language), regions: display.Regions(s.Language)}
	if w.regions == nil {
		w.regions = display.Regions(language.English)
	}
	return w
}

// label reads a slug aloud.
func (w *words) label(slug string) string { return kit.Aloud(slug) }

func (w *words) country(code string) string {
	region, err := language.ParseRegion(code)
	if err != nil {
		return code
	}
	if name := w.regions.Name(region); name != "" {
		return name
	}
	return code
}

func (w *words) location(l kit.Location) string {
	parts := make([]string, 0, 3)
	if l.City.Value != "" {
		parts = append(parts, l.City.Value)
	}
	if l.Region.Value != "" && l.Region.Value != l.City.Value {
		parts = append(parts, l.Region.Value)
	}
	return strings.Join(append(parts, w.country(l.Country.Value)), ", ")
}

func (w *words) amount(a float64) string {
	return w.printer.Sprint(number.Decimal(a, number.MaxFractionDigits(2)))
}

// pay says what the base pay is: "EUR 58,000–74,000 per year".
func (w *words) pay(c *kit.Compensation) string {
	least, most := c.Min.Value, c.Max.Value
	var amount string
	switch {
	case least == 0 && most == 0:
		return ""
	case least == 0:
		amount = "up to " + w.amount(most)
	case most == 0:
		amount = "from " + w.amount(least)
	case least == most:
		amount = w.amount(least)
	default:
		amount = w.amount(least) + "–" + w.amount(most)
	}
	return c.Currency.Value + " " + amount + " per " + c.Period.Value
}

var triggers = map[string]string{
	"sourced":    "business that partners sourced",
	"influenced": "business that partners influenced",
	"attached":   "business with a partner attached",
	"delivered":  "business that partners delivered",
}

// variable says what the variable pay is: "plus 15 % variable pay for business that partners influenced".
func (w *words) variable(c *kit.Compensation) string {
	v := c.Variable
	if v.Percent.Value == 0 {
		return ""
	}
	s := "plus " + strconv.Itoa(v.Percent.Value) + "% variable pay"
	if v.Trigger.Value != "" {
		s += " for " + triggers[v.Trigger.Value]
	}
	return s
}

// date writes a day the way the site's language does, as far as that is known, and else as 2026-11-22.
func (w *words) date(d kit.Date) string {
	base, _ := w.tag.Base()
	if d.IsZero() || base.String() != "en" {
		return d.String()
	}
	if region, _ := w.tag.Region(); w.tag != language.English && region.String() == "US" {
		return d.Time.Format("January 2, 2006")
	}
	return d.Time.Format("2 January 2006")
}

func hours(n int) string {
	switch h, m := n/60, n%60; {
	case h == 0:
		return strconv.Itoa(m) + " min"
	case m == 0:
		return strconv.Itoa(h) + " h"
	default:
		return strconv.Itoa(h) + " h " + strconv.Itoa(m) + " min"
	}
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
