package preview

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// Somebody's very first role can't be read yet. The manual is there all the same, in the looks of the built-in templates,
// and each problem leads to the places in it that help.
func TestTheFirstErrorLeadsIntoTheManual(t *testing.T) {
	folder := t.TempDir()
	role := filepath.Join(folder, "roles", "nurse.md")
	text := "---\ntitle: ICU Nurse\nsumary: Looks after patients.\nskills:\n  - name: Hand-over\n    must: perhaps\n---\n"
	if err := os.MkdirAll(filepath.Dir(role), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(role, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	p, err := New(Options{Folder: folder, BuiltIn: os.DirFS("../.."), Today: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	if status, page := ask(p, "/"); status != http.StatusServiceUnavailable || !strings.Contains(page, `href="/_manual/writing/"`) {
		t.Errorf("the home page is %d:\n%s", status, page)
	}
	if _, styles := ask(p, "/_manual/style.css"); !strings.Contains(styles, ".prose") {
		t.Error("the manual has no styles")
	}
	want := map[string][]string{
		"missing-field": {"responsibilities", "questions"},
		"unknown-key":   {"summary"},
		"wrong-type":    {"skills"},
	}
	for _, problem := range p.now.Load().message("/").Problems {
		var labels []string
		for _, link := range problem.Help {
			labels = append(labels, link.Label)
			address, anchor, _ := strings.Cut(link.Href, "#")
			if status, page := ask(p, address); status != http.StatusOK || !strings.Contains(page, `id="`+anchor+`"`) {
				t.Errorf("%s leads to %s, which is %d or lacks its place", link.Label, link.Href, status)
			}
		}
		if expected, ok := want[labels[0]]; ok {
			delete(want, labels[0])
			if !slices.Equal(labels[1:], expected) {
				t.Errorf("%s leads to %q", problem.Message, labels)
			}
		}
	}
	if len(want) > 0 {
		t.Errorf("there is no problem of %v", want)
	}
}

// The manual answers under any of its addresses, and a wrong one shows its contents.
func TestTheManualFindsItsWay(t *testing.T) {
	p, err := New(Options{Folder: "../..", BuiltIn: os.DirFS("../.."), Today: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	for address, want := range map[string]int{
		"/_manual": http.StatusMovedPermanently, "/_manual/": http.StatusOK, "/_manual/rules": http.StatusMovedPermanently,
		"/_manual/rules/": http.StatusOK, "/_manual/style.css": http.StatusOK, "/_manual/nothing/": http.StatusNotFound,
	} {
		if status, page := ask(p, address); status != want || status == http.StatusNotFound && !strings.Contains(page, "/_manual/rules/") {
			t.Errorf("%s is %d", address, status)
		}
	}
}

func ask(p *Preview, address string) (status int, body string) {
	w := httptest.NewRecorder()
	p.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "http://127.0.0.1:4680"+address, nil))
	return w.Code, w.Body.String()
}
