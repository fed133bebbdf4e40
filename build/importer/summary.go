package importer

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"rolewright/build/importer/document"
)

// MaxSummary is how many characters a summary has at most, as in the table of fields.
const maxSummary = 280

// summary takes the job in a sentence or two from the beginning of the text. A short paragraph moves; of a long one the
// first sentences are repeated.
func (m *mapper) summary() {
	r := m.role
	if r.Summary != "" {
		return
	}
	at := m.introduction()
	if at < 0 {
		return
	}
	text := document.Plain(r.Body[at].Text)
	if utf8.RuneCountInString(text) <= maxSummary {
		r.Summary = text
		m.placed("summary", "the first paragraph", 1)
		if !strings.Contains(r.Body[at].Text, "](") {
			r.Body = append(r.Body[:at:at], r.Body[at+1:]...)
			m.dropEmptyHeading(at - 1)
		}
		return
	}
	if r.Summary = firstSentences(text); r.Summary != "" {
		m.placed("summary", "the first sentence, which stays in the text", 1)
	}
}

// introduction is where the paragraph is that says what the job is, or -1.
func (m *mapper) introduction() int {
	section := NoSection
	best := -1
	for i := range m.role.Body {
		b := &m.role.Body[i]
		switch {
		case b.Kind == document.Heading:
			section = m.headings.Of(b.Text)
		case b.Kind != document.Paragraph || isLead(b.Text) || hasLabel(b.Text) || isFactLine(b.Text):
		case utf8.RuneCountInString(document.Plain(b.Text)) < 40 || emailInText.MatchString(b.Text):
		case section == Summary || section == Responsibilities:
			return i
		case section == NoSection && best < 0:
			best = i
		}
	}
	return best
}

// hasLabel reports whether a line of a text is a fact, such as “Location: Hamburg”.
func hasLabel(text string) bool {
	isLabelled := func(line string) bool { return labelled.MatchString(document.Plain(line)) }
	return slices.ContainsFunc(strings.Split(text, "\n"), isLabelled)
}

// dropEmptyHeading removes a heading that has nothing below it any more, and keeps its words as a comment.
func (m *mapper) dropEmptyHeading(at int) {
	r := m.role
	if at < 0 || r.Body[at].Kind != document.Heading {
		return
	}
	if at+1 < len(r.Body) && (r.Body[at+1].Kind != document.Heading || r.Body[at+1].Level > r.Body[at].Level) {
		return
	}
	r.Headings["summary"] = append(r.Headings["summary"], document.Plain(r.Body[at].Text))
	r.Body = append(r.Body[:at:at], r.Body[at+1:]...)
}

var sentenceEnd = regexp.MustCompile(`[.!?]["”’)]?\s+[\p{Lu}\d"“„«]`)

// firstSentences are as many as fit into a summary, or "".
func firstSentences(text string) string {
	end := 0
	for _, m := range sentenceEnd.FindAllStringIndex(text, -1) {
		_, last := utf8.DecodeLastRuneInString(text[m[0]:m[1]])
		at := len(strings.TrimRight(text[:m[1]-last], " "))
		if utf8.RuneCountInString(text[:at]) > maxSummary {
			break
		}
		end = at
	}
	if end < 30 {
		return ""
	}
	return text[:end]
}
