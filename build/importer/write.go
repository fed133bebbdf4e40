package importer

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"rolewright/build/archetype"
	"rolewright/build/front"
	"rolewright/build/hiring"
	"rolewright/build/importer/document"
)

// Site is what an imported file must fit into.
type Site struct {
	Language language.Tag
	Families []string // ids
	// FamilyIDs are the ids by the names of families, in the form of normal.
	FamilyIDs map[string]string
	Levels    []string
	Status    string            // of roles; draft by default
	Skills    map[string]string // ids of the library's skills by their names, which are normal
	Notices   []SiteNotice
	Ratings   []int // of the rating scale; nil for any
	// DefaultNotices are the ids of those that roles have that name none.
	DefaultNotices []string
}

// write writes a role as a file, in the order of the table of fields and in the style of a new role. Where the source
// says nothing that a role can't do without, it gets what a new role has.
func write(r *Role, site *Site) (string, error) {
	w := &writer{role: r}
	w.line("---")
	w.note("Imported from " + r.Source + ". The notes say where each part comes from; delete them as you go.")
	w.identity(site)
	w.where()
	w.when()
	w.lists()
	if err := w.plan(site); err != nil {
		return "", err
	}
	w.comments()
	w.line("---")
	text := w.String()
	if len(r.Body) > 0 {
		text += "\n" + document.Markdown(r.Body)
	}
	return text, nil
}

type writer struct {
	strings.Builder
	role *Role
}

func (w *writer) line(text string) { w.WriteString(strings.TrimRight(text, " ") + "\n") }

// note writes a comment.
func (w *writer) note(text string) { w.line("# " + strings.Join(strings.Fields(text), " ")) }

// headings notes the headings that a field's items were under.
func (w *writer) headings(field string) {
	for _, h := range w.role.Headings[field] {
		if h != "" {
			w.note("“" + h + "”")
		}
	}
}

func (w *writer) text(key, value string) {
	if value != "" {
		w.line(key + ": " + yaml(value))
	}
}

// exact writes a value that needs no quotes, such as a day.
func (w *writer) exact(key, value string) {
	if value != "" {
		w.line(key + ": " + value)
	}
}

func (w *writer) inBrackets(key string, values []string) {
	if len(values) == 0 {
		return
	}
	written := make([]string, len(values))
	for i, v := range values {
		written[i] = yamlInBrackets(v)
	}
	w.line(key + ": [" + strings.Join(written, ", ") + "]")
}

func (w *writer) gap() {
	if !strings.HasSuffix(w.String(), "\n\n") {
		w.line("")
	}
}

// part writes what a new role has under a key.
func (w *writer) part(key string) error {
	text, err := archetype.Part(key, archetype.Data{})
	w.gap()
	w.WriteString(text)
	return err
}

func (w *writer) identity(site *Site) {
	r := w.role
	w.gap()
	w.headings("title")
	w.text("title", r.Title)
	w.text("title_suffix", r.Suffix)
	w.headings("summary")
	if r.Summary != "" {
		w.text("summary", r.Summary)
	} else {
		_ = w.part("summary")
	}
	w.inBrackets("also_known_as", r.AlsoKnownAs)
	w.known("family", r.Family, site.Families)
	w.known("level", r.Level, site.Levels)
	if tag, err := language.Parse(r.Language); err == nil && !sameLanguage(tag, site.Language) {
		w.text("language", tag.String())
	}
	w.text("status", statusOf(r, site))
	if r.ReportsTo != "" {
		w.line("reports_to: {title: " + yamlInBrackets(r.ReportsTo) + "}")
	}
	w.text("team", r.Team)
	w.exact("direct_reports", r.DirectReports)
}

// known writes the id of something that the site has, and keeps another one as a comment.
func (w *writer) known(key, value string, ids []string) {
	switch id := hiring.Slug(value); {
	case value == "":
	case slices.Contains(ids, value):
		w.text(key, value)
	case slices.Contains(ids, id):
		w.text(key, id)
	default:
		w.role.Comments = append(w.role.Comments, key+": "+value)
	}
}

// statusOf is the status of a role: draft where it lacks what an open one can't do without.
func statusOf(r *Role, site *Site) string {
	isRemoteSomewhere := r.Workplace != "remote" || len(r.RemoteCountries)+len(r.RemoteRegions) > 0
	if site.Status == string(hiring.Open) && (r.ApplyURL+r.ApplyEmail == "" || !isRemoteSomewhere) {
		return string(hiring.Draft)
	}
	return cmp.Or(site.Status, string(hiring.Draft))
}

