package fasttemplate

import (
	"reflect"
	"strconv"
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
		return fields(self(dot), nil)
	case *parse.FieldNode:
		return fields(self(dot), n.Ident)
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
		if strconv.FormatInt(n.Int64, 10) == n.Text { // and neither 1.0 nor 010
			return constant(int(n.Int64)), nil
		}
	}
	return expr{}, errUncommon
}

func self(dot reflect.Type) expr {
	return expr{dot, func(_ *machine, dot reflect.Value) reflect.Value { return dot }}
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
	if from.typ == nothing {
		return expr{}, errUncommon
	}
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
