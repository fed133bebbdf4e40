//go:build tools

package main

import (
	"os"
	"syscall"
)

// peakOf returns the most memory that a finished process used, in bytes.
func peakOf(p *os.ProcessState) int64 {
	usage, ok := p.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	return int64(usage.Maxrss) * 1024 // Linux counts in kilobytes
}
