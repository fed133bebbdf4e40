//go:build !unix

package disk

// noWait is nothing where named pipes don't lie in folders.
const noWait = 0
