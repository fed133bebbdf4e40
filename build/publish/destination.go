package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// destination is the folder that a site is published into, locked for us. All access goes through root, which follows
// no link that leads out of the folder.
type destination struct {
	path  string
	root  *os.Root // nil in a dry run into a folder that doesn't exist
	dry   bool
	fresh bool     // it holds only our own files, so there is nothing to compare with
	old   manifest // what earlier runs wrote
	kind  string   // see Options

	withdraw bool // see Options

	unlock  func()
	made    string    // the topmost folder that had to be created, or ""
	modTime time.Time // of the folder, before this run

	// The staging folder is created with its first file, so that a run that changes nothing leaves no trace, not even
	// in a date.
	stagingOnce sync.Once
	staging     *os.Root
	stagingErr  error
}

// open inspects a destination and, unless the run is dry, creates it if necessary and locks it.
func open(path string, dry bool) (*destination, error) {
	d := &destination{path: path, dry: dry, fresh: true, old: newManifest(0), unlock: func() {}}
	if err := d.enter(); err != nil {
		d.leave()
		return nil, err
	}
	return d, nil
}

func (d *destination) enter() error {
	info, err := os.Stat(d.path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && d.dry:
		return nil
	case errors.Is(err, fs.ErrNotExist):
		if d.made, err = makeFolder(d.path); err != nil {
			return fmt.Errorf("publish: %w", err)
		}
	case err != nil:
		return fmt.Errorf("publish: %w", err)
	case !info.IsDir():
		return d.refuse("it isn't a folder", "choose another destination, or move that file away")
	}
	if d.root, err = os.OpenRoot(d.path); err != nil {
		return fmt.Errorf("publish: %w", err)
	}
	if !d.dry {
		unlock, err := d.lock()
		if err != nil {
			return err
		}
		d.unlock = unlock
	}
	if info, err = d.root.Stat("."); err != nil {
		return fmt.Errorf("publish: %w", err)
	}
	d.modTime = info.ModTime()
	return d.survey()
}

// survey finds out whether the folder is ours, and clears what a killed run left.
func (d *destination) survey() error {
	entries, err := fs.ReadDir(d.root.FS(), ".")
	if err != nil {
		return fmt.Errorf("publish: %w", err)
	}
	var list fs.DirEntry
	var foreign string
	for _, e := range entries {
		switch {
		case e.Name() == manifestName:
			list = e
		case !strings.HasPrefix(e.Name(), ownPrefix):
			foreign = e.Name()
		}
	}
	d.fresh = foreign == ""
	if list == nil && !d.fresh {
		return d.refuse(fmt.Sprintf("it holds files that rolewright didn't write, such as %s", foreign),
			"choose an empty folder or a new one")
	}
	if list != nil {
		if err := d.readManifest(list); err != nil {
			return err
		}
	}
	if d.dry {
		return nil
	}
	if err := d.root.RemoveAll(stagingName); err != nil {
		return fmt.Errorf("publish: %w", err)
	}
	return nil
}

func (d *destination) readManifest(list fs.DirEntry) error {
	const hint = "if nothing else is in that folder, delete it and build again"
	if !list.Type().IsRegular() {
		return d.refuse(manifestName+" is not a file", hint)
	}
	data, err := d.root.ReadFile(manifestName)
	if err != nil {
		return fmt.Errorf("publish: %w", err)
	}
	if d.old, err = parseManifest(data); err != nil {
		return d.refuse(fmt.Sprintf("its %s can't be used: %v", manifestName, err), hint)
	}
	return nil
}

func (d *destination) refuse(reason, hint string) error {
	return &RefusedError{d.path, reason, hint}
}

func (d *destination) busy() error {
	return d.refuse("another build is publishing into it right now", "wait until it finishes and build again")
}

// stage writes a finished file to the staging folder, where nobody sees it yet.
func (d *destination) stage(name string, data []byte) error {
	f, err := d.create(name)
	if err != nil {
		return err
	}
	return fill(f, data)
}

// create creates an empty file in the staging folder.
func (d *destination) create(name string) (*os.File, error) {
	d.stagingOnce.Do(d.makeStaging)
	if d.stagingErr != nil {
		return nil, d.stagingErr
	}
	return d.staging.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}

// fill writes a new file and closes it.
func fill(f *os.File, data []byte) error {
	_, err := f.Write(data)
	return errors.Join(err, f.Close())
}

func (d *destination) makeStaging() {
	if d.stagingErr = d.root.Mkdir(stagingName, 0o755); d.stagingErr == nil {
		d.staging, d.stagingErr = d.root.OpenRoot(stagingName)
	}
}

// clean removes the staging folder. If that fails, the next run removes it.
func (d *destination) clean() {
	if d.staging != nil {
		d.staging.Close()
		d.root.RemoveAll(stagingName)
	}
}

// close ends a run that published, or was dry.
func (d *destination) close() {
	d.clean()
	d.leave()
}

// abandon ends a run and leaves the destination as it was, its date included.
func (d *destination) abandon() {
	d.clean()
	if d.staging != nil && d.made == "" {
		d.root.Chtimes(".", time.Time{}, d.modTime)
	}
	d.leave()
	if d.made == "" {
		return
	}
	for path := d.path; os.Remove(path) == nil && path != d.made; {
		path = filepath.Dir(path)
	}
}

// leave unlocks and closes the destination, whatever state it is in.
func (d *destination) leave() {
	d.unlock()
	if d.root != nil {
		d.root.Close()
	}
}

// makeFolder creates a folder and its parents, and returns the topmost one that didn't exist.
func makeFolder(path string) (string, error) {
	top := path
	for up := filepath.Dir(top); up != filepath.Dir(up); up = filepath.Dir(up) {
		if _, err := os.Lstat(up); !errors.Is(err, fs.ErrNotExist) {
			break
		}
		top = up
	}
	return top, os.MkdirAll(path, 0o755)
}
