// Package disk opens folders and files without ever waiting for one.
//
// Anything can be in the folder of a site: a named pipe waits until somebody writes to it, a device may never end. So a
// file is looked at before it is opened, is opened without waiting, and is looked at again before anybody reads from
// it.
package disk

import (
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
)

// ErrNotRegular says that something isn't opened because it is neither a file nor a folder.
var ErrNotRegular = errors.New("not a regular file")

// Folder is a folder of the disk as a file system. Nothing outside of it can be reached, not even through links.
type Folder struct {
	listing
	root *os.Root
}

// listing is what the file system of an [os.Root] answers without opening a file.
type listing interface {
	fs.FS
	fs.StatFS
	fs.ReadLinkFS
}

// Open opens a folder. It must be closed.
func Open(name string) (*Folder, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	return &Folder{root.FS().(listing), root}, nil
}

// Close releases the folder.
func (f *Folder) Close() error { return f.root.Close() }

// Open opens a file or folder for reading. Its error is [ErrNotRegular] for anything else.
func (f *Folder) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	file, _, err := Read(f.root, name)
	if err != nil {
		return nil, err
	}
	return file, nil
}

// ReadDir lists a folder, sorted by name.
func (f *Folder) ReadDir(name string) ([]fs.DirEntry, error) {
	file, _, err := Read(f.root, name)
	if err != nil {
		return nil, err
	}
	entries, err := file.ReadDir(-1)
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return entries, errors.Join(err, file.Close())
}

// Read opens a file or folder below a root for reading, and says what it is. Its error is [ErrNotRegular] for anything
// else. It doesn't wait.
func Read(root *os.Root, name string) (*os.File, fs.FileInfo, error) {
	info, err := root.Stat(name)
	if err != nil {
		return nil, nil, err
	}
	if !isPlain(info) {
		return nil, nil, &fs.PathError{Op: "open", Path: name, Err: ErrNotRegular}
	}
	file, err := root.OpenFile(name, os.O_RDONLY|noWait, 0)
	if err != nil {
		return nil, nil, err
	}
	// Between the two it may have been replaced.
	if info, err = file.Stat(); err == nil && !isPlain(info) {
		err = &fs.PathError{Op: "open", Path: name, Err: ErrNotRegular}
	}
	if err != nil {
		return nil, nil, errors.Join(err, file.Close())
	}
	return file, info, nil
}

func isPlain(info fs.FileInfo) bool { return info.Mode().IsRegular() || info.IsDir() }
