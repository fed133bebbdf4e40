// Package careers plans the careers site: what candidates, search engines and job boards see of open roles.
//
// It keeps interview content out by construction. A [Posting] has a field for each thing that may be public and for
// nothing else. One function makes postings out of roles; pages, feeds and structured data are made from postings
// alone, so none of them can show a question, an anchor or a note.
package careers

import (
	"time"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/page"
	"rolewright/build/view"
)

// Posting is an open role as the public may know it. All texts are ready to be shown, in the site's language.
type Posting struct {
	view.Posting // what candidates read

	ID       string
	Formerly []string // earlier ids
	Family   string   // names
	Level    string

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
}

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
func of(k *hiring.Catalog, r *hiring.Role, boss string, words *page.Words, href func(markdown.Link) string) *Posting {
	p := &Posting{
		Posting: words.Posting(r, markdown.Escape(boss), href), ID: r.ID, Formerly: values(r.Formerly), Level: words.Label(r.Level.Value),
		Workplace: r.Workplace.Value, RemoteCountries: values(r.RemoteCountries), Employment: r.Employment.Value,
		Posted: r.Posted.Time, Closes: r.Closes.Time, ApplyTo: Application{URL: r.Apply.URL.Value, Email: r.Apply.Email.Value, Direct: r.Apply.Direct.Value},
	}
	if family := k.FamilyOf(r.Card); family != nil {
		p.Family = words.Family(family)
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

func values(texts []hiring.Text) []string {
	var list []string
	for _, t := range texts {
		list = append(list, t.Value)
	}
	return list
}
