//go:build unix

package preview

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rolewright/build/internal/corpus"
)

// Some programs give a file that they replace the date of the old one, and the new text may be as long as the old.
func TestASaveThatKeepsSizeAndDateIsSeen(t *testing.T) {
	d := newDesk(t)
	old := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	at := filepath.Join(d.folder, "roles/role-0003.md")
	date := func(name string) {
		t.Helper()
		if err := os.Chtimes(name, old, old); err != nil {
			t.Fatal(err)
		}
	}
	title := func(words string) string {
		return strings.Replace(corpus.Role(2), "\ntitle: ", "\ntitle: "+words+" ", 1)
	}
	look := func(words string) {
		t.Helper()
		for range 2 {
			if err := d.look(); err != nil {
				t.Fatal(err)
			}
		}
		if page := d.get("roles/role-0003/"); !strings.Contains(page, words) {
			t.Errorf("it doesn't show %q", words)
		}
	}
	d.save("roles/role-0003.md", title("First"))
	date(at)
	look("First")
	d.save("copy", title("Other"))
	date(filepath.Join(d.folder, "copy"))
	if err := os.Rename(filepath.Join(d.folder, "copy"), at); err != nil {
		t.Fatal(err)
	}
	look("Other")
	d.save("roles/role-0003.md", title("Third"))
	date(at)
	look("Third")
}
