package cli_test

import (
	"bytes"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// killed kills builds at random moments: "killed <times> <destination> <source> <other source> flags…". The builds of the two
// sources take turns, into one folder. After each kill every page there is that of one of the two, and the next build that
// is let be repairs the rest.
func killed(ts *testscript.TestScript, _ bool, args []string) {
	times, err := strconv.Atoi(args[0])
	ts.Check(err)
	if testing.Short() {
		times = min(times, 10)
	}
	k := killer{ts: ts, program: compiled(ts), dest: ts.MkAbs(args[1]), flags: args[4:]}
	var wanted [2]map[string]string
	for i, source := range args[2:4] {
		clean := ts.MkAbs("clean-" + source)
		start := time.Now()
		ts.Check(k.build(source, clean).Run())
		k.usual = time.Since(start)
		wanted[i] = filesOf(ts, clean)
	}
	ts.Check(k.build(args[2], k.dest).Run())
	for n := range times {
		k.kill(args[2+(n+1)%2])
		for path, text := range filesOf(ts, k.dest) {
			if text != wanted[0][path] && text != wanted[1][path] {
				ts.Fatalf("kill %d: %s is neither old nor new", n, path)
			}
		}
	}
	ts.Check(k.build(args[3], k.dest).Run())
	got := filesOf(ts, k.dest)
	for path, text := range wanted[1] {
		if got[path] != text {
			ts.Fatalf("%s wasn't repaired", path)
		}
	}
	if len(got) != len(wanted[1]) {
		ts.Fatalf("there are %d files instead of %d", len(got), len(wanted[1]))
	}
}

// compiled is the program as people have it: with the race detector, hundreds of runs would take minutes.
func compiled(ts *testscript.TestScript) string {
	program := ts.MkAbs("compiled")
	c := exec.Command("go", "build", "-o", program, ".")
	c.Dir = ts.Getenv(starterFolder)
	if out, err := c.CombinedOutput(); err != nil {
		ts.Fatalf("go build: %v\n%s", err, out)
	}
	return program
}

type killer struct {
	ts      *testscript.TestScript
	program string
	dest    string
	flags   []string
	usual   time.Duration // that a build takes
}

func (k *killer) build(source, destination string) *exec.Cmd {
	c := exec.Command(k.program, append([]string{"build", "-q", "-s", source, "-d", destination}, k.flags...)...)
	c.Dir = k.ts.MkAbs(".")
	for _, name := range []string{"PATH", "HOME"} {
		c.Env = append(c.Env, name+"="+k.ts.Getenv(name))
	}
	return c
}

func (k *killer) kill(source string) {
	c := k.build(source, k.dest)
	k.ts.Check(c.Start())
	time.Sleep(rand.N(k.usual * 5 / 4))
	_ = c.Process.Kill()
	_ = c.Wait()
}

// filesOf reads what visitors of a folder can see.
func filesOf(ts *testscript.TestScript, folder string) map[string]string {
	files := make(map[string]string)
	ts.Check(filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case strings.HasPrefix(entry.Name(), ".rolewright-") && entry.IsDir():
			return fs.SkipDir
		case entry.IsDir() || strings.HasPrefix(entry.Name(), ".rolewright-"):
			return nil
		}
		data, err := os.ReadFile(name)
		files[name[len(folder):]] = string(bytes.TrimSpace(data))
		return err
	}))
	return files
}
