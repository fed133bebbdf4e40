package publish

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"

	"rolewright/build/source"
)

// run is phase one: it renders every file and compares it with what is there.
type run struct {
	*destination
	site  Site
	fates []fate // of its files, by the same index
	stale stale

	spoiled atomic.Bool // something failed, so nothing will be published

	mu     sync.Mutex
	faults []fault
}

// fate is what became of one file. It doesn't hold the file's bytes: only one file per worker is in memory at any time,
// however large the site is.
type fate struct {
	path  string
	sum   sum
	size  int64 // in bytes
	found found
}

// fault is why a file can't be published.
type fault struct {
	file     int  // its index
	rendered bool // rendering succeeded, and comparing or staging failed
	err      error
}

func newFates(s Site) []fate {
	fates := make([]fate, s.Len())
	for i := range fates {
		fates[i].path = s.Path(i)
	}
	return fates
}

func newRun(d *destination, s Site) *run {
	r := &run{destination: d, site: s, fates: newFates(s)}
	r.stale = findStale(d.old, r.fates)
	return r
}

func (r *run) renderAll() {
	source.InParallelWith(len(r.fates), func() *worker { return &worker{run: r} }, (*worker).make)
}

// worker holds the buffers that one goroutine uses for all its files.
type worker struct {
	*run
	file bytes.Buffer
	disk []byte // to compare with file
}

func (w *worker) make(i int) {
	w.reuse()
	if err := w.site.Render(i, &w.file); err != nil {
		w.note(fault{file: i, err: err})
	} else if !w.spoiled.Load() {
		if err := w.compare(i); err != nil {
			w.note(fault{file: i, rendered: true, err: err})
		}
	}
}

func (r *run) note(f fault) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.faults = append(r.faults, f)
	r.spoiled.Store(true)
}

// reuse empties the buffers. It drops those that an unusually large page has grown, so that they don't stay that large.
func (w *worker) reuse() {
	const usual = 1 << 20
	w.file.Reset()
	if w.file.Cap() > usual {
		w.file, w.disk = bytes.Buffer{}, nil
	}
}

// compare decides what to do about a file, and stages it if it has to be written.
func (w *worker) compare(i int) (err error) {
	f, data := &w.fates[i], w.file.Bytes()
	f.size = int64(len(data))
	f.sum = sha256.Sum256(data)
	f.found, err = w.look(f.path, data)
	if err != nil || f.found == same || f.found == foreign || w.dry {
		return err
	}
	if w.fresh {
		err = w.layOut(f.path, data)
	} else {
		err = w.stage(strconv.Itoa(i), data)
	}
	if err != nil {
		return fmt.Errorf("publish: %w", err)
	}
	return nil
}

// failure returns the reason why nothing can be published, or nil. Mistakes in the content come first, because authors
// can fix those.
func (r *run) failure() error {
	slices.SortFunc(r.faults, func(a, b fault) int { return a.file - b.file })
	var first *RenderError
	var diskErr error
	for _, f := range r.faults {
		switch {
		case !f.rendered && first == nil:
			first = &RenderError{r.fates[f.file].path, f.err, 1, len(r.fates)}
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
	for i := range r.fates {
		switch {
		case r.fates[i].found != foreign:
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
	return r.refuse(first+" is part of the site, but something rolewright didn't write is in its place",
		"move it away, or rename the page")
}

// manifest records the site as it will be.
func (r *run) manifest(kept []string) manifest {
	m := newManifest(len(r.fates) + len(kept))
	m.Kind = r.kind
	for _, f := range r.fates {
		m.Files[f.path] = f.sum
	}
	for _, path := range kept {
		sums := r.old.sums(path)
		m.Files[path] = sums[len(sums)-1]
	}
	return m
}
