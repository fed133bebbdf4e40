package front

import (
	"strings"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"rolewright/build/source"
)

// YAML's parser stops at the first line that it can't read, often below the one with the mistake, and its messages
// speak of YAML. So the mistakes that people make are tried in turn: each slip below knows how one of them looks and
// how it is corrected. The first correction with which the parser gets further is the one that is reported.

// repair is a correction that is tried.
type repair struct {
	rule          *source.Rule
	at            source.Span // the mistake
	message, hint string
	edits         []source.Edit
	offer         bool // the correction is only probably meant
}

// line is a line of the front matter, taken apart.
type line struct {
	number int    // in the front matter, from 0
	start  int    // offset in the file
	text   string // without the line end and spaces before it
	indent int    // bytes of white space at its beginning
	dash   int    // bytes up to the text behind "- "; the same as indent where there is none
	key    string // the word before ": " or ":" at the end of the line, if it looks like a key
	value  int    // bytes up to the value
}

func (l *line) isBlank() bool   { return l.indent == len(l.text) }
func (l *line) isComment() bool { return !l.isBlank() && l.text[l.indent] == '#' }
func (l *line) isItem() bool    { return l.dash > l.indent }

// slips are the mistakes that are tried, in this order, at each line in question.
var slips = []func(*yamlReader, []line, int) *repair{
	(*yamlReader).tabbed, (*yamlReader).oneSpace, (*yamlReader).bulleted, (*yamlReader).unspacedColon, (*yamlReader).foreignColon,
	(*yamlReader).semicolonInBraces, (*yamlReader).unclosedValue, (*yamlReader).detailOfText, (*yamlReader).ratingWithoutColon,
	(*yamlReader).wrapped, (*yamlReader).listBesideKey, (*yamlReader).colonInText, (*yamlReader).signFirst,
	(*yamlReader).hyphenBeforeKey, (*yamlReader).firstIndented, (*yamlReader).ratingAside, (*yamlReader).misindented, (*yamlReader).withoutColon, (*yamlReader).strayLine,
}

// repaired reports the mistake behind a syntax error at a line of the file, and returns whether it knows it.
func (y *yamlReader) repaired(faultLine int) bool {
	lines := y.lines()
	fault := faultLine - y.firstLine - 1
	before := y.brokenLine(nil)
	near := []int{fault, fault - 1, fault - 2, fault + 1}
	if open := y.unclosedLine(y.end); open > 0 {
		near = append([]int{open - y.firstLine - 1}, near...)
	}
	for _, at := range near {
		if at < 0 || at >= len(lines) || lines[at].isBlank() || lines[at].isComment() {
			continue
		}
		for _, slip := range slips {
			r := slip(y, lines, at)
			if r == nil || len(r.edits) == 0 {
				continue
			}
			after := y.brokenLine(r.edits)
			if after >= 0 && (after <= before || after <= at) {
				continue
			}
			y.reportRepair(r)
			if !r.offer {
				y.further(r.edits)
			}
			return true
		}
	}
	return false
}

func (y *yamlReader) reportRepair(r *repair) {
	finding := y.found.Add(r.rule, r.at, "%s", r.message).Help("%s", r.hint)
	if r.offer {
		finding.Offer(r.edits...)
	} else {
		finding.Fix(r.edits...)
	}
}

// brokenLine returns the first line that YAML can't read with some edits made, or -1 if it reads them all.
func (y *yamlReader) brokenLine(edits []source.Edit) int {
	moved := make([]source.Edit, len(edits))
	for i, e := range edits {
		e.Span.Start, e.Span.End = e.Span.Start-int32(y.start), e.Span.End-int32(y.start)
		moved[i] = e
	}
	text := source.Apply(y.file.Data[y.start:y.end], moved)
	var root yaml.Node
	err := yaml.Load([]byte(text), &root, yaml.WithPlugin(loaderlimits.New(loaderlimits.DepthValue(maxDepth))))
	if err == nil {
		if root.Kind == yaml.DocumentNode && len(root.Content) == 1 && root.Content[0].Kind != yaml.MappingNode {
			return 0
		}
		return -1
	}
	return max(0, lineOf(err)-1)
}

// lines takes the front matter apart, once.
func (y *yamlReader) lines() []line {
	all := y.apart
	if all != nil {
		return all
	}
	at := y.start
	for text := range strings.Lines(y.file.Data[y.start:y.end]) {
		all = append(all, lineAt(len(all), at, strings.TrimRight(text, "\n \t")))
		at += len(text)
	}
	y.apart = all
	return all
}

func lineAt(number, start int, text string) line {
	l := line{number: number, start: start, text: text}
	l.indent = len(text) - len(strings.TrimLeft(text, " \t"))
	l.dash = l.indent
	for strings.HasPrefix(text[l.dash:], "- ") {
		l.dash += 2
		l.dash += len(text[l.dash:]) - len(strings.TrimLeft(text[l.dash:], " "))
	}
	l.value = l.dash
	rest := text[l.dash:]
	end := 0
	for end < len(rest) && isKeyByte(rest[end]) {
		end++
	}
	if end > 0 && end < len(rest) && rest[end] == ':' && (end+1 == len(rest) || rest[end+1] == ' ') {
		l.key = rest[:end]
		l.value = len(text) - len(strings.TrimLeft(rest[end+1:], " "))
	}
	return l
}

func isKeyByte(c byte) bool {
	return c == '_' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// span is a stretch of a line.
func (y *yamlReader) spanIn(l *line, from, to int) source.Span {
	return y.file.Span(l.start+from, l.start+to)
}

// above returns the last line above one that has anything to read in it, or nil.
func above(lines []line, at int) *line {
	for at--; at >= 0; at-- {
		if !lines[at].isBlank() && !lines[at].isComment() {
			return &lines[at]
		}
	}
	return nil
}

// listAround returns the key of the list that a line is in: of the nearest line above that is indented less and has
// nothing after its key. It is "" where there is none.
func listAround(lines []line, at int) string {
	indent := lines[at].indent
	for at--; at >= 0; at-- {
		l := &lines[at]
		if l.isBlank() || l.isComment() {
			continue
		}
		if l.key != "" && l.value == len(l.text) && l.dash <= indent && !l.isItem() {
			return l.key
		}
	}
	return ""
}
