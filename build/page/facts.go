package page

import (
	"html/template"
	"strconv"
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/view"
)

// facts lists the short facts about a job, in the order in which candidates ask. The boss is whom it reports to.
func (w *Words) facts(r *hiring.Role, boss template.HTML, on *markdown.Page) []view.Fact {
	var facts []view.Fact
	add := func(key string, value template.HTML) {
		if value != "" {
			facts = append(facts, view.Fact{Name: w.Say(key), Value: value})
		}
	}
	text := func(key, value string) { add(key, markdown.Escape(value)) }
	add("fact.location", w.locations(r))
	text("fact.remote_from", strings.Join(w.RemotePlaces(r), w.Say("common.semicolon")))
	text("fact.workplace", w.Workplace(r.Workplace.Value))
	text("fact.employment", w.Label(r.Employment.Value))
	add("fact.pay", w.payFact(r, on))
	add("fact.travel", r.Travel.HTML(on))
	text("fact.level", w.Label(r.Level.Value))
	add("fact.team", r.Team.HTML(on))
	add("fact.reports_to", boss)
	if !r.DirectReports.Span.IsZero() {
		text("fact.direct_reports", strconv.Itoa(r.DirectReports.Value))
	}
	if r.Status == hiring.Open {
		text("fact.posted", w.Date(r.Posted))
		text("fact.apply_by", w.Date(r.Closes))
	}
	return facts
}

func (w *Words) locations(r *hiring.Role) template.HTML {
	names := make([]template.HTML, len(r.Locations))
	for i, l := range r.Locations {
		names[i] = markdown.Escape(w.Location(l))
	}
	return markdown.Lines(names...)
}

// RemotePlaces names the countries, and the parts of countries, in which a remote hire may live.
func (w *Words) RemotePlaces(r *hiring.Role) []string {
	var names []string
	for _, c := range r.RemoteCountries {
		names = append(names, w.Country(c.Value))
	}
	for _, l := range r.RemoteRegions {
		names = append(names, w.Location(l))
	}
	return names
}

func (w *Words) payFact(r *hiring.Role, on *markdown.Page) template.HTML {
	c := &r.Compensation
	return markdown.Lines(markdown.Escape(w.Pay(c)), markdown.Escape(w.Variable(c)), markdown.Small(c.Note.HTML(on)))
}
