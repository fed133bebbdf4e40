package preview

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"

	"rolewright/build/internal/corpus"
)

// So much is saved at once that the system gives up counting, and says only that something was lost. A save that was
// among it is noticed all the same.
func TestLostMessages(t *testing.T) {
	if testing.Short() {
		t.Skip("it writes as many files as the system's queue has room for messages")
	}
	d := newDesk(t)
	w := newWatcher(d.folder, nil, d.saved)
	if w.notify == nil {
		t.Fatal("this system tells nobody of saves")
	}
	defer w.close()
	w.watchAll()
	scratch := filepath.Join(d.folder, "roles", ".scratch")
	limit, err := os.ReadFile("/proc/sys/fs/inotify/max_queued_events")
	if err != nil {
		t.Fatal(err)
	}
	queue, err := strconv.Atoi(strings.TrimSpace(string(limit)))
	if err != nil {
		t.Fatal(err)
	}
	for range queue { // each makes two messages at least
		if err := os.WriteFile(scratch, nil, 0o666); err != nil {
			t.Fatal(err)
		}
		if err := os.Remove(scratch); err != nil {
			t.Fatal(err)
		}
	}
	d.save("roles/role-0003.md", strings.Replace(corpus.Role(2), "title: ", "title: Great ", 1))
	for lost := false; !lost; {
		select {
		case m := <-w.messages():
			if strings.HasSuffix(m.Name, ".md") {
				t.Fatal("the message wasn't lost; there should be more of them")
			}
		case err := <-w.errors():
			if lost = errors.Is(err, fsnotify.ErrEventOverflow); !lost {
				t.Fatal(err)
			}
		case <-time.After(20 * time.Second):
			t.Fatal("nothing was lost")
		}
	}
	ctx, stop := context.WithCancel(t.Context())
	d.options.Updated = func(u Update) {
		if !strings.Contains(d.get("roles/role-0003/"), "Great ") {
			t.Error("the page doesn't show the save")
		}
		stop()
	}
	d.follow(ctx, w)
}
