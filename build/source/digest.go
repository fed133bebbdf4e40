package source

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// Digest identifies the files outside of a folder, or all of them when the folder is "": two trees with one digest
// have the same ones. It is a SHA-256 in hexadecimal.
func (t *Tree) Digest(outside string) string {
	hash := sha256.New()
	for _, f := range t.files {
		if outside != "" && strings.HasPrefix(f.Path, outside+"/") {
			continue
		}
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
