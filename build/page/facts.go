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
func (w *Words) facts(r *hiring.Role, boss template.HTML, href func(markdown.Link) string) []view.Fact {
	var facts []view.Fact
	add := func(name string, value template.HTML) {
		if value != "" {
			facts = append(facts, view.Fact{Name: name, Value: value})
		}
	}
	text := func(name, value string) { add(name, markdown.Escape(value)) }
	text("Level", w.Label(r.Level.Value))
	add("Reports to", boss)
	text("Team", r.Team.Value)
	if !r.DirectReports.Span.IsZero() {
		text("Direct reports", strconv.Itoa(r.DirectReports.Value))
	}
	text("Employment", w.Label(r.Employment.Value))
	text("Workplace", w.Workplace(r.Workplace.Value))
	add("Location", w.locations(r))
	text("Remote from", strings.Join(w.RemotePlaces(r), "; "))
	add("Travel", r.Travel.HTML(href))
	add("Pay", w.payFact(r, href))
	if r.Status == hiring.Open {
		text("Posted", w.Date(r.Posted))
		text("Apply by", w.Date(r.Closes))
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

func (w *Words) payFact(r *hiring.Role, href func(markdown.Link) string) template.HTML {
	c := &r.Compensation
	return markdown.Lines(markdown.Escape(w.Pay(c)), markdown.Escape(w.Variable(c)), markdown.Small(c.Note.HTML(href)))
}
