package importer

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
)

// meanings are what the keys of front matter, of exports and of lines such as “Location: Hamburg” mean, in their form
// without case and signs.
var meanings = sync.OnceValue(func() map[string]string {
	all := make(map[string]string)
	for field, keys := range map[string]string{
		"title":          "title, job title, position, position title, role name, role, job, jobtitle, name, pd job title, stellenbezeichnung, titel, intitulé du poste, poste, puesto, functietitel",
		"summary":        "summary, excerpt, intro, introduction, abstract, short description, teaser, subtitle, meta description, description, kurzbeschreibung, résumé, resumen, samenvatting",
		"location":       "location, locations, place of work, job location, office, offices, city, place, workplace location, where, ort, arbeitsort, standort, einsatzort, dienstort, lieu, lieu de travail, localisation, ubicación, lugar, lugar de trabajo, locatie, standplaats, plaats",
		"workplace":      "workplace, workplace type, remote, work mode, work type, work arrangement, arbeitsmodell, télétravail, modalidad, remote status",
		"employment":     "employment, anstellung, employment type, job type, type, type of employment, contract, contract type, commitment, hours, working time, schedule, anstellungsart, beschäftigungsart, arbeitszeit, vertragsart, umfang, type de contrat, contrat, tipo de contrato, jornada, dienstverband, contractvorm",
		"posted":         "posted, publié le, date posted, dateposted, date, publish date, published, published at, posting date, opens, opening date, veröffentlicht, date de publication",
		"closes":         "closes, bewerbung bis, candidature avant le, closing date, deadline, application deadline, apply by, expires, valid through, validthrough, last day to apply, bewerbungsfrist, bewerbungsschluss, date limite, fecha límite, sluitingsdatum",
		"apply":          "apply, apply url, apply link, application url, application link, apply at, application, link, contact email, email, apply email, bewerbung an, bewerbung, postuler",
		"pay":            "pay, salary, salary range, pay range, compensation, base salary, remuneration, wage, gehalt, vergütung, salaire, rémunération, salario, salaris",
		"pay min":        "salary min, pay min, min salary, compensation min, salary from, compensation.min, salary.min",
		"pay max":        "salary max, pay max, max salary, compensation max, salary to, compensation.max, salary.max",
		"pay currency":   "currency, salary currency, compensation.currency, salary.currency",
		"pay period":     "pay period, salary period, compensation.period, salary.period",
		"team":           "team, department, group, abteilung, bereich, équipe, équipo, equipo, afdeling, division, organisation unit",
		"level":          "level, karrierestufe, niveau, seniority, job level, career level",
		"reports to":     "reports to, rattachement, reporting to, manager, supervisor, line manager, berichtet an, rattaché à, reporta a, rapporteert aan",
		"direct reports": "direct reports, direkt unterstellt, encadrement direct, team size, führungsspanne",
		"remote from":    "remote from, remote aus, télétravail depuis, remote countries",
		"travel":         "reisen, travel, travel requirement, travel requirements, reisetätigkeit, reisebereitschaft, déplacements, reizen",
		"language":       "language, lang, locale, sprache",
		"also known as":  "also known as, aka, other titles",
		"id":             "id, slug, requisition id, reference",
		"suffix":         "title suffix",
	} {
		for key := range strings.SplitSeq(keys, ", ") {
			all[key] = field
		}
	}
	return all
})

func meaningOf(key string) string { return meanings()[strings.TrimSpace(normalKey(key))] }

func normalKey(key string) string {
	return strings.ToLower(strings.Join(strings.Fields(strings.NewReplacer("_", " ", "-", " ").Replace(key)), " "))
}

