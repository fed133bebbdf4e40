package source

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"time"
)

// stamp is what a file system says of a file. It differs when another program has written to the file.
type stamp struct {
	size     int64
	modified time.Time
}

func stampOf(info fs.FileInfo) stamp { return stamp{info.Size(), info.ModTime()} }

// A program that writes a file while it is read leaves us with half of it. So a file is read again until it is the same
// before and after, at most so many times, with a pause in between.
const (
	maxAttempts = 5
	pause       = 10 * time.Millisecond
)

var errChanging = errors.New("another program keeps changing it")

// read returns the content of a file as it is on the disk.
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
	errNotRegular = errors.New("it is no regular file")
)

// readOnce reads a file. Its error is errChanging when the file wasn't the same before and after.
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
	// One byte more than there should be shows a file that grows, also one that never ends.
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

// at is where the file's content is.
func (f *File) at() string { return cmp.Or(f.target, f.Path) }

// Youngest is when the site's file that was written last was written; zero when there is none.
func (t *Tree) Youngest() time.Time {
	var youngest time.Time
	for _, f := range t.files {
		if f.stamp.modified.After(youngest) {
			youngest = f.stamp.modified
		}
	}
	return youngest
}

// Changed lists the files that aren't what was read any more, by path. File systems count time in steps, in which a file
// can be written twice, so those written after a moment shortly before they were read are compared byte by byte.
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
