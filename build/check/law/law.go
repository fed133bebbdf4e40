// Package law knows what laws demand of a posting, where and from when.
package law

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// What a law may demand.
const (
	NeedsPay         = "pay"                  // in the posting
	NeedsPayInTime   = "pay-before-interview" // which the posting is only one place for
	NeedsPayAtHiring = "pay-before-hiring"    // likewise
	NeedsPaySomeday  = "pay-by-directive"     // in time, once a country has made the directive its law
	NeedsBenefits    = "benefits"             // described in the posting
	NeedsOtherPay    = "other-pay"            // such as a bonus or a commission, in the posting
	NeedsClosingDate = "deadline"             // in the posting
	NeedsVacancy     = "vacancy"              // whether there is one, in the posting
	NeedsAIUse       = "ai-use"               // whether AI screens or selects applicants, in the posting
)

// Law is a fact that demands something of postings, or what a site has in its place. A site need not say when it was
// checked.
type Law struct {
	facts.Fact
	Countries, Regions, cities []string
	Needs                      []string
	From                       time.Time
	until, enforced            time.Time // the last day, and the first one with consequences; zero for none
	Widest, WidestUnlessOver   float64   // of a range of yearly pay; 0 for no limit
	Currency                   string    // of these limits
	threshold                  int       // how many people an employer has at least; 0 for any
	counted                    string    // which people, with a space or comma before it
	Severity                   source.Severity
	remote                     string // which remote roles it covers: any, reports-here, employer-here or none
	fixedTerm                  bool   // whether it covers people with a contract for a time
	own                        *hiring.Law
}

// Demand is a law that a role falls under, and the place of work in the role for which it does.
type Demand struct {
	*Law
	Severity source.Severity // of what breaks it today
	At       source.Span
	Home     bool // where somebody may live who works from home
}

// covers reports whether a place of work lies where the law holds.
func (l *Law) covers(place hiring.Location) bool {
	return slices.Contains(l.Countries, place.Country.Value) && anyOf(l.Regions, place.Region) && anyOf(l.cities, place.City)
}

func anyOf(names []string, name hiring.Text) bool {
	return len(names) == 0 || slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, name.Value) })
}

// IsUnderLaw reports whether laws may demand something of a role: they are about vacancies.
func IsUnderLaw(f *rule.Finder, r *hiring.Role) bool {
	return r.Status == hiring.Open && !f.Today.IsZero()
}

// isAbout reports whether a law covers people with a role's kind of contract: outside of Europe, a contract for a time is
// usually one of a contractor.
func (l *Law) isAbout(r *hiring.Role) bool { return r.Employment.Value != "contract" || l.fixedTerm }

func (l *Law) holdsOn(day time.Time) bool {
	return !l.From.After(day) && (l.until.IsZero() || !l.until.Before(day))
}

// severityOn is how much it matters on a day: a law without consequences yet is good to know.
func (l *Law) severityOn(day time.Time) source.Severity {
	if l.enforced.After(day) {
		return source.Info
	}
	return l.Severity
}

// DemandsOn lists the laws in force today that demand something of a vacancy.
func DemandsOn(f *rule.Finder, r *hiring.Role, need string) []Demand {
	if !IsUnderLaw(f, r) {
		return nil
	}
	var all []Demand
	for law := range InForce(f) {
		if !law.isAbout(r) || !slices.Contains(law.Needs, need) {
			continue
		}
		demand := Demand{Law: law, Severity: law.severityOn(f.Today)}
		if at := slices.IndexFunc(r.Locations, law.covers); at >= 0 {
			demand.At = PlaceOf(&r.Locations[at])
		} else if at := slices.IndexFunc(r.RemoteCountries, law.coversHomesIn); at >= 0 {
			demand.At, demand.Home = r.RemoteCountries[at].Span, true
		} else if at := slices.IndexFunc(r.RemoteRegions, law.covers); at >= 0 {
			demand.At, demand.Home = PlaceOf(&r.RemoteRegions[at]), true
		} else {
			continue
		}
		all = append(all, demand)
	}
	return slices.CompactFunc(all, func(a, b Demand) bool { return !a.Home && a.At == b.At }) // a city's adds nothing to its state's
}

// MustStatePay reports whether a law wants candidates for a vacancy to know the pay.
func MustStatePay(f *rule.Finder, r *hiring.Role) bool {
	return slices.ContainsFunc([]string{NeedsPay, NeedsPayInTime, NeedsPayAtHiring, NeedsPaySomeday}, func(need string) bool {
		return len(DemandsOn(f, r, need)) > 0
	})
}

// coversHomesIn reports whether somebody who works from home in a country may be covered by the law. Some laws are only
// about employers of the place, and those of cities about work in that city.
func (l *Law) coversHomesIn(country hiring.Text) bool {
	return slices.Contains(l.Countries, country.Value) && (l.remote == "any" || l.remote == "reports-here")
}

// PlaceOf is the most telling word of a place of work.
func PlaceOf(l *hiring.Location) source.Span { return cmp.Or(l.Region, l.City, l.Country).Span }

// Unsaid lists the laws that want something said of a vacancy at its place of work, if its posting doesn't say it.
func Unsaid(f *rule.Finder, r *hiring.Role, need string, said *phrase.List) []Demand {
	demands := DemandsOn(f, r, need)
	if len(demands) == 0 || demands[0].Home || says(f, r, said) {
		return nil
	}
	return demands
}

// says reports whether a posting holds phrases, in its own text or in a notice.
func says(f *rule.Finder, r *hiring.Role, find *phrase.List) bool {
	holds := func(p rule.Passage) bool { return len(find.In(&p.Words)) > 0 }
	return slices.ContainsFunc(f.Posting(r), holds) || slices.ContainsFunc(r.Notices, func(n *hiring.Notice) bool {
		return slices.ContainsFunc(f.Posted(n), holds)
	})
}
