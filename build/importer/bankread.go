package importer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
)

// bankReader goes through the blocks of a collection.
type bankReader struct {
	source, title string
	level         int // of the headings that name skills; 0 when there are none
	skills        []*Skill
	current       *Skill
	page          *Page
	label         string // of the list that comes next: look, flag, probe, or ""
}

// skillLevel is the highest level at which several headings have questions below them, or one if there is no such
// level; 0 when no heading has.
func (b *bankReader) skillLevel(blocks []document.Block) int {
	var open [document.Soft + 1]*document.Block
	under := make(map[int]map[*document.Block]bool) // headings with questions, by level
	for i := range blocks {
		block := &blocks[i]
		isFound := block.Kind == document.List && slices.ContainsFunc(block.Items, func(i document.Item) bool { return isAsked(i.Text) })
		if block.Kind == document.Heading {
			isFound = isAsked(block.Text) || isLookLabel(block.Text)
			for l := block.Level; l < len(open); l++ {
				open[l] = nil
			}
			if !isFound {
				open[block.Level] = block
			}
		}
		for l := 1; l < len(open) && isFound; l++ {
			if open[l] != nil {
				if under[l] == nil {
					under[l] = make(map[*document.Block]bool)
				}
				under[l][open[l]] = true
			}
		}
	}
	for _, least := range []int{2, 1} {
		for l := 1; l < len(open); l++ {
			if len(under[l]) >= least {
				return l
			}
		}
	}
	return 0
}

func (b *bankReader) begin(heading *document.Block) {
	name := b.title
	if heading != nil {
		name = document.Plain(heading.Text)
	}
	b.current = &Skill{Source: b.source, Name: nameOfSkill(name)}
	if name != b.current.Name {
		b.current.Comments = append(b.current.Comments, "“"+name+"”")
	}
	b.skills = append(b.skills, b.current)
	b.label = ""
}

// nameOfSkill is a heading without its letter, and without the word “questions”.
func nameOfSkill(heading string) string {
	name := strings.TrimSpace(plainName.ReplaceAllString(strings.TrimSpace(heading), ""))
	if name == "" {
		name = heading
	}
	if utf8.RuneCountInString(name) > hiring.MaxName {
		name = string([]rune(name)[:100])
	}
	return strings.TrimRight(name, ": ")
}

func (b *bankReader) read(blocks []document.Block) {
	for i := range blocks {
		block := &blocks[i]
		switch {
		case block.Kind == document.Heading && b.level > 0 && block.Level <= b.level && !isAsked(block.Text) && !isLookLabel(block.Text):
			b.current = nil
			if block.Level == b.level {
				b.begin(block)
			} else {
				b.page.Body = append(b.page.Body, *block)
			}
		case b.current == nil:
			b.page.Body = append(b.page.Body, *block)
		default:
			b.within(block)
		}
	}
}

// within reads a block that is about the current skill.
func (b *bankReader) within(block *document.Block) {
	s := b.current
	switch {
	case block.Kind == document.Table && questionColumn([]document.Block{*block}) != nil:
	case block.Kind == document.Heading && isAsked(block.Text):
		b.ask(document.Item{Text: block.Text})
	case (block.Kind == document.Heading || block.Kind == document.Paragraph && isLead(block.Text)) && labelOf(block.Text) != "":
		b.label = labelOf(block.Text)
		if len(s.Questions) == 0 {
			b.label = ""
			s.Body = append(s.Body, *block)
		} else {
			s.label(block.Text)
		}
	case block.Kind == document.List:
		b.list(block)
	case block.Kind == document.Paragraph && len(s.Questions) > 0 && b.labelled(block.Text):
	case block.Kind == document.Paragraph && s.Definition == "" && len(s.Questions)+len(s.Body) == 0 && utf8.RuneCountInString(block.Text) <= 400 && !isLead(block.Text):
		s.Definition = document.OneLine(block.Text)
	case block.Kind == document.Paragraph && isAsked(block.Text) && !strings.Contains(block.Text, "\n") && utf8.RuneCountInString(block.Text) < 400:
		b.ask(document.Item{Text: block.Text})
	default:
		b.label = ""
		s.Body = append(s.Body, *block)
	}
}

// labelled reads a line such as “Red flags: blames others”, which is about the question above it, and reports whether a
// text is one.
func (b *bankReader) labelled(text string) bool {
	label, rest, ok := strings.Cut(lineWithoutBold(text), ":")
	if rest = strings.TrimSpace(rest); !ok || labelOf(label) == "" || len(strings.Fields(label)) > 4 || rest == "" {
		return false
	}
	q := &b.current.Questions[len(b.current.Questions)-1]
	b.attach(q, labelOf(label), divided(rest))
	b.current.label(label)
	return true
}

var boldMarks = strings.NewReplacer("**", "", "__", "")

// lineWithoutBold is a text in one line, without the marks of bold type.
func lineWithoutBold(text string) string { return document.OneLine(boldMarks.Replace(text)) }

// label keeps a label whose text has its field.
func (s *Skill) label(label string) {
	if comment := "“" + strings.TrimSpace(document.Plain(label)) + "”"; !slices.Contains(s.Comments, comment) {
		s.Comments = append(s.Comments, comment)
	}
}

// labelOf says what a list below a line is, or "".
func labelOf(text string) string {
	switch {
	case flagLabel.MatchString(text):
		return "flag"
	case lookLabel.MatchString(text):
		return "look"
	case probeLabel.MatchString(text):
		return "probe"
	}
	return ""
}

