//go:build tools

package main

import (
	"syscall"
	"time"
)

// cpu is the time that this process has kept cores busy.
func cpu() time.Duration {
	self, err := syscall.GetCurrentProcess()
	if err != nil {
		return 0
	}
	var created, exited, kernel, user syscall.Filetime
	if err := syscall.GetProcessTimes(self, &created, &exited, &kernel, &user); err != nil {
		return 0
	}
	return inTicks(kernel) + inTicks(user)
}

// inTicks is a duration that Windows counts in steps of 100 ns. Filetime.Nanoseconds would take it for a date.
func inTicks(f syscall.Filetime) time.Duration {
	return time.Duration(int64(f.HighDateTime)<<32|int64(f.LowDateTime)) * 100
}
