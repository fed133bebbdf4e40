package build_test

import (
	"io/fs"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"

	"rolewright/build"
	"rolewright/build/source"
)

// A site is a function of its files: nothing else that differs between two runs or two machines is in its bytes. A short
// run only tries another order of the files.
func TestTheSameFilesBecomeTheSameBytes(t *testing.T) {
	t.Run("for the team", func(t *testing.T) { hasTheSameBytes(t, starter, build.Options{}) })
	t.Run("for everybody", func(t *testing.T) {
		open, _ := markedSite(t, "")
		hasTheSameBytes(t, open, build.Options{Public: true, Now: leakDay})
	})
}

func hasTheSameBytes(t *testing.T, fsys fs.FS, o build.Options) {
	want := compile(t, fsys, o)
	if len(want.files) < 10 {
		t.Fatalf("there are only %d files:\n%s", len(want.files), want.messages())
	}
	same := func(t *testing.T, got *compiled) {
		t.Helper()
		if !slices.Equal(got.paths, want.paths) {
			t.Errorf("the pages are others, or in another order:\n%q\nwant\n%q", got.paths, want.paths)
		}
		for name, data := range want.files {
			if got.files[name] != data {
				t.Errorf("%s has other bytes", name)
			}
		}
	}
	t.Run("with files in another order", func(t *testing.T) {
		for seed := range uint64(3) {
			if same(t, compileTree(t, shuffled(t, fsys, seed), o)); testing.Short() {
				return
			}
		}
	})
	if testing.Short() {
		return
	}
	t.Run("in a second run", func(t *testing.T) { same(t, compile(t, fsys, o)) })
	t.Run("on any number of cores", func(t *testing.T) {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
		for _, cores := range []int{1, 2, 16} {
			runtime.GOMAXPROCS(cores)
			same(t, compile(t, fsys, o))
		}
	})
	t.Run("in another time zone", func(t *testing.T) {
		defer func(here *time.Location) { time.Local = here }(time.Local)
		time.Local = time.FixedZone("far west", -11*60*60)
		same(t, compile(t, fsys, o))
	})
	t.Run("with another language of the system", func(t *testing.T) {
		for _, name := range []string{"LANG", "LC_ALL", "LANGUAGE"} {
			t.Setenv(name, "tr_TR.UTF-8")
		}
		same(t, compile(t, fsys, o))
	})
}

// shuffled returns a site as a tree whose files came in another order.
func shuffled(t *testing.T, fsys fs.FS, seed uint64) *source.Tree {
	t.Helper()
	tree, err := source.Read(fsys, starter)
	if err != nil {
		t.Fatal(err)
	}
	files := slices.Concat(tree.Under(source.TemplatesFolder), tree.Under(source.RolesFolder), tree.Under(source.ContentFolder))
	rand.New(rand.NewPCG(seed, 1)).Shuffle(len(files), func(i, j int) { files[i], files[j] = files[j], files[i] })
	return source.NewTree(files)
}