func (b *bankReader) list(block *document.Block) {
	s := b.current
	if b.label != "" {
		b.attach(&s.Questions[len(s.Questions)-1], b.label, textsOf(block.Items))
		b.label = ""
		return
	}
	if anchors := anchorsIn(block.Items); anchors != nil && s.Anchors == nil {
		s.Anchors = anchors
		return
	}
	rest := *block
	rest.Items = nil
	for _, item := range block.Items {
		if isAsked(item.Text) && len(s.Questions) < hiring.MaxItems {
			b.ask(item)
		} else {
			rest.Items = append(rest.Items, item)
		}
	}
	if len(rest.Items) > 0 {
		s.Body = append(s.Body, rest)
	}
}

// ask adds a question. A list below it holds probes, unless its own lines say otherwise.
func (b *bankReader) ask(item document.Item) {
	q := Question{Ask: document.OneLine(item.Text), Minutes: minutesOf(item.Text)}
	if at := lengthAtEnd.FindStringIndex(q.Ask); at != nil && q.Minutes > 0 {
		b.current.label(strings.Trim(q.Ask[at[0]:], " ()[]*_–-"))
		q.Ask = strings.TrimSpace(q.Ask[:at[0]])
	}
	label := "probe"
	for i := range item.Blocks {
		block := &item.Blocks[i]
		switch {
		case block.Kind == document.List:
			for _, inner := range block.Items {
				if below := listsIn(inner.Blocks); below != nil && labelOf(inner.Text) != "" {
					b.attach(&q, labelOf(inner.Text), textsOf(below))
				} else if own := labelOf(strings.SplitN(document.Plain(inner.Text), ":", 2)[0]); own != "" && strings.Contains(inner.Text, ":") && below == nil {
					said, text, _ := strings.Cut(lineWithoutBold(inner.Text), ":")
					b.attach(&q, own, divided(text))
					b.current.label(said)
				} else {
					b.attach(&q, label, textsOf([]document.Item{inner}))
				}
			}
		case labelOf(block.Text) != "":
			label = labelOf(block.Text)
		default:
			b.attach(&q, "look", []string{document.OneLine(flat([]document.Block{*block}))})
		}
	}
	b.current.Questions = append(b.current.Questions, q)
}

// lengthAtEnd matches how long an answer takes, after its question.
var lengthAtEnd = regexp.MustCompile(`(?i)\s*[(\[*_–-]+\s*(?:ca\.? |about |~)?\d{1,3} ?(?:min|mins|minutes?|minuten|h|hours?)\.?\s*[)\]*_]*$`)

func (b *bankReader) attach(q *Question, label string, texts []string) {
	into := map[string]*[]string{"flag": &q.RedFlags, "look": &q.LookFor, "probe": &q.Probes}[label]
	for _, t := range texts {
		if t != "" && !slices.Contains(*into, t) {
			*into = append(*into, t)
		}
	}
}

func textsOf(items []document.Item) []string {
	var texts []string
	for _, p := range pointsOf(items, "") {
		texts = append(texts, p.Text)
	}
	return texts
}

// anchorsIn reads items such as “1: blames others”, if all of a list are, or returns nil.
func anchorsIn(items []document.Item) []Anchor {
	var anchors []Anchor
	for _, item := range items {
		g := levelLabel.FindStringSubmatch(document.Plain(item.Text))
		if g == nil || g[2] == "" {
			return nil
		}
		level, _ := strconv.Atoi(g[1])
		if len(anchors) > 0 && level <= anchors[len(anchors)-1].Level {
			return nil
		}
		anchors = append(anchors, Anchor{Level: level, Text: document.Escape(strings.TrimSpace(g[2] + " " + document.Plain(flat(item.Blocks))))})
	}
	if len(anchors) < 2 {
		return nil
	}
	return anchors
}

// done returns the skills that something is said about. What is said under a heading without it goes on the page.
func (b *bankReader) done() []*Skill {
	var skills []*Skill
	for _, s := range b.skills {
		if len(s.Questions) == 0 && len(s.Anchors) == 0 && !slices.ContainsFunc(s.Body, func(block document.Block) bool { return isLookLabel(block.Text) }) {
			if s.Definition != "" || len(s.Body) > 0 {
				b.page.Body = append(b.page.Body, document.Block{Kind: document.Heading, Level: 2, Text: document.Escape(s.Name)})
				if s.Definition != "" {
					b.page.Body = append(b.page.Body, document.Block{Kind: document.Paragraph, Text: s.Definition})
				}
				b.page.Body = append(b.page.Body, s.Body...)
			}
			continue
		}
		s.Placed = s.placed()
		skills = append(skills, s)
	}
	return skills
}

func (s *Skill) placed() []Placed {
	var placed []Placed
	if s.Definition != "" {
		placed = append(placed, Placed{"definition", "the first paragraph", 1})
	}
	if len(s.Anchors) > 0 {
		placed = append(placed, Placed{"anchors", s.Name, len(s.Anchors)})
	}
	if len(s.Questions) > 0 {
		placed = append(placed, Placed{"questions", s.Name, len(s.Questions)})
	}
	return placed
}

// fit moves what earns ratings that the site doesn't have into the text.
func (s *Skill) fit(ratings []int) {
	if ratings == nil {
		return
	}
	s.Anchors = slices.DeleteFunc(s.Anchors, func(a Anchor) bool {
		isStrange := !slices.Contains(ratings, a.Level)
		if isStrange {
			s.Body = append(s.Body, document.Block{Kind: document.Paragraph, Text: strconv.Itoa(a.Level) + ": " + a.Text})
		}
		return isStrange
	})
}
