package importer

import (
	"regexp"
	"slices"
	"strings"

	"rolewright/build/importer/document"
)

// Facts are read out of sentences only where one sentence says what it is about and names one value. The text stays.

var (
	aboutApply = regexp.MustCompile(`(?i)\b(?:apply(?:ing)?|applications?|interested|cv|résumé|resume|send (?:us|your)|bewerb\w*|bewirb\w*|lebenslauf|postul\w+|candidature|envoyez|solicit\w+|envía\w*|interesad[oa]s?|sollicit\w+|stuur)\b`)
	aboutHelp  = regexp.MustCompile(`(?i)\b(?:accommodat\w+|adjustments?|disabilit\w+|disabled|privacy|data protection|barrierefrei\w*|behinder\w*|datenschutz\w*|handicap\w*|discapacidad|questions?|fragen|agenc(?:y|ies)|recruiters?)\b`)
	lastDay    = regexp.MustCompile(`(?i)\b(?:by|until|till|no later than|deadline(?: is)?:?|clos(?:es|ing)(?: on)?|bis(?: zum| spätestens)?|spätestens(?: am| bis)?|jusqu['’]au|au plus tard le|hasta el|tot(?: en met)?|uiterlijk)[: ]+(?:the )?` +
		`(\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}(?:st|nd|rd|th|er|\.)?\s+(?:of |de )?\pL{3,10}\.?,?\s+(?:de )?\d{4}|\pL{3,10} \d{1,2}(?:st|nd|rd|th)?,? \d{4})`)
	applyLink = regexp.MustCompile(`(?i)\[(?:[^\[\]]*\b)?(?:apply|bewerben|bewirb|postuler|postulez|solicitar|solliciteer)\b[^\[\]]*\]\((https?://[^()\s]+)\)`)
)

// sentences finds where applications go, and until when.
func (m *mapper) sentences() {
	var mails, links, days []string
	eachText(m.role.Body, func(text string) {
		for _, g := range applyLink.FindAllStringSubmatch(text, -1) {
			links = append(links, g[1])
		}
		before := ""
		for _, sentence := range sentencesOf(document.Plain(text)) {
			if aboutApply.MatchString(before+sentence) && !aboutHelp.MatchString(sentence) {
				mails = append(mails, emailInText.FindAllString(sentence, -1)...)
				for _, g := range lastDay.FindAllStringSubmatch(sentence, -1) {
					days = append(days, onlyDay(g[1]))
				}
			}
			before = sentence + " "
		}
	})
	mails, links, days = unique(mails), unique(links), unique(days)
	if len(mails)+len(links) == 1 && m.role.ApplyURL+m.role.ApplyEmail == "" {
		_ = m.applyTo(append(mails, links...)[0])
	}
	if len(days) == 1 && m.role.Closes == "" {
		m.role.Closes = days[0]
	}
	m.placedWhere("a sentence, which stays in the text")
}

// sentencesOf divides a text into its sentences, and its lines.
func sentencesOf(text string) []string {
	var all []string
	for line := range strings.SplitSeq(text, "\n") {
		from := 0
		for _, at := range sentenceEnd.FindAllStringIndex(line, -1) {
			all = append(all, line[from:at[0]+1])
			from = at[0] + 1
		}
		all = append(all, line[from:])
	}
	return all
}

var besideFacts = regexp.MustCompile(`\s+[·|•]\s+`)

// isFactLine reports whether a line is short facts side by side: “Madrid, España · Jornada completa”.
func isFactLine(text string) bool {
	parts := besideFacts.Split(document.Plain(text), -1)
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(p string) bool { return len(strings.Fields(p)) > 8 })
}

// factLines reads such lines at the beginning of the text.
func (m *mapper) factLines() {
	for i := range min(3, len(m.role.Body)) {
		b := &m.role.Body[i]
		if b.Kind != document.Paragraph || !isFactLine(b.Text) {
			continue
		}
		for _, part := range besideFacts.Split(document.Plain(b.Text), -1) {
			part = strings.TrimSpace(part)
			for _, field := range []string{"employment", "workplace", "location", "pay"} {
				if field == "location" && !strings.ContainsAny(part, ",(") && cities[strings.ToLower(part)] == "" {
					continue // such as the name of the employer
				}
				if m.fact(field, part) {
					break
				}
			}
		}
	}
	m.placedWhere("a line of the text")
}

// withoutSectionTables makes lists of a table whose columns are parts of a posting: responsibilities beside requirements.
func withoutSectionTables(blocks []document.Block, h *Headings) []document.Block {
	var all []document.Block
	for _, b := range blocks {
		if b.Kind != document.Table || len(b.Rows) < 2 || len(b.Rows[0]) < 2 || slices.ContainsFunc(b.Rows[0], func(cell string) bool {
			s := h.Of(cell)
			return !h.IsExact(document.Plain(cell)) || s != Responsibilities && s != Requirements && s != Nice && s != Benefits
		}) {
			all = append(all, b)
			continue
		}
		for i, heading := range b.Rows[0] {
			list := document.Block{Kind: document.List}
			for _, row := range b.Rows[1:] {
				if i < len(row) && strings.TrimSpace(row[i]) != "" {
					list.Items = append(list.Items, document.Item{Text: row[i]})
				}
			}
			all = append(all, document.Block{Kind: document.Heading, Level: 2, Text: heading}, list)
		}
	}
	return all
}
