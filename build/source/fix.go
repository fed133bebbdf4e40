package source

import (
	"cmp"
	"slices"
	"strings"
)

// Edit is a change to a file: what is at Span becomes Text.
type Edit struct {
	Span Span
	Text string
}

// Fix adds a change after which the finding is gone, and nothing else is lost. The hint ends with the lines as they
// should be. Edits belong to the file of the finding and don't overlap.
func (d *Diagnostic) Fix(edits ...Edit) *Diagnostic {
	d.Offer(edits...)
	d.Certain = true
	return d
}

// Offer adds a change that is probably meant. It is shown like that of [Diagnostic.Fix], and never made without asking.
func (d *Diagnostic) Offer(edits ...Edit) *Diagnostic {
	slices.SortStableFunc(edits, func(a, b Edit) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	d.Edits = edits
	if d.Hint != "" {
		d.Hint += ":"
	}
	d.Hint += "\n" + Corrected(edits)
	d.Hint = strings.TrimPrefix(d.Hint, "\n")
	return d
}

// longestCorrection is how many corrected lines a hint shows.
const longestCorrection = 6

// Corrected returns the lines that edits change, as they read afterwards, at the indentation that they have.
func Corrected(edits []Edit) string {
	file := edits[0].Span.File
	start := strings.LastIndexByte(file.Data[:edits[0].Span.Start], '\n') + 1
	end := len(file.Data)
	last := int(edits[len(edits)-1].Span.End)
	if last > start && file.Data[last-1] == '\n' {
		last-- // an edit up to the end of a line doesn't change the next one
	}
	if n := strings.IndexByte(file.Data[last:], '\n'); n >= 0 {
		end = last + n
	}
	moved := make([]Edit, len(edits))
	for i, e := range edits {
		e.Span.Start, e.Span.End = e.Span.Start-int32(start), min(e.Span.End, int32(end))-int32(start)
		e.Text = strings.TrimSuffix(e.Text, "\n")
		moved[i] = e
	}
	lines := strings.Split(Apply(file.Data[start:end], moved), "\n")
	if len(lines) > longestCorrection {
		lines = append(lines[:longestCorrection-1], "…")
	}
	return strings.Join(lines, "\n")
}

// Apply makes changes to a text. Of edits that overlap, the first is made.
func Apply(text string, edits []Edit) string {
	var b strings.Builder
	at := 0
	for _, e := range edits {
		if int(e.Span.Start) < at {
			continue
		}
		b.WriteString(text[at:e.Span.Start])
		b.WriteString(e.Text)
		at = int(e.Span.End)
	}
	return b.String() + text[at:]
}
