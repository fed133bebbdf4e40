package publish

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Three generations of a site whose files come, go, change, and turn into folders and back.
var generations = []site{
	{"index.html": "zero", "same.css": "same", "a": "file", "b/x/y.html": "y0", "b/z.html": "z", "old/deep/0.html": "0"},
	{"index.html": "one", "same.css": "same", "a/b.html": "folder", "b/x/y.html": "y1", "c/x.html": "c", "new/deep/1.html": "1"},
	{"index.html": "two", "same.css": "same", "a": "file again", "b": "now a file", "c/x.html": "c2"},
}

// killAfter publishes up to a number of steps and then drops everything, as a kill would. It reports whether the run
// came to that step.
func killAfter(t *testing.T, dest string, s site, n int) bool {
	t.Helper()
	d, err := open(dest, false)
	must(t, err)
	defer d.leave()
	p, err := prepare(d, s.outputs())
	must(t, err)
	for i, step := range p.steps() {
		if i == n {
			return true
		}
		must(t, p.do(step))
	}
	return false
}

// whole fails the test unless each file is what one of the sites says, and what all of them have is there.
func whole(t *testing.T, dest string, sites ...site) {
	t.Helper()
	for path := range sites[0] {
		texts := map[string]bool{}
		for _, s := range sites {
			texts[s[path]] = true
		}
		data, err := os.ReadFile(filepath.Join(dest, filepath.FromSlash(path)))
		if (err == nil || !texts[""]) && !texts[string(data)] {
			t.Fatalf("%s is %q, %v", path, data, err)
		}
	}
}

func TestAKillBetweenAnyTwoStepsIsRepaired(t *testing.T) {
	t.Parallel()
	for from, to := range map[int]int{0: 1, 1: 2, 2: 0} {
		for next, last := range generations {
			if testing.Short() && next != from {
				continue
			}
			clean := newDest(t)
			last.publish(t, clean)
			want, err := os.ReadFile(filepath.Join(clean, manifestName))
			must(t, err)
			for n, more := 0, true; more; n++ {
				dest := newDest(t)
				generations[from].publish(t, dest)
				more = killAfter(t, dest, generations[to], n)
				whole(t, dest, generations[from], generations[to])
				last.publish(t, dest)
				holds(t, dest, last)
				if got, _ := os.ReadFile(filepath.Join(dest, manifestName)); !bytes.Equal(got, want) {
					t.Fatalf("%d to %d killed after %d steps, then %d: manifest\n%s", from, to, n, next, got)
				}
			}
		}
	}
}

func TestTwoKillsInARowAreRepaired(t *testing.T) {
	if testing.Short() {
		t.Skip("it kills hundreds of builds")
	}
	t.Parallel()
	const stride = 3
	for n, more := 0, true; more; n++ {
		for m, moreStill := n%stride, true; moreStill; m += stride {
			dest := newDest(t)
			generations[0].publish(t, dest)
			more = killAfter(t, dest, generations[1], n)
			moreStill = killAfter(t, dest, generations[2], m)
			whole(t, dest, generations...)
			generations[0].publish(t, dest)
			holds(t, dest, generations[0])
		}
	}
}

func TestAKilledFirstBuildIsRepaired(t *testing.T) {
	for n, more := 0, true; more; n++ {
		dest := newDest(t)
		more = killAfter(t, dest, generations[0], n)
		generations[1].publish(t, dest)
		holds(t, dest, generations[1])
	}
}

