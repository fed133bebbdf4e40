package check

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

	"rolewright/build/hiring"
	"rolewright/build/source"
)

// payLawTable lists what laws demand of a posting, and from when. It is data, so that somebody who reads law and no Go
// can keep it. A list in a field has | between its items; what is empty holds for everybody.
//
//go:embed pay_laws.csv
var payLawTable string

// What a law may demand.
const (
	needsPay         = "pay"                  // in the posting
	needsPayInTime   = "pay-before-interview" // which the posting is only one place for
	needsPaySomeday  = "pay-by-directive"     // in time, once a country has made the directive its law
	needsBenefits    = "benefits"             // described in the posting
	needsClosingDate = "deadline"             // in the posting
	needsVacancy     = "vacancy"              // whether there is one, in the posting
	needsAIUse       = "ai-use"               // whether AI screens or selects applicants, in the posting
)

// payLaw is a row of the table.
type payLaw struct {
	name                       string // of the place, as in “the law of …”
	countries, regions, cities []string
	needs                      []string
	from                       time.Time
	widest, widestUnlessOver   float64 // of a range of yearly pay; 0 for no limit
	currency                   string  // of these limits
	employers                  string  // which it is for, as in “employers …”
	severity                   source.Severity
	law                        string
}

// lawfulDemand is a law that a role falls under, and the place of work in the role for which it does.
type lawfulDemand struct {
	*payLaw
	at   source.Span
	home bool // where somebody may live who works from home
}

var payLaws = sync.OnceValue(func() []payLaw {
	rows, err := csv.NewReader(strings.NewReader(payLawTable)).ReadAll()
	if err != nil {
		panic(err)
	}
	laws := make([]payLaw, 0, len(rows)-1)
	for _, row := range rows[1:] {
		laws = append(laws, newPayLaw(rows[0], row))
	}
	return laws
})

// newPayLaw reads a row. A mistake in it is one in the program.
func newPayLaw(columns, row []string) payLaw {
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
		panic(fmt.Sprintf("pay_laws.csv: the law %s has no severity", text("id")))
	}
	return payLaw{
		name: text("name"), countries: list("countries"), regions: list("region"), cities: list("city"), needs: list("needs"),
		from: certain(time.Parse(time.DateOnly, text("from"))), widest: amount("widest"), widestUnlessOver: amount("widest_unless_over"),
		currency: text("currency"), employers: text("employers"), severity: severity, law: text("law"),
	}
}

func certain[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// covers reports whether a place of work lies where the law holds.
func (l *payLaw) covers(place hiring.Location) bool {
	return slices.Contains(l.countries, place.Country.Value) && anyOf(l.regions, place.Region) && anyOf(l.cities, place.City)
}

func anyOf(names []string, name hiring.Text) bool {
	return len(names) == 0 || slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, name.Value) })
}

// isUnderLaw reports whether laws may demand something of a role: they are about vacancies, and about employees rather
// than contractors.
func (f *finder) isUnderLaw(r *hiring.Role) bool {
	return r.Status == hiring.Open && r.Employment.Value != "contract" && !f.today.IsZero()
}

// demandsOn lists the laws in force today that demand something of a vacancy.
func (f *finder) demandsOn(r *hiring.Role, need string) []lawfulDemand {
	if !f.isUnderLaw(r) {
		return nil
	}
	var all []lawfulDemand
	for i := range payLaws() {
		law := &payLaws()[i]
		if !f.isInForce(law) || !slices.Contains(law.needs, need) {
			continue
		}
		if at := slices.IndexFunc(r.Locations, law.covers); at >= 0 {
			all = append(all, lawfulDemand{law, placeOf(&r.Locations[at]), false})
		} else if at := slices.IndexFunc(r.RemoteCountries, law.coversHomesIn); at >= 0 {
			all = append(all, lawfulDemand{law, r.RemoteCountries[at].Span, true})
		}
	}
	return slices.CompactFunc(all, func(a, b lawfulDemand) bool { return !a.home && a.at == b.at }) // a city's adds nothing to its state's
}

func (f *finder) isInForce(l *payLaw) bool { return !f.today.IsZero() && !l.from.After(f.today) }

// mustStatePay reports whether a law wants candidates for a vacancy to know the pay.
func (f *finder) mustStatePay(r *hiring.Role) bool {
	return len(f.demandsOn(r, needsPay))+len(f.demandsOn(r, needsPayInTime))+len(f.demandsOn(r, needsPaySomeday)) > 0
}

// coversHomesIn reports whether somebody who lives in a country may live where the law holds. Those of cities are about
// work in that city.
func (l *payLaw) coversHomesIn(country hiring.Text) bool {
	return slices.Contains(l.countries, country.Value) && len(l.cities) == 0
}

// placeOf is the most telling word of a place of work.
func placeOf(l *hiring.Location) source.Span { return cmp.Or(l.Region, l.City, l.Country).Span }

// fewLaws is how many laws a finding names.
const fewLaws = 3

// lawsOf names the laws that demand something, the first few of them.
func lawsOf(demands []lawfulDemand) string {
	var names []string
	for _, d := range demands[:min(len(demands), fewLaws)] {
		names = append(names, d.name)
	}
	if len(demands) > fewLaws {
		names = append(names, "others")
	}
	if len(names) == 1 {
		return "the law of " + names[0]
	}
	return "the laws of " + hiring.Enumerate(names)
}

// notAdvice is said with each finding about a law.
func (l *payLaw) notAdvice() string {
	return fmt.Sprintf("the law of %s holds since %s for employers %s (%s); this isn't legal advice", l.name, l.from.Format(time.DateOnly), l.employers, l.law)
}

// notAdviceOn says of the laws that lawsOf names whom they are for.
func notAdviceOn(demands []lawfulDemand) string {
	if len(demands) == 1 {
		return demands[0].notAdvice()
	}
	said, whom := "", "'s binds employers "
	for _, d := range demands[:min(len(demands), fewLaws)] {
		said += d.name + whom + d.employers + "; "
		whom = "'s those "
	}
	return said + "this isn't legal advice"
}

// reportUnsaid reports what a posting leaves out that laws want in it.
func (f *finder) reportUnsaid(demands []lawfulDemand, what, help string) {
	first := &demands[0]
	f.report(first.at, "the posting %s, though it has to by %s", what, lawsOf(demands)).
		Help("%s; %s", help, notAdviceOn(demands)).Severity = first.severity
}

// unsaid lists the laws that want something said of a vacancy at its place of work, if its posting doesn't say it.
func (f *finder) unsaid(r *hiring.Role, need string, said *phrases) []lawfulDemand {
	demands := f.demandsOn(r, need)
	if len(demands) == 0 || demands[0].home || f.says(r, said) {
		return nil
	}
	return demands
}

// says reports whether a posting holds phrases, in its own text or in a notice.
func (f *finder) says(r *hiring.Role, find *phrases) bool {
	holds := func(p passage) bool { return len(find.in(&p.words)) > 0 }
	return slices.ContainsFunc(f.posting(r), holds) || slices.ContainsFunc(r.Notices, func(n *hiring.Notice) bool {
		return slices.ContainsFunc(f.posted(n), holds)
	})
}
