// Package careers plans the careers site: what candidates, search engines and job boards see of open roles.
//
// It keeps interview content out by construction. A [Posting] has a field for each thing that may be public and for
// nothing else. One function makes postings out of roles; pages, feeds and structured data are made from postings
// alone, so none of them can show a question, an anchor or a note.
package careers

import (
	"html/template"
	"time"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/page"
	"rolewright/build/view"
)

// Posting is an open role as the public may know it. All texts are ready to be shown, in the site's language.
type Posting struct {
	view.Posting // what candidates read

	Summary   string // in plain text
	ID        string
	Reference string // of the posting in its language: the id, and for a translation its language
	Path      string // of its page
	Language  language.Tag
	Languages []*Posting // the same posting in each of its languages, the original first
	Formerly  []string   // earlier ids
	Family    string     // names
	Level     string

	// What machines are told, in the forms of their standards.
	Places          []Place
	Workplace       string   // onsite, hybrid, remote or ""
	RemoteCountries []string // ISO 3166-1 alpha-2
	RemoteRegions   []Place  // parts of countries
	RemoteNames     []string // both, in words
	Employment      string
	Pay             *Pay      // nil when none is stated
	Posted, Closes  time.Time // days
	Opening         time.Time // when the day of posting begins
	Deadline        time.Time // when the last day to apply ends, or zero
	ApplyTo         Application
	Changed         time.Time // when its file last changed; zero when that isn't known

	familyLabel template.HTML

	card  *hiring.Card
	words *page.Words // in which it is said
}

// IsOriginal reports whether it isn't the translation of another.
func (p *Posting) IsOriginal() bool { return p.Languages[0].Path == p.Path }

// Application is where applications go. Either address may be empty.
type Application struct {
	URL, Email string
	Direct     bool // candidates can apply at the URL without registering first
}

// Place is where the work is done.
type Place struct {
	Street, PostalCode, City, Region string
	Country                          string // ISO 3166-1 alpha-2
	Name                             string // all of it in words
}

// Pay is the base pay.
type Pay struct {
	Min, Max float64 // 0 when not stated; in whole units of the currency
	Currency string  // ISO 4217
	Period   string  // hour, day, week, month or year
	Text     string  // in words
}

// of copies what is public from a role, and nothing else. Links lead to the address that href gives; where it gives none,
// only their text is kept, see [markdown.Fragment.HTML].
func of(k *hiring.Catalog, r *hiring.Role, boss template.HTML, words *page.Words, on *markdown.Page) *Posting {
	p := &Posting{
		Posting: words.Posting(r, boss, on), Summary: page.Curled(k, r.Summary), ID: r.ID, Path: jobPath(r.Card), Language: r.Language, card: r.Card, words: words, Formerly: hiring.Values(r.Formerly), Level: words.Label(r.Level.Value),
		Workplace: r.Workplace.Value, RemoteCountries: hiring.Values(r.RemoteCountries), Employment: r.Employment.Value,
		Posted: r.Posted.Time, Closes: r.Closes.Time, ApplyTo: Application{URL: r.Apply.URL.Value, Email: r.Apply.Email.Value, Direct: r.Apply.Direct.Value},
	}
	p.Reference = r.ID
	if r.Original() != r.Card {
		p.Reference += "." + r.Language.String()
	}
	if family := k.FamilyOf(r.Card); family != nil {
		p.Family = words.Family(family)
		p.familyLabel = on.Inline(family.Name.Span, markdown.Escape(p.Family))
	}
	p.RemoteNames = words.RemotePlaces(r)
	p.Places, p.RemoteRegions = places(r.Locations, words), places(r.RemoteRegions, words)
	if c := &r.Compensation; c.Min.Value > 0 || c.Max.Value > 0 {
		p.Pay = &Pay{Min: c.Min.Value, Max: c.Max.Value, Currency: c.Currency.Value, Period: c.Period.Value, Text: words.Pay(c)}
	}
	return p
}

func places(locations []hiring.Location, words *page.Words) []Place {
	var list []Place
	for _, l := range locations {
		list = append(list, Place{Street: l.Street.Value, PostalCode: l.PostalCode.Value, City: l.City.Value, Region: l.Region.Value,
			Country: l.Country.Value, Name: words.Location(l)})
	}
	return list
}
