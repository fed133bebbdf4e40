package words

import (
	"regexp"
	"strings"
)

// mark matches a placeholder, or the beginning or end of a link.
var mark = regexp.MustCompile(`\{([a-z][A-Za-z]*)\}|<(/?)([a-z][A-Za-z]*)>`)

// parseText takes a text apart. What isn't a placeholder or a link is said as it is.
func parseText(text string) []Piece {
	var pieces []Piece
	literal := func(s string) {
		if s != "" {
			pieces = append(pieces, Piece{Literal, s})
		}
	}
	for {
		at := mark.FindStringSubmatchIndex(text)
		if at == nil {
			literal(text)
			return pieces
		}
		literal(text[:at[0]])
		switch {
		case at[2] >= 0:
			pieces = append(pieces, Piece{Placeholder, text[at[2]:at[3]]})
		case at[4] < at[5]:
			pieces = append(pieces, Piece{Close, text[at[6]:at[7]]})
		default:
			pieces = append(pieces, Piece{Open, text[at[6]:at[7]]})
		}
		text = text[at[1]:]
	}
}

// written writes a text again as its catalogue has it.
func written(pieces []Piece) string {
	var b strings.Builder
	for _, p := range pieces {
		switch p.Kind {
		case Literal:
			b.WriteString(p.Text)
		case Placeholder:
			b.WriteString("{" + p.Text + "}")
		case Open:
			b.WriteString("<" + p.Text + ">")
		case Close:
			b.WriteString("</" + p.Text + ">")
		}
	}
	return b.String()
}

// marksOf lists the names of the placeholders and links of a text, as they are written.
func marksOf(pieces []Piece) []string {
	var names []string
	for _, p := range pieces {
		if p.Kind != Literal {
			names = append(names, written([]Piece{p}))
		}
	}
	return names
}
