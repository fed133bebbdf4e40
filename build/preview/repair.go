package preview

import (
	"maps"
	"slices"

	"rolewright/build"
	"rolewright/build/source"
)

// repair makes a tree that can be compiled from one that can't: broken files give way to what they last were when the
// site could be compiled, to the built-in template, or to nothing.
type repair struct {
	before  map[string]*source.File // the files of the last site that could be compiled
	builtIn *source.Tree
	options build.Options
	stale   map[string]bool // paths of the files that were replaced
}

// maxRounds is how many steps are taken. Without a broken file, others may break that refer to it.
const maxRounds = 5

// repair returns the tree to show and what it was compiled to, or nil when no such tree was found.
func (r *repair) repair(tree *source.Tree, result *build.Result) (*source.Tree, *build.Result) {
	for round := 0; ; round++ {
		broken := brokenIn(tree, result)
		if result.Site != nil && len(broken) == 0 {
			return tree, result
		}
		if tree = r.without(tree, broken); tree == nil || round == maxRounds {
			return nil, nil
		}
		result = build.Run(tree, r.options, result)
	}
}

// brokenIn returns the paths of the files because of which a tree can't be shown.
func brokenIn(tree *source.Tree, result *build.Result) map[string]bool {
	broken := make(map[string]bool)
	if result.Site == nil {
		for _, name := range tree.Unread() {
			broken[name] = true
		}
	}
	for _, d := range slices.Concat(result.Obstacles, result.Faults()) {
		if path := d.Span.Path(); path != "" {
			broken[path] = true
		}
	}
	return broken
}

// without returns the tree with the last good version of each broken file. A file that is as it was when it was good
// refers to one that has gone: those are brought back. It returns nil when that changes nothing.
func (r *repair) without(tree *source.Tree, broken map[string]bool) *source.Tree {
	files := make(map[string]*source.File)
	for _, f := range tree.Files() {
		files[f.Path] = f
	}
	changed := false
	for name := range broken {
		r.stale[name] = true
		was, good := files[name], r.before[name]
		switch {
		case was != nil && was == good && r.bringBack(files):
			changed = true
			continue
		case good == nil || good == was:
			good = r.builtIn.File(name)
		}
		changed = changed || good != was
		if files[name] = good; good == nil {
			delete(files, name)
		}
	}
	if !changed {
		return nil
	}
	return source.NewTree(slices.Collect(maps.Values(files)))
}

// bringBack adds the good files that have gone, and reports whether there were any.
func (r *repair) bringBack(files map[string]*source.File) bool {
	any := false
	for name, good := range r.before {
		if files[name] == nil && !r.stale[name] {
			files[name], r.stale[name], any = good, true, true
		}
	}
	return any
}
