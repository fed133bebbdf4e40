package publish

import (
	"errors"
	"fmt"
	"path/filepath"
	"syscall"
)

// lock keeps other builds out of the folder with a file that nobody else can open and that the system removes when the
// process ends, however that ends.
func (d *destination) lock() (unlock func(), err error) {
	const (
		deleteOnClose    = 0x04000000
		sharingViolation = syscall.Errno(32)
	)
	name, err := syscall.UTF16PtrFromString(filepath.Join(d.path, ownPrefix+"lock"))
	if err != nil {
		return nil, fmt.Errorf("publish: %w", err)
	}
	h, err := syscall.CreateFile(name, syscall.GENERIC_WRITE, 0, nil, syscall.OPEN_ALWAYS, deleteOnClose, 0)
	if errors.Is(err, sharingViolation) {
		return nil, d.busy()
	}
	if err != nil {
		return nil, fmt.Errorf("publish: lock: %w", err)
	}
	return func() { syscall.CloseHandle(h) }, nil
}
