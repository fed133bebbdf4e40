//go:build !race

package check_test

// isRaced is true where the race detector watches, which makes loops ten times as slow.
const isRaced = false
