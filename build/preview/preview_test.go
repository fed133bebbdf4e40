package preview_test

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"rolewright/build"
	"rolewright/build/internal/corpus"
	"rolewright/build/preview"
	"rolewright/build/source"
)

// room is a site on the disk with its preview, as somebody has it on their screen.
type room struct {
	t      *testing.T
	folder string
	shown  *preview.Preview
	seen   chan preview.Update
}

var builtIn = os.DirFS("../..")

func today() time.Time { return time.Date(2026, time.November, 22, 0, 0, 0, 0, time.UTC) }

// newRoom opens a preview of a site of three roles. It follows its files until the test ends.
func newRoom(t *testing.T, change ...func(*preview.Options)) *room {
	r := &room{t: t, folder: t.TempDir(), seen: make(chan preview.Update, 1000)}
	for name, file := range corpus.Site(3) {
		r.write(name, string(file.Data))
	}
	o := preview.Options{Folder: r.folder, BuiltIn: builtIn, Today: today, Updated: func(u preview.Update) { r.seen <- u }}
	for _, c := range change {
		c(&o)
	}
	shown, err := preview.New(o)
	if err != nil {
		t.Fatal(err)
	}
	r.shown = shown
	<-r.seen
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { shown.Follow(ctx); close(ended) }()
	t.Cleanup(func() { stop(); <-ended })
	return r
}

func (r *room) path(name string) string { return filepath.Join(r.folder, filepath.FromSlash(name)) }

func (r *room) write(name, text string) {
	r.t.Helper()
	r.must(os.MkdirAll(filepath.Dir(r.path(name)), 0o777))
	r.must(os.WriteFile(r.path(name), []byte(text), 0o666))
}

func (r *room) must(err error) {
	r.t.Helper()
	if err != nil {
		r.t.Fatal(err)
	}
}

// get asks for a page as a browser on this computer does.
func (r *room) get(address string) (status int, body string) {
	request := httptest.NewRequest(http.MethodGet, "http://127.0.0.1:4680"+address, nil)
	w := httptest.NewRecorder()
	r.shown.ServeHTTP(w, request)
	return w.Code, w.Body.String()
}

// update waits for the next update.
func (r *room) update() preview.Update {
	r.t.Helper()
	select {
	case u := <-r.seen:
		return u
	case <-time.After(20 * time.Second):
		r.t.Fatal("no update came")
		return preview.Update{}
	}
}

// updateWith waits for an update with errors, or for one without. A file that is saved in place may be seen empty first.
func (r *room) updateWith(errors bool) {
	r.t.Helper()
	for u := r.update(); u.Diagnostics.HasErrors() != errors; {
		u = r.update()
	}
}

// shows waits until a page is there that holds some words.
func (r *room) shows(address, words string) {
	r.t.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		if status, page := r.get(address); status == http.StatusOK && strings.Contains(page, words) {
			return
		}
	}
	r.t.Errorf("%s doesn't show %q", address, words)
}

// settled waits until nothing has happened for a while, and returns how many updates there were.
func (r *room) settled() (updates int) {
	for {
		select {
		case <-r.seen:
			updates++
		case <-time.After(400 * time.Millisecond):
			return updates
		}
	}
}

var scriptTag = regexp.MustCompile(`<script src="/-/preview\.js\?page=[0-9a-f]+"></script>`)

// isFresh compares every page with what a fresh build would show. On a busy machine the last look may take a while.
func (r *room) isFresh() {
	r.t.Helper()
	var wrong []string
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if wrong = r.outdated(); len(wrong) == 0 {
			return
		}
	}
	r.t.Errorf("these aren't what a build makes: %q", wrong)
}

