package publish

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Into an empty folder a site is published in one go: its files are laid out in the staging folder as they will
// stand, and only what lies at the top is moved. For a large site that is half the work of moving each file.

// treeName is the folder inside the staging folder in which a whole site is laid out.
const treeName = "site"

// layout makes the folders of a site that is laid out, each once.
type layout struct {
	made sync.Map // path of a folder → func() error, which makes it when first called
}

// layOut writes a finished file where it will stand, inside the staging folder. The folder was made by this very run,
// so that nobody can have put a link into it.
func (d *destination) layOut(name string, data []byte) error {
	d.stagingOnce.Do(d.makeStaging)
	if d.stagingErr != nil {
		return d.stagingErr
	}
	if err := d.layFolder(path.Join(treeName, path.Dir(name))); err != nil {
		return err
	}
	f, err := os.OpenFile(d.inStaging(path.Join(treeName, name)), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	return fill(f, data)
}

func (d *destination) inStaging(name string) string {
	return filepath.Join(d.path, stagingName, filepath.FromSlash(name))
}

// layFolder makes a folder in the staging folder, and those around it.
func (d *destination) layFolder(name string) error {
	if name == "." {
		return nil
	}
	once, _ := d.layout.made.LoadOrStore(name, sync.OnceValue(func() error {
		if err := d.layFolder(path.Dir(name)); err != nil {
			return err
		}
		if err := os.Mkdir(d.inStaging(name), 0o755); !errors.Is(err, fs.ErrExist) {
			return err
		}
		return nil
	}))
	return once.(func() error)()
}

// freshSteps lists what commit does when the destination is empty.
func (p *plan) freshSteps() []step {
	var tops []string
	for i := range p.outputs {
		top, _, _ := strings.Cut(p.outputs[i].Path, "/")
		tops = append(tops, top)
	}
	slices.Sort(tops)
	steps := []step{{verb: record, path: manifestName}}
	for _, top := range slices.Compact(tops) {
		steps = append(steps, step{verb: move, path: top})
	}
	return append(steps, step{verb: finish, path: manifestName})
}
