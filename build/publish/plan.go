package publish

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
)

// plan lists the changes that phase one found necessary.
type plan struct {
	*run
	clear  []string // stale files of ours that are in the way of new ones
	remove []string // the other stale files of ours
	gone   []string // stale files that no longer exist
	kept   []string // stale files that somebody has changed
	// withdrawn are stale files that somebody has changed and that must not stay; see Options.Withdraw
	withdrawn []string
	folders   []string // to create, outer ones first
	hollow    []string // folders in the place of files, inner ones first
	next      manifest // what will be ours in the end
}

// newPlan finds anything that could stop the run halfway, while the run can still be refused.
func newPlan(r *run) (*plan, error) {
	p := &plan{run: r}
	if p.root == nil { // a dry run into a folder that doesn't exist
		p.next = p.manifest(nil)
		return p, nil
	}
	if err := p.sift(); err != nil {
		return nil, err
	}
	for _, f := range p.fates {
		if f.found != folder {
			continue
		}
		if err := p.planHollow(f.path); err != nil {
			return nil, err
		}
	}
	p.next = p.manifest(p.kept)
	if p.fresh { // then the site is laid out with its folders
		return p, nil
	}
	return p, p.planFolders()
}

// planHollow checks that a folder that must become a file holds only files that are about to be removed.
func (p *plan) planHollow(name string) error {
	var hollow []string
	err := fs.WalkDir(p.root.FS(), name, func(at string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return fmt.Errorf("publish: %w", err)
		case e.IsDir():
			hollow = append(hollow, at)
		case !slices.Contains(p.clear, at) && !slices.Contains(p.withdrawn, at):
			return p.refuse(fmt.Sprintf("%s must become a file, but it is a folder that holds %s", name, at),
				"move that folder away and build again")
		}
		return nil
	})
	slices.Reverse(hollow)
	p.hollow = append(p.hollow, hollow...)
	return err
}

// planFolders lists the folders that new files need and that don't exist yet.
func (p *plan) planFolders() error {
	needed := map[string]bool{}
	for _, f := range p.fates {
		if f.found != absent {
			continue
		}
		for folder := range foldersOf(f.path) {
			if needed[folder] {
				break
			}
			needed[folder] = true
		}
	}
	// Sorting puts a folder before those in it.
	made := map[string]bool{}
	for _, folder := range slices.Sorted(maps.Keys(needed)) {
		there := false
		if !made[path.Dir(folder)] {
			var err error
			if there, err = p.isFolder(folder); err != nil {
				return err
			}
		}
		if !there {
			made[folder] = true
			p.folders = append(p.folders, folder)
		}
	}
	return nil
}

// isFolder reports whether there is a folder at name. It returns false if nothing is there, or only a stale file that
// will be removed; anything else is refused.
func (p *plan) isFolder(name string) (bool, error) {
	info, err := p.root.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return true, nil
	case err == nil && (slices.Contains(p.clear, name) || slices.Contains(p.withdrawn, name)):
		return false, nil
	case err == nil:
		return false, p.refuse(fmt.Sprintf("%s is a file, but the site needs a folder there", name),
			"move that file away and build again")
	case !missing(err):
		return false, p.obstacle(name, err)
	}
	if _, err := p.root.Lstat(name); err == nil {
		return false, p.obstacle(name, fs.ErrNotExist)
	}
	return false, nil
}
