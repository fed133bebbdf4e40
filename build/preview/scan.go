package preview

import (
	"io/fs"
	"maps"
	"slices"
	"time"

	"rolewright/build/disk"
	"rolewright/build/source"
)

// scanner finds out which files have changed. Stat is asked first, and only what looks different is read: a look at a
// thousand files that didn't change takes some milliseconds.
type scanner struct {
	seen  map[string]stamp
	files map[string]*source.File
	tree  *source.Tree
}

// stamp is what the file system says of a file.
type stamp struct {
	size     int64
	modified time.Time
	mode     fs.FileMode
	identity disk.Identity
}

// fresh is how young a file's date may be for the file to be read again although it looks the same: file systems count
// time in steps, and two saves can fall into one.
const fresh = 2 * time.Second

// scan returns the files as they are now, and the paths of those that changed since the last time, be it that they came
// or went.
func (s *scanner) scan(folder string, builtIn fs.FS) (*source.Tree, []string, error) {
	root, err := disk.Open(folder)
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = root.Close() }()
	stamps := stampsOf(root)
	if s.tree != nil && maps.Equal(stamps, s.seen) && !anyFresh(stamps) {
		return s.tree, nil, nil
	}
	last := s.tree
	if last == nil {
		last = source.NewTree(nil)
	}
	limit := time.Now().Add(-fresh)
	tree, err := source.ReadAgain(root, builtIn, last, func(path string) bool {
		now, known := stamps[path]
		return known && now == s.seen[path] && !now.modified.After(limit)
	})
	if err != nil {
		return nil, nil, err
	}
	files := make(map[string]*source.File)
	var kept []*source.File
	var changed []string
	for _, f := range tree.Files() {
		if old := s.files[f.Path]; old != nil && old.Data == f.Data && old.BuiltIn == f.BuiltIn {
			f = old
		} else {
			changed = append(changed, f.Path)
		}
		files[f.Path] = f
		kept = append(kept, f)
	}
	for name := range s.files {
		if files[name] == nil {
			changed = append(changed, name)
		}
	}
	slices.Sort(changed)
	if s.tree != nil && len(changed) == 0 && slices.Equal(tree.Unread(), s.tree.Unread()) {
		s.seen = stamps
		return s.tree, nil, nil
	}
	if len(changed) == 0 {
		changed = slices.Concat(last.Unread(), tree.Unread())
	}
	s.seen, s.files, s.tree = stamps, files, tree.Replacing(kept)
	return s.tree, changed, nil
}

// reread reads files that were saved, and returns the tree with them and the paths of those that changed. It changes
// nothing unless all of them are plain files that it knows and that hold something: others need a whole scan.
func (s *scanner) reread(folder string, paths []string) (*source.Tree, []string) {
	root, err := disk.Open(folder)
	if err != nil {
		return nil, nil
	}
	defer func() { _ = root.Close() }()
	tree := s.tree
	var changed []string
	for _, name := range paths {
		old := s.files[name]
		info, err := root.Lstat(name)
		if old == nil || old.BuiltIn || err != nil || !info.Mode().IsRegular() || info.Size() == 0 || info.Size() > source.MaxFileSize {
			return nil, nil
		}
		data, err := fs.ReadFile(root, name)
		if err != nil {
			return nil, nil
		}
		if with := tree.With(name, string(data)); with.File(name) == nil || with.File(name).Data != old.Data {
			tree, changed = with, append(changed, name)
		}
	}
	for _, name := range changed {
		if s.files[name] = tree.File(name); s.files[name] == nil {
			delete(s.files, name)
		}
	}
	s.tree = tree
	return tree, changed
}

// stampsOf asks the file system about all files of a site. What can't be asked about is left out: reading it says why.
func stampsOf(site fs.FS) map[string]stamp {
	stamps := make(map[string]stamp)
	for _, folder := range []string{source.ContentFolder, source.RolesFolder, source.TemplatesFolder} {
		_ = fs.WalkDir(site, folder, func(name string, entry fs.DirEntry, err error) error {
			if err != nil {
				return fs.SkipDir
			}
			if info, err := fs.Stat(site, name); err == nil {
				stamps[name] = stamp{info.Size(), info.ModTime(), info.Mode(), disk.IdentityOf(info)}
			}
			return nil
		})
	}
	return stamps
}

func anyFresh(stamps map[string]stamp) bool {
	limit := time.Now().Add(-fresh)
	for _, s := range stamps {
		if s.mode.IsRegular() && s.modified.After(limit) {
			return true
		}
	}
	return false
}
