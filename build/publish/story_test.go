package publish

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// site is a small site, or what a folder holds: contents by path.
type site map[string]string

// list is a site as a list of files.
type list []listed

type listed struct {
	path   string
	render func(*bytes.Buffer) error
}

func (l list) Len() int                              { return len(l) }
func (l list) Path(i int) string                     { return l[i].path }
func (l list) Render(i int, buf *bytes.Buffer) error { return l[i].render(buf) }

func (s site) outputs() list {
	var outputs list
	for _, path := range slices.Sorted(maps.Keys(s)) {
		outputs = append(outputs, listed{path: path, render: func(buf *bytes.Buffer) error {
			buf.WriteString(s[path])
			return nil
		}})
	}
	return outputs
}

// with returns the site with one file changed, or removed if text is "".
func (s site) with(path, text string) site {
	s = maps.Clone(s)
	s[path] = text
	if text == "" {
		delete(s, path)
	}
	return s
}

func (s site) publish(t *testing.T, dest string) Report {
	t.Helper()
	return mustPublish(t, dest, s.outputs())
}

// newDest returns a folder that doesn't exist yet.
func newDest(t *testing.T) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "site")
}

// holds fails the test unless the folder holds exactly the files of want, and the manifest. Empty folders count, as
// paths that end in a slash.
func holds(t *testing.T, dest string, want site) {
	t.Helper()
	got := site{}
	err := filepath.WalkDir(dest, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel := filepath.ToSlash(strings.TrimPrefix(path, dest+string(filepath.Separator)))
		if !e.IsDir() {
			data, err := os.ReadFile(path)
			got[rel] = string(data)
			return err
		}
		if entries, err := os.ReadDir(path); len(entries) == 0 {
			got[rel+"/"] = ""
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	delete(got, manifestName)
	if !maps.Equal(got, want) {
		t.Fatalf("the folder holds\n%q\nwant\n%q", got, want)
	}
}

// stamps returns everything there is to know about every file and folder.
func stamps(t *testing.T, dest string) map[string]string {
	t.Helper()
	stamps := map[string]string{}
	err := filepath.WalkDir(dest, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		stamp := fmt.Sprint(info.Mode(), info.ModTime().UnixNano())
		if info.Mode().IsRegular() {
			data, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			stamp += string(data)
		}
		stamps[path] = stamp
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return stamps
}

// untouched fails the test if anything in dest has changed since before.
func untouched(t *testing.T, dest string, before map[string]string) {
	t.Helper()
	after := stamps(t, dest)
	for path := range before {
		if before[path] != after[path] {
			t.Errorf("%s was touched:\n%q\n%q", path, before[path], after[path])
		}
	}
	for path := range after {
		if _, ok := before[path]; !ok {
			t.Errorf("%s was created", path)
		}
	}
}

// write puts a file into dest the way a user would.
func write(t *testing.T, dest, path, text string) {
	t.Helper()
	name := filepath.Join(dest, filepath.FromSlash(path))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
