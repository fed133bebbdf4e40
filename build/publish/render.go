package publish

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
)

// run is phase one: making every file and comparing it with what is there.
type run struct {
	*destination
	outputs []Output
	fates   []fate // of outputs, by the same index
	stale   stale

	next    atomic.Int64 // index of the next output to take on
	spoiled atomic.Bool  // something failed, so that nothing will be published
}

// fate is what became of one output. It doesn't hold the file: there is one
// file per worker in memory at any time, however big the site is.
type fate struct {
	found     found
	sum       [sha256.Size]byte
	size      int64 // in bytes
	renderErr error
	diskErr   error
}

func newRun(d *destination, outputs []Output) *run {
	return &run{
		destination: d,
		outputs:     outputs,
		fates:       make([]fate, len(outputs)),
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
}

func (r *run) take() int { return int(r.next.Add(1)) - 1 }

// worker has the memory that one goroutine uses over and over.
type worker struct {
	*run
	file bytes.Buffer
	disk []byte
}

func (w *worker) make(i int) {
	o, f := w.outputs[i], &w.fates[i]
	w.file.Reset()
	if f.renderErr = o.Render(&w.file); f.renderErr == nil && !w.spoiled.Load() {
		f.diskErr = w.compare(i)
	}
	if f.renderErr != nil || f.diskErr != nil {
		w.spoiled.Store(true)
	}
}

// compare notes what has to be done about an output, and stages it if
// anything has.
func (w *worker) compare(i int) (err error) {
	f, data := &w.fates[i], w.file.Bytes()
	f.size = int64(len(data))
	f.sum = sha256.Sum256(data)
	f.found, err = w.look(w.outputs[i].Path, data)
	if err != nil || f.found == same || f.found == foreign || w.dry {
		return err
	}
	if w.fresh {
		err = w.layOut(w.outputs[i].Path, data)
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
	for i, f := range r.fates {
		switch {
		case f.renderErr != nil && first == nil:
			first = &RenderError{r.outputs[i].Path, f.renderErr, 1, len(r.outputs)}
		case f.renderErr != nil:
			first.Failed++
		case diskErr == nil:
			diskErr = f.diskErr
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
			first = r.outputs[i].Path
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
	for i, f := range r.fates {
		m.Files[r.outputs[i].Path] = hex.EncodeToString(f.sum[:])
	}
	for _, path := range kept {
		sums := r.old.sums(path)
		m.Files[path] = sums[len(sums)-1]
	}
	return m
}