// job takes over what exports say in fields of their own.
func (m *mapper) job() {
	j, r := &m.doc.Job, m.role
	r.ID, r.Family, r.Level, r.Team, r.Updated = j.ID, j.Family, j.Level, j.Team, j.Updated
	if j.Summary != "" && utf8.RuneCountInString(j.Summary) <= maxSummary {
		r.Summary = j.Summary
	} else if j.Summary != "" {
		m.doc.Blocks = slices.Insert(m.doc.Blocks, 0, document.Block{Kind: document.Paragraph, Text: document.Escape(j.Summary)})
	}
	for field, value := range map[string]string{"employment": j.Employment, "workplace": j.Workplace, "posted": j.Posted, "closes": j.Closes, "apply": cmp.Or(j.ApplyURL, j.ApplyEmail), "language": j.Language} {
		if value != "" && !m.fact(field, value) {
			m.comment(field, value)
		}
	}
	for _, p := range j.Places {
		m.exactPlace(p, &r.Places)
	}
	for _, p := range j.RemoteRegions {
		m.exactPlace(p, &r.RemoteRegions)
	}
	for _, name := range j.RemoteCountries {
		if code := hiring.CountryIn(name); code != "" {
			r.RemoteCountries = append(r.RemoteCountries, code)
		} else {
			m.comment("remote country", name)
		}
	}
	m.exactPay(j.Pay)
	m.placedWhere(sourceFields)
}

// sourceFields are front matter, and what exports and web pages say in fields of their own.
const sourceFields = "the source's own fields"

// placedWhere reports the facts that are there.
func (m *mapper) placedWhere(from string) {
	r := m.role
	for field, isThere := range map[string]bool{
		"summary": r.Summary != "", "locations": len(r.Places) > 0, "workplace": r.Workplace != "", "employment": r.Employment != "", "posted": r.Posted != "",
		"closes": r.Closes != "", "apply": r.ApplyURL+r.ApplyEmail != "", "compensation": r.Pay != document.Pay{}, "remote_countries": len(r.RemoteCountries)+len(r.RemoteRegions) > 0,
	} {
		if isThere && !slices.ContainsFunc(r.Placed, func(p Placed) bool { return p.Field == field }) {
			m.placed(field, from, 1)
		}
	}
	slices.SortStableFunc(r.Placed, func(a, b Placed) int { return cmp.Compare(fieldRank(a.Field), fieldRank(b.Field)) })
}

func (m *mapper) exactPlace(p document.Place, into *[]document.Place) {
	code := hiring.CountryIn(p.Country)
	if code == "" && p.City != "" {
		code = cities[strings.ToLower(p.City)]
	}
	if code == "" {
		m.comment("location", strings.Join(strings.Fields(p.Street+" "+p.PostalCode+" "+p.City+" "+p.Region+" "+p.Country), " "))
		return
	}
	p.Country = code
	*into = append(*into, p)
}

// comment keeps what has no field as a comment, which no page shows.
func (m *mapper) comment(key, value string) {
	if value != "" {
		m.role.Comments = append(m.role.Comments, key+": "+value)
	}
}

// facts places what front matter and exports say in keys and values.
func (m *mapper) facts() {
	var listed []document.Block
	for _, f := range m.doc.Facts {
		field := meaningOf(f.Key)
		switch {
		case len(f.List) > 0 && field != "":
			for _, item := range f.List {
				if text := document.Plain(item.Text + " " + flat(item.Blocks)); !m.fact(field, text) || isReworded(field) {
					m.comment(f.Key, text)
				}
			}
			m.comment(f.Key, f.Value)
		case len(f.List) > 0 && m.headings.Of(f.Key) != NoSection:
			heading := document.Block{Kind: document.Heading, Level: 2, Text: document.Escape(hiring.Aloud(strings.ReplaceAll(normalKey(f.Key), " ", "-")))}
			listed = append(listed, heading, document.Block{Kind: document.List, Items: f.List})
			m.comment(f.Key, f.Value)
		case len(f.List) > 0:
			m.comment(f.Key, strings.TrimSpace(f.Value+" "+document.Plain(flatItems(f.List))))
		case field == "title" && m.doc.Title == "":
			m.doc.Title = f.Value
		case field == "" && isProse(f):
			m.doc.Blocks = slices.Insert(m.doc.Blocks, 0, proseOf(f)...)
		case field == "" || !m.fact(field, f.Value) || isReworded(field):
			m.comment(f.Key, document.OneLine(f.Value))
		}
	}
	m.doc.Blocks = append(m.doc.Blocks, listed...) // at the end, where nothing follows that would seem to be below them
	m.placedWhere(sourceFields)
}

