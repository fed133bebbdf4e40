//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd || windows)

package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
)

// lock keeps other builds out of the folder with a file, because nothing on these systems ends with the process. A file
// older than any build could take was left by a killed one.
func (d *destination) lock() (unlock func(), err error) {
	const name = ownPrefix + "lock"
	if info, err := d.root.Stat(name); err == nil && time.Since(info.ModTime()) > time.Hour {
		d.root.Remove(name)
	}
	f, err := d.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return nil, d.busy()
	}
	if err != nil {
		return nil, fmt.Errorf("publish: lock: %w", err)
	}
	f.Close()
	return func() { d.root.Remove(name) }, nil
}
