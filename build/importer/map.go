package importer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"rolewright/build/hiring"
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
	for _, p := range m.parts(m.doc.Blocks) {
		m.place(p)
	}
	if isOwn {
		m.own(site)
	}
	m.summary()
	m.labels()
	m.payInText()
	m.language()
	m.level(m.role.Body)
	return m.role
}

// lead is the level of a line that leads over to a list.
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
		case (section == NoSection || section == Onboarding && current.section == Responsibilities) && current.holds(level, len(current.blocks) == 0):
			current.blocks = append(current.blocks, *b)
		default:
			parts = append(parts, part{heading: b, section: section, level: level})
		}
	}
	return parts
}

var boldLabel = regexp.MustCompile(`^\*\*([^*]{3,60}?):?\*\*:?\s+(\S[^\n]*)$`)

// labelledPart divides a line such as “**Requirements:** a licence”.
func (m *mapper) labelledPart(b *document.Block) (label, text string) {
	if b.Kind != document.Paragraph {
		return "", ""
	}
	g := boldLabel.FindStringSubmatch(b.Text)
	if g == nil {
		return "", ""
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

// headingAt reports whether a block is a heading: as such, or as a line that leads over to a list.
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

// points makes items of the lists in a part. What isn't a list stays in the body below the part's heading.
func (m *mapper) points(field string, into *[]Point, p part, each func(*Point)) {
	found, rest := pointsIn(p.blocks, m.headings)
	if field != "responsibilities" && field != "requirements" && !slices.ContainsFunc(p.blocks, func(b document.Block) bool { return b.Kind == document.List }) {
		found = nil // prose says more than what its heading promises
	}
	if len(found) == 0 || len(found)+len(*into) > hiring.MaxItems || slices.ContainsFunc(found, isTooLong) {
		m.keep(p.heading, p.blocks)
		return
	}
	for i := range found {
		if each != nil {
			each(&found[i])
		}
	}
	*into = append(*into, found...)
	from := ""
	if p.heading != nil {
		from = document.Plain(p.heading.Text)
	}
	m.placed(field, from, len(found))
	if isEmptyOfText(rest) {
		m.role.Headings[field] = append(m.role.Headings[field], from)
		m.keep(nil, rest)
		return
	}
	m.keep(p.heading, rest)
}

// isTooLong reports whether a text is longer than the format lets an item be.
func isTooLong(p Point) bool { return utf8.RuneCountInString(p.Text) > hiring.MaxAsk-100 }

// isEmptyOfText reports whether blocks show nothing by themselves.
func isEmptyOfText(blocks []document.Block) bool {
	return !slices.ContainsFunc(blocks, func(b document.Block) bool { return b.Kind != document.Comment && b.Kind != document.Rule })
}

func (m *mapper) placed(field, from string, count int) {
	for i := range m.role.Placed {
		if p := &m.role.Placed[i]; p.Field == field && p.From == from {
			p.Count += count
			return
		}
	}
	m.role.Placed = append(m.role.Placed, Placed{field, from, count})
}

// pointsIn finds the items of a part. Where it has no list, each paragraph is one.
func pointsIn(blocks []document.Block, h *Headings) (points []Point, rest []document.Block) {
	hasList := slices.ContainsFunc(blocks, func(b document.Block) bool { return b.Kind == document.List })
	group, over := "", "" // a label, and a text that leads over to the next list
	for i := range blocks {
		b := &blocks[i]
		isBeforeList := i+1 < len(blocks) && blocks[i+1].Kind == document.List
		isOver := isBeforeList && (b.Kind == document.Heading || b.Kind == document.Paragraph && (isLead(b.Text) && len(b.Text) < 300 || isBold(b.Text)))
		switch {
		case b.Kind == document.List:
			items := b.Items
			if over != "" {
				items = []document.Item{{Text: over, Blocks: []document.Block{*b}}}
			}
			points = append(points, pointsOf(items, group)...)
			over = ""
		case isOver && saysSomething(b, h):
			over, group = document.OneLine(unbold(b.Text)), ""
		case isOver, b.Kind == document.Heading && !hasList && i+1 < len(blocks) && blocks[i+1].Kind == document.Paragraph:
			group = document.OneLine(b.Text)
		case b.Kind == document.Paragraph && !hasList && utf8.RuneCountInString(b.Text) <= maxPoint && !isTemplate(b.Text):
			points = append(points, linesOf(b.Text, group)...)
		default:
			rest = append(rest, *b)
		}
	}
	return points, rest
}

// saysSomething reports whether a line over a list is a point by itself, and not only “You will:”.
func saysSomething(b *document.Block, h *Headings) bool {
	plain := document.Plain(b.Text)
	return len(strings.Fields(plain)) > 4 && h.Of(plain) == NoSection && !onlyLeads.MatchString(plain)
}

var onlyLeads = regexp.MustCompile(`(?i)(?:\b(?:following|will|to|should|must|have|are|be|provide|folgende\w*|suivant\w*|siguientes?|volgende)\s*[:…]*$)|^(?:in|as|for|you)\b.*:$`)

func isBold(text string) bool {
	return strings.HasPrefix(text, "**") && strings.HasSuffix(strings.TrimRight(text, ":"), "**")
}

func unbold(text string) string {
	if inner := strings.TrimRight(text, ": "); isBold(text) && strings.Count(inner, "**") == 2 {
		return strings.Trim(inner, "*")
	}
	return text
}

// isTemplate reports whether a text is a command of another program's templates.
func isTemplate(text string) bool {
	return strings.HasPrefix(text, "{%") || strings.HasPrefix(text, "<%")
}

// longPoint is how long an item with what is below it may be. What is longer becomes several.
const longPoint = 400

// maxPoint is how many characters an item has at most. A longer paragraph is prose.
const maxPoint = 1500

// linesOf makes an item of a paragraph, or one of each of its lines where these are forced.
func linesOf(text, group string) []Point {
	var points []Point
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			points = append(points, Point{Text: line, Group: group})
		}
	}
	return points
}

