package publish

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strconv"
)

// step is one change to the destination. A run may be killed between any two steps, or in the middle of one; their
// order makes that harmless.
type step struct {
	verb verb
	path string
	from int // for put: the index of the file
}

type verb uint8

const (
	record   verb = iota // write a manifest of everything that is ours now or will be
	remove               // remove a file
	withdraw             // move a file out of the destination
	prune                // remove a folder if it is empty
	mkdir                // create a folder
	put                  // move a finished file into place
	move                 // move a file or folder at the top of a new site into place
	finish               // write the manifest of the new site
)

// steps lists what commit does, in order. A file is recorded as ours before it is put in place, and stays recorded
// until it is gone.
func (p *plan) steps() []step {
	if p.fresh && len(p.fates) > 0 {
		return p.freshSteps()
	}
	var puts []step
	for _, want := range [][]found{{absent, folder}, {differs}} {
		for i, f := range p.fates {
			if slices.Contains(want, f.found) {
				puts = append(puts, step{put, f.path, i})
			}
		}
	}
	var steps []step
	add := func(v verb, paths []string) {
		for _, path := range paths {
			steps = append(steps, step{verb: v, path: path})
		}
	}
	if len(puts) > 0 {
		add(record, []string{manifestName})
	}
	add(withdraw, p.withdrawn)
	add(remove, p.clear)
	add(prune, p.hollow)
	add(mkdir, p.folders)
	steps = append(steps, puts...)
	add(remove, p.remove)
	add(prune, p.emptied())
	if !p.old.finished(p.next) {
		add(finish, []string{manifestName})
	}
	return steps
}

// emptied lists the folders that removing stale files may leave empty, inner ones first. It includes the folders of
// files that are already gone, because a killed run may have removed the files but not the folders.
func (p *plan) emptied() []string {
	folders := map[string]bool{}
	for _, stale := range slices.Concat(p.clear, p.remove, p.gone, p.withdrawn) {
		for folder := range foldersOf(stale) {
			folders[folder] = !p.stale.folders[folder]
		}
	}
	maps.DeleteFunc(folders, func(_ string, unused bool) bool { return !unused })
	sorted := slices.Sorted(maps.Keys(folders))
	slices.Reverse(sorted)
	return sorted
}

func (p *plan) commit() error {
	steps := p.steps()
	var done, total int
	for _, s := range steps {
		total += s.counts()
	}
	for _, s := range steps {
		if err := p.do(s); err != nil {
			return &PartialError{p.path, done, total, err}
		}
		done += s.counts()
	}
	return nil
}

// counts is 1 for steps whose effect visitors of the site can see.
func (s step) counts() int {
	if s.verb == put || s.verb == move || s.verb == remove || s.verb == withdraw {
		return 1
	}
	return 0
}

func (p *plan) do(s step) error {
	switch s.verb {
	case record:
		return p.writeManifest(p.old.until(p.next))
	case finish:
		return p.writeManifest(p.next)
	case withdraw:
		return p.moveOut(s.path)
	case put:
		return p.root.Rename(path.Join(stagingName, strconv.Itoa(s.from)), s.path)
	case move:
		return p.root.Rename(path.Join(stagingName, treeName, s.path), s.path)
	case mkdir:
		if err := p.root.Mkdir(s.path, 0o755); !errors.Is(err, fs.ErrExist) {
			return err
		}
	case remove:
		if err := p.root.Remove(s.path); !missing(err) {
			return err
		}
	case prune:
		// Usually this fails because the folder isn't empty. A link isn't a folder of ours.
		if info, err := p.root.Lstat(s.path); err == nil && info.IsDir() {
			_ = p.root.Remove(s.path)
		}
	}
	return nil
}

func (p *plan) writeManifest(m manifest) error {
	f, err := p.create(manifestName)
	if err != nil {
		return err
	}
	if err := errors.Join(m.encode(bufio.NewWriterSize(f, 64<<10)), f.Close()); err != nil {
		return fmt.Errorf("%s: %w", manifestName, err)
	}
	return p.root.Rename(path.Join(stagingName, manifestName), manifestName)
}
