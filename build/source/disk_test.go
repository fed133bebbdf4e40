//go:build unix

package source_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"rolewright/build/disk"
	"rolewright/build/source"
)

// siteOn writes a site to the disk: paths and texts in turn. A text "-> x" is a link to x, and "pipe" a named pipe.
func siteOn(t *testing.T, files ...string) string {
	t.Helper()
	folder := t.TempDir()
	for i := 0; i < len(files); i += 2 {
		name := filepath.Join(folder, files[i])
		must(t, os.MkdirAll(filepath.Dir(name), 0o777))
		to, isLink := strings.CutPrefix(files[i+1], "-> ")
		switch {
		case isLink:
			must(t, os.Symlink(to, name))
		case files[i+1] == "pipe":
			must(t, syscall.Mkfifo(name, 0o666))
		default:
			must(t, os.WriteFile(name, []byte(files[i+1]), 0o666))
		}
	}
	return folder
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// read reads a site, and fails the test if that takes as long as waiting for something does.
func read(t *testing.T, folder string) *source.Tree {
	t.Helper()
	site, err := disk.Open(folder)
	must(t, err)
	defer func() { _ = site.Close() }()
	done := make(chan *source.Tree, 1)
	go func() {
		tree, err := source.Read(site, nil)
		if err != nil {
			t.Error(err)
		}
		done <- tree
	}()
	select {
	case tree := <-done:
		return tree
	case <-time.After(10 * time.Second):
		t.Fatal("reading hangs")
		return nil
	}
}

func TestLinksAreFollowedOnlyToFilesOfTheSite(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "outside.md")
	must(t, os.WriteFile(outside, []byte("secret"), 0o666))
	folder := siteOn(t,
		".git/config", "secret", ".env", "secret", "notes/a.md", "secret", "pipe", "pipe", "CVS/Entries", "secret", "site.md", "secret",
		"roles/baker.md", "a role", "content/pages/real.md", "a page", "content/pages/.hidden.md", "secret", "content/pages/CVS/Entries", "secret",
		"content/pages/RCS/a.md", "secret", "roles/.git/config", "secret", "roles/waits", "pipe", "content/pages/dir/x.md", "x",

		"roles/fine.md", "-> baker.md",
		"roles/chain.md", "-> fine.md",
		"roles/detour.md", "-> ../content/../roles/./baker.md",
		"content/pages/through.md", "-> ../../content/pages/dir/x.md",

		"roles/config.md", "-> ../.git/config",
		"roles/env.md", "-> ../.env",
		"roles/notes.md", "-> ../notes/a.md",
		"roles/root.md", "-> ../site.md",
		"roles/twice.md", "-> env.md",
		"roles/out.md", "-> "+outside,
		"roles/device.md", "-> /dev/zero",
		"roles/self.md", "-> self.md",
		"roles/ping.md", "-> pong.md",
		"roles/pong.md", "-> ping.md",
		"roles/pipe.md", "-> ../pipe",
		"roles/waiting.md", "-> waits",
		"roles/nested.md", "-> .git/config",
		"roles/none.md", "-> nowhere.md",
		"content/pages/team.png", "-> ../../.git/config",
		"content/pages/hidden.md", "-> .hidden.md",
		"content/pages/cvs.txt", "-> CVS/Entries",
		"content/pages/rcs.md", "-> RCS/a.md",
		"content/pages/plan.txt", "-> ../../roles/baker.md",
	)
	tree := read(t, folder)
	var got []string
	for _, f := range tree.Files() {
		got = append(got, f.Path+" "+f.Data)
	}
	want := []string{
		"content/pages/dir/x.md x", "content/pages/real.md a page", "content/pages/through.md x",
		"roles/baker.md a role", "roles/chain.md a role", "roles/detour.md a role", "roles/fine.md a role",
	}
	if !slices.Equal(got, want) {
		t.Errorf("it read\n%s\nnot\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	refused := 0
	for _, d := range tree.Found() {
		if d.Rule.Name != "unreadable-file" && d.Rule.Name != "not-read" {
			t.Errorf("%s: %s", d.Span.Path(), d.Message)
		}
		refused++
	}
	if refused != 20 {
		t.Errorf("%d of the 19 bad links and the pipe are reported: %v", refused, tree.Unread())
	}
}

func TestAFolderThatIsALinkIsNotEntered(t *testing.T) {
	for _, target := range []string{".git", "roles", ".", "real", "/etc"} {
		folder := siteOn(t, ".git/pages/x.md", "secret", "real/pages/x.md", "secret", "roles/baker.md", "a role", "content", "-> "+target)
		tree := read(t, folder)
		if len(tree.Under("content")) > 0 || !tree.Found().HasErrors() {
			t.Errorf("content -> %s: %d files are read, and it says %v", target, len(tree.Under("content")), tree.Found())
		}
	}
}

func TestNothingThatWaitsIsOpened(t *testing.T) {
	folder := siteOn(t, "roles/baker.md", "a role", "roles/pipe.md", "pipe", "content/pages/picture.png", "pipe", "templates/job.html", "pipe")
	socket := filepath.Join(folder, "roles", "s.md")
	fd, err := syscall.Socket(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
	must(t, err)
	defer func() { _ = syscall.Close(fd) }()
	must(t, syscall.Bind(fd, &syscall.SockaddrUnix{Name: socket}))
	tree := read(t, folder)
	if len(tree.Files()) != 1 || len(tree.Found()) != 4 {
		t.Errorf("%d files are read, and it says %v", len(tree.Files()), tree.Found())
	}
	site, err := disk.Open(folder)
	must(t, err)
	defer func() { _ = site.Close() }()
	for _, name := range []string{"roles/pipe.md", "roles/s.md"} {
		if _, err := site.Open(name); !errors.Is(err, disk.ErrNotRegular) {
			t.Errorf("opening %s: %v", name, err)
		}
	}
}

// swapped replaces a file with a pipe after it was listed.
type swapped struct {
	*disk.Folder
	folder string
}

func (s swapped) Open(name string) (fs.File, error) {
	if name == "roles/baker.md" {
		path := filepath.Join(s.folder, name)
		_ = os.Remove(path)
		_ = syscall.Mkfifo(path, 0o666)
	}
	return s.Folder.Open(name)
}

func TestAFileReplacedByAPipeWhileReadingIsReported(t *testing.T) {
	folder := siteOn(t, "roles/baker.md", "a role")
	site, err := disk.Open(folder)
	must(t, err)
	defer func() { _ = site.Close() }()
	tree, err := source.Read(swapped{site, folder}, nil)
	if err != nil || len(tree.Files()) > 0 || len(tree.Found()) != 1 {
		t.Errorf("it says %v (%v)", tree.Found(), err)
	}
}

// written is a site in which another program writes to a file while it is read, so many times.
type written struct {
	*disk.Folder
	folder string
	times  *int
}

func (w written) Open(name string) (fs.File, error) {
	f, err := w.Folder.Open(name)
	if name == "roles/baker.md" {
		return &writtenFile{f, w}, err
	}
	return f, err
}

type writtenFile struct {
	fs.File
	w written
}

func (f *writtenFile) Read(p []byte) (int, error) {
	n, err := f.File.Read(p)
	if *f.w.times > 0 {
		*f.w.times--
		_ = os.WriteFile(filepath.Join(f.w.folder, "roles/baker.md"), []byte(strings.Repeat("x", *f.w.times+1)), 0o666)
	}
	return n, err
}

func TestAFileThatChangesWhileItIsReadIsReadAgain(t *testing.T) {
	for _, c := range []struct {
		times int
		want  string
	}{{0, "half"}, {1, "x"}, {2, "x"}, {100, ""}} {
		folder := siteOn(t, "roles/baker.md", "half")
		site, err := disk.Open(folder)
		must(t, err)
		times := c.times
		tree, err := source.Read(written{site, folder, &times}, nil)
		must(t, err)
		must(t, site.Close())
		got := ""
		if f := tree.File("roles/baker.md"); f != nil {
			got = f.Data
		}
		if got != c.want || (c.want == "") != tree.Found().HasErrors() {
			t.Errorf("written to %d times, it holds %q, and it says %v", c.times, got, tree.Found())
		}
	}
}

func TestFilesThatChangedSinceTheyWereReadAreListed(t *testing.T) {
	folder := siteOn(t, "roles/a.md", "one", "roles/b.md", "two", "roles/c.md", "three", "roles/d.md", "four", "roles/link.md", "-> d.md")
	tree := read(t, folder)
	site, err := disk.Open(folder)
	must(t, err)
	defer func() { _ = site.Close() }()
	young := tree.Youngest().Add(-time.Second)
	if got := tree.Changed(site, young); len(got) > 0 {
		t.Fatalf("nothing changed but %v", got)
	}
	write := func(name, text string) {
		must(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o666))
	}
	info, err := os.Stat(filepath.Join(folder, "roles/b.md"))
	must(t, err)
	write("roles/a.md", "longer")
	write("roles/b.md", "owt") // of the same length, at the same moment
	must(t, os.Chtimes(filepath.Join(folder, "roles/b.md"), info.ModTime(), info.ModTime()))
	must(t, os.Remove(filepath.Join(folder, "roles/c.md")))
	write("roles/d.md", "forty")
	if got, want := tree.Changed(site, young), []string{"roles/a.md", "roles/b.md", "roles/c.md", "roles/d.md", "roles/link.md"}; !slices.Equal(got, want) {
		t.Errorf("%q changed, not %q", want, got)
	}
}
