package markdown

import (
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

// correction is how one kind of markup in a text is put right, wherever it is met.
type correction struct {
	help   string // what to do
	edits  []source.Edit
	spoken string // the right text of the first place, where no edit can make it
	sure   bool   // the edits may be made without asking
}

// correct adds a place to a correction: the text that is at a span becomes the right one. Where the two differ by quotes,
// escapes or folded lines, or the right one would need quotes, only the message can say it.
func (w *walker) correct(c *correction, at source.Span, text, right string, sure bool) {
	if c.spoken == "" {
		c.spoken = firstLineOf(right)
	}
	c.sure = c.sure && sure
	if at.Text() == text && (!w.oneLine || w.fits(at, right)) {
		c.edits = append(c.edits, source.Edit{Span: at, Text: right})
	}
}

// fits reports whether the value of a field is still one, and says just that, when a part of it becomes another text.
func (w *walker) fits(at source.Span, right string) bool {
	written := w.places.Written()
	before, after := written.File.Data[written.Start:at.Start], written.File.Data[at.End:written.End]
	if strings.HasPrefix(before+after, `"`) || strings.HasPrefix(before+after, "'") {
		return before != "" && !strings.ContainsAny(right, `"'\\`)
	}
	whole := before + right + after
	return front.Written(whole, true) == whole
}

// finish gives the findings about markup their hints and edits.
func (w *walker) finish() {
	for _, d := range w.dropped {
		finding := &w.found[d.finding]
		switch c := d.correction; {
		case c.help == "":
		case len(c.edits) > 0 && c.sure:
			finding.Help("%s", c.help).Fix(c.edits...)
		case len(c.edits) > 0:
			finding.Help("%s", c.help).Offer(c.edits...)
		case c.spoken != "":
			finding.Help("%s: `%s`", c.help, c.spoken)
		default:
			finding.Help("%s", c.help)
		}
	}
}
