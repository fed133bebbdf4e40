package importer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"rolewright/build/importer/document"
)

// part is a heading with what is below it.
type part struct {
	heading *document.Block // nil for what comes before the first heading
	section Section
	level   int
	blocks  []document.Block
}

// mapper turns one document into a role.
type mapper struct {
	headings *Headings
	role     *Role
	doc      *document.Document
	inMonths bool // the responsibilities are those of the first months
}

// mapDocument places what a document says in the fields of a role. What has no field stays in the role's body, in its order.
func mapDocument(doc *document.Document, h *Headings, site *Site) *Role {
	m := &mapper{headings: h, doc: doc, role: &Role{Source: doc.Source, Notes: notesOf(doc.Notes), Comments: slices.Clone(doc.Comments), Headings: map[string][]string{}}}
	isOwn := isOwn(doc)
	m.job()
	m.facts()
	m.title()
	parts := m.parts(withoutSectionTables(m.doc.Blocks, h))
	for _, p := range parts {
		if p.section == Responsibilities && !p.hasList() && slices.ContainsFunc(parts, func(q part) bool { return q.section == Responsibilities && q.hasList() }) {
			p.section = Summary // what the job is about: its tasks are in the list
		}
		m.place(p)
	}
	if isOwn {
		m.own(site)
	}
	m.factLines()
	m.summary()
	m.labels()
	m.payInText()
	m.sentences()
	m.language()
	m.level(m.role.Body)
	return m.role
}

func (p *part) hasList() bool {
	return slices.ContainsFunc(p.blocks, func(b document.Block) bool { return b.Kind == document.List })
}

// lead is the level of a line that introduces a list.
const lead = document.Soft + 1

// parts divides blocks at the headings that begin another subject.
func (m *mapper) parts(blocks []document.Block) []part {
	parts := []part{{}}
	for i := range blocks {
		b := &blocks[i]
		current := &parts[len(parts)-1]
		section, level, isHeading := m.headingAt(blocks, i)
		switch label, text := m.labelledPart(b); {
		case text != "":
			parts = append(parts, part{heading: &document.Block{Kind: document.Heading, Level: document.Soft, Text: label}, section: m.headings.Of(label),
				blocks: []document.Block{{Kind: document.Paragraph, Text: text}}}, part{})
		case !isHeading:
			if current.level == lead && b.Kind != document.List && len(current.blocks) > 0 { // the list has ended
				parts = append(parts, part{})
				current = &parts[len(parts)-1]
			}
			current.blocks = append(current.blocks, *b)
		case (section == NoSection || (section == Onboarding || section == Success && level > current.level) && current.section == Responsibilities) && current.holds(level, len(current.blocks) == 0):
			current.blocks = append(current.blocks, *b)
		default:
			parts = append(parts, part{heading: b, section: section, level: level})
		}
	}
	return parts
}

var boldLabel = regexp.MustCompile(`^\*\*([^*]{3,60}?):?\*\*:?\s+(\S[^\n]*)$`)

// plainLabel is one that counts only if it is a heading of the table.
var plainLabel = regexp.MustCompile(`^([\pL][\pL '’-]{3,40}?) ?:\s+(\S[^\n]*)$`)

// labelledPart divides a line such as “**Requirements:** a licence”.
func (m *mapper) labelledPart(b *document.Block) (label, text string) {
	if b.Kind != document.Paragraph {
		return "", ""
	}
	g := boldLabel.FindStringSubmatch(b.Text)
	if g == nil {
		if g = plainLabel.FindStringSubmatch(b.Text); g == nil || !m.headings.IsExact(g[1]) {
			return "", ""
		}
	}
	switch m.headings.Of(g[1]) {
	case Requirements, Nice:
		return g[1], g[2]
	}
	return "", ""
}

// holds reports whether a heading of a level that says nothing by itself divides what a part is about.
func (p *part) holds(level int, isFirst bool) bool {
	if p.section == NoSection || p.section == About || p.section == Benefits || p.section == Summary {
		return p.section != NoSection && level > p.level && level <= 6
	}
	return level > p.level || level == document.Soft && p.level == document.Soft && isFirst
}

