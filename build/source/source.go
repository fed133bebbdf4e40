// Package source holds the files of a site as they were written, and the findings about them.
//
// Everything that rolewright compiles is read once, into a [Tree]. After that nothing touches the disk: a place in a file
// is a [Span], and anything an author can fix is a [Diagnostic] that points to one.
package source

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// Tree is the set of files of one site. It doesn't change after [Read].
type Tree struct {
	files  []*File // sorted by path
	byPath map[string]*File
	unread []string
	found  Diagnostics
}

// NewTree returns a tree of the given files. Of two files with the same path, the later one wins.
func NewTree(files []*File) *Tree {
	t := &Tree{byPath: make(map[string]*File, len(files))}
	for _, f := range files {
		t.byPath[f.Path] = f
	}
	t.files = sortedFiles(t.byPath)
	return t
}

// Replacing returns a tree of other files, for which the same was found when they were read.
func (t *Tree) Replacing(files []*File) *Tree {
	tree := NewTree(files)
	tree.unread, tree.found = t.unread, t.found
	return tree
}

// File returns the file with that path, or nil.
func (t *Tree) File(path string) *File { return t.byPath[path] }

// Files returns all files, sorted by path.
func (t *Tree) Files() []*File { return t.files }

// Under returns the files below a folder ("roles"), sorted by path.
func (t *Tree) Under(folder string) []*File {
	prefix := strings.TrimSuffix(folder, "/") + "/"
	from := lowerBound(t.files, prefix)
	to := from
	for to < len(t.files) && strings.HasPrefix(t.files[to].Path, prefix) {
		to++
	}
	return t.files[from:to]
}

// Unread returns the paths of files that are in the site's folder but not in the tree, because reading each of them
// reported an error. Callers that miss such a file should not report it again.
func (t *Tree) Unread() []string { return t.unread }

// Found returns the findings from reading the files.
func (t *Tree) Found() Diagnostics { return t.found }

// File is one file of a site.
type File struct {
	// Path is relative to the site's folder, with slashes: "roles/partner-manager.md".
	Path string
	// Data is the content. In text files every line end is "\n", and a leading byte-order mark has been removed.
	// It is a string so that nothing can change it, and so that parts of it can be kept without copying.
	Data string
	// BuiltIn marks a template that comes with rolewright because the site has none of its own.
	BuiltIn bool
	// Original is the built-in template in whose place this file of the site stands, or nil.
	Original *File

	target string // path of the file that a link leads to, or ""
	stamp  stamp  // of the file when it was read

	once  sync.Once
	lines []int32 // offset at which each line begins
}

// Position is a place as people count it: lines from 1, and columns from 1 in characters, not bytes.
type Position struct{ Line, Column int }

func (f *File) lineStarts() []int32 {
	f.once.Do(func() {
		f.lines = append(make([]int32, 0, strings.Count(f.Data, "\n")+1), 0)
		for i := range len(f.Data) {
			if f.Data[i] == '\n' {
				f.lines = append(f.lines, int32(i+1))
			}
		}
	})
	return f.lines
}

// Position converts a byte offset; one outside the file is moved to its nearest end.
func (f *File) Position(offset int) Position {
	offset = min(max(offset, 0), len(f.Data))
	line := f.lineAt(offset)
	start := f.lineStarts()[line-1]
	return Position{Line: line, Column: utf8.RuneCountInString(f.Data[start:offset]) + 1}
}

// Offset is the inverse of [File.Position]. A column past the end of its line means the end.
func (f *File) Offset(p Position) int {
	starts := f.lineStarts()
	if p.Line < 1 {
		return 0
	}
	if p.Line > len(starts) {
		return len(f.Data)
	}
	start, end := f.lineBounds(p.Line)
	for column := 1; column < p.Column && start < end; column++ {
		_, size := utf8.DecodeRuneInString(f.Data[start:end])
		start += size
	}
	return start
}

// Line returns the text of a line, without its line end. The first line is 1; a line that doesn't exist is empty.
func (f *File) Line(number int) string {
	if number < 1 || number > len(f.lineStarts()) {
		return ""
	}
	start, end := f.lineBounds(number)
	return f.Data[start:end]
}

func (f *File) lineBounds(number int) (start, end int) {
	starts := f.lineStarts()
	start, end = int(starts[number-1]), len(f.Data)
	if number < len(starts) {
		end = int(starts[number]) - 1
	}
	return start, end
}

func (f *File) lineAt(offset int) int {
	starts := f.lineStarts()
	low, high := 0, len(starts)
	for low+1 < high {
		if middle := (low + high) / 2; int(starts[middle]) <= offset {
			low = middle
		} else {
			high = middle
		}
	}
	return low + 1
}
