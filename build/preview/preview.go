// Package preview shows a site in a browser while it is being written.
//
// People who write a role keep its page open and see each save at once, together with what is wrong. Three promises
// hold:
//
//   - What is shown is true. When the operating system reports a save, the site is built with that file replaced, and
//     then every file is looked at again. After a rename, a delete or a change of branch, the pages are those that a
//     fresh build would make.
//   - What is shown is never blank. While a file is broken, its pages stay as they were before, with a bar that says
//     what is wrong; all other pages follow their own files.
//   - What is typed stays. An update changes the parts of an open page that differ and leaves the rest alone.
//
// Nothing is written to the disk: pages are made in memory when they are asked for, by the same compiler that builds
// the site. The server answers only to this computer.
package preview

import (
	"context"
	"io/fs"
	"sync"
	"sync/atomic"
	"time"

	"rolewright/build"
	"rolewright/build/manual"
	"rolewright/build/source"
)

// Options say what is shown.
type Options struct {
	// Folder is the folder of the site, BuiltIn the templates that it may lack.
	Folder  string
	BuiltIn fs.FS
	// Hosts are names under which the preview may be asked for, besides this computer's own.
	Hosts []string
	// Today is the day that dates are compared with.
	Today func() time.Time
	// Updated is called after each update, with what was found and how long it took. It may be nil.
	Updated func(Update)
	// Slower is called when the preview can't be woken by the operating system, with the reason: it then looks by itself.
	// It may be nil.
	Slower func(reason string)
}

// Update is what one look at the files has led to.
type Update struct {
	Number      int // counts up from 1
	Took        time.Duration
	Changed     []string // paths of the files that changed since the one before
	Diagnostics source.Diagnostics
}

// Preview is a site in memory that follows its files. Make it with [New], keep it up to date with [Preview.Follow], and
// show it with [Preview.ServeHTTP].
type Preview struct {
	options Options
	scanner scanner
	builtIn *source.Tree
	manual  func() map[string][]byte // pages by address, made when somebody first asks for one
	now     atomic.Pointer[state]

	mu      sync.Mutex
	waiting map[chan struct{}]bool // listeners, woken by each update
}

// New looks at a site for the first time. Its error is for a folder that can't be read at all; a site full of mistakes
// is shown as such.
func New(o Options) (*Preview, error) {
	p := &Preview{options: o, waiting: make(map[chan struct{}]bool), manual: sync.OnceValue(manual.Pages)}
	var err error
	if p.builtIn, err = source.Read(nil, o.BuiltIn); err != nil {
		return nil, err
	}
	if err := p.look(); err != nil {
		return nil, err
	}
	return p, nil
}

// look reads the files that may have changed and, if any has, brings the site up to date.
func (p *Preview) look() error {
	start := time.Now()
	tree, changed, err := p.scanner.scan(p.options.Folder, p.options.BuiltIn)
	// What is open and what is over depends on the day, too.
	if before := p.now.Load(); err != nil || len(changed) == 0 && before != nil && before.today.Equal(p.options.Today()) {
		return err
	}
	p.update(tree, changed, start)
	return nil
}

// saved reads files that have just been saved, by their paths in the site, and brings the site up to date. It only saves
// the time of looking at all the others: a look follows, and whatever isn't a plain save is left to that.
func (p *Preview) saved(paths []string) {
	start := time.Now()
	if tree, changed := p.scanner.reread(p.options.Folder, paths); len(changed) > 0 {
		p.update(tree, changed, start)
	}
}

// update compiles a tree and shows it.
func (p *Preview) update(tree *source.Tree, changed []string, start time.Time) {
	before := p.now.Load()
	next := before.next(tree, p.builtIn, build.Options{Drafts: true, Root: "/", Today: p.options.Today()})
	next.follow(before, changed)
	next.took = time.Since(start)
	p.now.Store(next)
	p.wake()
	if p.options.Updated != nil {
		p.options.Updated(Update{Number: next.number, Took: next.took, Changed: changed, Diagnostics: next.found})
	}
}

// wake tells all listeners that there is something new.
func (p *Preview) wake() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for listener := range p.waiting {
		select {
		case listener <- struct{}{}:
		default: // it hasn't looked since the last time
		}
	}
}

// listen returns a channel that is woken by each update, until stop is called.
func (p *Preview) listen() (updates chan struct{}, stop func()) {
	updates = make(chan struct{}, 1)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.waiting[updates] = true
	return updates, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.waiting, updates)
	}
}

// Follow keeps the preview up to date until the context ends.
func (p *Preview) Follow(ctx context.Context) {
	w := newWatcher(p.options.Folder, p.options.Slower, p.saved)
	defer w.close()
	p.follow(ctx, w)
}

func (p *Preview) follow(ctx context.Context, w *watcher) {
	for again := true; again; again = w.wait(ctx) {
		w.watchAll() // before the look, so that nothing falls between the two
		start := time.Now()
		_ = p.look() // a folder that can't be read for a moment, as in a change of branch, is looked at again
		w.pause = min(50*time.Since(start), longestPause)
	}
}
