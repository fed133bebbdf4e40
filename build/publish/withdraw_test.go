package publish

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A role is withdrawn whose page somebody has minified. The page goes from the careers site all the same, and is kept
// beside it.
func TestAnEditedPageIsWithdrawn(t *testing.T) {
	dest := newDest(t)
	public := Options{Kind: "public", Withdraw: true}
	publishWith(t, small, dest, public)
	write(t, dest, "roles/baker/index.html", "minified")
	next := small.with("roles/baker/index.html", "")
	for _, kept := range []string{"minified", "minified again"} {
		r := publishWith(t, next, dest, public)
		if !slices.Equal(r.Withdrawn, []string{"roles/baker/index.html"}) || r.Kept != nil {
			t.Errorf("report: %+v", r)
		}
		holds(t, dest, next)
		publishWith(t, small, dest, public)
		write(t, dest, "roles/baker/index.html", "minified again")
		beside := filepath.Join(WithdrawnFolder(dest), "roles/baker")
		if !slices.Contains(textsIn(t, beside), kept) {
			t.Errorf("%q isn't kept beside the site: %q", kept, textsIn(t, beside))
		}
	}
}

// An internal site is full of interview questions. It is built neither into a careers site nor around one.
func TestSitesOfTwoKindsDoNotNest(t *testing.T) {
	for name, place := range map[string][2]string{
		"inside": {"public", "public/deep/down"}, "around": {"all/public", "all"}, "far around": {"all/a/b/public", "all"},
	} {
		t.Run(name, func(t *testing.T) {
			top := t.TempDir()
			publishWith(t, small, filepath.Join(top, place[0]), Options{Kind: "public"})
			inner := filepath.Join(top, place[1])
			if name != "inside" { // the outer folder is a site already, so that it isn't refused for the files in it
				must(t, os.Rename(filepath.Join(top, "all"), filepath.Join(top, "aside")))
				publishWith(t, site{"index.html": "x"}, inner, Options{})
				must(t, os.MkdirAll(filepath.Dir(filepath.Join(top, place[0])), 0o777))
				must(t, os.Rename(filepath.Join(top, "aside", strings.TrimPrefix(place[0], "all/")), filepath.Join(top, place[0])))
			}
			_, err := To(inner, small.outputs(), Options{})
			if err == nil || !strings.Contains(err.Error(), "another kind") {
				t.Errorf("an internal site was built into %s beside a public one in %s: %v", place[1], place[0], err)
			}
		})
	}
}

func publishWith(t *testing.T, s site, dest string, o Options) Report {
	t.Helper()
	r, err := To(dest, s.outputs(), o)
	must(t, err)
	return r
}

func textsIn(t *testing.T, folder string) (texts []string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	must(t, err)
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(folder, e.Name()))
		must(t, err)
		texts = append(texts, string(data))
	}
	return texts
}
