package read

import (
	"regexp"
	"strings"

	"rolewright/build/importer/document"
)

// tidied makes of blocks what their author meant: bold lines are headings, lines with bullets are a list.
func tidied(blocks []document.Block) []document.Block {
	var all []document.Block
	for _, b := range blocks {
		if b.Kind == document.Paragraph {
			for _, part := range parts(b.Text) {
				all = appendPart(all, part)
			}
			continue
		}
		if b.Kind == document.Heading {
			b.Text = unstressed(b.Text)
		}
		all = append(all, b)
	}
	return all
}

// appendPart adds a block. An item of a list that was typed joins the one before it.
func appendPart(all []document.Block, part document.Block) []document.Block {
	if last := len(all) - 1; last >= 0 && part.Kind == document.List && all[last].Kind == document.List && part.Ordered == all[last].Ordered {
		all[last].Items = append(all[last].Items, part.Items...)
		return all
	}
	return append(all, part)
}

var (
	boldLine    = regexp.MustCompile(`^(?:\*\*|__)([^*_].{0,118}?)(?:\*\*|__)\s*:?$`)
	typedItem   = regexp.MustCompile(`^(?:[` + bullets + `]|\\?[-–—*](?:\s|$)|o\s{2,}|§\s)\s*(\S.*)$`)
	typedNumber = regexp.MustCompile(`^\d{1,2}\\?[.)]\s+(\S.*)$`)
	boldLead    = regexp.MustCompile(`^\*\*([^*]{2,80})\*\*:?$`)
)

// parts divides a paragraph with forced line ends where its lines are items or headings.
func parts(text string) []document.Block {
	lines := strings.Split(text, "\n")
	var all []document.Block
	var plain []string
	flush := func() {
		if len(plain) > 0 {
			all = append(all, document.Block{Kind: document.Paragraph, Text: strings.Join(plain, "\n")})
		}
		plain = nil
	}
	for _, line := range lines {
		switch line = strings.TrimSpace(line); {
		case typedItem.MatchString(line):
			flush()
			all = appendPart(all, listOf(typedItem.FindStringSubmatch(line)[1], false))
		case len(lines) > 1 && typedNumber.MatchString(line):
			flush()
			all = appendPart(all, listOf(typedNumber.FindStringSubmatch(line)[1], true))
		case isBoldLine(line) && (len(lines) == 1 || len(all)+len(plain) == 0 || boldLead.MatchString(line)):
			flush()
			all = append(all, document.Block{Kind: document.Heading, Level: document.Soft, Text: boldText(line)})
		case line != "":
			plain = append(plain, line)
		}
	}
	flush()
	return all
}

func listOf(text string, ordered bool) document.Block {
	return document.Block{Kind: document.List, Ordered: ordered, Items: []document.Item{{Text: text}}}
}

// isBoldLine reports whether a line is all bold and short, as headings are.
func isBoldLine(line string) bool {
	m := boldLine.FindStringSubmatch(line)
	return m != nil && !strings.Contains(m[1], "**") && !strings.HasSuffix(m[1], ".") && len(strings.Fields(m[1])) <= 14
}

func boldText(line string) string { return strings.TrimSpace(boldLine.FindStringSubmatch(line)[1]) }
