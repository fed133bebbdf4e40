package fasttemplate

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"io"
	"reflect"
	"time"
)

// The bounds of a page. Templates can call each other so that each page would take years.
const (
	maxPage  = 64 << 20        // bytes
	maxSteps = 20_000_000      // parts of a page, or repetitions of one
	patience = 5 * time.Second // with html/template, which can neither count steps nor be stopped
)

// ErrEndless says that a page is beyond all bounds.
var ErrEndless = errors.New("the page never ends")

// endless is ErrEndless as html/template would report it.
func (t *Template) endless() error { return fmt.Errorf("template: %s: %w", t.set.Name(), ErrEndless) }

// patiently has html/template execute something, and returns ErrEndless if that doesn't end. What doesn't end goes on until
// it writes something.
func (t *Template) patiently(to *bytes.Buffer, execute func(io.Writer) error) error {
	page := &bounded{left: maxPage, late: make(chan struct{})}
	done := make(chan error, 1)
	go func() { done <- execute(page) }()
	late := time.NewTimer(patience)
	defer late.Stop()
	select {
	case err := <-done:
		if errors.Is(err, ErrEndless) {
			return t.endless()
		}
		to.Write(page.data.Bytes())
		return err
	case <-late.C:
		close(page.late)
		return t.endless()
	}
}

// bounded holds so many bytes, and fewer when it's late.
type bounded struct {
	data bytes.Buffer
	left int
	late chan struct{}
}

func (b *bounded) Write(p []byte) (int, error) {
	select {
	case <-b.late:
		return 0, ErrEndless
	default:
	}
	if b.left -= len(p); b.left < 0 {
		return 0, ErrEndless
	}
	return b.data.Write(p)
}

// Escape has html/template put escapers into the templates of a set, and returns a [template.Error] if it can't.
func Escape(set *template.Template, view reflect.Type) error {
	t := Template{set: set}
	err := t.patiently(new(bytes.Buffer), func(io.Writer) error { return set.Execute(full{}, reflect.New(view).Interface()) })
	if escaping := (*template.Error)(nil); errors.As(err, &escaping) {
		return escaping
	}
	return nil
}

// full has no room, so that a template stops at the first thing it writes.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, io.ErrShortWrite }
