// Package fasttemplate executes templates of html/template about five times as fast, and writes the same bytes.
//
// html/template decides how each value is escaped by putting escapers into the parsed template. Executing it takes most
// of the time of a build, because each field is looked up by name and each escaper called through reflection. [New]
// resolves both once, for the type of the view that a template is given.
//
// Security stays with html/template. The chain of escapers at each place must be one that html/template chooses at a
// place known here, and the effect of such a chain on a text is learned by asking html/template, not copied from it. A
// template that holds anything else, such as a method, a map or a place in a script, is left to html/template as a
// whole. So is a page on which anything goes wrong, because html/template explains best what it was.
package fasttemplate

import (
	"bytes"
	"errors"
	"html/template"
	"io"
	"reflect"
)

// Template is a template for views of one type. Any number of goroutines can use one.
type Template struct {
	set     *template.Template
	program *program // nil when html/template has to execute it
}

// errUncommon says that a template holds something that is left to html/template.
var errUncommon = errors.New("left to html/template")

// New prepares a template, with all that it calls, for pointers to structs of a type. The set must not be changed
// afterwards, and none of its functions may replace one that text/template has built in. Its own functions
// are given besides, so that templates which call one needn't be left to html/template: those that take an int or a
// []string and return a string are known here.
func New(set *template.Template, view reflect.Type, functions template.FuncMap) *Template {
	t := &Template{set: set}
	set.Funcs(texts)
	_ = Escape(set, view) // what it wrote into the parsed templates is all that is wanted here
	c := &compiler{set: set, functions: functions, places: knownPlaces(), done: make(map[called]*program)}
	if p, err := c.template(set.Name(), reflect.PointerTo(view)); err == nil {
		t.program = p
	}
	return t
}

// IsFast reports whether the template doesn't need html/template, as long as nothing goes wrong on a page.
func (t *Template) IsFast() bool { return t.program != nil }

// Execute appends a page to a buffer. The view is a pointer to a struct of the type that [New] was given. The error is
// html/template's, or wraps [ErrEndless].
func (t *Template) Execute(to *bytes.Buffer, view any) error {
	if t.program != nil {
		switch t.program.execute(to, view) {
		case whole:
			return nil
		case endless:
			return t.endless()
		}
	}
	return t.bounded(to, func(w io.Writer) error { return t.set.Execute(w, view) })
}

// ExecutePart appends what one of the templates in the set makes of a value of any type.
func (t *Template) ExecutePart(to *bytes.Buffer, name string, value any) error {
	return t.bounded(to, func(w io.Writer) error { return t.set.ExecuteTemplate(w, name, value) })
}
