//go:build unix

package preview_test

import (
	"os"
	"syscall"
	"testing"

	"rolewright/build/internal/corpus"
)

// Reading a pipe waits until somebody writes into it, and perhaps nobody ever does. Saves are shown all the same, and
// after it is gone as well.
func TestAPipeAmongTheRolesStopsNothing(t *testing.T) {
	r := newRoom(t)
	r.must(syscall.Mkfifo(r.path("roles/pipe.md"), 0o666))
	r.update()
	r.write("roles/"+corpus.RoleID(1)+".md", corpus.Role(1)+"\nSaved beside a pipe.\n")
	r.shows("/roles/"+corpus.RoleID(1)+"/", "Saved beside a pipe.")
	r.must(os.Remove(r.path("roles/pipe.md")))
	r.write("roles/"+corpus.RoleID(1)+".md", corpus.Role(1)+"\nSaved without it.\n")
	r.shows("/roles/"+corpus.RoleID(1)+"/", "Saved without it.")
}
