package site

import (
	"html/template"
	"regexp"
	"slices"
	"strings"
	"text/template/parse"

	"rolewright/build/source"
	"rolewright/build/words"
)

// parsedFile is a template file: the templates that it defines, and what is written outside of them, which is a template
// by the file's own name.
type parsedFile struct {
	file    *source.File
	defines []*definition // none when the file has a fault
}

// definition is one template: {{define "name"}} … {{end}}, or what a file has outside of those.
type definition struct {
	name string
	file *source.File
	tree *parse.Tree
}

// definitions are those that a page can use, by name.
type definitions map[string]*definition

// parse parses a file, once. The engine names the place of a fault by the name that a file is parsed under.
func (t *templates) parse(f *source.File) *parsedFile {
	name := nameOf(f)
	if f.BuiltIn {
		name = "built-in " + name
	}
	if p := t.parsed[name]; p != nil {
		return p
	}
	p := &parsedFile{file: f}
	t.parsed[name] = p
	set, err := template.New(name).Funcs(functions(t.words)).Parse(f.Data)
	if err != nil {
		d := t.explain(err, nil, nil)
		if d.Span.IsZero() {
			d.Span = f.Whole()
		}
		t.found = append(t.found, d)
		return p
	}
	speaker := &speaker{words: t.words, file: f}
	for _, each := range set.Templates() {
		speaker.at = position{}
		speaker.list(each.Tree.Root)
		d := &definition{name: each.Name(), file: f, tree: each.Tree}
		if d.name == name {
			d.name = nameOf(f)
		}
		p.defines = append(p.defines, d)
	}
	t.found = append(t.found, speaker.found...)
	slices.SortFunc(p.defines, func(a, b *definition) int { return strings.Compare(a.name, b.name) })
	return p
}

// add takes over what a file defines, in the place of what was defined before. A file that has nothing outside of its
// definitions leaves the built-in file's own text as it is.
func (d definitions) add(p *parsedFile) {
	for _, each := range p.defines {
		if d[each.name] != nil && each.name == nameOf(each.file) && each.isEmpty() {
			continue
		}
		d[each.name] = each
	}
}

func (d *definition) isEmpty() bool { return parse.IsEmptyTree(d.tree.Root) }

// set makes a set of templates, ready to execute the layout. Trees are copied, because html/template changes them.
func (d definitions) set(layout string, c *words.Catalogue) *template.Template {
	set := template.New(layout).Funcs(functions(c))
	for name, each := range d {
		if _, err := set.AddParseTree(name, each.tree.Copy()); err != nil {
			panic(err) // it was executed, which it can't have been
		}
	}
	return set.Lookup(layout)
}

// span is the place where a definition begins.
func (d *definition) span() source.Span {
	opening := regexp.MustCompile(`\{\{-?\s*(?:define|block)\s+["` + "`" + `]` + regexp.QuoteMeta(d.name) + `["` + "`" + `].*?\}\}`)
	if at := opening.FindStringIndex(d.file.Data); at != nil {
		return d.file.Span(at[0], at[1])
	}
	return d.outside()
}

// outside covers the first line that is written outside of the definitions of a file.
func (d *definition) outside() source.Span {
	for _, n := range d.tree.Root.Nodes {
		if !parse.IsEmptyTree(n) {
			start := int(n.Position())
			if text, ok := n.(*parse.TextNode); ok {
				start += len(text.Text) - len(strings.TrimLeft(string(text.Text), " \t\n"))
			}
			return lineSpan(d.file, d.file.Position(start).Line)
		}
	}
	return d.file.Whole()
}

// reached lists a template and all that it calls, directly or through others: each after those that it calls, unless
// they call each other.
func (d definitions) reached(from string) []string {
	var names []string
	seen := make(map[string]bool)
	var walk func(name string)
	walk = func(name string) {
		if seen[name] || d[name] == nil {
			return
		}
		seen[name] = true
		for _, n := range d[name].calls() {
			walk(n.Name)
		}
		names = append(names, name)
	}
	walk(from)
	return names
}

// calls returns the names of the templates that a definition calls, with the place of each call.
func (d *definition) calls() []*parse.TemplateNode {
	var calls []*parse.TemplateNode
	var walk func(list *parse.ListNode)
	walk = func(list *parse.ListNode) {
		if list == nil {
			return
		}
		for _, n := range list.Nodes {
			switch n := n.(type) {
			case *parse.TemplateNode:
				calls = append(calls, n)
			case *parse.IfNode:
				walk(n.List)
				walk(n.ElseList)
			case *parse.WithNode:
				walk(n.List)
				walk(n.ElseList)
			case *parse.RangeNode:
				walk(n.List)
				walk(n.ElseList)
			}
		}
	}
	walk(d.tree.Root)
	return calls
}
