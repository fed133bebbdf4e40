//go:build !linux

package check_test

import "time"

// timeOf returns how long a function takes.
func timeOf(f func()) time.Duration {
	began := time.Now()
	f()
	return time.Since(began)
}
