package publish

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// A folder is as it was published until somebody touches one of its files.
func TestVerify(t *testing.T) {
	dest := newDest(t)
	if _, ok := Verify(dest, Options{}); ok {
		t.Error("a folder that doesn't exist was verified")
	}
	small := site{"index.html": "home", "roles/a/index.html": "a"}
	small.publish(t, dest)
	r, ok := Verify(dest, Options{})
	if !ok || r.Unchanged != 2 || r.Bytes != 5 {
		t.Fatalf("%+v %v", r, ok)
	}
	if err := os.WriteFile(filepath.Join(dest, "notes.txt"), []byte("a stranger's"), 0o666); err != nil {
		t.Fatal(err)
	}
	if again, ok := Verify(dest, Options{}); !ok || again.Stamp != r.Stamp {
		t.Error("a foreign file beside the site changed what was verified")
	}
	small.with("index.html", "new home").publish(t, dest)
	if other, ok := Verify(dest, Options{}); !ok || other.Stamp == r.Stamp {
		t.Error("another site has the same stamp")
	}
	for name, spoil := range map[string]func(string) error{
		"an edited file":  func(p string) error { return os.WriteFile(p, []byte("old home"), 0o666) },
		"a longer file":   func(p string) error { return os.WriteFile(p, []byte("new home and more"), 0o666) },
		"a deleted file":  os.Remove,
		"a folder for it": func(p string) error { _ = os.Remove(p); return os.Mkdir(p, 0o777) },
	} {
		dest := newDest(t)
		small.publish(t, dest)
		if err := spoil(filepath.Join(dest, "index.html")); err != nil {
			t.Fatal(err)
		}
		if _, ok := Verify(dest, Options{}); ok {
			t.Errorf("%s went unnoticed", name)
		}
	}
}

// A publication that was killed is never taken for a whole one.
func TestVerifyAfterAKill(t *testing.T) {
	dest := newDest(t)
	old, new := site{"a.html": "1", "b.html": "1"}, site{"a.html": "2", "b.html": "2"}
	old.publish(t, dest)
	d, err := open(dest, false)
	if err != nil {
		t.Fatal(err)
	}
	p, err := prepare(d, new.outputs(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range p.steps()[:2] { // on record, and one file in place
		if err := p.take(s); err != nil {
			t.Fatal(err)
		}
	}
	d.close()
	if _, ok := Verify(dest, Options{}); ok {
		t.Error("half a publication was verified")
	}
}

// Files that are said to be unchanged since the last publication aren't rendered as long as they lie there whole. When
// they don't, or when another publication came in between, they are.
func TestUnchangedFilesAreNotRendered(t *testing.T) {
	dest := newDest(t)
	small := site{"index.html": "home", "roles/a/index.html": "a", "roles/b/index.html": "b"}
	rendered := func(since string, next site) (paths []string) {
		t.Helper()
		outputs := next.outputs()
		for i := range outputs {
			render := outputs[i].render
			outputs[i].unchanged = outputs[i].path != "index.html"
			outputs[i].render = func(to *bytes.Buffer) error {
				paths = append(paths, outputs[i].path)
				return render(to)
			}
		}
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1)) // so that paths come in order
		if _, err := To(dest, outputs, Options{Since: since}); err != nil {
			t.Fatal(err)
		}
		holds(t, dest, next)
		return paths
	}
	first := small.publish(t, dest).Stamp
	next := small.with("index.html", "new home")
	for _, c := range []struct {
		what, since string
		before      func()
		want        string
	}{
		{"since another publication", "some other", func() {}, "index.html roles/a/index.html roles/b/index.html"},
		{"since the last", "", func() {}, "index.html"},
		{"a file is lost", "", func() { must(t, os.Remove(filepath.Join(dest, "roles/a/index.html"))) }, "index.html roles/a/index.html"},
		{"a file is spoilt", "", func() { write(t, dest, "roles/b/index.html", "B") }, "index.html roles/b/index.html"},
		{"since the last but one", first, func() {}, "index.html roles/a/index.html roles/b/index.html"},
	} {
		since := c.since
		if since == "" {
			r, _ := Verify(dest, Options{})
			since = r.Stamp
		}
		c.before()
		if got := strings.Join(rendered(since, next), " "); got != c.want {
			t.Errorf("%s: rendered %s, not %s", c.what, got, c.want)
		}
	}
}
