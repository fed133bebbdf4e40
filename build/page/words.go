package page

import (
	"html/template"
	"math"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/words"
)

// Words turns the short terms of the files into what people read: "vice-president" into "Vice president",
// 80000 into 80,000, DE into Germany.
type Words struct {
	*words.Catalogue
	printer *message.Printer
	regions display.Namer
}

// NewWords returns the words of a catalogue.
func NewWords(c *words.Catalogue) *Words {
	w := &Words{Catalogue: c, printer: message.NewPrinter(c.Tag), regions: display.Regions(c.Tag)}
	if w.regions == nil {
		w.regions = display.Regions(language.English)
	}
	return w
}

// Languages are the words of a site, in each of its languages.
type Languages map[language.Tag]*Words

// NewLanguages returns the words for the languages of a catalogue's roles: those given, or else those that come with the
// program.
func NewLanguages(k *hiring.Catalog, given map[language.Tag]*words.Catalogue) Languages {
	all := make(Languages)
	for _, tag := range k.Languages() {
		c := given[tag]
		if c == nil {
			c = words.BuiltIn(words.Language{Tag: tag})
		}
		all[tag] = NewWords(c)
	}
	return all
}

// On returns a page in these words, whose links lead where href says.
func (w *Words) On(k *hiring.Catalog, href func(markdown.Link) string) *markdown.Page {
	return &markdown.Page{Tag: w.Tag, LanguageOf: k.LanguageOf, Href: href}
}

// Curled returns a text with the quotation marks of its language.
func Curled(k *hiring.Catalog, t hiring.Text) string {
	return markdown.Curl(t.Value, k.LanguageOf(t.Span.File))
}

// Curled returns a text with the quotation marks of the words' language.
func (w *Words) Curled(t hiring.Text) string { return markdown.Curl(t.Value, w.Tag) }

// Label says a term of the files, such as full-time: in the words of the site's language if they are known, and else read
// aloud.
func (w *Words) Label(slug string) string {
	if _, known := w.Text("term." + slug); known {
		return w.Say("term." + slug)
	}
	return hiring.Aloud(slug)
}

// Status says a role's status.
func (w *Words) Status(s hiring.Status) string { return w.Say("status." + string(s)) }

// Rating is the label of a step of the rating scale: the site's own, or that of the site's language.
func (w *Words) Rating(r hiring.Rating) string {
	return w.unlessOwn(r.Label, "rating."+strconv.Itoa(r.Level))
}

// Recommendation is the label of a recommendation, by its place from 0: the site's own, or that of the site's language.
func (w *Words) Recommendation(own hiring.Text, at int) string {
	return w.unlessOwn(own, "recommendation."+strconv.Itoa(at+1))
}

// unlessOwn says the text of a key in the place of a default, which no file has.
func (w *Words) unlessOwn(own hiring.Text, key string) string {
	if own.Span.IsZero() {
		return w.Say(key)
	}
	return own.Value
}

// titled is the title of a role's page, which begins with what the page is.
func (w *Words) titled(document string, r *hiring.Role) string {
	return w.Say("site.page_of", "page", w.Say(document), "role", w.Curled(r.Title))
}

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
	return w.List(append(parts, w.Country(l.Country.Value)))
}

// labelled puts a label before a piece, with the language's colon between them.
func (w *Words) labelled(label, piece template.HTML) template.HTML {
	return markdown.Labelled(label, piece, w.Say("common.colon"))
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
	form := "pay.range"
	switch {
	case c.Min.Value == 0 && c.Max.Value == 0:
		return ""
	case c.Min.Value == 0:
		form = "pay.up_to"
	case c.Max.Value == 0:
		form = "pay.from"
	case c.Min.Value == c.Max.Value:
		form = "pay.exactly"
	}
	return w.Say("pay.per_"+c.Period.Value, "amount", w.Say(form, "currency", c.Currency.Value, "least", least, "most", most))
}

// Variable says what the variable pay is: "plus 15% variable pay on partner-influenced deals".
func (w *Words) Variable(c *hiring.Compensation) string {
	switch v := c.Variable; {
	case v.Percent.Value == 0:
		return ""
	case v.Trigger.Value == "":
		return w.Say("pay.variable", "percent", v.Percent.Value)
	default:
		return w.Say("pay.variable_on_"+v.Trigger.Value, "percent", v.Percent.Value)
	}
}

// Date writes a day as the site's language does, or as 2026-11-22 in a language whose months aren't known.
func (w *Words) Date(d hiring.Date) string {
	if d.IsZero() || !w.IsOwn("date.day") {
		return d.String()
	}
	month := w.Say("date.month." + strconv.Itoa(int(d.Time.Month())))
	day := any(d.Time.Day())
	if day == 1 {
		day = w.Say("date.first")
	}
	return w.Say("date.day", "day", day, "month", month, "year", d.Time.Year())
}

// Duration says a number of minutes: "1 h 30 min".
func (w *Words) Duration(n int) string {
	switch h, m := n/60, n%60; {
	case h == 0:
		return w.Say("duration.minutes", "minutes", m)
	case m == 0:
		return w.Say("duration.hours", "hours", h)
	default:
		return w.Say("duration.both", "hours", h, "minutes", m)
	}
}

// Family is the name of a family of roles.
func (w *Words) Family(f *hiring.Family) string {
	if f.Name.Value != "" && f.Name.Value != f.ID {
		return w.Curled(f.Name)
	}
	return w.Label(f.ID)
}

// Workplace says where the work is done: "On site", "Hybrid", "Remote", or "" when that isn't said.
func (w *Words) Workplace(workplace string) string {
	if workplace == "" {
		return ""
	}
	return w.Say("workplace." + workplace)
}
