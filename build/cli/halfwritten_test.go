//go:build unix

package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rolewright/build/cli"
)

// buildSite builds the internal site of a folder, and returns what the program ended with and said.
func buildSite(t *testing.T, folder string) (code int, said string) {
	t.Helper()
	var out bytes.Buffer
	starter, err := filepath.Abs("../..")
	must(t, err)
	code = cli.Main([]string{"build", "-s", folder}, cli.World{Out: &out, Err: &out, Env: func(string) string { return "" }, Starter: os.DirFS(starter)})
	return code, out.String()
}

// halfRole reads like a whole one.
var halfRole, wholeRole = openRole, openRole + "The oven is lit at two in the morning.\n"

func TestHalfAFileIsNeverPublished(t *testing.T) {
	for range 20 {
		if buildWhileAnEditorWrites(t) {
			return
		}
	}
	t.Error("this computer is too busy for an editor to finish in time")
}

// buildWhileAnEditorWrites reports whether the editor wrote the second half of a role in the time that a build grants.
func buildWhileAnEditorWrites(t *testing.T) bool {
	t.Helper()
	folder := t.TempDir()
	bakery(t, folder, false)
	role := filepath.Join(folder, "roles/baker.md")
	writeFile(t, role, halfRole)
	began, took := time.Now(), make(chan time.Duration, 1)
	go func() {
		time.Sleep(granted * 2 / 3)
		f, err := os.OpenFile(role, os.O_WRONLY|os.O_APPEND, 0) // not emptied first: a busy machine could leave it empty for long
		if err == nil {
			_, _ = f.WriteString(strings.TrimPrefix(wholeRole, halfRole))
			_ = f.Close()
		}
		took <- time.Since(began)
	}()
	code, said := buildSite(t, folder)
	if <-took > granted {
		return false
	}
	page, err := os.ReadFile(filepath.Join(folder, "site/roles/baker/index.html"))
	if code != 0 || err != nil || !strings.Contains(string(page), "The oven is lit") {
		t.Errorf("it ends with %d, and half the page is there (%v): %s", code, err, said)
	}
	return true
}

// granted is just within the time that a build waits for writers.
const granted = 95 * time.Millisecond

func TestAFileThatKeepsChangingStopsTheBuild(t *testing.T) {
	folder := t.TempDir()
	bakery(t, folder, false)
	role := filepath.Join(folder, "roles/baker.md")
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for n := 0; ; n++ {
			select {
			case <-stop:
				return
			case <-time.After(5 * time.Millisecond):
				_ = os.WriteFile(role, []byte([]string{halfRole, wholeRole}[n%2]), 0o666)
			}
		}
	}()
	code, said := buildSite(t, folder)
	close(stop)
	<-stopped
	if code == 0 || !strings.Contains(said, "keeps changing") || exists(filepath.Join(folder, "site")) {
		t.Errorf("it ends with %d: %s", code, said)
	}
}
