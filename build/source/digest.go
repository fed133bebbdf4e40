package source

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// Digest identifies a tree: two trees with one digest have the same files. It is a SHA-256 in hexadecimal.
func (t *Tree) Digest() string {
	hash := sha256.New()
	for _, f := range t.files {
		fmt.Fprintf(hash, "%q %v %d\n", f.Path, f.BuiltIn, len(f.Data))
		hash.Write([]byte(f.Data))
	}
	return hex.EncodeToString(hash.Sum(nil))
}

// Size is the number of bytes in all files.
func (t *Tree) Size() int {
	size := 0
	for _, f := range t.files {
		size += len(f.Data)
	}
	return size
}
