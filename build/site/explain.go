package site

import (
	"errors"
	"html/template"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"rolewright/build/source"
)

// The forms in which the template engine reports a fault: with its place, without a line, and while a page is made.
var (
	placedPattern    = regexp.MustCompile(`^(?:html/)?template: ?([^:]+):(\d+)(?::(\d+))?: (?s:(.*))$`)
	unplacedPattern  = regexp.MustCompile(`^(?:html/)?template: ?([^:]+): (?s:(.*))$`)
	executingPattern = regexp.MustCompile(`^executing "([^"]*)" at <(.*?)>: (?s:(.*))$`)
)

// fault is an error of the template engine, taken apart.
type fault struct {
	file       *source.File // nil when the engine names none
	line       int
	column     string // a number of bytes from 0, near the expression
	define     string // the template that was executed, or ""
	expression string // what couldn't be executed, or ""
	message    string
}

func (t *templates) takeApart(err error) fault {
	f := fault{message: err.Error()}
	if parts := placedPattern.FindStringSubmatch(f.message); parts != nil && t.parsed[parts[1]] != nil {
		f.file = t.parsed[parts[1]].file
		f.line, _ = strconv.Atoi(parts[2])
		f.column, f.message = parts[3], parts[4]
	} else if parts := unplacedPattern.FindStringSubmatch(f.message); parts != nil {
		f.message = parts[2]
	}
	if run := executingPattern.FindStringSubmatch(f.message); run != nil {
		f.define, f.expression, f.message = run[1], run[2], run[3]
	}
	return f
}

func (f *fault) span() source.Span {
	switch {
	case f.file == nil:
		return source.Span{}
	case f.expression != "":
		return within(f.file, f.line, f.column, f.expression)
	case f.column != "":
		column, _ := strconv.Atoi(f.column)
		return actionAround(f.file, f.file.Offset(source.Position{Line: f.line, Column: 1})+column)
	}
	return lineSpan(f.file, f.line)
}

// explain turns an error of the template engine into a finding at the site's own template. Page and view are those that
// were executed, or nil while templates are parsed.
func (t *templates) explain(err error, p *pageTemplate, view any) source.Diagnostic {
	f := t.takeApart(err)
	d := source.Diagnostic{Rule: badTemplate, Message: f.message, Span: f.span()}
	if f.expression != "" {
		explainField(&d, view)
	}
	if escaping := (*template.Error)(nil); errors.As(err, &escaping) {
		explainEscaping(&d, escaping.ErrorCode, slices.Sorted(maps.Keys(p.definitions)))
	}
	reword(&d)
	if p != nil && (f.file == nil || f.file.BuiltIn) {
		t.blame(&d, p, f)
	}
	return d
}

// lineSpan covers what is written on a line, or when it is empty on the last one above it that isn't: a file that
// ends too early is reported where its text ends.
func lineSpan(f *source.File, line int) source.Span {
	for line > 1 && strings.TrimSpace(f.Line(line)) == "" {
		line--
	}
	text := f.Line(line)
	start := f.Offset(source.Position{Line: line, Column: 1}) + len(text) - len(strings.TrimLeft(text, " \t"))
	return f.Span(start, start+len(strings.TrimSpace(text)))
}

// actionAround covers the action, from {{ to }}, that an offset is in.
func actionAround(f *source.File, at int) source.Span {
	at = min(at, len(f.Data))
	start, length := strings.LastIndex(f.Data[:min(at+len("{{"), len(f.Data))], "{{"), strings.Index(f.Data[at:], "}}")
	if start < 0 || length < 0 {
		return lineSpan(f, f.Position(at).Line)
	}
	return f.Span(start, at+length+len("}}"))
}

// within covers an expression on a line. The engine's column is a number of bytes from 0, near the expression.
func within(f *source.File, line int, column, expression string) source.Span {
	start := f.Offset(source.Position{Line: line, Column: 1})
	text := f.Line(line)
	expression = strings.TrimSuffix(expression, "...")
	near, _ := strconv.Atoi(column)
	near = min(max(near-len(expression), 0), len(text))
	at := strings.Index(text[near:], expression)
	if at < 0 {
		return lineSpan(f, line)
	}
	at += start + near
	return f.Span(at, at+len(expression))
}