func TestAFailingDiskIsReportedPlainlyAndRepaired(t *testing.T) {
	dest := newDest(t)
	small.publish(t, dest)
	next := small.with("index.html", "new").with("assets/style.css", "new").with("zoo.html", "new")
	d, err := open(dest, false)
	must(t, err)
	p, err := prepare(d, next.outputs())
	must(t, err)
	for i, f := range p.fates { // as if the disk had lost a finished file
		if f.path == "index.html" {
			must(t, d.staging.Remove(fmt.Sprint(i)))
		}
	}
	err = p.commit()
	d.close()
	partial, ok := err.(*PartialError)
	if !ok || partial.Done != 2 || partial.Total != 3 || !os.IsNotExist(partial.Err.(*os.LinkError).Err) {
		t.Fatalf("error: %v", err)
	}
	if !strings.Contains(err.Error(), "stopped after 2 of 3 changes") || !strings.Contains(err.Error(), "build again") {
		t.Errorf("error: %v", err)
	}
	holds(t, dest, next.with("index.html", small["index.html"]))
	next.publish(t, dest)
	holds(t, dest, next)
}

// loopEnv makes the test binary a program that publishes one generation after the other until it is killed.
const loopEnv = "PUBLISH_TEST_LOOP_INTO"

func TestMain(m *testing.M) {
	dest := os.Getenv(loopEnv)
	if dest == "" {
		os.Exit(m.Run())
	}
	for i := 0; ; i++ {
		if _, err := To(dest, crowd(i).outputs(), Options{}); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		if i == 0 {
			fmt.Println("running")
		}
	}
}

const crowdPages = 30

// crowd is a site of some fifty files in three generations, the whole of each file telling which one it is of.
func crowd(generation int) site {
	generation %= 3
	s := site{}
	for i := range crowdPages {
		text := fmt.Sprintf("file %d of %d\n", i, generation)
		s[fmt.Sprintf("pages/%d/index.html", i)] = strings.Repeat(text, 500)
		s[fmt.Sprintf("gen-%d/%d/page.html", generation, i%7)] = strings.Repeat(text, 100)
	}
	return s
}

func TestKillsAtAnyMomentAreRepaired(t *testing.T) {
	t.Parallel()
	self, err := os.Executable()
	must(t, err)
	random := rand.New(rand.NewPCG(1, 2))
	dest := newDest(t)
	rounds := 30
	if testing.Short() {
		rounds = 12
	}
	for round := range rounds {
		if round%10 == 0 { // a first build can be killed too
			must(t, os.RemoveAll(dest))
		}
		loop := exec.Command(self)
		loop.Env = append(os.Environ(), loopEnv+"="+dest)
		out, err := loop.StdoutPipe()
		must(t, err)
		must(t, loop.Start())
		if round%10 != 0 {
			line := make([]byte, len("running\n"))
			if _, err := io.ReadFull(out, line); err != nil {
				t.Fatalf("the loop stopped: %s%v", line, err)
			}
		}
		time.Sleep(time.Duration(random.IntN(20_000)) * time.Microsecond)
		must(t, loop.Process.Kill())
		loop.Wait()

		allWhole(t, dest)
		if round%10 != 0 {
			for i := range crowdPages { // pages that every generation has
				_, err := os.Stat(filepath.Join(dest, "pages", fmt.Sprint(i), "index.html"))
				must(t, err)
			}
		}
		if round%3 == 0 { // otherwise the next loop has to cope
			last := crowd(random.IntN(3))
			last.publish(t, dest)
			holds(t, dest, last)
		}
	}
}

// allWhole fails the test unless every published file is wholly of one generation.
func allWhole(t *testing.T, dest string) {
	t.Helper()
	sites := []site{crowd(0), crowd(1), crowd(2)}
	err := filepath.WalkDir(dest, func(path string, e fs.DirEntry, err error) error {
		switch {
		case os.IsNotExist(err) && path == dest:
			return fs.SkipAll
		case err != nil:
			return err
		case e.Name() == stagingName:
			return fs.SkipDir
		case e.IsDir() || e.Name() == manifestName:
			return nil
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dest, path)
		for _, s := range sites {
			if text, ok := s[filepath.ToSlash(rel)]; ok && text == string(data) {
				return err
			}
		}
		return fmt.Errorf("%s is %d bytes of no generation", path, len(data))
	})
	must(t, err)
}
