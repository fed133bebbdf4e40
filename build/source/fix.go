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
	if last > int(edits[len(edits)-1].Span.Start) && file.Data[last-1] == '\n' {
		last-- // an edit up to the end of a line doesn't change the next one; one that only inserts there does
	}
	if n := strings.IndexByte(file.Data[last:], '\n'); n >= 0 {
		end = last + n
	}
	moved := make([]Edit, len(edits))
	for i, e := range edits {
		if int(e.Span.End) >= end {
			e.Text = strings.TrimSuffix(e.Text, "\n")
		}
		e.Span.Start, e.Span.End = e.Span.Start-int32(start), min(e.Span.End, int32(end))-int32(start)
		moved[i] = e
	}
	lines := strings.Split(Apply(file.Data[start:end], moved), "\n")
	if len(lines) == 1 && len(lines[0]) > longLine {
		from, to := int(edits[0].Span.Start)-start, len(lines[0])-(end-last)
		return around(lines[0], from, max(to, from))
	}
	if len(lines) > longestCorrection {
		lines = append(lines[:longestCorrection-1], "…")
	}
	return strings.Join(lines, "\n")
}

const (
	longLine = 200 // bytes of a line of which only the part around a correction is shown
	context  = 40  // bytes on each side
)

// around returns the words around line[from:to].
func around(line string, from, to int) string {
	before, after := "", ""
	if from -= context; from > 0 {
		from += strings.IndexByte(line[from:]+" ", ' ') + 1
		before = "… "
	}
	if to += context; to < len(line) {
		if space := strings.LastIndexByte(line[:to], ' '); space > from {
			to = space
		}
		after = " …"
	}
	from, to = min(max(from, 0), len(line)), min(to, len(line))
	return strings.ToValidUTF8(before+line[from:max(from, to)]+after, "")
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

// Amend makes changes to the bytes of a file as they are on the disk, where the edits are places in the text that was
// read from them: without a byte-order mark, and with \n for each line end. Everything else stays as it is, byte for
// byte; new lines end like the file's first. It reports false if the bytes aren't those of the edits' file any more.
func Amend(raw string, edits []Edit) (string, bool) {
	if len(edits) == 0 {
		return raw, true
	}
	body := strings.TrimPrefix(raw, "\uFEFF")
	if strings.ReplaceAll(body, "\r\n", "\n") != edits[0].Span.File.Data {
		return raw, false
	}
	lineEnd := "\n"
	if first := strings.IndexByte(body, '\n'); first > 0 && body[first-1] == '\r' {
		lineEnd = "\r\n"
	}
	offsets := originalOffsets{body: body}
	moved := make([]Edit, len(edits))
	for i, e := range edits {
		moved[i] = Edit{Text: strings.ReplaceAll(e.Text, "\n", lineEnd)}
		moved[i].Span.Start, moved[i].Span.End = offsets.of(e.Span.Start), offsets.of(e.Span.End)
	}
	return raw[:len(raw)-len(body)] + Apply(body, moved), true
}

// originalOffsets finds where offsets in a text with \n were before \r\n became \n.
type originalOffsets struct {
	body       string
	read, made int32 // the same place in both
}

func (o *originalOffsets) of(offset int32) int32 {
	if offset < o.made {
		o.read, o.made = 0, 0
	}
	for o.made < offset {
		if strings.HasPrefix(o.body[o.read:], "\r\n") {
			o.read++
		}
		o.read++
		o.made++
	}
	return o.read
}
