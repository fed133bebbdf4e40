package site

import (
	"maps"
	"reflect"
	"text/template/parse"

	"rolewright/build/fasttemplate"
	"rolewright/build/source"
)

// A slip in a template of the site can show in a built-in one: an open quotation mark spoils what comes after it, and a
// built-in template that is given the wrong thing doesn't find its fields. The author has only their own files, so that
// is where such a fault is reported.

// blame moves a fault that showed in a built-in template to the site's own template that brought it about.
func (t *templates) blame(d *source.Diagnostic, p *pageTemplate, f fault) {
	if f.define == "" {
		if culprit := p.spoiler(t); culprit != nil {
			d.Span = culprit.span()
		}
		return
	}
	if call := p.callOf(f.define, t.layout); call != nil {
		d.Span = call.span()
		if call.Pipe == nil {
			d.Message, d.Hint = "“"+call.Name+"” is given nothing to show", "write {{template \""+call.Name+"\" .}}"
			return
		}
		d.Message = "“" + call.Name + "” can't show what it is given here: " + d.Message
		d.Hint = "see what it shows: rolewright template show " + nameOf(p.definitions[call.Name].file)
	}
}

// spoiler finds the site's own definition without which the page's templates can be escaped; or nil. It
// empties one after the other, those first that are called by others.
func (p *pageTemplate) spoiler(t *templates) *definition {
	rest := maps.Clone(p.definitions)
	for _, name := range p.definitions.reached(t.layout) {
		own := p.definitions[name]
		if own.file.BuiltIn {
			continue
		}
		empty := &parse.Tree{Name: name, Root: &parse.ListNode{NodeType: parse.NodeList}}
		rest[name] = &definition{name: name, file: own.file, tree: empty}
		if rest.canBeEscaped(t, p.View) {
			return own
		}
	}
	return nil
}

func (d definitions) canBeEscaped(t *templates, view reflect.Type) bool {
	return fasttemplate.Escape(d.set(t.layout, t.words), view) == nil
}

// call is a {{template}} in a template of the site.
type call struct {
	*parse.TemplateNode
	file *source.File
}

func (c *call) span() source.Span { return actionAround(c.file, int(c.Position())) }

// callOf finds how a page comes to a template: the last call on the way that is the site's own; nil if there is none.
func (p *pageTemplate) callOf(wanted, layout string) *call {
	type visit struct {
		name string
		own  bool
	}
	seen := make(map[visit]bool)
	var walk func(name string, last *call) *call
	walk = func(name string, last *call) *call {
		d := p.definitions[name]
		if here := (visit{name, last != nil}); d == nil || seen[here] {
			return nil
		} else if seen[here] = true; name == wanted && last != nil {
			return last
		}
		for _, n := range d.calls() {
			next := last
			if !d.file.BuiltIn {
				next = &call{n, d.file}
			}
			if found := walk(n.Name, next); found != nil {
				return found
			}
		}
		return nil
	}
	return walk(layout, nil)
}
