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
