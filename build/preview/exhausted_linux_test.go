package preview_test

import (
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"rolewright/build/internal/corpus"
	"rolewright/build/preview"
)

// inNamespace makes the test binary run one test with rights of its own; see there.
const inNamespace = "PREVIEW_TEST_IN_NAMESPACE"

// When the system has no more messages to give, the preview looks by itself, and says so in one line. The limit is set
// in a user namespace, which the test needs.
func TestWithoutMessages(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for the preview to look by itself")
	}
	if os.Getenv(inNamespace) == "" {
		command := exec.Command(os.Args[0], "-test.run=^TestWithoutMessages$", "-test.v")
		command.Env = append(os.Environ(), inNamespace+"=1")
		command.SysProcAttr = &syscall.SysProcAttr{
			Cloneflags:  syscall.CLONE_NEWUSER,
			UidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}},
			GidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}},
		}
		out, err := command.CombinedOutput()
		switch {
		case err != nil && len(out) == 0:
			t.Fatalf("this test needs a user namespace: %v", err)
		case err != nil:
			t.Errorf("%v\n%s", err, out)
		case !strings.Contains(string(out), "--- PASS"):
			t.Fatalf("it couldn't be tried: %s", out)
		}
		return
	}
	if err := os.WriteFile("/proc/sys/user/max_inotify_watches", []byte("2"), 0); err != nil {
		t.Fatal("the limit can't be set: ", err)
	}
	var reasons []string
	r := newRoom(t, func(o *preview.Options) { o.Slower = func(reason string) { reasons = append(reasons, reason) } })
	time.Sleep(50 * time.Millisecond)
	r.write("roles/"+corpus.RoleID(0)+".md", corpus.Role(0)+"\nLate words.\n")
	r.update()
	r.isFresh()
	if len(reasons) != 1 {
		t.Errorf("it said %q", reasons)
	}
}