// isReworded reports whether a field says what it's given in a form of its own, so that the words are kept beside it.
func isReworded(field string) bool {
	switch field {
	case "posted", "closes", "location", "workplace", "employment", "pay", "pay min", "pay max", "pay currency", "pay period", "language":
		return true
	}
	return false
}

// isProse reports whether a value is text for readers.
func isProse(f document.Fact) bool {
	switch normalKey(f.Key) {
	case "body", "content", "text", "about", "details", "job description", "full description":
		return len(f.Value) > 40
	}
	return false
}

func proseOf(f document.Fact) []document.Block {
	var blocks []document.Block
	for paragraph := range strings.SplitSeq(f.Value, "\n\n") {
		if text := document.OneLine(paragraph); text != "" {
			blocks = append(blocks, document.Block{Kind: document.Paragraph, Text: document.Escape(text)})
		}
	}
	return blocks
}

// fact puts a value into its field, if it is plain what it means. It reports false for one that isn't, or came too late.
func (m *mapper) fact(field, value string) bool {
	r := m.role
	value = strings.TrimSpace(value)
	switch field {
	case "summary":
		if utf8.RuneCountInString(value) > maxSummary {
			m.doc.Blocks = slices.Insert(m.doc.Blocks, 0, document.Block{Kind: document.Paragraph, Text: document.Escape(document.OneLine(value))})
			return true
		}
		return setOnce(&r.Summary, document.OneLine(value))
	case "language":
		tag, err := language.Parse(value)
		return err == nil && setOnce(&r.Language, tag.String())
	case "also known as":
		r.AlsoKnownAs = append(r.AlsoKnownAs, value)
		return true
	case "apply":
		return m.applyTo(value)
	case "location":
		return m.location(value)
	case "pay":
		return m.payOf(value, true)
	case "direct reports":
		n, err := strconv.Atoi(value)
		return err == nil && n > 0 && n < 10000 && setOnce(&r.DirectReports, strconv.Itoa(n))
	case "remote from":
		return m.remoteFrom(value)
	}
	if to, text := r.placeFor(field, value); to != nil {
		return setOnce(to, text)
	}
	return false
}

// placeFor returns where a role keeps a fact that is one text, and how the text is kept: "" if it says nothing of the kind.
func (r *Role) placeFor(field, value string) (to *string, text string) {
	switch field {
	case "employment":
		return &r.Employment, employmentIn(value)
	case "workplace":
		return &r.Workplace, workplaceIn(value)
	case "posted":
		return &r.Posted, onlyDay(value)
	case "closes":
		return &r.Closes, onlyDay(value)
	case "team":
		return &r.Team, oneLineUpTo(value, 120)
	case "travel":
		return &r.Travel, oneLineUpTo(value, 300)
	case "reports to":
		return &r.ReportsTo, oneLineUpTo(value, 120)
	case "level":
		return &r.Level, value
	case "id":
		return &r.ID, value
	case "suffix":
		return &r.Suffix, value
	case "pay min":
		return &r.Pay.Min, amountOf(value)
	case "pay max":
		return &r.Pay.Max, amountOf(value)
	case "pay currency":
		return &r.Pay.Currency, hiring.CurrencyIn(value)
	case "pay period":
		return &r.Pay.Period, hiring.ChoiceIn(value, periods)
	}
	return nil, ""
}

// setOnce sets a text that nothing has set to another one before, and reports whether it is what it was to be.
func setOnce(to *string, text string) bool {
	if *to == "" {
		*to = text
	}
	return *to == text && text != ""
}

// remoteFrom reads the countries from where a remote hire may work, if it knows all of them.
func (m *mapper) remoteFrom(value string) bool {
	var codes []string
	for name := range strings.FieldsFuncSeq(value, func(r rune) bool { return r == ';' || r == ',' }) {
		code := hiring.CountryIn(name)
		if code == "" {
			return false
		}
		codes = append(codes, code)
	}
	if len(m.role.RemoteCountries) == 0 {
		m.role.RemoteCountries = codes
	}
	return len(codes) > 0
}
