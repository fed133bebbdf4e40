package fasttemplate

import (
	"html/template"
	"reflect"
	"text/template/parse"
)

// compiler compiles the templates of one page. They must have been escaped: html/template does that when it executes
// them for the first time.
type compiler struct {
	set       *template.Template
	functions template.FuncMap
	places    map[string]*place
	done      map[called]*program
}

// called is a template together with the type of what it is given.
type called struct {
	name string
	dot  reflect.Type
}

func (c *compiler) template(name string, dot reflect.Type) (*program, error) {
	key := called{name, dot}
	if p := c.done[key]; p != nil {
		return p, nil // perhaps not finished, when a template calls itself
	}
	t := c.set.Lookup(name)
	if t == nil || t.Tree == nil || t.Tree.Root == nil {
		return nil, errUncommon
	}
	p := &program{slots: 1}
	c.done[key] = p
	s := &scope{compiler: c, program: p, names: []string{"$"}, types: []reflect.Type{dot}}
	steps, err := s.list(t.Tree.Root, dot)
	p.steps = steps
	return p, err
}

// scope knows the variables at a place in a template. A variable's slot is its index.
type scope struct {
	*compiler
	program *program
	names   []string
	types   []reflect.Type
}

func (s *scope) declare(name string, t reflect.Type) (slot int) {
	s.names, s.types = append(s.names, name), append(s.types, t)
	s.program.slots = max(s.program.slots, len(s.names))
	return len(s.names) - 1
}

// within compiles a list whose variables end with it.
func (s *scope) within(list *parse.ListNode, dot reflect.Type) ([]step, error) {
	if list == nil {
		return nil, nil
	}
	names := len(s.names)
	steps, err := s.list(list, dot)
	s.names, s.types = s.names[:names], s.types[:names]
	return steps, err
}

func (s *scope) list(list *parse.ListNode, dot reflect.Type) ([]step, error) {
	var steps []step
	for _, n := range list.Nodes {
		next, err := s.node(n, dot)
		if err != nil {
			return nil, err
		}
		if next != nil {
			steps = append(steps, next)
		}
	}
	return steps, nil
}

func (s *scope) node(n parse.Node, dot reflect.Type) (step, error) {
	switch n := n.(type) {
	case *parse.TextNode:
		if len(n.Text) == 0 {
			return nil, nil
		}
		text := n.Text
		return func(m *machine, _ reflect.Value) { m.out.Write(text) }, nil
	case *parse.CommentNode:
		return nil, nil
	case *parse.ActionNode:
		return s.action(n, dot)
	case *parse.IfNode:
		return s.conditional(n, dot)
	case *parse.WithNode:
		return s.with(n, dot)
	case *parse.RangeNode:
		return s.loop(n, dot)
	case *parse.TemplateNode:
		return s.call(n, dot)
	}
	return nil, errUncommon
}

func (s *scope) action(n *parse.ActionNode, dot reflect.Type) (step, error) {
	if len(n.Pipe.Decl) > 0 || len(n.Pipe.Cmds) < 2 {
		return nil, errUncommon
	}
	value, err := s.command(n.Pipe.Cmds[0], dot)
	if err != nil {
		return nil, err
	}
	write, err := s.writerFor(value.typ, n.Pipe.Cmds[1:])
	if err != nil {
		return nil, err
	}
	return func(m *machine, dot reflect.Value) { write(m, value.eval(m, dot)) }, nil
}

func (s *scope) conditional(n *parse.IfNode, dot reflect.Type) (step, error) {
	value, err := s.condition(n.Pipe, dot)
	if err != nil {
		return nil, err
	}
	then, otherwise, err := s.branches(&n.BranchNode, dot, dot)
	return func(m *machine, dot reflect.Value) {
		if truth(value.eval(m, dot)) {
			runAll(then, m, dot)
		} else {
			runAll(otherwise, m, dot)
		}
	}, err
}

// condition is a pipeline without variables whose truth is asked for.
func (s *scope) condition(pipe *parse.PipeNode, dot reflect.Type) (expr, error) {
	if len(pipe.Decl) > 0 {
		return expr{}, errUncommon
	}
	value, err := s.pipe(pipe, dot)
	if err == nil && !hasTruth(value.typ) {
		err = errUncommon
	}
	return value, err
}

func (s *scope) with(n *parse.WithNode, dot reflect.Type) (step, error) {
	value, err := s.condition(n.Pipe, dot)
	if err != nil {
		return nil, err
	}
	then, otherwise, err := s.branches(&n.BranchNode, value.typ, dot)
	return func(m *machine, dot reflect.Value) {
		if v := value.eval(m, dot); truth(v) {
			runAll(then, m, v)
		} else {
			runAll(otherwise, m, dot)
		}
	}, err
}

// branches compiles what is between {{if}} or {{with}} and {{else}}, and what is behind that, each with its own dot.
func (s *scope) branches(n *parse.BranchNode, dot, otherDot reflect.Type) (then, otherwise []step, err error) {
	if then, err = s.within(n.List, dot); err != nil {
		return nil, nil, err
	}
	otherwise, err = s.within(n.ElseList, otherDot)
	return then, otherwise, err
}

// loop compiles {{range}} over a slice, with up to two variables.
func (s *scope) loop(n *parse.RangeNode, dot reflect.Type) (step, error) {
	if n.Pipe.IsAssign || len(n.Pipe.Decl) > 2 {
		return nil, errUncommon
	}
	value, err := s.pipe(n.Pipe, dot)
	if err != nil {
		return nil, err
	}
	if value.typ.Kind() != reflect.Slice {
		return nil, errUncommon
	}
	// Before the variables are known: in {{else}} they would stand for the empty list.
	otherwise, err := s.within(n.ElseList, dot)
	if err != nil {
		return nil, err
	}
	names := len(s.names)
	index, element := s.loopVariables(n.Pipe.Decl, value.typ.Elem())
	body, err := s.within(n.List, value.typ.Elem())
	s.names, s.types = s.names[:names], s.types[:names]
	return func(m *machine, dot reflect.Value) {
		items := value.eval(m, dot)
		if items.Len() == 0 {
			runAll(otherwise, m, dot)
		}
		for i := range items.Len() {
			if index > 0 {
				m.vars[m.base+index] = reflect.ValueOf(i)
			}
			if element > 0 {
				m.vars[m.base+element] = items.Index(i)
			}
			runAll(body, m, items.Index(i))
		}
	}, err
}

// loopVariables declares the variables of a loop; a slot of 0 means that there is none.
func (s *scope) loopVariables(declared []*parse.VariableNode, element reflect.Type) (index, value int) {
	switch len(declared) {
	case 1:
		return 0, s.declare(declared[0].Ident[0], element)
	case 2:
		index = s.declare(declared[0].Ident[0], reflect.TypeFor[int]())
		return index, s.declare(declared[1].Ident[0], element)
	}
	return 0, 0
}

func (s *scope) call(n *parse.TemplateNode, dot reflect.Type) (step, error) {
	if n.Pipe == nil {
		p, err := s.template(n.Name, nothing)
		return func(m *machine, _ reflect.Value) { p.run(m, nothingValue) }, err
	}
	value, err := s.condition(n.Pipe, dot)
	if err != nil {
		return nil, err
	}
	p, err := s.template(n.Name, value.typ)
	return func(m *machine, dot reflect.Value) { p.run(m, value.eval(m, dot)) }, err
}

// nothing is what a template is given that is called without a value. Asking for it is left to html/template.
var (
	nothing      = reflect.TypeFor[struct{}]()
	nothingValue = reflect.ValueOf(struct{}{})
)
