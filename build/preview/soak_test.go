package preview_test

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"rolewright/build/internal/corpus"
)

// upheaval does something to a site that its preview has to keep up with. Some of it breaks roles.
func (r *room) upheaval(random *rand.Rand) {
	i := random.IntN(6)
	name := r.path("roles/" + corpus.RoleID(i) + ".md")
	other := r.path(fmt.Sprintf("roles/team-%d/moved.md", random.IntN(2)))
	switch random.IntN(8) {
	case 0, 1, 2:
		_ = os.WriteFile(name, []byte(corpus.Role(i)+fmt.Sprintf("\nVersion %d.\n", random.IntN(1000))), 0o666)
	case 3:
		_ = os.Remove(name)
	case 4:
		_ = os.MkdirAll(strings.TrimSuffix(other, "/moved.md"), 0o777)
		_ = os.Rename(name, other)
	case 5:
		_ = os.RemoveAll(strings.TrimSuffix(other, "/moved.md"))
	case 6:
		_ = os.WriteFile(name, []byte("---\ntitle: [\n---\n"), 0o666)
	case 7:
		_ = os.Truncate(name, 100)
	}
}

// After two thousand edits, renames and deletes with somebody reading all the while, every page is what a build makes,
// and nothing is left over.
func TestSoak(t *testing.T) {
	if testing.Short() {
		t.Skip("it edits a site for a long time")
	}
	const edits = 2000
	r := newRoom(t)
	random := rand.New(rand.NewPCG(7, 11))
	stop := make(chan struct{})
	var reader sync.WaitGroup
	reader.Go(func() { r.readUntil(stop) })
	go func() {
		for range r.seen { // nobody else looks at the updates
		}
	}()
	goroutines, memory := 0, uint64(0)
	for i := range edits {
		r.upheaval(random)
		if i%20 == 0 {
			time.Sleep(30 * time.Millisecond)
		}
		if i == edits/2 {
			goroutines, memory = runtime.NumGoroutine(), held()
		}
	}
	for i := range 6 {
		r.write("roles/"+corpus.RoleID(i)+".md", corpus.Role(i))
	}
	_ = os.RemoveAll(r.path("roles/team-0"))
	_ = os.RemoveAll(r.path("roles/team-1"))
	close(stop)
	reader.Wait()
	r.isFresh()
	if now := runtime.NumGoroutine(); now > goroutines {
		t.Errorf("%d goroutines run, and %d ran halfway", now, goroutines)
	}
	if now := held(); now > 2*memory {
		t.Errorf("%d KB are held, and %d KB were halfway", now>>10, memory>>10)
	}
}

func (r *room) readUntil(stop chan struct{}) {
	for i := 0; ; i++ {
		select {
		case <-stop:
			return
		default:
		}
		status, body := r.get("/roles/" + corpus.RoleID(i%6) + "/")
		if status != http.StatusOK && status != http.StatusNotFound || body == "" {
			r.t.Errorf("a reader is shown %d and %d bytes", status, len(body))
			return
		}
	}
}

// held is how much memory is in use, in bytes.
func held() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
