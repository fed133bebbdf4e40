package site

import (
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"rolewright/build/source"
)

// errorPattern matches the place and the reason in an error of text/template or html/template.
var errorPattern = regexp.MustCompile(`^(?:html/)?template: ?([^:]+):(\d+)(?::(\d+))?: (?s:(.*))$`)

// executingPattern matches the reason of an error that comes up when a template is executed.
var executingPattern = regexp.MustCompile(`^executing "[^"]*" at <(.*?)>: (?s:(.*))$`)

// missingField matches what templates say of a name that a view doesn't have.
var missingField = regexp.MustCompile(`can't evaluate field (\w+) in type`)

// explain turns an error of the template engine into a diagnostic at the template's line.
func (t *templates) explain(err error, name string, view any) source.Diagnostic {
	d := source.Diagnostic{Severity: source.Error, Rule: "template", Message: err.Error()}
	parts := errorPattern.FindStringSubmatch(err.Error())
	if parts == nil {
		if f := t.file(name); f != nil {
			d.Span = f.Whole()
		}
		return d
	}
	f := t.file(parts[1])
	if f == nil {
		return d
	}
	line, _ := strconv.Atoi(parts[2])
	d.Message, d.Span = parts[4], lineSpan(f, line)
	if run := executingPattern.FindStringSubmatch(parts[4]); run != nil {
		d.Message = run[2]
		d.Span = within(f, line, parts[3], run[1])
		if field := missingField.FindStringSubmatch(run[2]); field != nil {
			d.Message = "this page has no “" + field[1] + "”"
			d.Hint = fieldHint(field[1], view)
		}
	}
	return d
}

// lineSpan covers what is written on a line.
func lineSpan(f *source.File, line int) source.Span {
	text := f.Line(line)
	start := f.Offset(source.Position{Line: line, Column: 1}) + len(text) - len(strings.TrimLeft(text, " \t"))
	return f.Span(start, start+len(strings.TrimSpace(text)))
}

// within covers an expression on a line. The engine's column is a number of bytes from 0, near the expression.
func within(f *source.File, line int, column, expression string) source.Span {
	start := f.Offset(source.Position{Line: line, Column: 1})
	text := f.Line(line)
	near, _ := strconv.Atoi(column)
	near = min(max(near-len(expression), 0), len(text))
	at := strings.Index(text[near:], strings.TrimSuffix(expression, "..."))
	if at < 0 {
		return lineSpan(f, line)
	}
	at += start + near
	return f.Span(at, at+len(strings.TrimSuffix(expression, "...")))
}

// fieldHint names the field of a view that was probably meant.
func fieldHint(field string, view any) string {
	var known []string
	typ := reflect.TypeOf(view)
	if typ == nil {
		return ""
	}
	if typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	for _, f := range reflect.VisibleFields(typ) {
		known = append(known, f.Name)
	}
	hint := "run “go doc rolewright/build/page " + typ.Name() + "” for what it has"
	if near := source.Nearest(field, known); near != "" {
		return "did you mean ." + near + "? Or " + hint
	}
	return hint
}
