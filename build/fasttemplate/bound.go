package fasttemplate

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"io"
	"reflect"
	"text/template/parse"
)

// The bounds of a page. Templates can call each other so that each page would take years.
const (
	maxPage      = 64 << 20     // bytes
	maxSteps     = 20_000_000   // parts of a page, or repetitions of one
	maxSlowSteps = maxSteps / 5 // those that html/template executes, which takes longer
	maxText      = 1 << 20      // bytes of a text that a template puts together
)

// ErrEndless says that a page is beyond all bounds.
var ErrEndless = errors.New("the page never ends")

// endless is ErrEndless as html/template would report it.
func (t *Template) endless() error { return fmt.Errorf("template: %s: %w", t.set.Name(), ErrEndless) }

// bounded has html/template execute something, and returns ErrEndless if that is beyond all bounds.
func (t *Template) bounded(to *bytes.Buffer, execute func(io.Writer) error) error {
	page := &bounded{}
	err := execute(page)
	if errors.Is(err, ErrEndless) {
		return t.endless()
	}
	to.Write(page.data.Bytes())
	return err
}

// bounded holds a page as far as it is within the bounds. Each write is a step.
type bounded struct {
	data  bytes.Buffer
	steps int
}

func (b *bounded) Write(p []byte) (int, error) {
	if b.steps++; b.steps > maxSlowSteps || b.data.Len()+len(p) > maxPage {
		return 0, ErrEndless
	}
	return b.data.Write(p)
}

// Escape has html/template put escapers into the templates of a set, and returns a [template.Error] if it can't.
func Escape(set *template.Template, view reflect.Type) error {
	for _, t := range set.Templates() {
		if t.Tree != nil {
			writeEachStep(t.Tree.Root)
		}
	}
	err := set.Execute(full{}, reflect.New(view).Interface())
	if escaping := (*template.Error)(nil); errors.As(err, &escaping) {
		return escaping
	}
	return nil
}

// texts are the functions of text/template that make a text longer. A text that is twice itself, again and again, would
// need more memory than there is before any of it is written.
var texts = template.FuncMap{
	"print":   bound(fmt.Sprint),
	"println": bound(fmt.Sprintln),
	"printf":  func(format string, args ...any) (string, error) { return boundText(fmt.Sprintf(format, args...)) },
	"js":      bound(template.JSEscaper),
}

func bound(join func(...any) string) func(...any) (string, error) {
	return func(args ...any) (string, error) { return boundText(join(args...)) }
}

func boundText(text string) (string, error) {
	if len(text) > maxText {
		return "", ErrEndless
	}
	return text, nil
}

// writeEachStep puts an empty text before each part of a template that may write nothing. Nothing but a failed write stops
// html/template, and an empty text is written, too.
func writeEachStep(list *parse.ListNode) {
	if list == nil {
		return
	}
	pause := &parse.TextNode{NodeType: parse.NodeText, Pos: list.Pos}
	nodes := []parse.Node{pause}
	for i, n := range list.Nodes {
		if n.Type() != parse.NodeText && i > 0 {
			nodes = append(nodes, pause)
		}
		nodes = append(nodes, n)
		switch n := n.(type) {
		case *parse.IfNode:
			writeEachStep(n.List)
			writeEachStep(n.ElseList)
		case *parse.WithNode:
			writeEachStep(n.List)
			writeEachStep(n.ElseList)
		case *parse.RangeNode:
			writeEachStep(n.List)
			writeEachStep(n.ElseList)
		}
	}
	list.Nodes = nodes
}

// full has no room, so that a template stops at the first thing it writes.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, io.ErrShortWrite }