// pointsOf makes points of items. A label over a list of its own becomes the group of those items; what is below a
// whole sentence is joined to it.
func pointsOf(items []document.Item, group string) []Point {
	var points []Point
	areGroups := len(items) > 1 && !slices.ContainsFunc(items, func(i document.Item) bool { return listsIn(i.Blocks) == nil || !isLabel(i.Text) })
	for _, item := range items {
		below := listsIn(item.Blocks)
		switch {
		case len(item.Blocks) == 0:
			points = append(points, Point{Text: document.OneLine(item.Text), Group: group})
		case below != nil && (item.Text == "" || areGroups):
			points = append(points, pointsOf(below, cmp.Or(document.OneLine(item.Text), group))...)
		default:
			text := document.OneLine(leadingOver(item.Text) + " " + flat(item.Blocks))
			if below != nil && utf8.RuneCountInString(text) > longPoint {
				points = append(points, Point{Text: document.OneLine(item.Text), Group: group})
				points = append(points, pointsOf(below, group)...)
				continue
			}
			points = append(points, Point{Text: text, Group: group})
		}
	}
	return slices.DeleteFunc(points, func(p Point) bool { return document.Plain(p.Text) == "" })
}

// leadingOver ends a text so that what is below it can follow in the same line.
func leadingOver(text string) string {
	if text == "" || strings.ContainsAny(text[len(text)-1:], ".:;,!?)") || strings.HasSuffix(text, "…") {
		return text
	}
	return text + ":"
}

// listsIn returns the items of blocks that are nothing but lists, or nil.
func listsIn(blocks []document.Block) []document.Item {
	var items []document.Item
	for _, b := range blocks {
		if b.Kind != document.List {
			return nil
		}
		items = append(items, b.Items...)
	}
	return items
}

// isLabel reports whether a text only names what is below it.
func isLabel(text string) bool {
	plain := strings.TrimSpace(document.Plain(text))
	return strings.HasSuffix(plain, ":") && len(strings.Fields(plain)) <= 10 || len(strings.Fields(plain)) <= 4 && !strings.HasSuffix(plain, ".")
}

// flat writes blocks in one line: the items of a list with semicolons between, unless they are sentences.
func flat(blocks []document.Block) string {
	var texts []string
	for _, b := range blocks {
		switch b.Kind {
		case document.List:
			texts = append(texts, flatItems(b.Items))
		case document.Quote:
			texts = append(texts, flat(b.Blocks))
		case document.Table:
			for _, row := range b.Rows {
				texts = append(texts, strings.Join(row, " – "))
			}
		case document.Code:
			texts = append(texts, document.Escape(document.OneLine(b.Text)))
		case document.Comment, document.Rule:
		default:
			texts = append(texts, b.Text)
		}
	}
	return strings.Join(texts, " ")
}

func flatItems(items []document.Item) string {
	var texts []string
	isSentences := false
	for _, item := range items {
		text := strings.TrimSpace(item.Text + " " + flat(item.Blocks))
		isSentences = isSentences || strings.HasSuffix(text, ".") || strings.HasSuffix(text, "?") || strings.HasSuffix(text, "!")
		texts = append(texts, text)
	}
	if isSentences {
		return strings.Join(texts, " ")
	}
	return strings.Join(texts, "; ")
}
