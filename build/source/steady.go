package source

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"time"

	"rolewright/build/disk"
)

// stamp is what the file system says of a file. It changes when a program writes to the file or replaces it.
type stamp struct {
	size     int64
	modified time.Time
	identity disk.Identity
}

func stampOf(info fs.FileInfo) stamp {
	return stamp{info.Size(), info.ModTime(), disk.IdentityOf(info)}
}

// If a program writes a file while it is being read, we may read half of it. So a file is read again, with a pause in
// between and up to a limit, until its stamp is the same before and after.
const (
	maxAttempts = 5
	pause       = 10 * time.Millisecond
)

var errChanging = errors.New("another program keeps changing it")

// read returns the content of a file on disk.
func (f *File) read(fsys fs.FS, found *Diagnostics) []byte {
	var data []byte
	err := errChanging
	for attempt := 0; errors.Is(err, errChanging) && attempt < maxAttempts; attempt++ {
		if attempt > 0 {
			time.Sleep(pause)
		}
		data, err = f.readOnce(fsys)
	}
	switch {
	case errors.Is(err, errTooLarge):
		f.isTooLarge(MaxFileSize+1, found)
		return nil
	case err != nil:
		found.Add(unreadableFile, f.Whole(), "this file can't be read: %s", reason(err)).
			Help("check that the file still exists and that you are allowed to read it")
		return nil
	}
	return data
}

var (
	errTooLarge   = errors.New("too large")
	errNotRegular = errors.New("it isn't a regular file")
)

// readOnce reads a file. It returns errChanging if the file changed meanwhile.
func (f *File) readOnce(fsys fs.FS) (data []byte, err error) {
	file, err := fsys.Open(f.at())
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	before, err := file.Stat()
	switch {
	case err != nil:
		return nil, err
	case !before.Mode().IsRegular():
		return nil, errNotRegular
	case before.Size() > MaxFileSize:
		return nil, errTooLarge
	}
	// Reading one byte more than the size shows that a file is growing, or that it never ends.
	data = make([]byte, before.Size()+1)
	n, err := io.ReadFull(file, data)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	after, err := file.Stat()
	if err != nil {
		return nil, err
	}
	f.stamp = stampOf(before)
	if int64(n) != before.Size() || stampOf(after) != f.stamp {
		return nil, errChanging
	}
	return data[:n], nil
}

// at returns where the file's content is.
func (f *File) at() string { return cmp.Or(f.target, f.Path) }

// Youngest returns the newest modification time of the site's files, or zero if there are none.
func (t *Tree) Youngest() time.Time {
	var youngest time.Time
	for _, f := range t.files {
		if f.stamp.modified.After(youngest) {
			youngest = f.stamp.modified
		}
	}
	return youngest
}

// Changed returns the paths of files that have changed since they were read. A file system's clock has steps in which a
// file can be written twice, so files written shortly before they were read are compared byte by byte.
func (t *Tree) Changed(site fs.FS, young time.Time) []string {
	var changed []string
	for _, f := range t.files {
		if !f.BuiltIn && f.isChanged(site, young) {
			changed = append(changed, f.Path)
		}
	}
	return changed
}

func (f *File) isChanged(site fs.FS, young time.Time) bool {
	info, err := fs.Lstat(site, f.at())
	if err != nil || stampOf(info) != f.stamp {
		return true
	}
	if f.stamp.modified.Before(young) {
		return false
	}
	again := &File{Path: f.Path, target: f.target}
	data, err := again.readOnce(site)
	if err != nil {
		return true
	}
	again.fill(string(data), new(Diagnostics))
	return again.Data != f.Data
}
