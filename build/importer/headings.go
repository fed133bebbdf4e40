package importer

import (
	_ "embed"
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"rolewright/build/importer/document"
)

// Section is what a part of a posting is about. Its values are the words of headings.txt.
type Section string

// The sections that postings have.
const (
	NoSection        Section = ""
	Responsibilities Section = "responsibilities"
	Requirements     Section = "requirements"
	Nice             Section = "nice"
	Pay              Section = "pay"
	Benefits         Section = "benefits"
	About            Section = "about"
	Process          Section = "process"
	Questions        Section = "questions"
	Success          Section = "success"
	Onboarding       Section = "onboarding"
	KPIs             Section = "kpis"
	Apply            Section = "apply"
	Summary          Section = "summary"
	Logistics        Section = "logistics"
)

// Sections lists those that somebody can add a heading for.
var Sections = []Section{Responsibilities, Requirements, Nice, Pay, Benefits, About, Process, Questions, Success, Onboarding, KPIs, Apply, Summary, Logistics}

//go:embed headings.txt
var headingLines string

// Headings is the table of headings. The zero value has none.
type Headings struct {
	lines []headingLine
	exact map[string]Section // those that are the whole heading
}

type headingLine struct {
	section Section
	parts   []string // with a space on either side; one that begins a heading has its sign before it
}

// DefaultHeadings is the table that rolewright comes with: English, German, French, Spanish and Dutch.
func DefaultHeadings() *Headings {
	h := &Headings{exact: make(map[string]Section)}
	for line := range strings.Lines(headingLines) {
		section, rest, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || section == "#" {
			continue
		}
		_, phrases, _ := strings.Cut(rest, " ")
		entry := headingLine{section: Section(section)}
		for phrase := range strings.SplitSeq(phrases, "|") {
			phrase = strings.TrimSpace(phrase)
			switch {
			case strings.HasPrefix(phrase, "="):
				h.add(normal(phrase[1:]), entry.section)
			case strings.HasPrefix(phrase, "^"):
				entry.parts = append(entry.parts, "^"+normal(phrase[1:])+" ")
			default:
				entry.parts = append(entry.parts, " "+normal(phrase)+" ")
				h.add(normal(phrase), entry.section)
			}
		}
		h.lines = append(h.lines, entry)
	}
	return h
}

func (h *Headings) add(heading string, section Section) {
	if _, taken := h.exact[heading]; !taken {
		h.exact[heading] = section
	}
}

// Add adds a heading of somebody's own, written “Deine Mission=responsibilities”.
func (h *Headings) Add(assignment string) error {
	at := strings.LastIndexByte(assignment, '=')
	if at <= 0 {
		return fmt.Errorf("write the heading, = and the section: “Deine Mission=responsibilities”")
	}
	for _, s := range Sections {
		if string(s) == strings.TrimSpace(assignment[at+1:]) {
			h.exact[normal(assignment[:at])] = s
			return nil
		}
	}
	return fmt.Errorf("there is no section “%s”; there are %s", strings.TrimSpace(assignment[at+1:]), joinSections())
}

func joinSections() string {
	var names []string
	for _, s := range Sections {
		names = append(names, string(s))
	}
	return strings.Join(names, ", ")
}

var numbering = regexp.MustCompile(`^(?:\d{1,2}|[a-z])[.)] |^(?:\d{1,2}|[ivx]{1,4}) `)

// normal writes a heading without what doesn't matter: case, numbers before it, signs and punctuation.
func normal(heading string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(heading) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			b.WriteRune(r)
		case r == '\'' || r == '’':
			b.WriteByte('\'')
		case r == '&':
			b.WriteString(" and ")
		default:
			b.WriteByte(' ')
		}
	}
	text := strings.Join(strings.Fields(b.String()), " ")
	return numbering.ReplaceAllString(text, "")
}

// IsExact reports whether a line is a heading of the table, word for word.
func (h *Headings) IsExact(line string) bool {
	_, ok := h.exact[normal(line)]
	return ok && !strings.HasSuffix(line, ".")
}

// longestHeading is how many words a heading has at most. A longer one counts if it begins as one of the table does.
const longestHeading = 12

// Of returns what a heading is over. Longer lines are sentences, and no headings.
func (h *Headings) Of(heading string) Section {
	text := normal(document.Plain(heading))
	words := len(strings.Fields(text))
	if words == 0 || words > 2*longestHeading {
		return NoSection
	}
	if s, ok := h.exact[text]; ok {
		return s
	}
	padded := " " + text + " "
	for _, line := range h.lines {
		for _, part := range line.parts {
			if part[0] == '^' && strings.HasPrefix(padded[1:], part[1:]) || words <= longestHeading && strings.Contains(padded, part) {
				return line.section
			}
		}
	}
	return NoSection
}
