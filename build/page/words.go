package page

import (
	"math"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"rolewright/build/hiring"
)

// Words turns the short terms of the files into what people read: "vice-president" into "Vice president",
// 80000 into 80,000, DE into Germany.
type Words struct {
	tag     language.Tag
	printer *message.Printer
	regions display.Namer
}

// NewWords returns the words of a site's language.
func NewWords(s *hiring.Settings) *Words {
	w := &Words{tag: s.Language, printer: message.NewPrinter(s.Language), regions: display.Regions(s.Language)}
	if w.regions == nil {
		w.regions = display.Regions(language.English)
	}
	return w
}

// Label reads a slug aloud.
func (w *Words) Label(slug string) string { return hiring.Aloud(slug) }

// Country is the name of a country with that code (ISO 3166-1 alpha-2).
func (w *Words) Country(code string) string {
	region, err := language.ParseRegion(code)
	if err != nil {
		return code
	}
	if name := w.regions.Name(region); name != "" {
		return name
	}
	return code
}

// Location names a place, from the street to the country.
func (w *Words) Location(l hiring.Location) string {
	parts := make([]string, 0, 4)
	if l.Street.Value != "" {
		parts = append(parts, l.Street.Value)
	}
	if city := strings.TrimSpace(l.PostalCode.Value + " " + l.City.Value); city != "" {
		parts = append(parts, city)
	}
	if l.Region.Value != "" && l.Region.Value != l.City.Value {
		parts = append(parts, l.Region.Value)
	}
	return strings.Join(append(parts, w.Country(l.Country.Value)), ", ")
}

// amounts writes two amounts, both with two decimals if there are cents in either.
func (w *Words) amounts(a, b float64) (string, string) {
	scale := number.MaxFractionDigits(0)
	if a != math.Trunc(a) || b != math.Trunc(b) {
		scale = number.Scale(2)
	}
	return w.printer.Sprint(number.Decimal(a, scale)), w.printer.Sprint(number.Decimal(b, scale))
}

// Pay says what the base pay is: "EUR 58,000–74,000 per year".
func (w *Words) Pay(c *hiring.Compensation) string {
	least, most := w.amounts(c.Min.Value, c.Max.Value)
	var amount string
	switch {
	case c.Min.Value == 0 && c.Max.Value == 0:
		return ""
	case c.Min.Value == 0:
		amount = "up to " + most
	case c.Max.Value == 0:
		amount = "from " + least
	case c.Min.Value == c.Max.Value:
		amount = least
	default:
		amount = least + "–" + most
	}
	return c.Currency.Value + " " + amount + " per " + c.Period.Value
}

var triggers = map[string]string{
	"sourced":    "partner-sourced deals",
	"influenced": "partner-influenced deals",
	"attached":   "partner-attached deals",
	"delivered":  "partner-delivered deals",
}

// Variable says what the variable pay is: "plus 15 % variable pay on partner-influenced deals".
func (w *Words) Variable(c *hiring.Compensation) string {
	v := c.Variable
	if v.Percent.Value == 0 {
		return ""
	}
	s := "plus " + strconv.Itoa(v.Percent.Value) + "% variable pay"
	if v.Trigger.Value != "" {
		s += " on " + triggers[v.Trigger.Value]
	}
	return s
}

// Date writes a day the way the site's language does, as far as that is known, and else as 2026-11-22.
func (w *Words) Date(d hiring.Date) string {
	base, _ := w.tag.Base()
	if d.IsZero() || base.String() != "en" {
		return d.String()
	}
	if region, _ := w.tag.Region(); w.tag != language.English && region.String() == "US" {
		return d.Time.Format("January 2, 2006")
	}
	return d.Time.Format("2 January 2006")
}

// Duration says a number of minutes: "1 h 30 min".
func Duration(n int) string {
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

// Family is the name of a family of roles.
func (w *Words) Family(f *hiring.Family) string {
	if f.Name.Value != "" && f.Name.Value != f.ID {
		return f.Name.Value
	}
	return w.Label(f.ID)
}

var workplaces = map[string]string{"onsite": "On site", "hybrid": "Hybrid", "remote": "Remote"}

// Workplace says where the work is done: "On site", "Hybrid", "Remote", or "" when that isn't said.
func (w *Words) Workplace(workplace string) string { return workplaces[workplace] }
