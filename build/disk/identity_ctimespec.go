//go:build darwin || freebsd || netbsd

package disk

import (
	"io/fs"
	"syscall"
	"time"
)

// IdentityOf returns the identity of a file that was looked at on a disk.
func IdentityOf(info fs.FileInfo) Identity {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return Identity{}
	}
	return Identity{uint64(stat.Ino), time.Unix(stat.Ctimespec.Unix())}
}
