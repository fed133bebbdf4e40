package fasttemplate

import (
	"cmp"
	"reflect"
	"text/template/parse"
)

// function compiles a call of a function.
func (s *scope) function(name string, nodes []parse.Node, dot reflect.Type) (expr, error) {
	args := make([]expr, len(nodes))
	for i, n := range nodes {
		arg, err := s.argument(n, dot)
		if err != nil {
			return expr{}, err
		}
		args[i] = arg
	}
	if len(args) == 1 {
		if result := s.own(name, args[0]); result != nil {
			return expr{reflect.TypeFor[string](), result}, nil
		}
	}
	return builtIn(name, args)
}

// own compiles a call of one of the set's own functions, if its argument has the type that it takes.
func (s *scope) own(name string, arg expr) func(m *machine, dot reflect.Value) reflect.Value {
	switch own := s.functions[name].(type) {
	case func(int) string:
		if arg.typ == reflect.TypeFor[int]() {
			return func(m *machine, dot reflect.Value) reflect.Value {
				return reflect.ValueOf(own(int(arg.eval(m, dot).Int())))
			}
		}
	case func([]string) string:
		if arg.typ == reflect.TypeFor[[]string]() {
			return func(m *machine, dot reflect.Value) reflect.Value {
				return reflect.ValueOf(own(arg.eval(m, dot).Interface().([]string)))
			}
		}
	}
	return nil
}

// builtIn compiles a call of one of text/template's functions. All that are known are named here and in comparison.
func builtIn(name string, args []expr) (expr, error) {
	switch {
	case name == "len" && len(args) == 1:
		return length(args[0])
	case name == "not" && len(args) == 1 && hasTruth(args[0].typ):
		return condition(func(m *machine, dot reflect.Value) bool { return !truth(args[0].eval(m, dot)) }), nil
	case (name == "and" || name == "or") && len(args) > 0:
		return andOr(name == "or", args)
	case name == "index" && len(args) == 2:
		return index(args[0], args[1])
	case name == "print":
		return joined(args)
	}
	return comparison(name, args)
}

func length(of expr) (expr, error) {
	if kind := of.typ.Kind(); kind != reflect.Slice && kind != reflect.String {
		return expr{}, errUncommon
	}
	return expr{reflect.TypeFor[int](), func(m *machine, dot reflect.Value) reflect.Value {
		return reflect.ValueOf(of.eval(m, dot).Len())
	}}, nil
}

// joined prints texts one after the other. Of other values, print would put spaces between some.
func joined(args []expr) (expr, error) {
	for _, a := range args {
		if a.typ != reflect.TypeFor[string]() {
			return expr{}, errUncommon
		}
	}
	return expr{reflect.TypeFor[string](), func(m *machine, dot reflect.Value) reflect.Value {
		var all string
		for _, a := range args {
			all += a.eval(m, dot).String()
		}
		m.failed = m.failed || len(all) > maxText
		return reflect.ValueOf(all)
	}}, nil
}

func condition(holds func(m *machine, dot reflect.Value) bool) expr {
	return expr{reflect.TypeFor[bool](), func(m *machine, dot reflect.Value) reflect.Value { return reflect.ValueOf(holds(m, dot)) }}
}

// andOr is only known where its truth is all that matters: its value may have the type of any argument.
// Since a bool is what it yields here, a template that prints it is left to html/template by the types of writerFor.
func andOr(or bool, args []expr) (expr, error) {
	for _, a := range args {
		if !hasTruth(a.typ) {
			return expr{}, errUncommon
		}
	}
	return expr{truthOnly, func(m *machine, dot reflect.Value) reflect.Value {
		for _, a := range args {
			if truth(a.eval(m, dot)) == or {
				return reflect.ValueOf(onlyTruth(or))
			}
		}
		return reflect.ValueOf(onlyTruth(!or))
	}}, nil
}

// onlyTruth is a bool that can be asked and not printed.
type onlyTruth bool

var truthOnly = reflect.TypeFor[onlyTruth]()

func index(list, at expr) (expr, error) {
	if list.typ.Kind() != reflect.Slice || at.typ.Kind() != reflect.Int {
		return expr{}, errUncommon
	}
	return expr{list.typ.Elem(), func(m *machine, dot reflect.Value) reflect.Value {
		v, i := list.eval(m, dot), int(at.eval(m, dot).Int())
		if i < 0 || i >= v.Len() {
			m.failed = true
			return reflect.Zero(list.typ.Elem())
		}
		return v.Index(i)
	}}, nil
}

// comparison compiles eq, ne, lt, le, gt and ge of two texts or two whole numbers.
func comparison(name string, args []expr) (expr, error) {
	if len(args) != 2 || args[0].typ.Kind() != args[1].typ.Kind() {
		return expr{}, errUncommon
	}
	holds := map[string]func(order int) bool{
		"eq": func(o int) bool { return o == 0 }, "ne": func(o int) bool { return o != 0 },
		"lt": func(o int) bool { return o < 0 }, "le": func(o int) bool { return o <= 0 },
		"gt": func(o int) bool { return o > 0 }, "ge": func(o int) bool { return o >= 0 },
	}[name]
	a, b := args[0].eval, args[1].eval
	switch kind := args[0].typ.Kind(); {
	case holds == nil:
	case kind == reflect.String:
		return condition(func(m *machine, dot reflect.Value) bool {
			return holds(cmp.Compare(a(m, dot).String(), b(m, dot).String()))
		}), nil
	case kind == reflect.Int:
		return condition(func(m *machine, dot reflect.Value) bool { return holds(cmp.Compare(a(m, dot).Int(), b(m, dot).Int())) }), nil
	}
	return expr{}, errUncommon
}
