package check_test

import (
	"runtime"
	"runtime/debug"
	"syscall"
	"time"
	"unsafe"
)

// timeOf returns how long a function keeps a processor busy: what else the machine does hardly matters.
func timeOf(f func()) time.Duration {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	before := busy()
	f()
	return busy() - before
}

// busy returns how long a processor has worked on this thread.
func busy() time.Duration {
	const ofThisThread = 3 // CLOCK_THREAD_CPUTIME_ID
	var so syscall.Timespec
	if _, _, err := syscall.Syscall(syscall.SYS_CLOCK_GETTIME, ofThisThread, uintptr(unsafe.Pointer(&so)), 0); err != 0 {
		panic(err)
	}
	return time.Duration(so.Nano())
}
