package publish

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A site is published into an empty folder in one go: its files are laid out in the staging folder, and only the files
// and folders at the top are moved. For a large site that is half the work of moving each file.

// treeName is the folder inside the staging folder in which a whole site is laid out.
const treeName = "site"

// layOut writes a finished file into its place in the staging folder. This run created the folder, so it contains no
// links.
func (d *destination) layOut(name string, data []byte) error {
	d.stagingOnce.Do(d.makeStaging)
	if d.stagingErr != nil {
		return d.stagingErr
	}
	at := filepath.Join(d.path, stagingName, treeName, filepath.FromSlash(name))
	f, err := createFile(at)
	if errors.Is(err, fs.ErrNotExist) { // the first file of its folder
		if err = os.MkdirAll(filepath.Dir(at), 0o755); err == nil {
			f, err = createFile(at)
		}
	}
	if err != nil {
		return err
	}
	return fill(f, data)
}

func createFile(at string) (*os.File, error) {
	return os.OpenFile(at, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}

// freshSteps lists what commit does when the destination is empty.
func (p *plan) freshSteps() []step {
	var tops []string
	for _, f := range p.fates {
		top, _, _ := strings.Cut(f.path, "/")
		tops = append(tops, top)
	}
	slices.Sort(tops)
	steps := []step{{verb: record, path: manifestName}}
	for _, top := range slices.Compact(tops) {
		steps = append(steps, step{verb: move, path: top})
	}
	return append(steps, step{verb: finish, path: manifestName})
}