func sameLanguage(a, b language.Tag) bool {
	one, _ := a.Base()
	other, _ := b.Base()
	return one == other
}

func (w *writer) where() {
	r := w.role
	w.text("workplace", r.Workplace)
	w.places("locations", r.Places, nil)
	w.places("remote_countries", r.RemoteRegions, unique(r.RemoteCountries))
	w.text("travel", r.Travel)
	w.text("employment", r.Employment)
}

func (w *writer) places(key string, places []document.Place, codes []string) {
	if len(places) == 0 {
		w.inBrackets(key, codes)
		return
	}
	w.line(key + ":")
	for _, code := range codes {
		w.line("  - " + yaml(code))
	}
	for _, p := range places {
		var parts []string
		add := func(key, value string) {
			if value != "" {
				parts = append(parts, key+": "+yamlInBrackets(value))
			}
		}
		add("street", p.Street)
		if p.PostalCode != "" {
			parts = append(parts, "postal_code: "+front.Quoted(p.PostalCode))
		}
		add("city", p.City)
		add("region", p.Region)
		add("country", p.Country)
		w.line("  - {" + strings.Join(parts, ", ") + "}")
	}
}

func (w *writer) variable() {
	trigger := ""
	if w.role.VariableTrigger != "" {
		trigger = ", trigger: " + w.role.VariableTrigger
	}
	w.line("  variable: {percent: " + w.role.VariablePercent + trigger + "}")
}

func (w *writer) when() {
	r := w.role
	if r.Pay != (document.Pay{}) {
		w.headings("compensation")
		w.line("compensation:")
		for _, f := range [][2]string{{"min", r.Pay.Min}, {"max", r.Pay.Max}, {"currency", r.Pay.Currency}, {"period", r.Pay.Period}} {
			if f[1] != "" {
				w.line("  " + f[0] + ": " + f[1])
			}
		}
		if r.VariablePercent != "" {
			w.variable()
		}
		w.text("  note", r.PayNote)
	}
	w.exact("posted", r.Posted)
	if r.Updated >= r.Posted {
		w.exact("updated", r.Updated)
	}
	if r.Closes >= r.Posted {
		w.exact("closes", r.Closes)
	} else if r.Closes != "" {
		r.Comments = append(r.Comments, "closes: "+r.Closes)
	}
	switch {
	case r.ApplyURL != "":
		w.line("apply: {url: " + front.Quoted(r.ApplyURL) + "}")
	case r.ApplyEmail != "":
		w.line("apply: {email: " + yamlInBrackets(r.ApplyEmail) + "}")
	}
}

func (w *writer) lists() {
	r := w.role
	w.inBrackets("notices", r.Notices)
	if len(r.Responsibilities) == 0 {
		_ = w.part("responsibilities")
	}
	w.points("responsibilities", r.Responsibilities, plainPoint)
	w.points("requirements", r.Requirements, func(p Point) []string {
		if p.Must {
			return []string{"text: " + yaml(p.Text), "must: true"}
		}
		return []string{"text: " + yaml(p.Text), "must: false"}
	})
	w.points("outcomes", r.Outcomes, func(p Point) []string {
		if p.By != "" {
			return []string{"text: " + yaml(p.Text), "by: " + yaml(document.Plain(p.By))}
		}
		return plainPoint(p)
	})
	w.points("kpis", r.KPIs, func(p Point) []string {
		if p.Definition != "" {
			return []string{"name: " + yaml(document.OneLine(p.Text)), "definition: " + yaml(document.OneLine(p.Definition))}
		}
		return plainPoint(p)
	})
}

func plainPoint(p Point) []string { return []string{yaml(p.Text)} }

func (w *writer) points(field string, points []Point, lines func(Point) []string) {
	if len(points) == 0 {
		return
	}
	w.gap()
	w.headings(field)
	w.line(field + ":")
	w.items("  ", points, lines)
}

func (w *writer) items(indent string, points []Point, lines func(Point) []string) {
	group := ""
	for _, p := range points {
		if p.Group != group && p.Group != "" {
			w.WriteString(indent)
			w.note(document.Plain(p.Group))
		}
		group = p.Group
		for i, l := range lines(p) {
			if i == 0 {
				w.line(indent + "- " + l)
			} else {
				w.line(indent + "  " + l)
			}
		}
	}
}

// comments keeps what has no field, and isn't for candidates.
func (w *writer) comments() {
	w.gap()
	if len(w.role.Comments) > 0 {
		w.note("Also in the source:")
		for _, c := range w.role.Comments {
			w.note("  " + c)
		}
		w.line("#")
	}
	w.note("`rolewright help fields` lists everything else that a role can say.")
}
