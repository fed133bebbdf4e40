//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package publish

import (
	"errors"
	"fmt"
	"syscall"
)

// lock keeps other builds out of the folder. It locks the folder itself: that
// leaves no file behind, and the lock ends with the process however it ends.
func (d *destination) lock() (unlock func(), err error) {
	folder, err := d.root.Open(".")
	if err != nil {
		return nil, fmt.Errorf("publish: %w", err)
	}
	err = syscall.Flock(int(folder.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		folder.Close()
		return nil, d.busy()
	}
	// Any other error means that this file system knows no locks. Better to
	// publish without one than not at all.
	return func() {
		// Closing alone would leave the lock to any process that is being
		// started at this very moment, until it runs its own program.
		_ = syscall.Flock(int(folder.Fd()), syscall.LOCK_UN)
		folder.Close()
	}, nil
}
