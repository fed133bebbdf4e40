package publish

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

// Verify reports whether the folder dest holds exactly what the last publication wrote into it: every file is there
// with the bytes it was given. If so, the report counts them all as unchanged, and its Stamp identifies this state of
// the folder: two states with one stamp have the same files. Nothing is written, and no lock is taken.
//
// Whatever stands in the way makes it report false; To then says what it is.
func Verify(dest string, o Options) (r Report, ok bool) {
	path, err := locate(dest, o)
	if err != nil {
		return Report{}, false
	}
	d, err := open(path, true)
	if err != nil {
		return Report{}, false
	}
	defer d.leave()
	if d.root == nil || len(d.old.Files) == 0 || len(d.old.Before) > 0 {
		return Report{}, false
	}
	bytes, whole := d.verifyAll()
	if !whole {
		return Report{}, false
	}
	return Report{Unchanged: len(d.old.Files), Bytes: bytes, Stamp: d.old.stamp()}, true
}

// verifyAll compares all files with their fingerprints. It gives up at the first that differs.
func (d *destination) verifyAll() (bytes int64, whole bool) {
	paths := d.old.paths()
	var next, size atomic.Int64
	var spoiled atomic.Bool
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(paths)) {
		workers.Go(func() {
			buffer := make([]byte, 64<<10)
			for i := next.Add(1) - 1; int(i) < len(paths) && !spoiled.Load(); i = next.Add(1) - 1 {
				n, same := d.verify(paths[i], buffer)
				size.Add(n)
				if !same {
					spoiled.Store(true)
				}
			}
		})
	}
	workers.Wait()
	return size.Load(), !spoiled.Load()
}

func (d *destination) verify(path string, buffer []byte) (size int64, same bool) {
	f, err := d.root.Open(path)
	if err != nil {
		return 0, false
	}
	defer f.Close()
	found, size, err := sumOf(f, buffer)
	return size, err == nil && found == d.old.Files[path]
}

// stamp digests which files there are and what is in them.
func (m manifest) stamp() string {
	hash := sha256.New()
	for _, path := range m.paths() {
		fmt.Fprintf(hash, "%q %x\n", path, m.Files[path])
	}
	return hex.EncodeToString(hash.Sum(nil))
}
