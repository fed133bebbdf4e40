package site

import (
	"errors"
	"html/template"
	"regexp"
	"strconv"
	"strings"

	"rolewright/build/source"
)

// The forms in which the template engine reports a fault: with its place, without a line, and while a page is made.
var (
	placedPattern    = regexp.MustCompile(`^(?:html/)?template: ?([^:]+):(\d+)(?::(\d+))?: (?s:(.*))$`)
	unplacedPattern  = regexp.MustCompile(`^(?:html/)?template: ?([^:]+): (?s:(.*))$`)
	executingPattern = regexp.MustCompile(`^executing "[^"]*" at <(.*?)>: (?s:(.*))$`)
)

// explain turns an error of the template engine into a diagnostic at the template's line. The name is that of the
// template that was parsed or executed; the fault may be in another one that it uses.
func (t *templates) explain(err error, name string, view any) source.Diagnostic {
	d := source.Diagnostic{Rule: badTemplate, Message: err.Error()}
	if f := t.file(name); f != nil {
		d.Span = f.Whole()
	}
	line, column := 0, ""
	if parts := placedPattern.FindStringSubmatch(err.Error()); parts != nil && t.file(parts[1]) != nil {
		line, _ = strconv.Atoi(parts[2])
		column, d.Message, d.Span = parts[3], parts[4], lineSpan(t.file(parts[1]), line)
	} else if parts := unplacedPattern.FindStringSubmatch(err.Error()); parts != nil {
		d.Message = parts[2]
	}
	if run := executingPattern.FindStringSubmatch(d.Message); run != nil && !d.Span.IsZero() {
		d.Message = run[2]
		d.Span = within(d.Span.File, line, column, run[1])
		explainField(&d, view)
	}
	var escaping *template.Error
	if errors.As(err, &escaping) {
		explainEscaping(&d, escaping.ErrorCode, t.defined(name))
	}
	explainSyntax(&d)
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
