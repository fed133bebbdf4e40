//go:build unix

package disk

import "syscall"

// noWait keeps the opening of a named pipe from waiting for a writer.
const noWait = syscall.O_NONBLOCK
