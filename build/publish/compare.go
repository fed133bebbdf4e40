package publish

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"syscall"
)

// found says what is in the place of a file.
type found uint8

const (
	absent  found = iota // nothing
	same                 // a file with the same bytes
	differs              // our file, with different bytes
	folder               // a folder, which may hold only files that are about to be removed
	foreign              // something that isn't ours to replace
)

// look finds out what is at name and compares it with the bytes wanted there.
func (w *worker) look(name string, want []byte) (found, error) {
	if w.fresh {
		return absent, nil
	}
	if !w.old.owns(name) {
		return w.lookUnowned(name)
	}
	if info, err := w.root.Stat(name); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return differs, nil // such as a pipe, which would keep a reader waiting; it is replaced like an edited file
	}
	f, err := w.root.Open(name)
	if missing(err) {
		return absent, nil
	}
	if err != nil {
		return 0, w.obstacle(name, err)
	}
	defer f.Close()
	return w.read(f, want)
}

// read asks for one byte more than wanted, which saves asking for the size.
func (w *worker) read(f *os.File, want []byte) (found, error) {
	w.disk = slices.Grow(w.disk[:0], len(want)+1)[:len(want)+1]
	n, err := io.ReadFull(f, w.disk)
	switch {
	case err == nil:
		return differs, nil
	case err != io.EOF && err != io.ErrUnexpectedEOF:
		if info, statErr := f.Stat(); statErr == nil && info.IsDir() {
			return folder, nil
		}
		return 0, fmt.Errorf("publish: %w", err)
	case bytes.Equal(w.disk[:n], want):
		return same, nil
	}
	return differs, nil
}

func (w *worker) lookUnowned(name string) (found, error) {
	info, err := w.root.Lstat(name)
	switch {
	case missing(err):
		return absent, nil
	case err != nil:
		return 0, w.obstacle(name, err)
	case info.IsDir():
		return folder, nil
	case w.isTwin(name, info):
		return differs, nil
	}
	return foreign, nil
}

// isTwin reports whether the file is ours under a name that differs only in case, on a disk that ignores case.
func (r *run) isTwin(name string, info fs.FileInfo) bool {
	twin, ok := r.stale.byFold[fold(name)]
	if !ok {
		return false
	}
	twinInfo, err := r.root.Lstat(twin)
	return err == nil && os.SameFile(info, twinInfo)
}

// missing reports whether err says that there is no such file, even if the reason is that one of its folders is a file.
func missing(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR)
}

// obstacle explains an error at name: most likely somebody has put a link there.
func (d *destination) obstacle(name string, cause error) error {
	for at := name; at != "."; at = path.Dir(at) {
		info, err := d.root.Lstat(at)
		if err != nil || info.Mode()&fs.ModeSymlink == 0 {
			continue
		}
		if _, err := d.root.Stat(at); err != nil {
			return d.refuse(fmt.Sprintf("%s is a link that leads out of it, or nowhere", at),
				"remove the link; rolewright never writes through one")
		}
	}
	return fmt.Errorf("publish: %w", cause)
}