// outdated lists the pages that aren't what a fresh build would show.
func (r *room) outdated() (wrong []string) {
	r.t.Helper()
	tree, err := source.Read(os.DirFS(r.folder), builtIn)
	r.must(err)
	result := build.Run(tree, build.Options{Drafts: true, Root: "/", Today: today()}, nil)
	if result.Site == nil {
		r.t.Fatal("the site can't be built")
	}
	outputs := result.Site.Outputs()
	for i := range outputs {
		var want bytes.Buffer
		r.must(result.Site.Render(&outputs[i], &want))
		status, got := r.get("/" + outputs[i].Path())
		scripts := 0
		if strings.HasSuffix(outputs[i].Path(), ".html") {
			scripts = 1
		}
		if status != http.StatusOK || scriptTag.ReplaceAllString(got, "") != want.String() || len(scriptTag.FindAllString(got, -1)) != scripts {
			wrong = append(wrong, outputs[i].Path())
		}
	}
	return wrong
}

// However an editor saves, one update follows, and it ends in what a build would show. A short run tries some of the ways,
// others each time.
func TestEveryWayOfSaving(t *testing.T) {
	edited := corpus.Role(0) + "\nA new sentence.\n"
	name := "roles/" + corpus.RoleID(0) + ".md"
	plain := func(i int) string { return strings.ReplaceAll(corpus.Role(i), "](", "] (") } // without links, so that it may move
	tried := 0
	for what, save := range map[string]func(r *room){
		"in place": func(r *room) { r.write(name, edited) },
		"a new file renamed over the old one": func(r *room) {
			r.write("roles/.tmp-123", edited)
			r.must(os.Rename(r.path("roles/.tmp-123"), r.path(name)))
		},
		"the old file moved away first": func(r *room) {
			r.must(os.Rename(r.path(name), r.path(name+"~")))
			r.write(name, edited)
		},
		"emptied and then written": func(r *room) {
			r.must(os.Truncate(r.path(name), 0))
			time.Sleep(5 * time.Millisecond)
			r.write(name, edited)
		},
		"with a swap file beside it": func(r *room) {
			r.write("roles/.role-0001.md.swp", "b0VIM")
			r.write(name, edited)
			r.must(os.Remove(r.path("roles/.role-0001.md.swp")))
		},
		"in a new folder, moved there": func(r *room) {
			r.must(os.MkdirAll(r.path("roles/north/west"), 0o777))
			r.write("roles/north/west/alone.md", plain(2))
			time.Sleep(5 * time.Millisecond)
			r.must(os.Rename(r.path("roles/north"), r.path("roles/south")))
		},
		"a whole tree moved in": func(r *room) {
			other := r.t.TempDir()
			r.must(os.MkdirAll(filepath.Join(other, "team", "deep"), 0o777))
			r.must(os.WriteFile(filepath.Join(other, "team", "deep", "role-0009.md"), []byte(plain(2)), 0o666))
			r.must(os.Rename(filepath.Join(other, "team"), r.path("roles/team")))
		},
		"deleted": func(r *room) { r.must(os.Remove(r.path("roles/" + corpus.RoleID(2) + ".md"))) },
		"renamed": func(r *room) {
			r.must(os.Rename(r.path("roles/"+corpus.RoleID(2)+".md"), r.path("roles/other-name.md")))
		},
		"another branch": func(r *room) {
			r.must(os.Remove(r.path("roles/" + corpus.RoleID(2) + ".md")))
			r.write(name, edited)
			r.write("roles/brand-new.md", corpus.Role(1))
			r.write("content/pages/page-1.md", "---\ntitle: Another\n---\nPage.\n")
		},
	} {
		if tried++; testing.Short() && tried > 1 {
			break
		}
		t.Run(what, func(t *testing.T) {
			r := newRoom(t)
			save(r)
			r.update()
			if more := r.settled(); more > 1 {
				t.Errorf("%d more updates followed", more)
			}
			r.isFresh()
		})
	}
}

