package markdown

import (
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
	{"mapping values are not allowed", "a colon with a blank behind it can't stand here", "put the whole text in quotes: \"Lead: Platform\"; or, if this is a key, give it the same indentation as its neighbours"},
	{"block sequence entries are not allowed", "a list can't begin here", "begin the list on the next line, with each item behind “- ”; a text that begins with a dash goes in quotes"},
	{"mapping keys are not allowed", "a key can't begin here", "text that begins with “?” goes in quotes"},
	{"found unexpected end of stream", "this quote is opened and never closed", "close the text with the same quote that it begins with"},
	{"did not find expected ',' or ']'", "the list in brackets is not closed, or a comma is missing", "close the list with ], with commas between its items; or write one item a line behind “- ”"},
	{"did not find expected ',' or '}'", "the group in braces is not closed, or a comma is missing", "close the group with }, with commas between its keys; or write one key a line"},
	{"did not find expected '-'", "this line is neither an item of the list above nor indented like a key", "begin it with “- ” to make it an item, or indent it like the keys it belongs to"},
	{"did not find expected key", "here should be a key: something on this line, or the line's indentation, doesn't fit", "check the indentation; a text with quotes inside goes in the other kind of quotes: 'say \"hi\" first'"},
	{"did not find expected node content", "here should be a value", "a text that begins with a comma, bracket or other sign goes in quotes"},
	{"found unknown escape character", "a backslash inside double quotes has a special meaning", "use single quotes, or write the backslash twice"},
	{"did not find expected comment or line break", "a text that begins with | or > starts on the next line", "begin a new line here, indented; or put the text in quotes"},
	{"exceeded max depth", "the values are nested too deeply", "nothing in a site needs more than five levels"},
	{"expected single document", "the front matter holds a line that ends it too early (such as “...”)", "remove that line"},
	{"control characters are not allowed", "there is an invisible control character in this text", "type the text again instead of pasting it"},
	{"unknown anchor", "a text that begins with * goes in quotes", ""},
	{"while scanning an alias", "a text that begins with * goes in quotes", ""},
	{"while scanning an anchor", "a text that begins with & goes in quotes", ""},
	{"found a tab", "a tab can't be used for indentation", "indent with spaces"},
}

func (y *yamlReader) reportLoadError(e *yaml.LoadError) {
	mark := e.Mark
	if strings.Contains(e.Message, "unexpected end of stream") && e.ContextMark.Line > 0 {
		mark = e.ContextMark // the place where the quote was opened, not the end of the file
	}
	at := source.Span{File: y.file}
	if mark.Line > 0 {
		offset := min(y.offset(mark.Line, mark.Column), y.end)
		at = y.file.Span(offset, offset+1)
	} else if c := strings.IndexFunc(y.file.Data[:y.end], isControl); c >= 0 && strings.Contains(e.Message, "control characters") {
		at = y.file.Span(c, c+1)
	}
	if strings.Contains(e.Message, "cannot start any token") {
		y.reportBadStart(at)
		return
	}
	for _, f := range syntaxFaults {
		if strings.Contains(e.Message+" "+e.ContextMsg, f.parser) {
			y.found.Error("yaml-syntax", at, "%s", f.message).Help("%s", f.hint)
			return
		}
	}
	y.found.Error("yaml-syntax", at, "this is not valid YAML: %s", e.Message).
		Help("compare the line with its neighbours; text with unusual signs goes in quotes")
}

func (y *yamlReader) reportBadStart(at source.Span) {
	if at.Text() == "\t" {
		y.found.Error("yaml-syntax", at, "a tab can't be used for indentation").Help("indent with spaces")
		return
	}
	y.found.Error("yaml-syntax", at, "a text can't begin with %s", at.Text()).Help("put the whole text in quotes")
}

func isControl(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 && r != 0x85
}
