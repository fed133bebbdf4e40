package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"rolewright/build"
	"rolewright/build/disk"
	"rolewright/build/source"
)

// compiled is a site that was read and compiled.
type compiled struct {
	*build.Result
	tree  *source.Tree
	start time.Time
	today time.Time // the day
	now   time.Time // the instant; zero when only the day is given
}

// compile reads the site in a folder and compiles it. Its error is for the machine and for wrong usage only.
func (a *app) compile(folder string, o build.Options) (*compiled, error) {
	c, err := a.read(folder)
	if err == nil {
		c.run(o)
	}
	return c, err
}

// read reads the site in a folder.
func (a *app) read(folder string) (*compiled, error) {
	c := &compiled{start: time.Now(), today: a.today(), now: a.instant()}
	site, err := disk.Open(folder)
	if err != nil {
		return nil, cannotOpen(folder, err)
	}
	defer func() { _ = site.Close() }()
	c.tree, err = source.Read(site, a.Starter)
	if err != nil {
		return nil, machineError(err)
	}
	return c, nil
}

// run compiles what was read.
func (c *compiled) run(o build.Options) {
	o.Today, o.Now = c.today, c.now
	c.Result = build.Run(c.tree, o, nil)
}

// settling is how long nobody must have written to a file for it to count as finished.
const settling = 100 * time.Millisecond

// unsettled lists the files that changed since they were read. It waits for files that were written just now, so that
// one that is still being written is noticed.
func (c *compiled) unsettled(folder string) ([]string, error) {
	if wait := time.Until(c.tree.Youngest().Add(settling)); wait <= settling {
		time.Sleep(wait)
	}
	site, err := disk.Open(folder)
	if err != nil {
		return nil, cannotOpen(folder, err)
	}
	defer func() { _ = site.Close() }()
	return c.tree.Changed(site, c.start.Add(-settling)), nil
}

func cannotOpen(folder string, err error) error {
	switch info, statErr := os.Stat(folder); {
	case errors.Is(err, fs.ErrNotExist):
		return usageError("name the folder with roles/ and content/, or make a new site with `rolewright init`", "there is no folder %s", folder)
	case statErr == nil && !info.IsDir():
		return usageError("name the folder that contains it", "%s is a file, not the folder of a site", folder)
	}
	return machineError(err)
}

// failed says whether what was found stops the run.
func failed(found source.Diagnostics, strict bool) bool {
	errors, warnings := found.Count()
	return errors > 0 || strict && warnings > 0
}

// shown is a path as it is put to the user: relative to where they are, if that is shorter.
func shown(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	here, err := os.Getwd()
	if err != nil {
		return path
	}
	if rel, err := filepath.Rel(here, abs); err == nil && len(rel) < len(abs) {
		return rel
	}
	return abs
}