// A role that breaks stays on the screen as it was; everything else goes on; and mending it is all that is needed.
func TestABrokenRole(t *testing.T) {
	r := newRoom(t)
	broken, other := corpus.RoleID(0), corpus.RoleID(1)
	_, before := r.get("/roles/" + broken + "/")
	r.write("roles/"+broken+".md", strings.Replace(corpus.Role(0), "title:", "titel:", 1))
	r.updateWith(true)
	if status, after := r.get("/roles/" + broken + "/"); status != http.StatusOK || scriptTag.ReplaceAllString(after, "") != scriptTag.ReplaceAllString(before, "") {
		t.Errorf("the page is no longer the last good one: %d", status)
	}
	r.write("roles/"+other+".md", corpus.Role(1)+"\nWords of the other role.\n")
	r.shows("/roles/"+other+"/", "Words of the other role.")
	r.write("roles/"+broken+".md", corpus.Role(0)+"\nMended.\n")
	r.updateWith(false)
	r.isFresh()
}

// A file that couldn't be read, since it was deleted at that very moment for instance, and then isn't there any more, has
// changed.
func TestAnUnreadableFileGoes(t *testing.T) {
	r := newRoom(t)
	r.must(os.Symlink("nowhere", r.path("roles/lost.md")))
	r.updateWith(true)
	r.must(os.Remove(r.path("roles/lost.md")))
	r.updateWith(false)
	r.isFresh()
}

// Settings and templates break in the same way.
func TestBrokenSettingsAndTemplates(t *testing.T) {
	r := newRoom(t)
	settings, err := os.ReadFile(r.path("content/site.yaml"))
	r.must(err)
	r.write("content/site.yaml", "levels: [\n")
	r.updateWith(true)
	if status, _ := r.get("/"); status != http.StatusOK {
		t.Errorf("the home page is gone: %d", status)
	}
	r.write("content/site.yaml", string(settings))
	r.update()
	r.write("templates/job.html", "{{define \"main\"}}{{.Nothing}}{{end}}")
	r.update()
	if status, page := r.get("/roles/" + corpus.RoleID(0) + "/"); status != http.StatusOK || !strings.Contains(page, "<h1>") {
		t.Errorf("with a broken template the page is %d", status)
	}
	r.must(os.Remove(r.path("templates/job.html")))
	r.update()
	r.isFresh()
}

// A site that has never been whole is told about, and appears when it is.
func TestASiteThatBeginsBroken(t *testing.T) {
	folder := t.TempDir()
	r := &room{t: t, folder: folder, seen: make(chan preview.Update, 10)}
	r.write("roles/a.md", "no front matter")
	shown, err := preview.New(preview.Options{Folder: folder, BuiltIn: builtIn, Today: today})
	r.must(err)
	r.shown = shown
	if status, page := r.get("/"); status != http.StatusServiceUnavailable || !strings.Contains(page, "/-/preview.js") {
		t.Errorf("%d: %s", status, page)
	}
}

// Interview guides are confidential: nobody else gets an answer, whatever they send.
func TestHostileRequests(t *testing.T) {
	r := newRoom(t)
	for _, c := range []struct {
		what, method, target string
		header               map[string]string
		status               int
	}{
		{"another name that leads here", "GET", "/", map[string]string{"Host": "evil.example"}, 403},
		{"another name with this port", "GET", "/", map[string]string{"Host": "evil.example:4680"}, 403},
		{"a script of another site", "GET", "/", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors"}, 403},
		{"a link on another site", "GET", "/", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}, 200},
		{"localhost", "GET", "/", map[string]string{"Host": "localhost:4680"}, 200},
		{"an IPv6 loopback", "GET", "/", map[string]string{"Host": "[::1]:4680"}, 200},
		{"writing", "POST", "/", nil, 405},
		{"deleting", "DELETE", "/", nil, 405},
		{"a way out", "GET", "/..%2f..%2fetc%2fpasswd", nil, 404},
		{"a way out in the clear", "GET", "/../../go.mod", nil, 404},
		{"a NUL", "GET", "/%00", nil, 404},
		{"no UTF-8", "GET", "/%ff", nil, 404},
		{"a backslash", "GET", "/..%5c..%5cgo.mod", nil, 404},
		{"a very long address", "GET", "/" + strings.Repeat("a", 100_000), nil, 404},
		{"a source file", "GET", "/roles/role-0001.md", nil, 404},
		{"a listing", "GET", "/assets/", nil, 404},
		{"a folder without its slash", "GET", "/roles/role-0001", nil, 301},
	} {
		request := httptest.NewRequest(c.method, "http://127.0.0.1:4680"+c.target, nil)
		for key, value := range c.header {
			if key == "Host" {
				request.Host = value
			}
			request.Header.Set(key, value)
		}
		w := httptest.NewRecorder()
		r.shown.ServeHTTP(w, request)
		if w.Code != c.status {
			t.Errorf("%s: %d, not %d", c.what, w.Code, c.status)
		}
		if w.Header().Get("Cache-Control") != "no-store" || w.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: the answer may be kept", c.what)
		}
	}
}

