//go:build unix

package release

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Whoever publishes the source gives the module its path, once. The tree then builds, and its tests find its packages.
func TestTheModuleGetsAPath(t *testing.T) {
	if testing.Short() {
		t.Skip("copies the repository")
	}
	folder := copyOf(t)
	if out, err := run(t, folder, nil, "make", "module", "PATH=code.example.com/some-one/rolewright"); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if out, err := run(t, folder, nil, "go", "list", "-tags", "tools", "-test", "-deps", "./..."); err != nil {
		t.Errorf("imports that lead nowhere: %v\n%s", err, out)
	}
	if *dist != "" { // compiling everything under another name takes a minute
		buildUnderAnotherName(t, folder)
	}

	// What isn't a path changes nothing, and neither does make's own PATH.
	before, _ := os.ReadFile(filepath.Join(folder, "go.mod"))
	for _, args := range [][]string{{"module", "PATH=rolewright"}, {"module", "PATH=https://example.com/x"}, {"module"}} {
		if out, err := run(t, folder, nil, "make", args...); err == nil || !strings.Contains(out, "Say where the source is published") {
			t.Errorf("make %v: %v\n%s", args, err, out)
		}
	}
	if after, _ := os.ReadFile(filepath.Join(folder, "go.mod")); string(after) != string(before) {
		t.Errorf("go.mod is now\n%s", after)
	}
}

func buildUnderAnotherName(t *testing.T, folder string) {
	for _, c := range [][]string{
		{"gofmt", "-w", "main.go", "build"}, {"go", "vet", "-tags", "tools", "./..."}, {"go", "build", "-o", "rolewright", "."}, {"./rolewright", "check"},
		{"go", "test", "-short", "./build", "./build/hiring", "./build/lsp"},
	} {
		if out, err := run(t, folder, nil, c[0], c[1:]...); err != nil {
			t.Errorf("%v: %v\n%s", c, err, out)
		}
	}
}
