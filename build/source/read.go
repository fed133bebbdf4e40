package source

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
)

// The three folders of a site. Nothing outside them is read.
const (
	ContentFolder   = "content"
	RolesFolder     = "roles"
	TemplatesFolder = "templates"
)

// WordsFolder is where a site keeps words of its own: a file for each language, such as content/words/de.yaml.
const WordsFolder = ContentFolder + "/words"

// MaxFileSize is the size in bytes above which a file is reported instead of read.
const MaxFileSize = 16 << 20

// Read reads the files of a site. Templates that the site lacks are taken from builtIn; roles and content never are.
// Either may be nil, which has no files.
// Names that begin with a dot or "~$" or end in "~" belong to editors and operating systems and are skipped, and so are
// the folders of version control systems. A link is followed if it leads to a file that is itself part of the site.
// Problems with single files are findings of the tree; the error means that a folder can't be listed.
func Read(site, builtIn fs.FS) (*Tree, error) { return ReadAgain(site, builtIn, NewTree(nil), nil) }

// ReadAgain reads the files of a site whose last tree is known. It takes over files that the caller knows to be the same,
// and built-in ones.
func ReadAgain(site, builtIn fs.FS, last *Tree, same func(path string) bool) (*Tree, error) {
	r := reader{last: last, same: same, doubtful: make(map[string]bool), names: make(map[string]string), seen: make(map[string]*File)}
	for _, d := range last.found {
		r.doubtful[d.Span.Path()] = true // so that its findings are reported again
	}
	for _, folder := range []string{ContentFolder, RolesFolder, TemplatesFolder} {
		if err := r.list(site, folder, false); err != nil {
			return nil, err
		}
	}
	if err := r.list(builtIn, TemplatesFolder, true); err != nil {
		return nil, err
	}
	r.bound()
	tree := NewTree(append(r.readAll(), r.kept...))
	tree.unread, tree.found = r.unread, r.diagnostics
	return tree, nil
}

type reader struct {
	last     *Tree
	same     func(path string) bool
	doubtful map[string]bool // paths of files in which something was found

	kept        []*File           // of the last tree
	files       []origin          // to be read
	unread      []string          // paths of files that can't be used
	seen        map[string]*File  // by path
	names       map[string]string // folder and name, written so that twins share it → the first path
	total       total
	diagnostics Diagnostics
}

// origin is a file and where to read it.
type origin struct {
	*File
	from fs.FS
}

func (r *reader) list(fsys fs.FS, folder string, builtIn bool) error {
	if fsys == nil {
		return nil
	}
	if isLink(fsys, folder) {
		file := &File{Path: folder}
		r.unread = append(r.unread, folder)
		r.diagnostics.Add(unreadableFile, file.Whole(), "%s/ is a symbolic link, and no files are read through it", folder).
			Help("replace it with the folder itself")
		return nil
	}
	return fs.WalkDir(fsys, folder, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil && name == folder && errors.Is(err, fs.ErrNotExist):
			return fs.SkipAll
		case err != nil:
			return fmt.Errorf("list %s: %w", name, err)
		case passedOver(entry.Name()):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case !builtIn && name != folder && !r.checkName(name, entry):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.Type()&fs.ModeSymlink != 0:
			r.addLink(fsys, name, builtIn)
		case entry.Type().IsRegular():
			r.add(fsys, &File{Path: name, BuiltIn: builtIn})
		case !entry.IsDir():
			file := &File{Path: name}
			r.unread = append(r.unread, name)
			r.diagnostics.Add(NotRead, file.Whole(), "this is a pipe, a socket or a device, which is never read").
				Help("delete it, or move it out of the site's folders")
		}
		return nil
	})
}

func (r *reader) add(fsys fs.FS, file *File) {
	if own := r.seen[file.Path]; own != nil {
		r.addOriginal(fsys, own)
		return
	}
	r.seen[file.Path] = file
	r.total.count(fsys, file)
	old := r.last.File(file.Path)
	if old != nil && old.BuiltIn == file.BuiltIn && old.target == file.target && !r.doubtful[file.Path] && (file.BuiltIn || r.same(file.Path)) {
		r.kept = append(r.kept, old)
		r.seen[file.Path] = old
		return
	}
	r.files = append(r.files, origin{file, fsys})
}

// addOriginal adds the built-in file that a file of the site replaces. A file of the last tree has it already, and must
// not be written to.
func (r *reader) addOriginal(fsys fs.FS, own *File) {
	if own.Original == nil {
		original := &File{Path: own.Path, BuiltIn: true}
		original.fill(string(original.read(fsys, &r.diagnostics)), &r.diagnostics)
		own.Original = original
	}
}

// readAll reads the listed files on all cores and returns those that can be used.
func (r *reader) readAll() []*File {
	found := make([]Diagnostics, len(r.files))
	InParallel(len(r.files), func(i int) {
		f := r.files[i]
		if data := f.read(f.from, &found[i]); !found[i].HasErrors() {
			f.fill(string(data), &found[i])
		}
	})
	var usable []*File
	for i, f := range r.files {
		r.diagnostics = append(r.diagnostics, found[i]...)
		if found[i].spoilt() {
			r.unread = append(r.unread, f.Path)
		} else {
			usable = append(usable, f.File)
		}
	}
	return usable
}

// isTooLarge reports a file that is too large to be read.
func (f *File) isTooLarge(size int64, found *Diagnostics) bool {
	if size <= MaxFileSize {
		return false
	}
	found.Add(fileTooLarge, f.Whole(), "this file is larger than %d MB, the most rolewright reads", MaxFileSize>>20).
		Help("make a smaller copy of it, or move it out of the site's folders")
	return true
}

func (f *File) fill(data string, found *Diagnostics) {
	f.Data = data
	if f.IsText() {
		f.normalise(found)
	}
}

// reason is the cause without the path, which is printed anyway and may contain private folders.
func reason(err error) string {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err.Error()
	}
	return err.Error()
}

func sortedFiles(byPath map[string]*File) []*File {
	files := make([]*File, 0, len(byPath))
	for _, f := range byPath {
		files = append(files, f)
	}
	slices.SortFunc(files, func(a, b *File) int { return cmp.Compare(a.Path, b.Path) })
	return files
}

// lowerBound returns the index of the first file whose path doesn't sort before prefix.
func lowerBound(files []*File, prefix string) int {
	at, _ := slices.BinarySearchFunc(files, prefix, func(f *File, p string) int { return cmp.Compare(f.Path, p) })
	return at
}
