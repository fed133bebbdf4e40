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

// sharedSkill is the path of a skill that the first fifty roles use, however many there are.
const sharedSkill = "content/skills/shared-skill.md"

// BenchmarkSave is what lies between noticing a save and the answer with the changed page. It doesn't hold the wait for
// the editor.
func BenchmarkSave(b *testing.B) {
	for _, roles := range []int{50, 1000} {
		folder := sharingSite(b, roles)
		p, err := New(Options{Folder: folder, BuiltIn: os.DirFS("../.."), Today: func() time.Time { return time.Time{} }})
		if err != nil {
			b.Fatal(err)
		}
		role, page := "roles/"+corpus.RoleID(4)+".md", "/roles/"+corpus.RoleID(4)+"/"
		for _, save := range []struct{ what, file, key, page string }{
			{"a role", role, "summary: ", page},
			{"a skill that 50 roles use", sharedSkill, "definition: ", page + "guide/"},
		} {
			b.Run(fmt.Sprintf("%s, %d roles", save.what, roles), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					mark := edit(b, folder, save.file, save.key)
					p.saved([]string{save.file})
					w := httptest.NewRecorder()
					p.ServeHTTP(w, httptest.NewRequest("GET", "http://localhost"+save.page, nil))
					if !strings.Contains(w.Body.String(), mark) {
						b.Fatalf("the save isn't on the page (%d): %v", w.Code, p.now.Load().found)
					}
				}
			})
		}
		b.Run(fmt.Sprintf("a role, noticed by looking at all files, %d roles", roles), func(b *testing.B) {
			for b.Loop() {
				edit(b, folder, role, "summary: ")
				if err := p.look(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// sharingSite writes a generated site whose files have been there for a while.
func sharingSite(b *testing.B, roles int) string {
	folder := b.TempDir()
	site := corpus.Site(roles)
	for i := range 50 {
		site["roles/"+corpus.RoleID(i)+".md"].Data = []byte(corpus.RoleUsing("shared-skill", i))
	}
	shared := *site["content/skills/skill-01.md"]
	shared.Data = []byte(strings.Replace(string(shared.Data), "\nname: ", "\nname: Shared ", 1))
	site[sharedSkill] = &shared
	long := time.Now().Add(-time.Hour)
	for name, file := range site {
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
	return folder
}

// edit begins a text of a file with a mark of its own.
func edit(b *testing.B, folder, name, key string) (mark string) {
	at := filepath.Join(folder, name)
	data, err := os.ReadFile(at)
	if err != nil {
		b.Fatal(err)
	}
	before, after, _ := strings.Cut(string(data), "\n"+key)
	if old := strings.Index(after, " Saved. "); strings.HasPrefix(after, "At ") && old > 0 {
		after = after[old+len(" Saved. "):]
	}
	mark = fmt.Sprintf("At %d", time.Now().UnixNano())
	if err := os.WriteFile(at, []byte(before+"\n"+key+mark+" Saved. "+after), 0o666); err != nil {
		b.Fatal(err)
	}
	return mark
}
