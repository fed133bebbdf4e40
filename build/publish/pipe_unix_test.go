//go:build unix

package publish

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// A named pipe has taken the place of a page. The next build doesn't wait for somebody to write into it.
func TestAPipeInPlaceOfAPageIsReplaced(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	page := filepath.Join(dest, "index.html")
	must(t, os.Remove(page))
	must(t, syscall.Mkfifo(page, 0o644))
	done := make(chan Report, 1)
	go func() { done <- small.publish(t, dest) }()
	select {
	case r := <-done:
		if r.Updated != 1 {
			t.Errorf("report: %+v", r)
		}
		holds(t, dest, small)
	case <-time.After(20 * time.Second):
		t.Fatal("the build waits for the pipe")
	}
}
