package publish

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestFilesOfOthersSurvive(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	write(t, dest, "CNAME", "jobs.example.org")
	write(t, dest, "roles/miller/notes.txt", "mine")
	next := site{"index.html": "no roles"}
	r := next.publish(t, dest)
	if r.Removed != 5 || r.Updated != 1 {
		t.Errorf("report: %+v", r)
	}
	holds(t, dest, site{
		"index.html":             "no roles",
		"CNAME":                  "jobs.example.org",
		"roles/miller/notes.txt": "mine",
	})
}

func TestAnEditedPageThatIsNoLongerPartOfTheSiteIsKept(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	write(t, dest, "roles/baker/index.html", "edited by hand")
	next := small.with("roles/baker/index.html", "").with("roles/baker/guide/1.html", "")
	for range 2 { // it is reported until someone deletes it
		r := next.publish(t, dest)
		if !slices.Equal(r.Kept, []string{"roles/baker/index.html"}) ||
			!slices.Contains(r.Changes, Change{"roles/baker/index.html", Kept}) {
			t.Errorf("report: %+v", r)
		}
		holds(t, dest, next.with("roles/baker/index.html", "edited by hand"))
	}
	must(t, os.Remove(filepath.Join(dest, "roles", "baker", "index.html")))
	if r := next.publish(t, dest); r.Kept != nil {
		t.Errorf("report: %+v", r)
	}
	holds(t, dest, next)
}

func TestAnEditedPageOfTheSiteIsReplaced(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	write(t, dest, "index.html", "edited by hand")
	if r := small.publish(t, dest); r.Updated != 1 || r.Unchanged != 5 {
		t.Errorf("report: %+v", r)
	}
	holds(t, dest, small)
}

func TestADeletedPageComesBack(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	must(t, os.RemoveAll(filepath.Join(dest, "roles")))
	if r := small.publish(t, dest); r.Created != 4 || r.Unchanged != 2 {
		t.Errorf("report: %+v", r)
	}
	holds(t, dest, small)
}

func TestAForeignFileInTheWayIsNamedAndNothingIsWritten(t *testing.T) {
	for name, story := range map[string]struct {
		there, wanted, reason string
	}{
		"a file":                  {"about.html", "about.html", "about.html is part of the site"},
		"a file, equal":           {"new", "new", "new is part of the site"},
		"a file for a folder":     {"about", "about/index.html", "about is a file, but the site needs a folder there"},
		"a folder for a file":     {"about/mine.txt", "about", "about must become a file, but it is a folder that holds about/mine.txt"},
		"our file for a folder":   {"index.html", "index.html/x.html", "index.html, which is no longer part of the site, was changed"},
		"our folder with a guest": {"roles/mine.txt", "roles", "roles must become a file, but it is a folder that holds roles/mine.txt"},
	} {
		t.Run(name, func(t *testing.T) {
			dest := newDest(t)
			small.publish(t, dest)
			write(t, dest, story.there, "new")
			before := stamps(t, dest)
			next := site{"assets/style.css": "changed", story.wanted: "new"}
			for _, o := range []Options{{DryRun: true}, {}} {
				_, err := To(dest, next.outputs(), o)
				refused(t, err, story.reason)
				untouched(t, dest, before)
			}
		})
	}
}

func TestAFolderBecomesAFileAndBack(t *testing.T) {
	dest := newDest(t)
	deep, flat := site{"a/b/c.html": "c", "a/d.html": "d"}, site{"a": "a"}
	for range 2 {
		deep.publish(t, dest)
		holds(t, dest, deep)
		flat.publish(t, dest)
		holds(t, dest, flat)
	}
}

func TestAPageRenamedInCaseOnly(t *testing.T) {
	dest := newDest(t)
	site{"About.html": "us", "Roles/a.html": "a"}.publish(t, dest)
	next := site{"about.html": "us", "roles/a.html": "a"}
	next.publish(t, dest)
	next.publish(t, dest)
	for path, text := range next {
		if data, err := os.ReadFile(filepath.Join(dest, path)); err != nil || string(data) != text {
			t.Errorf("%s: %q, %v", path, data, err)
		}
	}
}

func TestManifestsThatCannotBeUsed(t *testing.T) {
	sum := strings.Repeat("ab", 32)
	for text, reason := range map[string]string{
		"":                            "it is damaged",
		`{"version":1,"files":{"a":"`: "it is damaged",
		`{}`:                          "lacks a version",
		`{"version":2,"files":{}}`:    "has format 2, and this version of rolewright knows only format 1",
		`{"version":1,"files":{"../a":"` + sum + `"}}`:                      `"../a" is not a clean relative path`,
		`{"version":1,"files":{"a":"123"}}`:                                 `"123" is not a SHA-256`,
		`{"version":1,"files":{".rolewright-manifest.json":"` + sum + `"}}`: "is reserved",
	} {
		dest := newDest(t)
		small.publish(t, dest)
		write(t, dest, manifestName, text)
		before := stamps(t, dest)
		_, err := To(dest, small.outputs(), Options{})
		refused(t, err, reason)
		untouched(t, dest, before)
	}
}

// refused fails the test unless err is a *RefusedError with that reason.
func refused(t *testing.T, err error, reason string) {
	t.Helper()
	var r *RefusedError
	if !errors.As(err, &r) {
		t.Fatalf("error %v, want it refused because %q", err, reason)
	}
	if !strings.Contains(err.Error(), reason) || r.Hint == "" || r.Dest == "" {
		t.Errorf("%#v, want the reason %q", r, reason)
	}
}
