package cli

import (
	"bytes"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rolewright/build/internal/corpus"
)

// bakery is a site on the disk that is built again and again, with a memory and without.
type bakery struct {
	t       *testing.T
	folder  string
	cache   string
	program string
	random  *rand.Rand
}

func newBakery(t *testing.T) *bakery {
	b := &bakery{t: t, folder: t.TempDir(), cache: t.TempDir(), program: "this program", random: rand.New(rand.NewPCG(3, 5))}
	for name, file := range corpus.Site(3) {
		b.write(name, string(file.Data))
	}
	settings := "content/site.yaml"
	b.write(settings, string(corpus.Site(0)[settings].Data)+Calm("hype-wording:warning", "question-repeated:warning", "title-repeated:warning", "paragraph-repeated:warning"))
	return b
}

func (b *bakery) write(name, text string) {
	b.t.Helper()
	at := filepath.Join(b.folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(at), 0o777); err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(at, []byte(text), 0o666); err != nil {
		b.t.Fatal(err)
	}
}

func (b *bakery) build(cache, destination string, flags ...string) (code int, said string) {
	var out bytes.Buffer
	args := append([]string{"build", "-s", b.folder, "-d", destination}, flags...)
	code = Main(args, World{Out: &out, Err: &out, Env: func(string) string { return "" }, Cache: cache, Program: b.program, Starter: os.DirFS("../..")})
	return code, out.String()
}

// edit does one of the things that happen to a site between two builds.
func (b *bakery) edit(destination string) (what string) {
	role := b.random.IntN(5)
	name := "roles/" + corpus.RoleID(role) + ".md"
	page := filepath.Join(destination, "roles", corpus.RoleID(role), "index.html")
	switch b.random.IntN(15) {
	case 0:
		b.write(name, corpus.Role(role))
		return "write " + name
	case 1:
		b.write(name, corpus.Role(role)+fmt.Sprintf("\nParagraph %d.\n", b.random.IntN(4)))
		return "edit " + name
	case 2:
		_ = os.Remove(filepath.Join(b.folder, name))
		return "remove " + name
	case 3:
		_ = os.WriteFile(page, []byte("somebody was here"), 0o666)
		return "spoil " + page
	case 4:
		_ = os.Remove(page)
		return "lose " + page
	case 5:
		b.write("templates/assets/style.css", fmt.Sprintf("body { margin: %dpx }", b.random.IntN(3)))
		return "change the stylesheet"
	case 6:
		b.write(name, "---\ntitle: [broken\n---\n")
		return "break " + name
	case 7: // which the roles that report to it show
		b.write(name, strings.Replace(corpus.Role(role), "title: ", fmt.Sprintf("title: Dr %d ", b.random.IntN(3)), 1))
		return "retitle " + name
	case 8: // a warning is told by every build
		b.write(name, corpus.Role(role)+"\n<u>markup</u>\n")
		return "add markup to " + name
	case 9:
		skill := "content/skills/skill-01.md"
		b.write(skill, string(corpus.Site(0)[skill].Data)+fmt.Sprintf("\nParagraph %d.\n", b.random.IntN(3)))
		return "change a skill"
	case 10:
		b.write(name, strings.Replace(corpus.Role(role), "status: ", "status: draft # ", 1))
		return "make a draft of " + name
	case 11: // what several roles have in common is found by comparing them
		b.write(name, corpus.Role(role)+"\n"+strings.Repeat("The same words in many roles. ", 6)+"\n")
		return "repeat a paragraph in " + name
	case 12:
		b.write(name, strings.Replace(corpus.Role(role), "title: ", "title: The same title #", 1))
		return "repeat a title in " + name
	case 13: // what is found in a role that then stays as it is is told again
		b.write(name, corpus.Role(role)+"\nA rockstar of the sea, a ninja of the shore.\n")
		return "boast in " + name
	}
	return "do nothing"
}

// However a site and its pages change between builds, a build that remembers the last one ends in the very pages of
// one that remembers nothing.
func TestRememberedBuildsEqualCleanOnes(t *testing.T) {
	b := newBakery(t)
	remembered := filepath.Join(b.folder, "site")
	built := 0
	for round := range 60 {
		what := b.edit(remembered)
		var flags []string
		if b.random.IntN(3) == 0 {
			flags = []string{"--base-url", "https://example.com"}
		}
		clean := filepath.Join(t.TempDir(), "clean")
		code, said := b.build(b.cache, remembered, flags...)
		cleanCode, cleanSaid := b.build("", clean, flags...)
		if code != cleanCode || findings(said) != findings(cleanSaid) {
			t.Fatalf("round %d, %s: it ended with %d, and a clean build with %d:\n%s\n%s", round, what, code, cleanCode, said, cleanSaid)
		}
		if code != exitFine {
			for role := range 5 { // one broken role is as good as ten
				b.write("roles/"+corpus.RoleID(role)+".md", corpus.Role(role))
			}
			continue
		}
		built++
		if diff := cmp.Diff(pages(t, clean), pages(t, remembered)); diff != "" {
			t.Fatalf("round %d, %s (-clean +remembered):\n%s", round, what, diff)
		}
	}
	if built < 20 {
		t.Errorf("only %d of the builds went well", built)
	}
}

// findings is what a build said, without its last line, which tells of the files written.
func findings(said string) string {
	if at := strings.LastIndex(strings.TrimSpace(said), "\n"); at >= 0 && strings.Contains(said[at:], "Built") {
		return said[:at]
	}
	if strings.HasPrefix(said, "Built") {
		return ""
	}
	return said
}

func pages(t *testing.T, folder string) map[string]string {
	t.Helper()
	all := make(map[string]string)
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(folder, name))
		all[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// What is remembered is used: a memory that tells another number of roles is repeated, as long as nothing changed.
// It is never used by another program, and never for a site that has warnings.
func TestWhatIsRemembered(t *testing.T) {
	b := newBakery(t)
	destination := filepath.Join(b.folder, "site")
	b.build(b.cache, destination)
	files, err := filepath.Glob(filepath.Join(b.cache, "rolewright", "*-build.json"))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	data, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(files[0], bytes.Replace(data, []byte(`"roles":3`), []byte(`"roles":33`), 1), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, said := b.build(b.cache, destination); !bytes.Contains([]byte(said), []byte("33 roles")) {
		t.Errorf("the memory wasn't used: %s", said)
	}
	b.program = "another program"
	if _, said := b.build(b.cache, destination); bytes.Contains([]byte(said), []byte("33 roles")) {
		t.Errorf("another program's memory was used: %s", said)
	}
	b.write("content/notices/notice-1.md", "---\ntitle: Odd\n---\n<u>markup</u>\n")
	for range 2 {
		if _, said := b.build(b.cache, destination); !bytes.Contains([]byte(said), []byte("raw-html")) {
			t.Errorf("the warning was swallowed: %s", said)
		}
	}
}
