//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package publish

import (
	"errors"
	"fmt"
	"syscall"
)

// lock keeps other builds out of the folder. It locks the folder itself, which leaves no file, and the lock ends with
// the process, however that ends.
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
	// Any other error means that this file system doesn't support locks. It is better to publish without one than not
	// at all.
	return func() {
		// If another process is just being started, it would hold the lock until it runs its own program, so closing
		// the folder isn't enough.
		_ = syscall.Flock(int(folder.Fd()), syscall.LOCK_UN)
		folder.Close()
	}, nil
}
