package publish

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
)

// run is phase one: making every file and comparing it with what is there.
type run struct {
	*destination
	outputs []Output // until they are rendered
	fates   []fate   // of outputs, by the same index
	stale   stale

	next    atomic.Int64 // index of the next output to take on
	spoiled atomic.Bool  // something failed, so that nothing will be published
}

// fate is what became of one output. It doesn't hold the file: there is one
// file per worker in memory at any time, however big the site is.
type fate struct {
	path     string
	found    found
	rendered bool // err came later than from making it
	sum      sum
	size     int64 // in bytes
	err      error
}

func newFates(outputs []Output) []fate {
	fates := make([]fate, len(outputs))
	for i := range outputs {
		fates[i].path = outputs[i].Path
	}
	return fates
}

func newRun(d *destination, outputs []Output) *run {
	return &run{
		destination: d,
		outputs:     outputs,
		fates:       newFates(outputs),
		stale:       findStale(d.old, outputs),
	}
}

func (r *run) renderAll() {
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(r.outputs)) {
		workers.Go(func() {
			w := worker{run: r}
			for i := r.take(); i < len(r.outputs); i = r.take() {
				w.make(i)
			}
		})
	}
	workers.Wait()
	r.outputs = nil // and so what the pages were made from needn't stay in memory
}

func (r *run) take() int { return int(r.next.Add(1)) - 1 }

// worker has the memory that one goroutine uses over and over.
type worker struct {
	*run
	file   bytes.Buffer
	disk   []byte // to compare with file
	buffer []byte // to read files that needn't be made
}

func (w *worker) make(i int) {
	o, f := w.outputs[i], &w.fates[i]
	if w.since && o.Unchanged && w.stillThere(o.Path, f) {
		return
	}
	w.reuse()
	f.err = o.Render(&w.file)
	if f.rendered = f.err == nil; f.rendered && !w.spoiled.Load() {
		f.err = w.compare(i)
	}
	if f.err != nil {
		w.spoiled.Store(true)
	}
}

// reuse empties the worker's memory. What a page of unusual size needed isn't kept for all the others.
func (w *worker) reuse() {
	const usual = 1 << 20
	w.file.Reset()
	if w.file.Cap() > usual {
		w.file, w.disk = bytes.Buffer{}, nil
	}
}

// stillThere reports whether a file is what the last run made it.
func (w *worker) stillThere(path string, f *fate) bool {
	if w.buffer == nil {
		w.buffer = make([]byte, 64<<10)
	}
	size, whole := w.verify(path, w.buffer)
	if whole {
		*f = fate{path: path, found: same, sum: w.old.Files[path], size: size}
	}
	return whole
}

// compare notes what has to be done about an output, and stages it if
// anything has.
func (w *worker) compare(i int) (err error) {
	f, data := &w.fates[i], w.file.Bytes()
	f.size = int64(len(data))
	f.sum = sha256.Sum256(data)
	f.found, err = w.look(w.fates[i].path, data)
	if err != nil || f.found == same || f.found == foreign || w.dry {
		return err
	}
	if w.fresh {
		err = w.layOut(w.fates[i].path, data)
	} else {
		err = w.stage(strconv.Itoa(i), data)
	}
	if err != nil {
		return fmt.Errorf("publish: %w", err)
	}
	return nil
}

// failure tells why nothing can be published. Mistakes in the content come
// first: they are the ones that an author can mend.
func (r *run) failure() error {
	var first *RenderError
	var diskErr error
	for _, f := range r.fates {
		switch {
		case f.err == nil:
		case !f.rendered && first == nil:
			first = &RenderError{f.path, f.err, 1, len(r.fates)}
		case !f.rendered:
			first.Failed++
		case diskErr == nil:
			diskErr = f.err
		}
	}
	if first != nil {
		return first
	}
	if diskErr != nil {
		return diskErr
	}
	return r.refuseForeign()
}

func (r *run) refuseForeign() error {
	var first string
	var others int
	for i, f := range r.fates {
		switch {
		case f.found != foreign:
		case first == "":
			first = r.fates[i].path
		default:
			others++
		}
	}
	switch {
	case first == "":
		return nil
	case others > 0:
		first = fmt.Sprintf("%s (and %d more)", first, others)
	}
	return r.refuse(first+" is part of the site, but something that rolewright didn't write is in its place",
		"move it away, or rename the page")
}

// manifest records the site as it will be.
func (r *run) manifest(kept []string) manifest {
	m := newManifest()
	m.Kind = r.kind
	for i, f := range r.fates {
		m.Files[r.fates[i].path] = f.sum
	}
	for _, path := range kept {
		sums := r.old.sums(path)
		m.Files[path] = sums[len(sums)-1]
	}
	return m
}
