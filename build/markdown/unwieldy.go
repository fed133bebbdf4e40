package markdown

import (
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

// The limits of a file. People stay far below them; beyond them the parsers take their time, because some signs make
// them look through the whole paragraph, all open lists or all keys once more, and a short row of a table gets all cells
// that it lacks.
const (
	maxText      = 1 << 20  // bytes
	maxParagraph = 32 << 10 // bytes without a blank line between
	maxNested    = 60       // lists and quotations inside of each other
	maxCells     = 100_000  // of all tables, with those that their rows lack
	maxOpenLinks = 100      // of a paragraph, without the bracket that ends their address
)

// IsUnwieldy reports whether a text is beyond the limits, so that a parser may take its time over it.
func IsUnwieldy(text string) bool {
	return reportUnwieldy(source.Span{}, text, new(source.Diagnostics))
}

// reportUnwieldy reports a text that is beyond the limits.
func reportUnwieldy(written source.Span, text string, found *source.Diagnostics) bool {
	if len(text) > maxText {
		found.Add(front.TextTooLong, atStart(written, text, 0), "this text has %d KB; the most that a page can hold is %d KB", len(text)>>10, maxText>>10).
			Help("divide it into several pages")
		return true
	}
	paragraph, offset, columns, cells, open := 0, 0, 0, 0, 0
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) == "" {
			paragraph, columns, open = offset+len(line), 0, 0
		}
		offset += len(line)
		if offset-paragraph > maxParagraph {
			found.Add(front.TextTooLong, atStart(written, text, paragraph), "this paragraph has more than %d KB", maxParagraph>>10).
				Help("divide it by blank lines")
			return true
		}
		if open += openLinks(line); open > maxOpenLinks {
			found.Add(front.TextTooLong, atStart(written, text, paragraph), "this paragraph has more than %d links without an end", maxOpenLinks).
				Help("put a round bracket after the address of each link")
			return true
		}
		columns = max(columns, columnsOf(line))
		if cells += columns; cells > maxCells {
			found.Add(front.TextTooLong, atStart(written, text, paragraph), "with this table, the text has tables of more than %d cells", maxCells).
				Help("divide it into several pages; if only some rows have so many columns, make a table of their own for them")
			return true
		}
		if nested(line) > maxNested {
			found.Add(nestedTooDeep, atStart(written, text, offset-len(line)), "the lists or quotations of this line are nested too deeply").
				Help("a page can't show more than a few levels; to show such a sign, put a backslash before it: \\> or \\-")
			return true
		}
	}
	return false
}

// openLinks counts the links of a line that begin, such as "[a](", and don't end before the next one.
func openLinks(line string) int {
	open := 0
	_, rest, begins := strings.Cut(line, "](")
	for begins {
		var address string
		if address, rest, begins = strings.Cut(rest, "]("); !strings.Contains(address, ")") {
			open++
		}
	}
	return open
}

// columnsOf counts the columns of the table that a line such as |---|---| begins, or returns 0.
func columnsOf(line string) int {
	if !strings.Contains(line, "-") || strings.Trim(line, "|-: \t\n>*+0123456789.)") != "" {
		return 0
	}
	return strings.Count(line, "|")
}

// atStart is the place of the first character of a line of the text.
func atStart(written source.Span, text string, at int) source.Span {
	return front.Locate(written, text, at, min(at+1, len(text)))
}

// nested counts the signs before a line's text that each begin a quotation or a list.
func nested(line string) int {
	depth, digits, rule, first := 0, 0, true, strings.TrimLeft(line, " \t")
	for i := range len(line) {
		c := line[i]
		blankNext := i+1 < len(line) && isBlankByte(line[i+1])
		switch {
		case isBlankByte(c):
			continue
		case c == '>':
			depth++
		case (c == '-' || c == '*' || c == '+' || digits > 0 && (c == '.' || c == ')')) && blankNext:
			depth++
		case c >= '0' && c <= '9':
			digits++
			continue
		default:
			return depth
		}
		rule = rule && (c == '-' || c == '*') && c == first[0]
		digits = 0
	}
	if rule { // a line across the page, such as - - -
		return 0
	}
	return depth
}

func isBlankByte(b byte) bool { return b == ' ' || b == '\n' || b == '\t' }
