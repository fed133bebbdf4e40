package preview

import (
	"context"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rolewright/build/internal/corpus"
)

// desk is a preview that only looks when it is told to.
type desk struct {
	*Preview
	t      *testing.T
	folder string
}

func newDesk(t *testing.T) *desk {
	d := &desk{t: t, folder: t.TempDir()}
	for name, file := range corpus.Site(6) {
		d.save(name, string(file.Data))
	}
	var err error
	if d.Preview, err = New(Options{Folder: d.folder, BuiltIn: os.DirFS("../.."), Today: func() time.Time { return time.Time{} }}); err != nil {
		t.Fatal(err)
	}
	return d
}

func (d *desk) save(name, text string) {
	at := filepath.Join(d.folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(at), 0o777); err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(at, []byte(text), 0o666); err != nil {
		d.t.Fatal(err)
	}
}

func (d *desk) get(address string) string {
	w := httptest.NewRecorder()
	d.ServeHTTP(w, httptest.NewRequest("GET", "http://localhost/"+address, nil))
	return w.Body.String()
}

// Somebody saves a role again and again. What its pages show at a glance is what they show after a thorough look.
func TestAGlanceShowsWhatALookShows(t *testing.T) {
	const name = "roles/role-0003.md"
	text := corpus.Role(2)
	for _, edit := range [][2]string{
		{"title: ", "title: Great "},
		{"\n---\n", "\n---\nA first paragraph.\n\n"},
		{"minutes: ", "minutes: 1"},
		{"bar: 3", "bar: 2"},
		{"reports_to: role-0001\n", ""},
		{"reports_to: role-0001", "reports_to: {title: Somebody else}"},
		{"reports_to: role-0001", "reports_to: role-0002"},
	} {
		d := newDesk(t)
		edited := strings.Replace(text, edit[0], edit[1], 1)
		if edited == text {
			t.Fatalf("the role has no %q", edit[0])
		}
		d.save(name, edited)
		before := d.now.Load()
		d.glance(name)
		glanced := d.now.Load()
		if glanced == before {
			t.Errorf("%q: nothing is seen at a glance", edit[1])
			continue
		}
		pages := make(map[string]string)
		for path := range glanced.revised {
			pages[path] = d.get(path)
		}
		if err := d.look(); err != nil {
			t.Fatal(err)
		}
		if d.now.Load().number <= glanced.number {
			t.Errorf("%q: no thorough look has followed", edit[1])
		}
		for path, page := range pages {
			if now := d.get(path); now != page {
				t.Errorf("%q: %s was shown differently at first", edit[1], path)
			}
		}
	}
}

// Somebody saves, and takes it back at once. The look that follows finds the file as it was, and so does the reader.
func TestAGlanceIsTakenBack(t *testing.T) {
	const name = "roles/role-0003.md"
	d := newDesk(t)
	before := d.get("roles/role-0003/")
	d.save(name, strings.Replace(corpus.Role(2), "title: ", "title: Stuck ", 1))
	d.glance(name)
	if !strings.Contains(d.get("roles/role-0003/"), "Stuck") {
		t.Fatal("nothing is seen at a glance")
	}
	d.save(name, corpus.Role(2))
	d.glance(name)
	if err := d.look(); err != nil {
		t.Fatal(err)
	}
	if got := d.get("roles/role-0003/"); got != before {
		t.Error("the page still shows what the file doesn't hold")
	}
}

// A preview stays open over night. Which roles are over changes with the day, though no file does.
func TestTheDayChanges(t *testing.T) {
	d := newDesk(t)
	today := time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	d.options.Today = func() time.Time { return today }
	d.save("roles/role-0003.md", strings.Replace(strings.Replace(corpus.Role(2), "status: template", "status: open", 1), "closes: 2099-12-31", "closes: 2026-11-22", 1))
	for _, want := range []string{"JobPosting", "no longer open"} {
		if err := d.look(); err != nil {
			t.Fatal(err)
		}
		if page := d.get("public/roles/role-0003/"); !strings.Contains(page, want) {
			t.Errorf("on %s the posting doesn't say %s:\n%s", today.Format(time.DateOnly), want, page)
		}
		today = today.AddDate(0, 0, 1)
	}
}

// What a glance can't be sure about is left to the look.
func TestAGlanceNeverGuesses(t *testing.T) {
	d := newDesk(t)
	role := corpus.Role(2)
	for name, text := range map[string]string{
		"roles/role-0003.md":         "",                                                             // half of a save
		"roles/role-0004.md":         strings.Replace(role, "title:", "titel:", 1),                   // a mistake
		"roles/role-0005.md":         strings.Replace(role, "status: open", "status: closed", 1),     // lists of roles change, too
		"roles/role-0006.md":         strings.Replace(role, "reports_to: ", "reports_to: nobody", 1), // leads nowhere
		"roles/role-0007.md":         corpus.Role(6),                                                 // new
		"content/skills/skill-01.md": "---\nname: Something\n---\n",
		"elsewhere.md":               "# Notes",
	} {
		d.save(name, text)
		before := d.now.Load()
		if d.glance(name); d.now.Load() != before {
			t.Errorf("%s is taken over at a glance", name)
		}
	}
}

// A folder is watched before it is looked at: what is saved into it from then on is heard of.
func TestNewFoldersAreWatchedBeforeTheyAreLookedAt(t *testing.T) {
	d := newDesk(t)
	w := newWatcher(d.folder, nil, func(string) {})
	if w.notify == nil {
		t.Fatal("this system tells nobody of saves")
	}
	defer w.close()
	ctx, stop := context.WithCancel(t.Context())
	d.options.Updated = func(Update) {
		if folder := filepath.Join(d.folder, "roles", "new"); !w.watched[folder] {
			t.Errorf("%s is looked at without being watched", folder)
		}
		stop()
	}
	d.save("roles/new/role-0007.md", corpus.Role(6))
	d.follow(ctx, w)
}
