package importer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"sync"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
)

// ownFacts takes the facts at a glance out of the text, once they have their fields.
func (m *mapper) ownFacts() {
	m.labels()
	r := m.role
	for i := range r.Body {
		b := &r.Body[i]
		switch b.Kind {
		case document.List:
			b.Items = slices.DeleteFunc(b.Items, func(item document.Item) bool { return m.ownFact(item.Text) })
		case document.Table:
			b.Rows = slices.DeleteFunc(b.Rows, func(row []string) bool { return len(row) == 2 && m.ownFact(row[0]+": "+row[1]) })
		}
	}
	r.Body = slices.DeleteFunc(r.Body, func(b document.Block) bool {
		return b.Kind == document.List && len(b.Items) == 0 || b.Kind == document.Table && len(b.Rows) == 0
	})
}

// ownFact reports whether a line is a fact that has its field now.
func (m *mapper) ownFact(line string) bool {
	label, value, ok := strings.Cut(strings.ReplaceAll(line, "\n", " \n"), ":")
	label = normal(document.Plain(label))
	if !ok {
		return false
	}
	r := m.role
	value = strings.TrimSpace(value)
	field := cmp.Or(ownLabels()[label], meaningOf(label))
	switch field {
	case "pay":
		return m.ownPay(value)
	case "travel":
		r.Travel = oneLineUpTo(document.Plain(value), 300) // with its full stop
		return true
	case "level":
		r.Level = document.Plain(value)
		return true
	case "workplace", "posted", "closes":
		_ = m.fact(field, document.Plain(value))
	case "location":
		m.ownPlaces(value)
	}
	return r.has(field) // what has its field needs no line
}

// has reports whether a role has one of the facts at a glance.
func (r *Role) has(field string) bool {
	switch field {
	case "reports to":
		return r.ReportsTo != ""
	case "team":
		return r.Team != ""
	case "employment":
		return r.Employment != ""
	case "workplace":
		return r.Workplace != ""
	case "location":
		return len(r.Places) > 0
	case "direct reports":
		return r.DirectReports != ""
	case "remote from":
		return len(r.RemoteCountries)+len(r.RemoteRegions) > 0
	case "posted":
		return r.Posted != ""
	case "closes":
		return r.Closes != ""
	}
	return false
}

// ownLabels are what the facts at a glance are called, in the languages that come with rolewright.
var ownLabels = sync.OnceValue(func() map[string]string {
	all := make(map[string]string)
	for _, say := range ownWords() {
		for _, field := range []string{"workplace", "location", "travel", "pay", "posted"} {
			all[normal(say.Say("fact."+field))] = field
		}
		all[normal(say.Say("fact.apply_by"))] = "closes"
	}
	return all
})

// ownPlaces reads places as our postings write them, each in a line, unless one is known already.
func (m *mapper) ownPlaces(lines string) {
	if len(m.role.Places) > 0 {
		return
	}
	for line := range strings.SplitSeq(lines, "\n") {
		if place, ok := ownPlace(document.Plain(line)); ok {
			m.role.Places = append(m.role.Places, place)
		}
	}
}

// postCode matches a city with its code before it.
var postCode = regexp.MustCompile(`^([A-Z\d]*\d[A-Z\d]*(?:[ -][A-Z\d]*\d[A-Z\d]*)?) (\pL.*)$`)

// ownPlace reads a street, a city with its code, a region and a country, of which all but the country may be missing.
func ownPlace(line string) (document.Place, bool) {
	parts := strings.Split(strings.TrimSpace(line), ", ")
	last := len(parts) - 1
	p := document.Place{Country: hiring.CountryIn(parts[last])}
	if p.Country == "" || last > 3 {
		return p, false
	}
	parts = parts[:last]
	hasCode := func(i int) bool { return postCode.MatchString(parts[i]) }
	if last == 3 || last == 2 && (hasCode(1) || strings.ContainsAny(parts[0], "0123456789") && !hasCode(0)) {
		p.Street, parts = parts[0], parts[1:]
	}
	if len(parts) > 0 {
		p.City = parts[0]
		if g := postCode.FindStringSubmatch(p.City); g != nil {
			p.PostalCode, p.City = g[1], g[2]
		}
	}
	if len(parts) > 1 {
		p.Region = parts[1]
	}
	return p, true
}

// ownPay reads the pay with its variable part and its note.
func (m *mapper) ownPay(value string) bool {
	r := m.role
	lines := strings.Split(value, "\n")
	if r.Pay == (document.Pay{}) && !m.ownRange(document.Plain(lines[0])) {
		return false
	}
	for _, line := range lines[1:] {
		line = strings.TrimSpace(line)
		if r.VariablePercent == "" && m.ownVariable(document.Plain(line)) {
			continue
		}
		r.PayNote = strings.TrimSpace(r.PayNote + " " + line)
	}
	return true
}

var currencyCode = regexp.MustCompile(`\b[A-Z]{3}\b`)

// ownRange reads a range of pay in any currency, of which other people's postings name only a few by their codes.
func (m *mapper) ownRange(text string) bool {
	if m.payOf(text, true) {
		return true
	}
	code := currencyCode.FindString(text)
	if code == "" || !m.payOf(strings.Replace(text, code, "EUR", 1), true) {
		return false
	}
	m.role.Pay.Currency = code
	return true
}

func (m *mapper) ownVariable(line string) bool {
	for _, pay := range variablePays() {
		if g := pay.way.FindStringSubmatch(line); g != nil {
			m.role.VariablePercent, m.role.VariableTrigger = g[1], pay.trigger
			return true
		}
	}
	return false
}

// variablePay is how our postings state variable pay, in the languages that come with rolewright, and the trigger that
// each way names.
type variablePay struct {
	way     *regexp.Regexp
	trigger string
}

var variablePays = sync.OnceValue(func() []variablePay {
	var all []variablePay
	for _, say := range ownWords() {
		for _, trigger := range []string{"", "sourced", "influenced", "attached", "delivered"} {
			key := "pay.variable"
			if trigger != "" {
				key += "_on_" + trigger
			}
			way := strings.Join(strings.Fields(regexp.QuoteMeta(say.Say(key, "percent", "0"))), `[\s\p{Zs}]+`)
			all = append(all, variablePay{regexp.MustCompile("^" + strings.Replace(way, "0", `(\d{1,3})`, 1) + "$"), trigger})
		}
	}
	return all
})
