package source

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

func TestNamesThatAnotherSystemCannotHaveAreReported(t *testing.T) {
	for names, want := range map[string]int{
		"content/CON.png": 1, "content/aux.tar.gz": 1, "content/nul": 1, "content/Com1.png": 1, "content/lpt9.svg": 1, "content/com¹.png": 1, "content/con .png": 1,
		"content/a:b.png": 1, "content/x|y.png": 1, "content/x*.png": 1, `content/back\slash.png`: 1, `content/a"b.png`: 1, "content/a<b>.png": 1, "content/a?.png": 1,
		"content/a.png.": 1, "content/a.png ": 1, "content/a\x07.png": 1, "content/a\u200b.png": 1, "content/a\u202egnp.exe": 1, "content/a\nb.png": 1,
		"roles/aux/baker.md": 1, "content/pages/prn/a.png": 1, "content/pages./a.png": 1, "content/\xff.png": 1,
		"content/café.png + content/cafe\u0301.png": 1, "content/Logo.png + content/logo.png": 1, "roles/Night/a.md + roles/night/b.md": 1, "content/ſ.png + content/s.png": 1,
		"templates/con.html": 1,

		"content/console.png": 0, "content/com10.png": 0, "content/conference.png + content/a.con": 0, "content/naïve.png": 0, "content/Team Photo (1).png": 0,
		"roles/night/a.md + content/night/a.png": 0, "roles/a/x.png + roles/b/X.png": 0, "content/日本.png": 0,
	} {
		site := fstest.MapFS{}
		for _, name := range strings.Split(names, " + ") {
			site[name] = &fstest.MapFile{Data: []byte("x")}
		}
		tree, err := Read(anyName{site}, nil)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, d := range tree.Found() {
			if d.Rule.Name == "unportable-name" {
				found++
			}
		}
		if found != want || len(tree.Found()) != want {
			t.Errorf("%q: %v", names, tree.Found())
		}
	}
}

// anyName is a file system that has files of any name, as those of Linux do.
type anyName struct{ fstest.MapFS }

func (a anyName) Open(name string) (fs.File, error) {
	if f := a.MapFS[name]; f != nil && !fs.ValidPath(name) {
		return fstest.MapFS{"x": f}.Open("x")
	}
	return a.MapFS.Open(name)
}
