package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// WithdrawnFolder returns the folder beside a destination that withdrawn files are moved to.
func WithdrawnFolder(dest string) string { return filepath.Clean(dest) + "-withdrawn" }

// moveOut moves a file of the destination into the folder beside it. A file that was withdrawn earlier under the same
// name stays: the new one gets a number.
func (p *plan) moveOut(path string) error {
	target := filepath.Join(WithdrawnFolder(p.path), filepath.FromSlash(path))
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return err
	}
	free := target
	for n := 2; ; n++ {
		if _, err := os.Lstat(free); errors.Is(err, fs.ErrNotExist) {
			break
		} else if err != nil {
			return err
		}
		free = fmt.Sprintf("%s.%d", target, n)
	}
	return os.Rename(filepath.Join(p.path, filepath.FromSlash(path)), free)
}
