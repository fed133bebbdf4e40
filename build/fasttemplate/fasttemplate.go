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
	"sync"
)

// Template is a template for views of one type. Any number of goroutines can use one.
type Template struct {
	set       *template.Template
	functions template.FuncMap
	program   *program // nil when html/template has to execute it
	parts     sync.Map // called → func() *program, of the parts that were executed by themselves
}

// errUncommon says that a template holds something that is left to html/template.
var errUncommon = errors.New("left to html/template")

// New prepares a template, with all that it calls, for pointers to structs of a type. The set must not be changed
// afterwards, and none of its functions may replace one that text/template has built in. Its own functions
// are given besides, so that templates which call one needn't be left to html/template: those that take an int or a
// []string and return a string are known here.
func New(set *template.Template, view reflect.Type, functions template.FuncMap) *Template {
	t := &Template{set: set, functions: functions}
	set.Funcs(texts)
	_ = Escape(set, view) // what it wrote into the parsed templates is all that is wanted here
	t.program = t.compile(called{set.Name(), reflect.PointerTo(view)})
	return t
}

// compile returns nil for what is left to html/template.
func (t *Template) compile(what called) *program {
	c := &compiler{set: t.set, functions: t.functions, places: knownPlaces(), done: make(map[called]*program)}
	p, err := c.template(what.name, what.dot)
	if err != nil {
		return nil
	}
	return p
}

// IsFast reports whether the template doesn't need html/template, as long as nothing goes wrong on a page.
func (t *Template) IsFast() bool { return t.program != nil }

// Execute appends a page to a buffer. The view is a pointer to a struct of the type that [New] was given. The error is
// html/template's, or wraps [ErrEndless].
func (t *Template) Execute(to *bytes.Buffer, view any) error {
	return t.execute(t.program, to, view, func(w io.Writer) error { return t.set.Execute(w, view) })
}

func (t *Template) execute(p *program, to *bytes.Buffer, view any, slowly func(io.Writer) error) error {
	if p != nil {
		switch p.execute(to, view) {
		case whole:
			return nil
		case endless:
			return t.endless()
		}
	}
	return t.bounded(to, slowly)
}

// ExecutePart appends what one of the templates in the set makes of a pointer to a struct.
func (t *Template) ExecutePart(to *bytes.Buffer, name string, value any) error {
	return t.execute(t.part(name, value), to, value, func(w io.Writer) error { return t.set.ExecuteTemplate(w, name, value) })
}

// part returns the program of a part, or nil.
func (t *Template) part(name string, value any) *program {
	what := called{name, reflect.TypeOf(value)}
	compile, known := t.parts.Load(what)
	if !known {
		compile, _ = t.parts.LoadOrStore(what, sync.OnceValue(func() *program {
			_ = t.set.ExecuteTemplate(full{}, name, value) // which escapes it
			return t.compile(what)
		}))
	}
	return compile.(func() *program)()
}
