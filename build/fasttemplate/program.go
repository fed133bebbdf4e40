package fasttemplate

import (
	"bytes"
	"reflect"
)

// program is a template compiled for the type of what it is given.
type program struct {
	steps []step
	slots int // variables that the steps use
}

// step writes a part of a page.
type step func(m *machine, dot reflect.Value)

// expr is a value in a template. Its type is known before any page is.
type expr struct {
	typ  reflect.Type
	eval func(m *machine, dot reflect.Value) reflect.Value
}

// machine is the state of one page being written.
type machine struct {
	out    *bytes.Buffer
	vars   []reflect.Value
	base   int // where the variables of the running program begin
	depth  int
	failed bool // something happened that html/template has to deal with
	steps  int  // taken so far
	most   int  // bytes in out
}

// outcome is what became of a page.
type outcome uint8

const (
	whole   outcome = iota
	failed          // html/template has to write it
	endless         // nobody can
)

// maxProgramDepth is how deep templates may call each other before html/template takes over.
const maxProgramDepth = 1000

// execute writes a page, or nothing.
func (p *program) execute(out *bytes.Buffer, view any) outcome {
	before := out.Len()
	m := &machine{out: out, most: before + maxPage}
	p.run(m, reflect.ValueOf(view))
	switch {
	case m.isEndless():
		out.Truncate(before)
		return endless
	case m.failed:
		out.Truncate(before)
		return failed
	}
	return whole
}

func (m *machine) isEndless() bool { return m.steps > maxSteps || m.out.Len() > m.most }

func (p *program) run(m *machine, dot reflect.Value) {
	if m.depth++; m.depth > maxProgramDepth {
		m.failed = true
	}
	base := m.base
	m.base = len(m.vars)
	for range p.slots {
		m.vars = append(m.vars, reflect.Value{})
	}
	m.vars[m.base] = dot // slot 0 is $
	runAll(p.steps, m, dot)
	m.vars = m.vars[:m.base]
	m.base = base
	m.depth--
}

func runAll(steps []step, m *machine, dot reflect.Value) {
	for _, s := range steps {
		if m.steps++; m.failed || m.isEndless() {
			m.failed = true
			return
		}
		s(m, dot)
	}
}

// truth is what {{if}} makes of a value.
func truth(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Bool:
		return v.Bool()
	case reflect.String, reflect.Slice:
		return v.Len() > 0
	case reflect.Int:
		return v.Int() != 0
	case reflect.Pointer:
		return !v.IsNil()
	}
	return true // a struct
}

// hasTruth reports whether truth knows the type.
func hasTruth(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Bool, reflect.String, reflect.Slice, reflect.Int, reflect.Pointer, reflect.Struct:
		return true
	}
	return false
}
