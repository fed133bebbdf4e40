package law

import (
	"iter"
	"slices"
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// InForce lists the laws that hold today: those that the program knows, as the site corrects them, and those that the
// site adds. None holds on no day.
func InForce(f *rule.Finder) iter.Seq[*Law] {
	return func(yield func(*Law) bool) {
		if f.Today.IsZero() {
			return
		}
		for l := range lawsOf(f.Kit.Settings) {
			if l.holdsOn(f.Today) && !yield(l) {
				return
			}
		}
	}
}

func lawsOf(s *hiring.Settings) iter.Seq[*Law] {
	return func(yield func(*Law) bool) {
		for i := range known() {
			l := &known()[i]
			for j := range s.Laws {
				if own := &s.Laws[j]; own.ID.Value == l.ID {
					l = l.corrected(own)
				}
			}
			if !yield(l) {
				return
			}
		}
		for i := range s.Laws {
			if own := &s.Laws[i]; !isKnown(own) && isWhole(own) && !yield(added(own)) {
				return
			}
		}
	}
}

func isKnown(own *hiring.Law) bool {
	return slices.ContainsFunc(known(), func(l Law) bool { return l.ID == own.ID.Value })
}

// isWhole reports whether a site says all that there is to know of a law that the program doesn't.
func isWhole(own *hiring.Law) bool { return len(missing(own)) == 0 && !own.Faulty() }

// missing are the keys that a law which the program doesn't know needs.
func missing(own *hiring.Law) []string {
	var keys []string
	for _, needed := range []struct {
		key  string
		lack bool
	}{
		{"place", own.Place.IsZero()}, {"country", own.Country.IsZero()}, {"demands", len(own.Demands) == 0},
		{"from", own.From.IsZero()}, {"law", own.Name.IsZero()}, {"address", own.Address.IsZero()}, {"checked", own.Checked.IsZero()},
	} {
		if needed.lack {
			keys = append(keys, "`"+needed.key+"`")
		}
	}
	return keys
}

// added is a law that only the site knows.
func added(own *hiring.Law) *Law {
	return (&Law{Fact: facts.Fact{ID: own.ID.Value}, Severity: source.Warning, remote: "any"}).corrected(own)
}

// corrected is the law as a site has it.
func (l *Law) corrected(own *hiring.Law) *Law {
	c := *l
	c.own = own
	take(&c.Place, own.Place)
	take(&c.Cite, own.Name)
	take(&c.Address, own.Address)
	take(&c.remote, own.Remote)
	takeAll(&c.Regions, own.Regions)
	takeAll(&c.cities, own.Cities)
	takeAll(&c.Needs, own.Demands)
	if !own.Country.IsZero() {
		c.Countries = []string{own.Country.Value}
	}
	if own.Threshold.Span.File != nil {
		c.threshold = own.Threshold.Value
	}
	if !own.Counted.IsZero() {
		c.counted = " " + own.Counted.Value
	}
	if own.FixedTerm.Span.File != nil {
		c.fixedTerm = own.FixedTerm.Value
	}
	if !own.From.IsZero() {
		c.From = own.From.Time
	}
	if !own.Until.IsZero() {
		c.until = own.Until.Time
	}
	c.Checked = own.Checked.Time
	return &c
}

func take(into *string, own hiring.Text) {
	if !own.IsZero() {
		*into = own.Value
	}
}

func takeAll(into *[]string, own []hiring.Text) {
	if len(own) > 0 {
		*into = hiring.Values(own)
	}
}

// BadLaw is the rule about the laws that sites add.
var BadLaw = &source.Rule{
	Name: "bad-law", Fixed: true,
	Doc: "An entry under `laws` in content/site.yaml lacks something that a finding has to say, ends before it begins, " +
		"or repeats another entry. To correct a law that the program knows, give only its id and what is different.",
	Source: "The format of a site; `rolewright help laws` shows it.",
	Bad:    "laws:\n  - {id: US-MI, place: Michigan, demands: [pay]}",
	Good:   "laws:\n  - {id: US-WA, threshold: 10, checked: 2026-11-24}",
}

// CheckOwn reports what is wrong with the laws that a site adds or corrects.
func CheckOwn(s *hiring.Settings, found *source.Diagnostics) {
	seen := make(map[string]*hiring.Law)
	for i := range s.Laws {
		own := &s.Laws[i]
		if own.ID.IsZero() {
			continue
		}
		if first := seen[own.ID.Value]; first != nil {
			found.Add(BadLaw, own.ID.Span, "the law “%s” is listed twice", own.ID.Value).
				See(first.ID.Span, "it is here").Help("merge the two into one")
			continue
		}
		seen[own.ID.Value] = own
		if lacks := missing(own); !isKnown(own) && len(lacks) > 0 && !own.Faulty() {
			reportUnknown(own, lacks, found)
		}
		if !own.Until.IsZero() && own.Until.Time.Before(own.From.Time) {
			found.Add(BadLaw, own.Until.Span, "this law ends before it begins, on %s", own.From).Help("`until` is its last day; leave it out while nobody knows one")
		}
	}
}

func reportUnknown(own *hiring.Law, lacks []string, found *source.Diagnostics) {
	finding := found.Add(BadLaw, own.ID.Span, "the program knows no law “%s”, and a new one needs %s as well", own.ID.Value, hiring.Enumerate(lacks))
	if near := source.Nearest(strings.ToUpper(own.ID.Value), idsOf(known())); near != "" {
		finding.Help("to correct the law of %s, write", lawNamed(near).Place).Offer(source.Edit{Span: own.ID.Span, Text: near})
		return
	}
	finding.Help("add what is missing; `rolewright help laws` shows an example")
}

func lawNamed(id string) *Law {
	return &known()[slices.IndexFunc(known(), func(l Law) bool { return l.ID == id })]
}