// A page for a missing address stays within the preview, however deep the address and wherever the site is published.
func TestAMissingPageLeadsBack(t *testing.T) {
	r := newRoom(t) // its site has a base_url
	for address, root := range map[string]string{"/roles/x/guide/y/": "/", "/x": "/", "/public/roles/x/": "/public/"} {
		status, page := r.get(address)
		if status != http.StatusNotFound || !strings.Contains(page, `href="`+root+map[bool]string{true: "index.html"}[root == "/"]+`"`) || !strings.Contains(page, `href="`+root+`assets/style.css"`) {
			t.Errorf("%s: %d\n%s", address, status, page)
		}
	}
}

// A page that listens is told of its own changes, and only of them.
func TestEvents(t *testing.T) {
	r := newRoom(t)
	server := httptest.NewServer(r.shown)
	defer server.Close()
	response, err := http.Get(server.URL + "/-/events?page=/roles/" + corpus.RoleID(1) + "/")
	r.must(err)
	defer func() { _ = response.Body.Close() }()
	events := make(chan string, 10)
	go func() {
		for buffer := make([]byte, 64<<10); ; {
			n, err := response.Body.Read(buffer)
			if err != nil {
				close(events)
				return
			}
			events <- string(buffer[:n])
		}
	}()
	page := regexp.MustCompile(`"page":"([0-9a-f]+)"`)
	next := func() string {
		t.Helper()
		for {
			select {
			case e := <-events:
				if m := page.FindStringSubmatch(e); m != nil {
					return m[1]
				}
			case <-time.After(20 * time.Second):
				t.Fatal("no event came")
			}
		}
	}
	first := next()
	r.write("roles/"+corpus.RoleID(2)+".md", corpus.Role(2)+"\nOther words.\n")
	if again := next(); again != first {
		t.Error("another role's save is said to have changed this page")
	}
	r.write("roles/"+corpus.RoleID(1)+".md", corpus.Role(1)+"\nOwn words.\n")
	if again := next(); again == first {
		t.Error("its own save went unnoticed")
	}
}

// Whoever drafts an open role also looks at what candidates will see of it, and it follows their saves as well.
func TestWhatCandidatesSee(t *testing.T) {
	r := newRoom(t)
	const role, address = "roles/role-0001.md", "/public/roles/role-0001/"
	open := corpus.Role(0)
	if !strings.Contains(open, "status: open") {
		t.Fatal("the role isn't open")
	}
	status, page := r.get(address)
	if status != http.StatusOK || !strings.Contains(page, `"@type":"JobPosting"`) || !scriptTag.MatchString(page) {
		t.Fatalf("%d: %s", status, page)
	}
	if status, _ := r.get("/public/roles/role-0001/scorecard/"); status != http.StatusNotFound {
		t.Error("candidates can see a scorecard")
	}
	r.write(role, strings.Replace(open, "summary: ", "summary: Fresh ", 1))
	r.shows(address, "Fresh ")
	r.write(role, strings.Replace(open, "status: open", "status: closed", 1))
	r.shows(address, "no longer open")
}
