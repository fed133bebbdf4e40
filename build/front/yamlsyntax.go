package front

import (
	"errors"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"

	"rolewright/build/source"
)

// syntaxFault puts a message of the YAML parser into words for people who have never read its specification.
type syntaxFault struct {
	parser  string // part of the parser's message
	message string
	hint    string
}

var syntaxFaults = []syntaxFault{
	{"mapping values are not allowed", "a colon followed by a space isn't allowed in plain text", "put the whole text in quotes: \"Lead: Platform\"; or, if this is a key, give it the same indentation as its neighbours"},
	{"block sequence entries are not allowed", "a list can't begin here", "begin the list on the next line, with “- ” before each item; text that begins with a hyphen goes in quotes"},
	{"mapping keys are not allowed", "a key can't begin here", "text that begins with “?” goes in quotes"},
	{"found unexpected end of stream", "this quote is opened and never closed", "close the text with the same quote that it begins with"},
	{"did not find expected ',' or ']'", "the list in brackets is not closed, or a comma is missing", "close the list with ], with commas between its items; or write each item on a line of its own after “- ”"},
	{"did not find expected ',' or '}'", "the group in braces is not closed, or a comma is missing", "close the group with }, with commas between its keys; or write one key a line"},
	{"did not find expected '-'", "this line is neither an item of the list above nor indented like a key", "begin it with “- ” to make it an item, or indent it like the keys it belongs to"},
	{"did not find expected key", "here should be a key: something on this line, or the line's indentation, doesn't fit", "check the indentation; a text with quotes inside goes in the other kind of quotes: 'say \"hi\" first'"},
	{"did not find expected node content", "here should be a value", "a text that begins with a comma, bracket or other sign goes in quotes"},
	{"found unknown escape character", "a backslash inside double quotes has a special meaning", "use single quotes, or write the backslash twice"},
	{"hexadecimal number", "a backslash inside double quotes has a special meaning", "use single quotes, or write the backslash twice"},
	{"<document start>", "this line is indented less than the first key", "give all keys of the file the same indentation, best none"},
	{"a tag", "a text that begins with ! goes in quotes", ""},
	{"did not find expected comment or line break", "a text that begins with | or > starts on the next line", "begin a new line here, indented; or put the text in quotes"},
	{"exceeded max depth", "the values are nested too deeply", "nothing in a site needs more than five levels"},
	{"expected single document", "the front matter holds a line that ends it too early (such as “...”)", "remove that line"},
	{"unknown anchor", "a text that begins with * goes in quotes", ""},
	{"while scanning an alias", "a text that begins with * goes in quotes", ""},
	{"while scanning an anchor", "a text that begins with & goes in quotes", ""},
	{"could not find expected ':'", "this line should be a key with a value", "write a key, a colon and a space before the value; if the text of the page begins here, put a line that holds only --- above it"},
	{"found a tab", "a tab can't be used for indentation", "indent with spaces"},
}

func (y *yamlReader) reportLoadError(e *yaml.LoadError) {
	at := y.faultAt(e)
	if !strings.Contains(e.Message, "max depth") && y.repaired(at.Position().Line) {
		return
	}
	if !strings.Contains(e.Message, "max depth") && y.unclosed(int(at.Start)+1) {
		return
	}
	if strings.Contains(e.Message, "cannot start any token") {
		y.reportBadStart(at)
		return
	}
	switch {
	case strings.Contains(e.Message, "mapping values are not allowed") && (y.swallowedList(at) || y.indentedKey(at)):
		return
	case strings.Contains(e.ContextMsg, "an alias") && strings.HasPrefix(strings.TrimSpace(y.file.Line(at.Position().Line)), "* "):
		y.found.Add(yamlSyntax, at, "an item of a list begins with “- ”, not with *").Help("write “- ” in its place, here and in the lines below")
		return
	}
	if line := strings.TrimSpace(y.file.Line(at.Position().Line)); strings.Contains(e.Message, "did not find expected key") && strings.HasPrefix(line, "- ") {
		y.found.Add(yamlSyntax, at, "this item is not indented like those above it").Help("give all items of a list the same number of spaces before their “-”")
		return
	}
	for _, f := range syntaxFaults {
		if strings.Contains(e.Message+" "+e.ContextMsg, f.parser) {
			y.found.Add(yamlSyntax, at, "%s", f.message).Help("%s", f.hint)
			return
		}
	}
	y.found.Add(yamlSyntax, at, "this is not valid YAML: %s", e.Message).
		Help("compare the line with its neighbours; text with unusual signs goes in quotes")
}

// lineOf returns the line at which a parser gave up, from 1, or 0 if nobody knows.
func lineOf(err error) int {
	var several *yaml.LoadErrors
	var one *yaml.LoadError
	switch {
	case errors.As(err, &several) && len(several.Errors) > 0:
		return several.Errors[0].Mark.Line
	case errors.As(err, &one):
		return one.Mark.Line
	}
	return 0
}

// faultAt is the place to show for a fault: where the parser gave up, or, if what it was reading began earlier and is
// itself the fault, there.
func (y *yamlReader) faultAt(e *yaml.LoadError) source.Span {
	mark := e.Mark
	began := []string{"unexpected end of stream", "could not find expected ':'", "alphabetic or numeric"}
	for _, part := range began {
		if strings.Contains(e.Message, part) && e.ContextMark.Line > 0 {
			mark = e.ContextMark
		}
	}
	if mark.Line > 0 {
		offset := min(y.offset(mark.Line, mark.Column), y.end)
		return y.file.Span(offset, offset+1)
	}
	if strings.Contains(e.Message, "expected single document") {
		if m := documentEnd.FindStringIndex(y.file.Data[y.start:y.end]); m != nil {
			return y.file.Span(y.start+m[0], y.start+m[1])
		}
	}
	return y.file.Whole()
}

var (
	documentEnd = regexp.MustCompile(`(?m)^(?:\.\.\.|---)`)
	bareKey     = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)
)

// indentedKey explains a key that is indented further than the key above it, which has a value already. To YAML it
// continues that value.
func (y *yamlReader) indentedKey(colon source.Span) bool {
	line := colon.Position().Line
	indent, start := y.indented(line)
	above := y.file.Line(line - 1)
	outer := len(above) - len(strings.TrimLeft(above, " "))
	if key := y.file.Data[start:colon.Start]; !bareKey.MatchString(key) || outer >= indent || line-1 <= y.firstLine {
		return false
	}
	y.found.Add(yamlSyntax, y.file.Span(start, int(colon.Start)), "this line is indented further than the one above, which has a value already").
		Help("give both the same indentation; if this line is a part of the text above, put the whole text in quotes")
	return true
}

func (y *yamlReader) reportBadStart(at source.Span) {
	if at.Text() == "\t" {
		y.found.Add(yamlSyntax, at, "a tab can't be used for indentation").Help("indent with spaces")
		return
	}
	y.found.Add(yamlSyntax, at, "a text can't begin with %s", at.Text()).Help("put the whole text in quotes")
}
