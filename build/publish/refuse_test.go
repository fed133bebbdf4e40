package publish

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

func TestPlacesThatAreRefused(t *testing.T) {
	dir := filepath.Dir(newDest(t))
	source := filepath.Join(dir, "me", "source")
	roles := filepath.Join(source, "roles")
	write(t, roles, "bakers/a.md", "a")
	write(t, dir, "full/x.txt", "mine")
	t.Setenv("HOME", filepath.Join(dir, "me"))
	t.Setenv("USERPROFILE", filepath.Join(dir, "me"))
	o := Options{Protect: []string{source}, ProtectTrees: []string{roles, filepath.Join(source, "templates")}}
	before := stamps(t, dir)

	for dest, reason := range map[string]string{
		filepath.VolumeName(dir) + string(filepath.Separator): "the root of the file system",
		filepath.Join(dir, "me"):                              "your home folder",
		dir:                                                   "your home folder, or a folder around it",
		source:                                                "it is the folder " + source,
		filepath.Join(source, "..", "source"):                 "it is the folder",
		roles:                                                 "it overlaps with " + roles,
		filepath.Join(roles, "bakers"):                        "it overlaps with",
		filepath.Join(roles, "new", "site"):                   "it overlaps with",
		filepath.Join(source, "templates"):                    "it overlaps with",
		filepath.Join(dir, "full"):                            "it holds files that rolewright didn't write, such as x.txt",
		filepath.Join(dir, "full", "x.txt"):                   "it isn't a folder",
	} {
		for _, o.DryRun = range []bool{false, true} {
			_, err := To(dest, small.outputs(), o)
			refused(t, err, reason)
		}
	}
	untouched(t, dir, before)

	t.Setenv("HOME", "")
	_, err := To(filepath.Join(dir, "me"), small.outputs(), o)
	refused(t, err, "it is the folder "+source+", or a folder around it")
	if _, err := To("", small.outputs(), o); err == nil {
		t.Error("no destination was accepted")
	}
}

func TestPlacesThatAreFine(t *testing.T) {
	source := filepath.Join(filepath.Dir(newDest(t)), "source")
	write(t, source, "roles/a.md", "a")
	o := Options{Protect: []string{source}, ProtectTrees: []string{filepath.Join(source, "roles")}}
	for _, dest := range []string{
		filepath.Join(source, "site"),
		filepath.Join(source, "roles-site"),
		filepath.Join(filepath.Dir(source), "source-site"),
	} {
		if _, err := To(dest, small.outputs(), o); err != nil {
			t.Error(err)
		}
		holds(t, dest, small)
	}
}

func TestAnEmptyFolderIsFine(t *testing.T) {
	dest := newDest(t)
	must(t, os.Mkdir(dest, 0o755))
	small.publish(t, dest)
	holds(t, dest, small)
}

func TestARelativeDestination(t *testing.T) {
	dest := newDest(t)
	t.Chdir(filepath.Dir(dest))
	small.publish(t, "site")
	holds(t, dest, small)
	t.Chdir(dest)
	if r := small.publish(t, "."); r.Unchanged != 6 {
		t.Errorf("report: %+v", r)
	}
}

func TestFilesAreReadableForTheWebServer(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no such modes")
	}
	dest := newDest(t)
	small.publish(t, dest)
	plain := filepath.Join(t.TempDir(), "plain")
	must(t, os.WriteFile(plain, nil, 0o644))
	want, err := os.Stat(plain) // with the umask of whoever runs the test
	must(t, err)
	got, err := os.Stat(filepath.Join(dest, "roles", "baker", "index.html"))
	must(t, err)
	if got.Mode() != want.Mode() {
		t.Errorf("mode %v, want %v", got.Mode(), want.Mode())
	}
}

func TestTwoBuildsAtOnce(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	d, err := open(dest, false)
	must(t, err)
	before := stamps(t, dest)
	_, err = To(dest, site{"index.html": "second"}.outputs(), Options{})
	refused(t, err, "another build is publishing into it right now")
	untouched(t, dest, before)
	d.close()
	small.publish(t, dest)
}
