package publish

import (
	"os"
	"path/filepath"
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
	p, err := prepare(d, new.outputs())
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
