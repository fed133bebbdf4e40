package publish

import (
	"fmt"
	"slices"
)

// stale holds the files that earlier runs wrote and this one doesn't.
type stale struct {
	paths  []string          // sorted
	byFold map[string]string // paths, by their folded form

	// The paths of the new site, to tell which stale files are in its way. Empty if nothing is stale.
	files   map[string]bool // its files, folded
	folders map[string]bool // their folders, as written and folded
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

// blocks reports whether a stale file has to be removed before a new one can be put in place. It may be where a folder
// must be, be in a folder where a file must be, or, on a disk that ignores case, be the new file under another name.
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

// sift sorts the stale files by what to do about them.
func (p *plan) sift() error {
	for _, path := range p.stale.paths {
		there, ours := p.inspect(path)
		switch {
		case !there:
			p.gone = append(p.gone, path)
		case !ours && p.withdraw:
			p.withdrawn = append(p.withdrawn, path)
		case !ours && p.stale.blocks(path):
			return p.refuse(fmt.Sprintf("%s, which is no longer part of the site, was changed by somebody "+
				"and is in the way of a new file", path), "move it away and build again")
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

// inspect finds out whether there is a file at path, and whether it is still as we wrote it. A file that can't be read
// isn't ours. A folder doesn't count as a file: there is one if a run was killed before it could replace the folder.
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
