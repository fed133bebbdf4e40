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
	if len(rest) == 1 && rest[0].Kind == document.Paragraph && len(strings.Fields(rest[0].Text)) <= 8 && introduces(p.blocks, rest) {
		m.role.Headings[field] = append(m.role.Headings[field], from, document.Plain(rest[0].Text)) // such as “This is what you do.”
		return
	}
	if !introduces(p.blocks, rest) { // a heading would stand above another text than it was written for
		m.role.Headings[field] = append(m.role.Headings[field], from)
		m.keep(nil, rest)
		return
	}
	m.keep(p.heading, rest)
}

// introduces reports whether some of what remains of a part stood between its heading and its first list, or has
// headings of its own.
func introduces(blocks, rest []document.Block) bool {
	list := slices.IndexFunc(blocks, func(b document.Block) bool { return b.Kind == document.List })
	for _, b := range rest {
		isBefore := list < 0 || slices.ContainsFunc(blocks[:max(list, 0)], func(x document.Block) bool { return x.Kind == b.Kind && x.Text == b.Text })
		if b.Kind == document.Heading || b.Kind == document.Table || isBefore && !isEmptyOfText([]document.Block{b}) {
			return true
		}
	}
	return false
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
		case b.Kind == document.Paragraph && !hasList && utf8.RuneCountInString(b.Text) <= maxPoint && !isTemplate(b.Text) && !aboutApplying.MatchString(b.Text) && !money.MatchString(b.Text):
			points = append(points, linesOf(b.Text, group)...)
		default:
			rest = append(rest, *b)
		}
	}
	return points, rest
}

// aboutApplying matches what applicants are told to send, which asks nothing of them for the job.
var aboutApplying = regexp.MustCompile(`(?i)\b(?:résumés?|resumes?|cover letter|your application|required information|lebenslauf|anschreiben|bewerbungsunterlagen)\b`)

// money is an amount, which is no task, and asked of nobody.
var money = regexp.MustCompile(`[$€£]\s?\d{1,3}[.,]?\d{3}\b`)

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
