package publish

import (
	"fmt"
	"slices"
)

// stale is what earlier runs wrote and this one doesn't.
type stale struct {
	paths  []string          // sorted
	byFold map[string]string // paths, by their folded form

	// What the new site needs, to tell which stale files are in its way.
	// Empty if nothing is stale.
	files   map[string]bool // folded paths of the new site
	folders map[string]bool // the folders they lie in, as written and folded
}

func findStale(old manifest, fates []fate) stale {
	ours := old.paths()
	if len(ours) == 0 {
		return stale{}
	}
	wanted := make(map[string]bool, len(fates))
	for _, f := range fates {
		wanted[f.path] = true
	}
	var s stale
	for _, path := range ours {
		if !wanted[path] {
			s.paths = append(s.paths, path)
		}
	}
	if len(s.paths) == 0 {
		return s
	}
	s.byFold, s.files, s.folders = map[string]string{}, map[string]bool{}, map[string]bool{}
	for _, path := range s.paths {
		s.byFold[fold(path)] = path
	}
	for _, f := range fates {
		s.files[fold(f.path)] = true
		for folder := range foldersOf(f.path) {
			s.folders[folder] = true
			s.folders[fold(folder)] = true
		}
	}
	return s
}

// blocks reports whether an output can only be put in place when the stale
// file is gone: it stands where a folder must be, or in a folder that stands
// where a file must be, or where letter case doesn't count it is that file.
func (s stale) blocks(path string) bool {
	key := fold(path)
	if s.files[key] || s.folders[key] {
		return true
	}
	for folder := range foldersOf(key) {
		if s.files[folder] {
			return true
		}
	}
	return false
}

// sift sorts the stale files by what is to be done about them.
func (p *plan) sift() error {
	for _, path := range p.stale.paths {
		there, ours := p.inspect(path)
		switch {
		case !there:
			p.gone = append(p.gone, path)
		case !ours && p.stale.blocks(path):
			return p.refuse(fmt.Sprintf("%s, which is no longer part of the site, was changed by someone "+
				"and stands in the way of a new file", path), "move it away and build again")
		case !ours:
			p.kept = append(p.kept, path)
		case p.stale.blocks(path):
			p.clear = append(p.clear, path)
		default:
			p.remove = append(p.remove, path)
		}
	}
	return nil
}

// inspect finds out whether there is a file at path, and whether it still is
// what we wrote. Whatever can't be read isn't ours. A folder is no file: one
// is there when a run was killed that was about to make it a file.
func (p *plan) inspect(path string) (there, ours bool) {
	info, err := p.root.Lstat(path)
	if missing(err) || err == nil && info.IsDir() {
		return false, false
	}
	if err != nil || !info.Mode().IsRegular() {
		return true, false
	}
	f, err := p.root.Open(path)
	if err != nil {
		return true, false
	}
	defer f.Close()
	s, err := sumOf(f)
	return true, err == nil && slices.Contains(p.old.sums(path), s)
}
