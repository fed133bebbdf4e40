package source

import (
	"slices"
)

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
