package preview

import (
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rolewright/build/internal/corpus"
)

// BenchmarkSave is what lies between noticing a save and the answer with the changed page. It doesn't hold the wait for
// the editor.
func BenchmarkSave(b *testing.B) {
	for _, roles := range []int{10, 1000, 10000} {
		b.Run(fmt.Sprintf("%d roles", roles), func(b *testing.B) {
			folder := b.TempDir()
			long := time.Now().Add(-time.Hour)
			for name, file := range corpus.Site(roles) {
				at := filepath.Join(folder, filepath.FromSlash(name))
				if err := os.MkdirAll(filepath.Dir(at), 0o777); err != nil {
					b.Fatal(err)
				}
				if err := os.WriteFile(at, file.Data, 0o666); err != nil {
					b.Fatal(err)
				}
				if err := os.Chtimes(at, long, long); err != nil {
					b.Fatal(err)
				}
			}
			p, err := New(Options{Folder: folder, BuiltIn: os.DirFS("../.."), Today: func() time.Time { return time.Time{} }})
			if err != nil {
				b.Fatal(err)
			}
			const name = "roles/role-0005.md"
			role, saves := corpus.Role(4), 0
			save := func(b *testing.B, notice func() error) {
				saves++
				summary := fmt.Sprintf("summary: Save %d ", saves)
				if err := os.WriteFile(filepath.Join(folder, name), []byte(strings.Replace(role, "summary: ", summary, 1)), 0o666); err != nil {
					b.Fatal(err)
				}
				if err := notice(); err != nil {
					b.Fatal(err)
				}
				w := httptest.NewRecorder()
				p.ServeHTTP(w, httptest.NewRequest("GET", "http://localhost/roles/role-0005/", nil))
				if !strings.Contains(w.Body.String(), strings.TrimPrefix(summary, "summary: ")) {
					b.Fatal("the save isn't on the page")
				}
			}
			b.Run("the whole site", func(b *testing.B) {
				for b.Loop() {
					save(b, p.look)
				}
			})
		})
	}
}
