package source

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// A folder of photos straight from a camera is one finding, not a full memory. The texts are read all the same, and so is
// everything once most photos are gone.
func TestTooManyMegabytesOfPictures(t *testing.T) {
	site := fstest.MapFS{"roles/baker.md": {Data: []byte("text")}, "content/pages/small.png": {Data: []byte("x")}}
	tree := readBeside(t, site, NewTree(nil))
	photo := bytes.Repeat([]byte("x"), MaxFileSize)
	for i := range MaxTotal / MaxFileSize {
		site[photoPath(i)] = &fstest.MapFile{Data: photo}
	}
	tree = readBeside(t, site, tree)
	found := tree.Found()
	if len(found) != 1 || found[0].Span.Path() != photoPath(0) || !strings.Contains(found[0].Message, "add up to 257 MB") {
		t.Fatalf("it says %v", found)
	}
	if len(tree.Files()) != 1 || len(tree.Unread()) != len(site)-1 {
		t.Errorf("%d files are read, and %d aren't", len(tree.Files()), len(tree.Unread()))
	}
	for i := 1; i < MaxTotal/MaxFileSize; i++ {
		delete(site, photoPath(i))
	}
	if tree = readBeside(t, site, tree); len(tree.Found()) > 0 || len(tree.Files()) != len(site) {
		t.Errorf("when most are gone, it reads only %d files: %v", len(tree.Files()), tree.Found())
	}
}

func photoPath(i int) string { return fmt.Sprintf("content/pages/photo-%02d.jpg", i) }

func readBeside(t *testing.T, site fstest.MapFS, last *Tree) *Tree {
	t.Helper()
	tree, err := ReadAgain(site, nil, last, func(string) bool { return true })
	if err != nil {
		t.Fatal(err)
	}
	return tree
}
