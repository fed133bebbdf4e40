package site

import (
	"html/template"
	"reflect"
	"regexp"
	"strings"

	"rolewright/build/source"
)

// The template engine speaks to programmers. People who change the look of a site may not be, so its messages are put
// into other words here and in syntax.go.

// missingField matches what the engine says of a name that a value doesn't have.
var missingField = regexp.MustCompile(`^can't evaluate field (\w+) in type (\S+)$`)

// explainField names the field that was probably meant.
func explainField(d *source.Diagnostic, view any) {
	found := missingField.FindStringSubmatch(d.Message)
	if found == nil {
		return
	}
	name := found[2][strings.LastIndexAny(found[2], "*.")+1:]
	var typ reflect.Type
	if !strings.HasPrefix(found[2], "[]") {
		typ = structNamed(reflect.TypeOf(view), name, make(map[reflect.Type]bool))
	}
	if typ == nil {
		what, hint := kindOf(found[2])
		d.Message, d.Hint = what+" has no “."+found[1]+"”", hint
		return
	}
	d.Message = "there is no “." + found[1] + "” in " + name
	var known []string
	for _, f := range reflect.VisibleFields(typ) {
		if !f.Anonymous {
			known = append(known, f.Name)
		}
	}
	if near := source.Nearest(found[1], known); near != "" {
		d.Hint = "did you mean ." + near + "?"
		return
	}
	if near := nearestWithin(typ, found[1]); near != "" {
		d.Hint = "did you mean ." + near + "?"
		return
	}
	d.Hint = name + " has ." + strings.Join(known, ", .")
}

// nearestWithin finds a name one level down: Posting.Summary for the Sumary of a Job.
func nearestWithin(typ reflect.Type, name string) string {
	for _, f := range reflect.VisibleFields(typ) {
		if f.Anonymous || f.Type.Kind() != reflect.Struct {
			continue
		}
		var known []string
		for _, sub := range reflect.VisibleFields(f.Type) {
			known = append(known, sub.Name)
		}
		if near := source.Nearest(name, known); near != "" {
			return f.Name + "." + near
		}
	}
	return ""
}

// kindOf says in everyday words what a value of a type is, and how to use it.
func kindOf(typ string) (what, hint string) {
	switch {
	case typ == "string" || typ == "template.HTML":
		return "a text", "a text has no fields; write it without what comes after the last dot"
	case strings.HasPrefix(typ, "[]"):
		return "a list", "go through the list with {{range}}"
	case typ == "int":
		return "a number", ""
	case typ == "bool":
		return "a yes or no", "ask for it with {{if}}"
	}
	return typ, ""
}

// structNamed finds the struct of a name in a view: the view itself, or what is in one of its fields.
func structNamed(typ reflect.Type, name string, seen map[reflect.Type]bool) reflect.Type {
	for typ != nil && (typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice) {
		typ = typ.Elem()
	}
	if typ == nil || typ.Kind() != reflect.Struct || seen[typ] {
		return nil
	}
	if typ.Name() == name {
		return typ
	}
	seen[typ] = true
	for i := range typ.NumField() {
		if found := structNamed(typ.Field(i).Type, name, seen); found != nil {
			return found
		}
	}
	return nil
}

// explainEscaping puts what is said of a template's HTML into other words, without the engine's inner states.
func explainEscaping(d *source.Diagnostic, code template.ErrorCode, defined []string) {
	text, _, _ := strings.Cut(d.Message, ": {state")
	d.Message = text
	switch code {
	case template.ErrNoSuchTemplate:
		_, missing, _ := strings.Cut(d.Message, "no such template ")
		missing = strings.Trim(missing, `"`)
		d.Message = "no template defines “" + missing + "”"
		if near := source.Nearest(missing, defined); near != "" {
			d.Hint = "did you mean {{template \"" + near + "\" .}}?"
		}
	case template.ErrBranchEnd:
		d.Message = "this {{if}}, {{range}} or {{with}} opens a tag or a quotation mark in one case and not in the other"
		d.Hint = "close in each branch what it opens"
	case template.ErrPredefinedEscaper:
		d.Message = "values are escaped on their own, so no function is needed for that"
		d.Hint = "leave out | html, | js and | urlquery"
	case template.ErrBadHTML:
		d.Message, d.Hint = notClosed, lookForEnd
		if after := quotedEnd.FindString(text); after != "" {
			d.Message += ", so that what comes after it is read as a part of it: " + after
		}
	case template.ErrEndContext:
		d.Message, d.Hint = notClosed, lookForEnd
	}
}

// What is said of HTML that doesn't end.
const (
	notClosed  = "a tag or a quotation mark in this template isn't closed"
	lookForEnd = "look for a missing \" or >"
)

// quotedEnd matches the piece of HTML, in quotation marks, with which some messages end.
var quotedEnd = regexp.MustCompile(`"(?:[^"\\]|\\.)*"$`)
