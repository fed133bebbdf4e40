package source

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// Digest is the SHA-256 of the file's content. It is made once: several stages ask whether a file is the same as before.
func (f *File) Digest() [sha256.Size]byte {
	f.digestOnce.Do(func() { f.digest = sha256.Sum256([]byte(f.Data)) })
	return f.digest
}

// Digest identifies the files outside of a folder, or all of them when the folder is "": two trees with one digest
// have the same ones. It is a SHA-256 in hexadecimal.
func (t *Tree) Digest(outside string) string {
	hash := sha256.New()
	for _, f := range t.files {
		if outside != "" && strings.HasPrefix(f.Path, outside+"/") {
			continue
		}
		fmt.Fprintf(hash, "%q %v %x\n", f.Path, f.BuiltIn, f.Digest())
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

// IsLarge reports whether a site has so many files, some thousands, that memory is scarcer than time.
func (t *Tree) IsLarge() bool { return t.Size() >= 16<<20 }
