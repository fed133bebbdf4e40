package source

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
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

func isLink(fsys fs.FS, name string) bool {
	info, err := fs.Lstat(fsys, name)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// passedOver reports whether a file or folder with that name is skipped: it belongs to an editor, the operating system
// or a version control system.
func passedOver(name string) bool {
	switch strings.ToLower(name) {
	case "thumbs.db", "desktop.ini", "cvs", "rcs", "sccs", "_svn", "_darcs":
		return true
	}
	if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") || strings.HasSuffix(name, "~") || strings.HasPrefix(name, "~syncthing~") {
		return true
	}
	return temporaryName.MatchString(name)
}

// temporaryName matches the files that programs write while they save: Emacs (#x.md#), Vim (4913), IntelliJ
// (x.md___jb_tmp___), sed -i (sedAb12Cd), and what Synology, Dropbox and others add (@eaDir).
var temporaryName = regexp.MustCompile(`^#.*#$|^4913$|___jb_(?:tmp|old)___$|^sed[A-Za-z0-9]{6}$|^@eaDir$|\.(?:tmp|temp|crdownload|part)$`)

// addLink treats a link to a file like the file itself, if that is part of the site too. A link to a folder could lead
// anywhere, even in a circle.
func (r *reader) addLink(fsys fs.FS, name string, builtIn bool) {
	file := &File{Path: name, BuiltIn: builtIn}
	target, err := resolve(fsys, name)
	var info fs.FileInfo
	if err == nil {
		info, err = fs.Lstat(fsys, target)
	}
	switch {
	case err == nil && info.IsDir():
		r.diagnostics.Add(linkedFolder, file.Whole(), "this is a symbolic link to a folder, and such links aren't followed").
			Help("move the folder here, or link its files one by one")
	case err == nil && info.Mode().IsRegular() && (isPrivate(target) && !isPrivate(name) || isCompiled(target) && !isCompiled(name)):
		r.refuseLink(file, "it leads to a text for the team, and this file can be published as it is")
	case err == nil && info.Mode().IsRegular():
		file.target = target
		r.add(fsys, file)
	case err == nil:
		r.refuseLink(file, "it leads to a pipe, a socket or a device")
	case errors.Is(err, errOutside) || errors.Is(err, errCircle):
		r.refuseLink(file, err.Error())
	default:
		r.refuseLink(file, "it leads to no file in the site's folder")
	}
}

// isPrivate reports whether a file holds text that a careers site must never publish as it was written.
func isPrivate(path string) bool { return strings.HasPrefix(path, RolesFolder+"/") }

// isCompiled reports whether a file holds roles, skills, pages, settings or words, of which pages are made, and isn't
// published itself.
func isCompiled(name string) bool {
	if isPrivate(name) {
		return true
	}
	switch path.Ext(name) {
	case ".md", ".yaml", ".yml":
		return strings.HasPrefix(name, ContentFolder+"/") && !strings.HasPrefix(name, ContentFolder+"/root/")
	}
	return false
}

func (r *reader) refuseLink(file *File, why string) {
	r.unread = append(r.unread, file.Path)
	r.diagnostics.Add(unreadableFile, file.Whole(), "this is a symbolic link, and %s", why).
		Help("replace it with a copy of that file")
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

// With returns the tree as it would be if a file had this text, or existed: the unsaved text in an editor. A file that
// [Read] would skip makes no difference.
func (t *Tree) With(path, text string) *Tree {
	if !IsRead(path) {
		return t
	}
	f := &File{Path: path}
	if before := t.File(path); before != nil {
		f.Original = before.Original
		if before.BuiltIn {
			f.Original = before
		}
	}
	var found Diagnostics
	if !f.isTooLarge(int64(len(text)), &found) {
		f.fill(text, &found)
	}
	files := slices.DeleteFunc(slices.Clone(t.files), func(other *File) bool { return other.Path == path })
	unread := slices.DeleteFunc(slices.Clone(t.unread), func(other string) bool { return other == path })
	if found.spoilt() {
		unread = append(unread, path)
	} else {
		files = append(files, f)
	}
	with := NewTree(files)
	with.unread = unread
	with.found = append(slices.DeleteFunc(slices.Clone(t.found), func(d Diagnostic) bool { return d.Span.Path() == path }), found...)
	return with
}

// IsRead reports whether a file with that path is part of a site.
func IsRead(path string) bool {
	names := strings.Split(path, "/")
	return len(names) > 1 && slices.Contains([]string{ContentFolder, RolesFolder, TemplatesFolder}, names[0]) && !slices.ContainsFunc(names, passedOver)
}

// reason is the cause without the path, which is printed anyway and may contain private folders.
func reason(err error) string {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err.Error()
	}
	return err.Error()
}

// IsText reports whether the extension of the file's name is one of text.
func (f *File) IsText() bool {
	switch strings.ToLower(path.Ext(f.Path)) {
	case ".md", ".yaml", ".yml", ".html", ".css", ".js", ".txt", ".svg":
		return true
	}
	return false
}

// normalise makes offsets mean the same on every system, and reports what would make a text unreadable.
func (f *File) normalise(found *Diagnostics) {
	if strings.HasPrefix(f.Data, "\xff\xfe") || strings.HasPrefix(f.Data, "\xfe\xff") {
		found.Add(notUTF8, f.Span(0, 0), "this file is saved as UTF-16, which some programs call “Unicode”").
			Help("in your editor, save it with the encoding UTF-8")
		return
	}
	if strings.HasPrefix(f.Data, "\uFEFF") {
		f.Data = f.Data[len("\uFEFF"):]
		found.Add(byteOrderMark, f.Span(0, 0), "the file begins with an invisible byte-order mark, which was skipped").
			Help("in your editor, save it as “UTF-8” instead of “UTF-8 with BOM”")
	}
	f.Data = strings.ReplaceAll(f.Data, "\r\n", "\n")
	if at := strings.IndexByte(f.Data, 0); at >= 0 {
		found.Add(notText, f.Span(at, at+1), "this isn't a text file: it contains a NUL byte, as pictures and office documents do").
			Help("export the document as plain Markdown, in UTF-8")
		return
	}
	if at := firstInvalid(f.Data); at >= 0 {
		found.Add(notUTF8, f.Span(at, at+1), "this character is not valid UTF-8 (byte 0x%02X)", f.Data[at]).
			Help("in your editor, save the file with the encoding UTF-8")
		return
	}
	f.reportHidden(found)
	switch path.Ext(f.Path) {
	case ".md", ".yaml", ".yml":
		f.reportHiddenReferences(found)
	}
}

func firstInvalid(data string) int {
	if utf8.ValidString(data) {
		return -1
	}
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRuneInString(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
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
