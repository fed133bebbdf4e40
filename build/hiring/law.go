package hiring

import (
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

// Law is what a site says of a law about postings: one that the program doesn't know, or a correction of one that it
// does. What is left out of a correction holds as the program has it.
type Law struct {
	standing
	ID        Text
	Place     Text
	Country   Text
	Regions   []Text
	Cities    []Text
	Demands   []Text
	Threshold Number
	Counted   Text
	Remote    Text
	FixedTerm Flag
	From      Date
	Until     Date
	Name      Text
	Address   Text
	Checked   Date
}

// At is where the site says it.
func (l *Law) At() source.Span { return l.standing.at }

// Faulty reports whether something in it has been reported already.
func (l *Law) Faulty() bool { return l.standing.faulty }

// What laws may demand of a posting, and which remote roles they may cover.
var (
	lawDemands = []string{"pay", "pay-before-interview", "pay-before-hiring", "benefits", "other-pay", "deadline", "vacancy", "ai-use"}
	lawRemote  = []string{"any", "reports-here", "employer-here", "none"}
)

const mostPeople = 1_000_000

var lawFields = []field[Law]{
	{key: "id", doc: "the id of a law to correct, such as US-WA, or a new one", required: true, to: text(func(l *Law) *Text { return &l.ID })},
	{key: "place", doc: "the name of the place, as in “the law of …”", to: text(func(l *Law) *Text { return &l.Place })},
	{key: "country", doc: "the country's two letters, such as DE or US", to: country(func(l *Law) *Text { return &l.Country })},
	{key: "regions", doc: "every name that roles use for the state or province; without them, the whole country", to: texts(func(l *Law) *[]Text { return &l.Regions })},
	{key: "cities", doc: "the cities or towns, if it's a local law", to: texts(func(l *Law) *[]Text { return &l.Cities })},
	{key: "demands", doc: "what the law requires", to: choices(lawDemands, func(l *Law) *[]Text { return &l.Demands })},
	{key: "threshold", doc: "the lowest number of employees at which it applies", to: number(0, mostPeople, func(l *Law) *Number { return &l.Threshold })},
	{key: "counted", doc: "which employees count, such as: in Michigan", to: text(func(l *Law) *Text { return &l.Counted })},
	{key: "remote", doc: "which remote roles it covers", to: choice(lawRemote, func(l *Law) *Text { return &l.Remote })},
	{key: "fixed_term", doc: "true if it applies to fixed-term contracts too", to: flag(func(l *Law) *Flag { return &l.FixedTerm })},
	{key: "from", doc: "the first day it applies", to: date(func(l *Law) *Date { return &l.From })},
	{key: "until", doc: "the last day it applies", to: date(func(l *Law) *Date { return &l.Until })},
	{key: "law", doc: "the name of the law", to: text(func(l *Law) *Text { return &l.Name })},
	{key: "address", doc: "the address where it can be read", to: webAddress(func(l *Law) *Text { return &l.Address })},
	{key: "checked", doc: "the day you checked it", to: date(func(l *Law) *Date { return &l.Checked })},
}

// choices is a list of some of the choices.
func choices[T any](choices []string, at func(*T) *[]Text) target[T] {
	return target[T]{typ: ChoicesType, choices: choices, set: func(d *decoder, key string, v front.Value, into *T) {
		if v.Kind == front.Scalar && !isBlank(v) && !isNothing(v.Text) && !d.faultIn(v.Span) {
			d.reportNoChoices(key, v, choices)
			return
		}
		d.items(key, v, func(item front.Value) {
			if t := d.choice(key, item, choices); !t.IsZero() {
				*at(into) = append(*at(into), t)
			}
		})
	}}
}

// reportNoChoices reports a text in the place of a list of choices, with the list that is meant if each part means one.
func (d *decoder) reportNoChoices(key string, v front.Value, choices []string) {
	finding := d.wrongType(key, v, "a list")
	parts, _ := isList(v.Text)
	for i, part := range parts {
		if parts[i], _ = choiceIn(part, choices); parts[i] == "" {
			parts = nil
			break
		}
	}
	if len(parts) == 0 {
		finding.Help("the choices are %s; write those you want in square brackets", strings.Join(choices, ", "))
		return
	}
	finding.Help("write a list").Offer(source.Edit{Span: v.Span, Text: "[" + strings.Join(parts, ", ") + "]"})
}
