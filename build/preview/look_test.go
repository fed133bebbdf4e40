package preview

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
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

// Somebody who looks at the page for candidates after each save doesn't wait for its templates, which stayed the same.
// Reading them takes ten times as many allocations as everything else.
func TestTheCareersSiteKeepsItsTemplates(t *testing.T) {
	d := newDesk(t)
	var allocations [2]uint64
	for i := range allocations {
		summary := fmt.Sprintf("summary: Save %d ", i)
		for _, again := range []string{"", "again "} { // nobody looks at what comes between
			d.save("roles/role-0001.md", strings.Replace(corpus.Role(0), "summary: ", summary+again, 1))
			if err := d.look(); err != nil {
				t.Fatal(err)
			}
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		page := d.get("public/roles/role-0001/")
		runtime.ReadMemStats(&after)
		if !strings.Contains(page, strings.TrimPrefix(summary, "summary: ")+"again") {
			t.Errorf("save %d isn't on the page", i)
		}
		allocations[i] = after.Mallocs - before.Mallocs
	}
	if allocations[1] > allocations[0]/2 {
		t.Errorf("%d allocations after the second save, %d after the first", allocations[1], allocations[0])
	}
}

// A folder is watched before it is looked at: what is saved into it from then on is heard of.
func TestNewFoldersAreWatchedBeforeTheyAreLookedAt(t *testing.T) {
	d := newDesk(t)
	w := newWatcher(d.folder, nil, func([]string) {})
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

// A page that is open loads its stylesheets anew when the site's own one was saved.
func TestTheSitesOwnStylesheetIsFollowed(t *testing.T) {
	d := newDesk(t)
	var styles []string
	for _, text := range []string{"h1 { color: red }", "h1 { color: blue }"} {
		d.save("templates/assets/site.css", text)
		if err := d.look(); err != nil {
			t.Fatal(err)
		}
		if page := d.get("roles/role-0003/"); !strings.Contains(page, `href="../../assets/site.css"`) || d.get("assets/site.css") != text {
			t.Errorf("the page shows another stylesheet than %s", text)
		}
		styles = append(styles, d.now.Load().styles)
	}
	if styles[0] == styles[1] {
		t.Error("an open page isn't told of the save")
	}
}

// Somebody who has copied a template long ago sees that the built-in one has changed since.
func TestAnOldCopyIsNamed(t *testing.T) {
	d := newDesk(t)
	d.save("templates/guide.html", "{{/* copied from the built-in guide.html, version 0123456789ab */ -}}\n")
	if err := d.look(); err != nil {
		t.Fatal(err)
	}
	found := d.now.Load().found
	for i := range found {
		if found[i].Rule.Name == "outdated-template" && found[i].Span.Path() == "templates/guide.html" {
			return
		}
	}
	t.Errorf("it isn't named in\n%v", found)
}

// An editor saves twice within one step of the file system's clock, and the second text is as long as the first.
func TestTwoSavesAtOneMoment(t *testing.T) {
	d := newDesk(t)
	moment := time.Now()
	for _, words := range []string{"Bakes bread. ", "Bakes rolls. "} {
		const name = "roles/role-0003.md"
		d.save(name, strings.Replace(corpus.Role(2), "summary: ", "summary: "+words, 1))
		if err := os.Chtimes(filepath.Join(d.folder, name), moment, moment); err != nil {
			t.Fatal(err)
		}
		if err := d.look(); err != nil {
			t.Fatal(err)
		}
		if page := d.get("roles/role-0003/"); !strings.Contains(page, words) {
			t.Errorf("the page doesn't say %q", words)
		}
	}
}

// sleeper is the browser of somebody whose laptop sleeps: it may stop reading at any message.
type sleeper struct {
	*httptest.ResponseRecorder
	messages, deadlines int
}

func (s *sleeper) WriteString(text string) (int, error) {
	s.messages++
	return s.ResponseRecorder.WriteString(text)
}

func (s *sleeper) SetWriteDeadline(end time.Time) error {
	if left := time.Until(end); left <= 0 || left > patienceWithReaders {
		return fmt.Errorf("a page has %v to read a message", left)
	}
	s.deadlines++
	return nil
}

// Each message to a page has a deadline of its own, so that a page which has gone to sleep doesn't hold its connection.
func TestAPageThatSleepsIsLetGo(t *testing.T) {
	s := &sleeper{ResponseRecorder: httptest.NewRecorder()}
	to := &stream{s, http.NewResponseController(s)}
	for range 3 {
		if err := to.write(": still here\n\n"); err != nil {
			t.Fatal(err)
		}
	}
	if s.messages != 3 || s.deadlines != s.messages {
		t.Errorf("%d messages had %d deadlines", s.messages, s.deadlines)
	}
}
