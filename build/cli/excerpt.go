package cli

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"

	"rolewright/build/source"
)

const (
	tabWidth    = 4
	excerptSize = 100 // columns of a line that are shown
)

// markedLine returns the shown part of a line and, as wide, the marks under the part that is meant.
// Tabs become spaces, and control characters are made visible, so that both lines stay under each other.
func markedLine(e source.Excerpt) (text, mark string) {
	cells := cellsOf(e)
	from, to := window(cells)
	var line, marks strings.Builder
	if from > 0 {
		line.WriteString("…")
		marks.WriteString(" ")
	}
	marked := false
	for _, c := range cells[from:to] {
		line.WriteString(c.text)
		sign := " "
		if c.marked {
			sign, marked = "^", true
		}
		marks.WriteString(strings.Repeat(sign, c.width))
	}
	if to < len(cells) {
		line.WriteString("…")
	}
	if !marked { // a point after the last character, or between two
		marks.WriteString("^")
	}
	return strings.TrimRight(line.String(), " "), marks.String()
}

// cell is a character as the terminal shows it.
type cell struct {
	text   string
	width  int
	marked bool
}

func cellsOf(e source.Excerpt) []cell {
	cells := make([]cell, 0, len(e.Text))
	column := 0
	for i, r := range e.Text {
		c := cellOf(r, column)
		c.marked = i >= e.From && i < e.To || e.From == e.To && i == e.From
		column += c.width
		cells = append(cells, c)
	}
	return cells
}

func cellOf(r rune, column int) cell {
	switch {
	case r == '\t':
		n := tabWidth - column%tabWidth
		return cell{text: strings.Repeat(" ", n), width: n}
	case isInvisible(r):
		return cell{text: "·", width: 1}
	case unicode.In(r, unicode.Mn, unicode.Me):
		return cell{text: string(r), width: 0}
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return cell{text: string(r), width: 2}
	}
	return cell{text: string(r), width: 1}
}

// isInvisible reports whether a character shows nothing, or moves the cursor or the text around it.
func isInvisible(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029'
}

// window chooses the cells to show: the whole line, or of a long one the part around the first mark.
func window(cells []cell) (from, to int) {
	if len(cells) <= excerptSize {
		return 0, len(cells)
	}
	first := len(cells)
	for i, c := range cells {
		if c.marked {
			first = i
			break
		}
	}
	from = max(0, min(first-excerptSize/3, len(cells)-excerptSize))
	return from, from + excerptSize
}

const (
	longest = 240 // characters of a message that are shown
	ending  = 60  // of them at its end, when the middle is left out
)

// brief makes a message fit for the terminal: it may quote a whole file, or signs that would move the cursor.
func brief(message string) string {
	runes := []rune(visible(message))
	if len(runes) > longest {
		return string(runes[:longest-ending]) + "…" + string(runes[len(runes)-ending:])
	}
	return string(runes)
}

// visible replaces the characters that show nothing or move the cursor.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if isInvisible(r) {
			return '·'
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}
