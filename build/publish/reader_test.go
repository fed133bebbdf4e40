package publish

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

// A visitor who reloads a page all the time while the site is built again and again sees the old page or the new one,
// and nothing else.
func TestAReaderNeverSeesHalfAPage(t *testing.T) {
	dest := newDest(t)
	old := site{"index.html": strings.Repeat("old ", 5000), "roles/a/index.html": strings.Repeat("old ", 9000)}
	next := site{"index.html": strings.Repeat("new ", 6000), "roles/a/index.html": strings.Repeat("new ", 8000)}
	old.publish(t, dest)

	var done atomic.Bool
	var reads atomic.Int64
	var readers sync.WaitGroup
	for path := range old {
		readers.Go(func() {
			for !done.Load() {
				data, err := os.ReadFile(filepath.Join(dest, filepath.FromSlash(path)))
				if text := string(data); err != nil || text != old[path] && text != next[path] {
					t.Errorf("%s: %d bytes, %v", path, len(data), err)
					return
				}
				reads.Add(1)
			}
		})
	}
	builds := 50
	if testing.Short() {
		builds = 10
	}
	for i := range builds {
		[]site{next, old}[i%2].publish(t, dest)
	}
	done.Store(true)
	readers.Wait()
	if int(reads.Load()) < builds {
		t.Errorf("only %d reads: the test proves little", reads.Load())
	}
}
