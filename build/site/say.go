package site

import (
	"html"
	"html/template"
	"slices"
	"strconv"
	"text/template/parse"

	"rolewright/build/source"
	"rolewright/build/words"
)

// A template has no words of its own. {{say "guide.interviews" "n" (len .Plan)}} is what the catalogue of words has
// under that key, with a value for each placeholder. For a link in the text, the value is its address.
//
// The words are put in when a template is parsed, so a page costs as much as if they had always been there.

// The functions of templates: one that is gone once the words are in, one that chooses a plural form, and one that lists
// texts.
const (
	sayFunction    = "say"
	pluralFunction = "pluralCategory"
	listFunction   = "list"
)

// functions returns what templates can call besides the functions of the engine.
func functions(c *words.Catalogue) template.FuncMap {
	return template.FuncMap{
		sayFunction:    func(string, ...any) string { return "" },
		pluralFunction: c.Category,
		listFunction:   c.List,
	}
}

// speaker puts words into the templates of a file.
type speaker struct {
	words *words.Catalogue
	file  *source.File
	found source.Diagnostics
	at    position // where in the HTML it is
}

// list puts words into a list of nodes and everything in it.
func (s *speaker) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	var nodes []parse.Node
	for _, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.TextNode:
			s.at.pass(string(n.Text))
		case *parse.ActionNode:
			nodes = append(nodes, s.action(n)...)
			continue
		case *parse.IfNode:
			s.branch(&n.BranchNode)
		case *parse.WithNode:
			s.branch(&n.BranchNode)
		case *parse.RangeNode:
			s.branch(&n.BranchNode)
		case *parse.TemplateNode:
			s.refuse(n.Pipe)
		}
		nodes = append(nodes, n)
	}
	list.Nodes = nodes
}

func (s *speaker) branch(n *parse.BranchNode) {
	s.refuse(n.Pipe)
	before := s.at
	s.list(n.List)
	after := s.at
	s.at = before
	s.list(n.ElseList)
	s.at = after // well-formed branches end in the same place
}

// action returns what to put in the place of an action: the words, if it says some.
func (s *speaker) action(n *parse.ActionNode) []parse.Node {
	if len(n.Pipe.Decl) > 0 || len(n.Pipe.Cmds) != 1 || !isSay(n.Pipe.Cmds[0]) {
		s.refuse(n.Pipe)
		return []parse.Node{n}
	}
	call := n.Pipe.Cmds[0]
	key, values, ok := s.arguments(n, call.Args[1:])
	if !ok {
		return nil
	}
	text, known := s.words.Text(key)
	if !known {
		d := s.found.Add(badTemplate, s.span(n), "there are no words with the key “%s”", key)
		if near := source.Nearest(key, s.words.Keys()); near != "" {
			d.Help("did you mean %s?", near)
		} else {
			d.Help("`rolewright words %s` lists all keys", s.words.Tag)
		}
		return nil
	}
	return s.marked(n, key, text, s.forms(n, key, text, values))
}

func isSay(c *parse.CommandNode) bool {
	name, ok := c.Args[0].(*parse.IdentifierNode)
	return ok && name.Ident == sayFunction
}

// arguments takes the arguments of a call apart: the key, and the values by the names of their placeholders.
func (s *speaker) arguments(n *parse.ActionNode, args []parse.Node) (key string, values map[string]parse.Node, ok bool) {
	names := make([]string, 0, 4)
	values = make(map[string]parse.Node)
	for i, arg := range args {
		if i > 0 && i%2 == 0 {
			values[names[len(names)-1]] = arg
			continue
		}
		name, isText := arg.(*parse.StringNode)
		if !isText {
			s.misused(n)
			return "", nil, false
		}
		names = append(names, name.Text)
	}
	if len(args)%2 == 0 {
		s.misused(n)
		return "", nil, false
	}
	return names[0], values, true
}

func (s *speaker) misused(n parse.Node) {
	s.found.Add(badTemplate, s.span(n), "{{say}} needs a key in quotation marks, then for each placeholder its name and a value").
		Help(`for example {{say "posting.until" "day" .Deadline}}`)
}

