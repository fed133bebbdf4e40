package hiring

import (
	"slices"

	"rolewright/build/markdown"
	"rolewright/build/source"
)

// reading is a file that was read and decoded, with everything that was found in it. It never changes, so a later
// [Load] takes it over as it is, as long as the file and what the file was linked with are the same.
type reading[T any] struct {
	file     *source.File
	thing    T
	in       []translation // other languages
	links    []markdown.Link
	headings []markdown.Heading
	found    source.Diagnostics // in the file as such
	unlinked source.Diagnostics // in what it takes from the settings and the library
}

// readings are the files of one kind, by path.
type readings[T any] map[string]*reading[T]

// readAll reads files with their translations on all cores. Files that are the same as in an earlier load are taken over
// from there, if they are still current.
func readAll[T any](
	files []*source.File, in translations, before readings[T], current func(*reading[T]) bool, read func(*source.File, []translation) *reading[T],
) ([]*reading[T], readings[T]) {
	list := make([]*reading[T], len(files))
	source.InParallel(len(files), func(i int) {
		f, each := files[i], in[stem(files[i].Path)]
		if old := before[f.Path]; old != nil && old.file == f && slices.Equal(old.in, each) && current(old) {
			list[i] = old
			return
		}
		list[i] = read(f, each)
		list[i].file, list[i].in = f, each
	})
	byPath := make(readings[T], len(files))
	for i, f := range files {
		byPath[f.Path] = list[i]
	}
	return list, byPath
}

// always is for files that depend on nothing but themselves.
func always[T any](*reading[T]) bool { return true }

// settingsReading is content/site.yaml after it was read.
type settingsReading struct {
	file     *source.File // nil without one
	settings *Settings
	found    source.Diagnostics
	// inDoubt is true when the file has errors or couldn't be read. What it seems not to know isn't complained of then.
	inDoubt bool
}

// read holds all readings of a catalogue, for the next one.
type read struct {
	settings *settingsReading
	skills   readings[*LibrarySkill]
	notices  readings[*Notice]
	pages    readings[*HandbookPage]
	roles    readings[*linkedRole]
}
