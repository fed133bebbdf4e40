package front

import (
	"strings"

	"rolewright/build/source"
)

// misindented finds a line that is indented unlike its neighbours.
func (y *yamlReader) misindented(lines []line, at int) *repair {
	l := &lines[at]
	if l.key == "" && !l.isItem() {
		return nil
	}
	what := "item"
	if !l.isItem() {
		what = "key"
	}
	end := at + 1 // behind the lines that belong to it
	for end < len(lines) && (lines[end].isBlank() || lines[end].indent > l.indent) {
		end++
	}
	before, best := y.brokenLine(nil), at
	var r *repair
	tried := map[int]bool{l.indent: true}
	for i := at - 1; i >= 0; i-- {
		up := &lines[i]
		for _, indent := range []int{up.indent, up.dash, up.indent + 2} {
			if up.isBlank() || tried[indent] || what == "item" && !up.isItem() && up.key == "" {
				continue
			}
			tried[indent] = true
			for _, to := range []int{at + 1, end} {
				edits := y.shift(lines[at:to], indent-l.indent)
				after := y.brokenLine(edits)
				if after >= 0 && (after <= before || after <= best) {
					continue
				}
				r = &repair{
					rule: yamlSyntax, at: y.spanIn(l, l.indent, len(l.text)), message: "this " + what + " isn't indented like those it belongs with",
					hint: "give it the same indentation", edits: edits, offer: true,
				}
				if after < 0 {
					return r
				}
				best = after
			}
		}
		if up.indent == 0 && !up.isBlank() {
			break
		}
	}
	return r
}

// ratingAside finds a rating that isn't indented like those above and below it. YAML stops at the one below.
func (y *yamlReader) ratingAside(lines []line, at int) *repair {
	if at < 2 || !isRating(&lines[at]) || !isRating(&lines[at-1]) || !isRating(&lines[at-2]) || lines[at-2].indent != lines[at].indent {
		return nil
	}
	l := &lines[at-1]
	return &repair{
		rule: yamlSyntax, at: y.spanIn(l, 0, l.indent+len(l.key)), message: "this rating isn't indented like those around it", hint: "give it the same indentation",
		edits: y.shift(lines[at-1:at], lines[at].indent-l.indent),
	}
}

func isRating(l *line) bool { return len(l.key) == 1 && l.key >= "1" && l.key <= "9" && !l.isItem() }

// shift indents lines by so many spaces more.
func (y *yamlReader) shift(lines []line, by int) []source.Edit {
	var edits []source.Edit
	for i := range lines {
		if l := &lines[i]; !l.isBlank() {
			edits = append(edits, source.Edit{Span: y.spanIn(l, 0, l.indent), Text: strings.Repeat(" ", max(0, l.indent+by))})
		}
	}
	return edits
}

// tabbed finds lines that are indented with tabs.
func (y *yamlReader) tabbed(lines []line, at int) *repair {
	if !strings.Contains(lines[at].text[:lines[at].indent], "\t") {
		return nil
	}
	r := &repair{rule: yamlSyntax, message: "a tab can't be used for indentation", hint: "indent with spaces"}
	for _, width := range []string{"  ", "    ", ""} {
		edits := y.untabbed(lines, width)
		if r.edits == nil {
			r.edits = edits
		}
		if y.brokenLine(edits) < 0 {
			r.edits = edits
			break
		}
	}
	tab := r.edits[0].Span
	tab.Start += int32(strings.IndexByte(tab.Text(), '\t'))
	tab.End = tab.Start + 1
	r.at = tab
	return r
}

// untabbed writes spaces for tabs: so many for each, or, if there are none, those of the line above.
func (y *yamlReader) untabbed(lines []line, width string) []source.Edit {
	var edits []source.Edit
	above := 0
	for i := range lines {
		l := &lines[i]
		if l.isBlank() {
			continue
		}
		white := l.text[:l.indent]
		if !strings.Contains(white, "\t") {
			above = l.indent
			continue
		}
		by := strings.ReplaceAll(white, "\t", width)
		if width == "" {
			by = strings.Repeat(" ", above)
		}
		edits = append(edits, source.Edit{Span: y.spanIn(l, 0, l.indent), Text: by})
	}
	return edits
}