// headingAt reports whether a block is a heading, or a line that introduces a list.
func (m *mapper) headingAt(blocks []document.Block, i int) (section Section, level int, ok bool) {
	switch b := &blocks[i]; {
	case b.Kind == document.Heading:
		return m.headings.Of(b.Text), b.Level, true
	case b.Kind == document.Paragraph && i+1 < len(blocks) && blocks[i+1].Kind == document.List && isLead(b.Text) && !m.headings.IsExact(b.Text):
		section = m.headings.Of(b.Text)
		return section, lead, section != NoSection && (strings.HasSuffix(b.Text, ":") || section == Responsibilities || section == Requirements || section == Nice)
	case b.Kind == document.Paragraph && m.headings.IsExact(b.Text):
		return m.headings.Of(b.Text), document.Soft, true
	}
	return NoSection, 0, false
}

// isLead reports whether a line says what the list below it is.
func isLead(text string) bool {
	text = strings.TrimRight(text, "*_ ")
	if isTemplate(text) {
		return false
	}
	return !strings.Contains(text, "\n") && (strings.HasSuffix(text, ":") || strings.HasSuffix(text, "…") || strings.HasSuffix(text, "...") ||
		len(strings.Fields(text)) <= 6 && !strings.HasSuffix(text, "."))
}

func (m *mapper) place(p part) {
	r := m.role
	switch p.section {
	case Responsibilities:
		m.points("responsibilities", &r.Responsibilities, p, nil)
	case Requirements:
		m.points("requirements", &r.Requirements, p, func(q *Point) { q.Must = !isNice(q.Text) && !isNice(q.Group) })
	case Nice:
		m.points("requirements", &r.Requirements, p, func(q *Point) { q.Must = false })
	case Success:
		if m.inMonths && inTime.MatchString(document.Plain(p.heading.Text)) { // after those of the first months
			m.firstMonths(p)
			return
		}
		m.points("outcomes", &r.Outcomes, p, nil)
	case KPIs:
		m.points("kpis", &r.KPIs, p, nil)
	case Questions:
		m.points("questions", &r.Questions, p, nil)
	case Onboarding:
		m.firstMonths(p)
	case Process:
		m.process(p)
	case Pay:
		m.pay(p)
	case Apply:
		m.apply(p)
	default:
		m.keep(p.heading, p.blocks)
	}
}

// keep leaves blocks in the body.
func (m *mapper) keep(heading *document.Block, blocks []document.Block) {
	if heading != nil {
		kept := *heading
		if kept.Kind == document.Paragraph && !strings.Contains(kept.Text, "\n") && (len(blocks) == 0 || m.headings.Of(kept.Text) != NoSection) {
			kept.Kind, kept.Level = document.Heading, document.Soft
		}
		if kept.Kind == document.Heading {
			kept.Text = strings.TrimRight(kept.Text, ": ")
		}
		m.role.Body = append(m.role.Body, kept)
	}
	m.role.Body = append(m.role.Body, blocks...)
}

var niceWords = regexp.MustCompile(`(?i)\b(?:nice[- ]to[- ]have|(?:is|are|would be|as) an? (?:big |strong |huge |definite |real )?(?:plus|bonus|advantage|asset)|preferred|preferably|desirable|desired|not required|` +
	`a plus|bonus points?|optional|not essential|von vorteil|wünschenswert|ein plus|idealerweise|gern gesehen|un plus|souhaité\w*|apprécié\w*|un atout|valorable|se valorará|deseable|een pre|een plus|wenselijk|mooi meegenomen)(?:$|[\s.,;:!)*])`)

func isNice(text string) bool { return niceWords.MatchString(text) }

var inTime = regexp.MustCompile(`(?i)\b(?:year|months|jahr|monaten?|mois|année|año|meses)\b`)

// firstMonths reads what somebody does in the first days and months. It is the job itself where nothing else says what
// that is, and else outcomes with their time.
func (m *mapper) firstMonths(p part) {
	by := document.Plain(p.heading.Text)
	if len(m.role.Responsibilities) == 0 || m.inMonths {
		m.inMonths = true
		m.points("responsibilities", &m.role.Responsibilities, p, func(q *Point) { q.Group = cmp.Or(q.Group, by) })
		return
	}
	m.points("outcomes", &m.role.Outcomes, p, func(q *Point) { q.By = strings.TrimRight(by, ":… ") })
}
