package build

import (
	"cmp"
	"slices"

	"rolewright/build/source"
)

// maxRounds is how often a site is compiled to find what a correction brings to light: YAML stops at its first mistake.
const maxRounds = 30

// Fix makes the certain corrections of everything that is wanted, and looks again, until there are none left. For each
// file it returns the edits of each round, in the order in which they are made. The tree stays as it is.
func Fix(tree *source.Tree, o Options, wanted func(source.Span) bool) map[string][][]source.Edit {
	made := make(map[string][][]source.Edit)
	var before *Result
	for range maxRounds {
		before = Run(tree, o, before)
		edits := certain(before.Diagnostics, wanted)
		if len(edits) == 0 {
			break
		}
		for path, changes := range edits {
			after := source.Apply(tree.File(path).Data, changes)
			if after == tree.File(path).Data {
				return made
			}
			made[path] = append(made[path], changes)
			tree = tree.With(path, after)
		}
	}
	return made
}

// certain returns the certain edits by file, in order, without those that overlap others.
func certain(found source.Diagnostics, wanted func(source.Span) bool) map[string][]source.Edit {
	all := make(map[string][]source.Edit)
	for _, d := range found {
		file := d.Span.File
		if !d.Certain || file == nil || file.BuiltIn || !wanted(d.Span) {
			continue
		}
		free := !slices.ContainsFunc(d.Edits, func(e source.Edit) bool {
			return slices.ContainsFunc(all[file.Path], func(other source.Edit) bool { return e.Span.Start <= other.Span.End && other.Span.Start <= e.Span.End })
		})
		if free {
			all[file.Path] = append(all[file.Path], d.Edits...)
		}
	}
	for _, edits := range all {
		slices.SortStableFunc(edits, func(a, b source.Edit) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	}
	return all
}
