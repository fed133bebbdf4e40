package site

import (
	"reflect"
	"slices"
	"text/template/parse"
)

// pipe compiles a pipeline of a single command.
func (s *scope) pipe(p *parse.PipeNode, dot reflect.Type) (expr, error) {
	if len(p.Cmds) != 1 {
		return expr{}, errUncommon
	}
	return s.command(p.Cmds[0], dot)
}

func (s *scope) command(c *parse.CommandNode, dot reflect.Type) (expr, error) {
	if name, ok := c.Args[0].(*parse.IdentifierNode); ok {
		return s.function(name.Ident, c.Args[1:], dot)
	}
	if len(c.Args) != 1 {
		return expr{}, errUncommon // a method with arguments
	}
	return s.argument(c.Args[0], dot)
}

func (s *scope) argument(n parse.Node, dot reflect.Type) (expr, error) {
	switch n := n.(type) {
	case *parse.DotNode:
		return expr{dot, func(_ *machine, dot reflect.Value) reflect.Value { return dot }}, nil
	case *parse.FieldNode:
		self := expr{dot, func(_ *machine, dot reflect.Value) reflect.Value { return dot }}
		return fields(self, n.Ident)
	case *parse.VariableNode:
		return s.variable(n)
	case *parse.ChainNode:
		base, err := s.argument(n.Node, dot)
		if err != nil {
			return expr{}, err
		}
		return fields(base, n.Field)
	case *parse.PipeNode:
		return s.pipe(n, dot)
	case *parse.StringNode:
		return constant(n.Text), nil
	case *parse.BoolNode:
		return constant(n.True), nil
	case *parse.NumberNode:
		if n.IsInt && !n.IsComplex || n.IsInt && n.Text[0] != '\'' {
			return constant(int(n.Int64)), nil
		}
	}
	return expr{}, errUncommon
}

func constant(value any) expr {
	v := reflect.ValueOf(value)
	return expr{v.Type(), func(*machine, reflect.Value) reflect.Value { return v }}
}

func (s *scope) variable(n *parse.VariableNode) (expr, error) {
	for slot := len(s.names) - 1; slot >= 0; slot-- {
		if s.names[slot] == n.Ident[0] {
			value := expr{s.types[slot], func(m *machine, _ reflect.Value) reflect.Value { return m.vars[m.base+slot] }}
			return fields(value, n.Ident[1:])
		}
	}
	return expr{}, errUncommon
}

// fields follows names into structs. The way is found once, here.
func fields(from expr, names []string) (expr, error) {
	for _, name := range names {
		struc, pointer := from.typ, from.typ.Kind() == reflect.Pointer
		if pointer {
			struc = struc.Elem()
		}
		if _, isMethod := reflect.PointerTo(struc).MethodByName(name); isMethod || struc.Kind() != reflect.Struct {
			return expr{}, errUncommon
		}
		field, ok := struc.FieldByName(name)
		if !ok || !field.IsExported() || throughPointer(struc, field.Index) {
			return expr{}, errUncommon
		}
		from = expr{field.Type, follow(from.eval, field.Index, pointer)}
	}
	return from, nil
}

// throughPointer reports whether a field is promoted from an embedded pointer, which may be nil.
func throughPointer(t reflect.Type, index []int) bool {
	for _, i := range index[:len(index)-1] {
		if t = t.Field(i).Type; t.Kind() == reflect.Pointer {
			return true
		}
	}
	return false
}

func follow(from func(*machine, reflect.Value) reflect.Value, index []int, pointer bool) func(*machine, reflect.Value) reflect.Value {
	return func(m *machine, dot reflect.Value) reflect.Value {
		v := from(m, dot)
		if pointer {
			if v.IsNil() {
				m.failed = true
				return reflect.Zero(v.Type().Elem()).FieldByIndex(index)
			}
			v = v.Elem()
		}
		for _, i := range index {
			v = v.Field(i)
		}
		return v
	}
}

// function compiles a call of one of the functions that templates have built in.
func (s *scope) function(name string, nodes []parse.Node, dot reflect.Type) (expr, error) {
	args := make([]expr, len(nodes))
	for i, n := range nodes {
		arg, err := s.argument(n, dot)
		if err != nil {
			return expr{}, err
		}
		args[i] = arg
	}
	switch {
	case name == "len" && len(args) == 1 && slices.Contains([]reflect.Kind{reflect.Slice, reflect.String}, args[0].typ.Kind()):
		return expr{reflect.TypeFor[int](), func(m *machine, dot reflect.Value) reflect.Value { return reflect.ValueOf(args[0].eval(m, dot).Len()) }}, nil
	case name == "not" && len(args) == 1 && hasTruth(args[0].typ):
		return condition(func(m *machine, dot reflect.Value) bool { return !truth(args[0].eval(m, dot)) }), nil
	case (name == "and" || name == "or") && len(args) > 0:
		return andOr(name == "or", args)
	case name == "index" && len(args) == 2:
		return index(args[0], args[1])
	}
	return comparison(name, args)
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
			return holds(compare(a(m, dot).String(), b(m, dot).String()))
		}), nil
	case kind == reflect.Int:
		return condition(func(m *machine, dot reflect.Value) bool { return holds(compare(a(m, dot).Int(), b(m, dot).Int())) }), nil
	}
	return expr{}, errUncommon
}

func compare[T string | int64](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
