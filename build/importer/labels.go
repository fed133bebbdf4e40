package importer

import (
	"regexp"
	"strings"

	"rolewright/build/importer/document"
)

var labelled = regexp.MustCompile(`^([\pL][\pL /’'.-]{1,40}?)\s*:\s+(\S.{0,200})$`)

// labels reads lines such as “Location: Hamburg, Germany” in what stayed text. The lines stay where they are.
func (m *mapper) labels() {
	m.labelsIn(m.role.Body)
	m.placedWhere("a line of the text")
}

func (m *mapper) labelsIn(blocks []document.Block) {
	for i := range blocks {
		b := &blocks[i]
		for line := range strings.SplitSeq(b.Text, "\n") {
			m.label(document.Plain(line))
		}
		for _, item := range b.Items {
			m.label(document.Plain(item.Text))
		}
		for _, row := range b.Rows {
			if len(row) == 2 {
				m.label(document.Plain(row[0]) + ": " + document.Plain(strings.ReplaceAll(row[1], "\n", "; ")))
			}
		}
		if b.Kind == document.Heading && i+1 < len(blocks) && blocks[i+1].Kind == document.Paragraph {
			m.label(document.Plain(b.Text) + ": " + document.Plain(blocks[i+1].Text))
		}
	}
}

func (m *mapper) label(line string) {
	match := labelled.FindStringSubmatch(strings.ReplaceAll(line, "::", ":"))
	if match == nil {
		return
	}
	switch field := meaningOf(match[1]); field {
	case "", "title", "summary", "id", "language", "apply", "suffix", "also known as", "level":
	default:
		_ = m.fact(field, strings.TrimRight(match[2], ". "))
	}
}
