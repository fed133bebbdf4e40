package cli_test

import (
	"cmp"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// killed kills builds at random moments: "killed <times> <destination> <builds>". The last names a file with the flags of a
// build on each line. Builds are chosen at random and all go into one folder. After each kill every page there is that of one
// of them. Now and then one is let be, and leaves what it leaves in a folder of its own and nothing else, however hidden.
// KILLS in the environment is another number of times.
func killed(ts *testscript.TestScript, _ bool, args []string) {
	times, err := strconv.Atoi(cmp.Or(os.Getenv("KILLS"), args[0]))
	ts.Check(err)
	k := killer{ts: ts, program: compiled(ts), dest: ts.MkAbs(args[1])}
	for line := range strings.Lines(ts.ReadFile(args[2])) {
		k.add(strings.Fields(line))
	}
	last := 0 // the build that was let be
	ts.Check(k.command(last, k.dest).Run())
	for n := range times {
		k.kill(rand.N(len(k.builds)))
		k.checkPages(n)
		if n == times-1 || rand.N(3) == 0 {
			if rand.N(2) == 0 { // often it finds nothing to do
				last = rand.N(len(k.builds))
			}
			ts.Check(k.command(last, k.dest).Run())
			k.checkWhole(n, last)
		}
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
	builds  [][]string          // flags
	wanted  []map[string]string // what each build leaves in an empty folder
	usual   time.Duration       // that a build takes
}

// add takes up a build, and finds out what it leaves.
func (k *killer) add(flags []string) {
	k.builds = append(k.builds, flags)
	i := len(k.builds) - 1
	clean := fmt.Sprint(k.dest, "-clean-", i)
	start := time.Now()
	k.ts.Check(k.command(i, clean).Run())
	k.usual = max(k.usual, time.Since(start))
	k.wanted = append(k.wanted, allIn(k.ts, clean))
}

func (k *killer) command(i int, destination string) *exec.Cmd {
	c := exec.Command(k.program, append([]string{"build", "-q", "-d", destination}, k.builds[i]...)...)
	c.Dir = k.ts.MkAbs(".")
	for _, name := range []string{"PATH", "HOME"} {
		c.Env = append(c.Env, name+"="+k.ts.Getenv(name))
	}
	return c
}

func (k *killer) kill(i int) {
	c := k.command(i, k.dest)
	k.ts.Check(c.Start())
	time.Sleep(rand.N(k.usual * 5 / 4))
	_ = c.Process.Kill()
	_ = c.Wait()
}

// checkPages checks that what visitors can see is as one of the builds leaves it.
func (k *killer) checkPages(n int) {
	for path, text := range allIn(k.ts, k.dest) {
		if strings.Contains(path, "/.rolewright-") || text == aFolder {
			continue
		}
		if !slices.ContainsFunc(k.wanted, func(w map[string]string) bool { return w[path] == text }) {
			k.ts.Fatalf("kill %d: %s is neither old nor new", n, path)
		}
	}
}

// checkWhole checks that a folder holds what a build leaves in an empty one, and nothing else.
func (k *killer) checkWhole(n, i int) {
	got := allIn(k.ts, k.dest)
	for path, text := range k.wanted[i] {
		if got[path] != text {
			k.ts.Fatalf("kill %d, then %v: %s wasn't repaired", n, k.builds[i], path)
		}
		delete(got, path)
	}
	for path := range got {
		k.ts.Fatalf("kill %d, then %v: %s is left over", n, k.builds[i], path)
	}
}

const aFolder = "a folder"

// allIn reads all that is in a folder, hidden files and folders too.
func allIn(ts *testscript.TestScript, folder string) map[string]string {
	files := make(map[string]string)
	ts.Check(filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			files[name[len(folder):]] = aFolder
			return nil
		}
		data, err := os.ReadFile(name)
		files[name[len(folder):]] = string(data)
		return err
	}))
	return files
}