// refuse reports words where they can't be put in, such as within a condition.
func (s *speaker) refuse(pipe *parse.PipeNode) {
	if pipe == nil {
		return
	}
	for _, c := range pipe.Cmds {
		if isSay(c) {
			s.found.Add(badTemplate, s.span(c), "{{say}} can't be used in another action").Help(`write {{say "…"}} on its own where the words should be`)
		}
		for _, arg := range c.Args {
			if inner, ok := arg.(*parse.PipeNode); ok {
				s.refuse(inner)
			}
		}
	}
}

func (s *speaker) span(n parse.Node) source.Span { return actionAround(s.file, int(n.Position())) }

// forms returns the nodes of a text: those of its only form, or a choice between its plural forms.
func (s *speaker) forms(n *parse.ActionNode, key string, text words.Text, values map[string]parse.Node) []parse.Node {
	otherwise := s.pieces(n, key, text["other"], values)
	count := values["n"]
	if count == nil {
		return otherwise
	}
	for _, category := range slices.Backward(text.Categories()) {
		choice := &parse.IfNode{BranchNode: parse.BranchNode{
			NodeType: parse.NodeIf, Pos: n.Pos, Line: n.Line,
			Pipe:     isCategory(n, count, category),
			List:     listOf(n, s.pieces(n, key, text[category], values)),
			ElseList: listOf(n, otherwise),
		}}
		otherwise = []parse.Node{choice}
	}
	return otherwise
}

func listOf(at *parse.ActionNode, nodes []parse.Node) *parse.ListNode {
	return &parse.ListNode{NodeType: parse.NodeList, Pos: at.Pos, Nodes: nodes}
}

// isCategory makes the pipeline of {{if eq (pluralCategory count) "category"}}.
func isCategory(at *parse.ActionNode, count parse.Node, category string) *parse.PipeNode {
	of := pipe(at, parse.NewIdentifier(pluralFunction).SetPos(at.Pos), count.Copy())
	return pipe(at, parse.NewIdentifier("eq").SetPos(at.Pos), of,
		&parse.StringNode{NodeType: parse.NodeString, Pos: at.Pos, Quoted: strconv.Quote(category), Text: category})
}

// pipe makes a pipeline of a single command.
func pipe(at *parse.ActionNode, args ...parse.Node) *parse.PipeNode {
	command := &parse.CommandNode{NodeType: parse.NodeCommand, Pos: at.Pos, Args: args}
	return &parse.PipeNode{NodeType: parse.NodePipe, Pos: at.Pos, Line: at.Line, Cmds: []*parse.CommandNode{command}}
}

// pieces returns the nodes of a form: text as HTML, and an action for each value.
func (s *speaker) pieces(at *parse.ActionNode, key string, form []words.Piece, values map[string]parse.Node) []parse.Node {
	var nodes []parse.Node
	markup := func(text string) {
		nodes = append(nodes, &parse.TextNode{NodeType: parse.NodeText, Pos: at.Pos, Text: []byte(text)})
	}
	value := func(name string) {
		node := values[name]
		if node == nil {
			s.found.Add(badTemplate, s.span(at), "“%s” needs a value for %s", key, name).
				Help(`add it at the end: {{say "%s" "%s" …}}`, key, name)
			return
		}
		nodes = append(nodes, &parse.ActionNode{NodeType: parse.NodeAction, Pos: at.Pos, Line: at.Line, Pipe: printed(at, node.Copy())})
	}
	for _, piece := range form {
		switch piece.Kind {
		case words.Literal:
			markup(html.EscapeString(piece.Text))
		case words.Placeholder:
			value(piece.Text)
		case words.Open:
			markup(`<a href="`)
			value(piece.Text)
			markup(`">`)
		case words.Close:
			markup("</a>")
		}
	}
	return nodes
}

// printed makes the pipeline that prints a value.
func printed(at *parse.ActionNode, value parse.Node) *parse.PipeNode {
	if inner, ok := value.(*parse.PipeNode); ok {
		return inner
	}
	return pipe(at, value)
}
