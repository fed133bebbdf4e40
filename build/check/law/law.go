// Package law knows what laws demand of a posting, where and from when.
package law

import (
	"cmp"
	_ "embed"
	"encoding/csv"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// register lists the laws and studies that rules rest on: what each says, where and from when, its source, when it was
// checked and when it has to be checked again. It is data, so that somebody who reads law and no Go can keep it. A list
// in a field has | between its items; what is empty holds for everybody. A row without needs is no law about postings.
//
//go:embed facts.csv
var register string

// What a law may demand.
const (
	NeedsPay         = "pay"                  // in the posting
	NeedsPayInTime   = "pay-before-interview" // which the posting is only one place for
	NeedsPaySomeday  = "pay-by-directive"     // in time, once a country has made the directive its law
	NeedsBenefits    = "benefits"             // described in the posting
	NeedsOtherPay    = "other-pay"            // such as a bonus or a commission, in the posting
	NeedsClosingDate = "deadline"             // in the posting
	NeedsVacancy     = "vacancy"              // whether there is one, in the posting
	NeedsAIUse       = "ai-use"               // whether AI screens or selects applicants, in the posting
)

// Law is a row of the table.
type Law struct {
	Name                       string // of the place, as in “the law of …”
	Countries, Regions, cities []string
	Needs                      []string
	From                       time.Time
	Widest, WidestUnlessOver   float64 // of a range of yearly pay; 0 for no limit
	Currency                   string  // of these limits
	employers                  string  // which it is for, as in “employers …”
	Severity                   source.Severity
	Cite                       string
	Checked, CheckAgain        time.Time
	remote                     string // which remote roles it covers: any, reports-here, employer-here or no
	fixedTerm                  bool   // whether it covers people with a contract for a time
}

// Demand is a law that a role falls under, and the place of work in the role for which it does.
type Demand struct {
	*Law
	At   source.Span
	Home bool // where somebody may live who works from home
}

// All lists the laws about postings.
var All = sync.OnceValue(func() []Law {
	rows := readRegister()
	needs := slices.Index(rows[0], "needs")
	var laws []Law
	for _, row := range rows[1:] {
		if row[needs] != "" {
			laws = append(laws, newLaw(rows[0], row))
		}
	}
	return laws
})

func readRegister() [][]string {
	return certain(csv.NewReader(strings.NewReader(register)).ReadAll())
}

// newLaw reads a row. A mistake in it is one in the program.
func newLaw(columns, row []string) Law {
	text := func(column string) string { return row[slices.Index(columns, column)] }
	list := func(column string) []string {
		return strings.FieldsFunc(text(column), func(c rune) bool { return c == '|' })
	}
	amount := func(column string) float64 {
		if text(column) == "" {
			return 0
		}
		return certain(strconv.ParseFloat(text(column), 64))
	}
	severities := map[string]source.Severity{"error": source.Error, "warning": source.Warning, "info": source.Info}
	severity, ok := severities[text("severity")]
	if !ok {
		panic(fmt.Sprintf("facts.csv: the law %s has no severity", text("id")))
	}
	employers := "of any size"
	if threshold := text("threshold"); threshold == "1" {
		employers = "with one person or more" + text("threshold_where")
	} else if threshold != "" {
		employers = "with " + threshold + " people or more" + text("threshold_where")
	}
	day := func(column string) time.Time { return certain(time.Parse(time.DateOnly, text(column))) }
	return Law{
		Name: text("name"), Countries: list("countries"), Regions: list("region"), cities: list("city"), Needs: list("needs"),
		From: certain(time.Parse(time.DateOnly, text("from"))), Widest: amount("widest"), WidestUnlessOver: amount("widest_unless_over"),
		Currency: text("currency"), employers: employers, Severity: severity, Cite: text("law"),
		Checked: day("checked"), CheckAgain: day("check_again"), remote: text("remote"), fixedTerm: text("fixed_term") == "yes",
	}
}

func certain[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
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

// DemandsOn lists the laws in force today that demand something of a vacancy.
func DemandsOn(f *rule.Finder, r *hiring.Role, need string) []Demand {
	if !IsUnderLaw(f, r) {
		return nil
	}
	var all []Demand
	for i := range All() {
		law := &All()[i]
		if !IsInForce(f, law) || !law.isAbout(r) || !slices.Contains(law.Needs, need) {
			continue
		}
		if at := slices.IndexFunc(r.Locations, law.covers); at >= 0 {
			all = append(all, Demand{law, PlaceOf(&r.Locations[at]), false})
		} else if at := slices.IndexFunc(r.RemoteCountries, law.coversHomesIn); at >= 0 {
			all = append(all, Demand{law, r.RemoteCountries[at].Span, true})
		} else if at := slices.IndexFunc(r.RemoteRegions, law.covers); at >= 0 {
			all = append(all, Demand{law, PlaceOf(&r.RemoteRegions[at]), true})
		}
	}
	return slices.CompactFunc(all, func(a, b Demand) bool { return !a.Home && a.At == b.At }) // a city's adds nothing to its state's
}

func IsInForce(f *rule.Finder, l *Law) bool { return !f.Today.IsZero() && !l.From.After(f.Today) }

// MustStatePay reports whether a law wants candidates for a vacancy to know the pay.
func MustStatePay(f *rule.Finder, r *hiring.Role) bool {
	return len(DemandsOn(f, r, NeedsPay))+len(DemandsOn(f, r, NeedsPayInTime))+len(DemandsOn(f, r, NeedsPaySomeday)) > 0
}

// coversHomesIn reports whether somebody who works from home in a country may be covered by the law. Some laws are only
// about employers of the place, and those of cities about work in that city.
func (l *Law) coversHomesIn(country hiring.Text) bool {
	return slices.Contains(l.Countries, country.Value) && (l.remote == "any" || l.remote == "reports-here")
}

// PlaceOf is the most telling word of a place of work.
func PlaceOf(l *hiring.Location) source.Span { return cmp.Or(l.Region, l.City, l.Country).Span }

// fewLaws is how many laws a finding names.
const fewLaws = 3

// LawsOf names the laws that demand something, the first few of them.
func LawsOf(demands []Demand) string {
	var names []string
	for _, d := range demands[:min(len(demands), fewLaws)] {
		names = append(names, d.Name)
	}
	if len(demands) > fewLaws {
		names = append(names, "others")
	}
	if len(names) == 1 {
		return "the law of " + names[0]
	}
	return "the laws of " + hiring.Enumerate(names)
}

// NotAdvice is said with each finding about a law.
func (l *Law) NotAdvice() string {
	return fmt.Sprintf("the law of %s holds since %s for employers %s (%s), checked on %s; this isn't legal advice",
		l.Name, l.From.Format(time.DateOnly), l.employers, l.Cite, l.Checked.Format(time.DateOnly))
}

// NotAdviceOn says of the laws that lawsOf names whom they are for.
func NotAdviceOn(demands []Demand) string {
	if len(demands) == 1 {
		return demands[0].NotAdvice()
	}
	said, whom := "", "'s binds employers "
	for _, d := range demands[:min(len(demands), fewLaws)] {
		said += d.Name + whom + d.employers + "; "
		whom = "'s those "
	}
	return said + "checked on " + demands[0].Checked.Format(time.DateOnly) + "; this isn't legal advice"
}

// ReportUnsaid reports what a posting leaves out that laws want in it.
func ReportUnsaid(f *rule.Finder, demands []Demand, what, help string) {
	first := &demands[0]
	f.Report(first.At, "the posting %s, though it has to by %s", what, LawsOf(demands)).
		Help("%s; %s", help, NotAdviceOn(demands)).Severity = first.Severity
}

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

// Sources lists the laws that demand something, for the `Source` of a rule.
func Sources(need string) string {
	var cited []string
	for _, l := range All() {
		if slices.Contains(l.Needs, need) {
			cited = append(cited, l.Name+" ("+l.Cite+")")
		}
	}
	return strings.Join(cited, ", ") + ". The register with addresses, dates and thresholds is build/check/law/facts.csv."
}
