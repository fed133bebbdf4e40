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
	for i := range lines {
		l := &lines[i]
		white := l.text[:l.indent]
		if tab := strings.IndexByte(white, '\t'); tab >= 0 && !l.isBlank() {
			if r.edits == nil {
				r.at = y.spanIn(l, tab, tab+1)
			}
			r.edits = append(r.edits, source.Edit{Span: y.spanIn(l, 0, l.indent), Text: strings.ReplaceAll(white, "\t", "  ")})
		}
	}
	return r
}
