package hiring_test

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build/hiring"
)

var (
	corpusFolder = flag.String("corpus", "", "folder of real job descriptions of other people, which are no part of this repository")
	show         = flag.String("show", "", "print what is said about foreign files whose path holds this")
)

// TestForeignFiles loads files that were never meant for rolewright. None may bring it down, and none may pass in
// silence: nobody's files happen to have all that a role needs.
func TestForeignFiles(t *testing.T) {
	if *corpusFolder == "" {
		t.Skip("make corpus runs it")
	}
	err := filepath.WalkDir(*corpusFolder, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".md" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(*corpusFolder, path)
		role := "roles/foreign-" + hiring.Slug(strings.TrimSuffix(name, ".md")) + ".md"
		_, found := load(t, fstest.MapFS{role: {Data: text}})
		if !found.HasErrors() {
			t.Errorf("%s passes for a role", name)
		}
		for _, d := range found {
			if d.Span.Path() != role {
				t.Errorf("%s: %s has no place", name, d.Message)
			}
		}
		if *show != "" && strings.Contains(name, *show) {
			t.Logf("%s\n%s", name, messages(found))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
