package build_test

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
)

// Each promise of the README names the tests that hold it, and each of those is there.
func TestThePromisesOfTheReadmeAreHeld(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	all, tests := promisesIn(string(text)), testsIn(t, os.DirFS("."))
	if len(all) < 10 {
		t.Fatalf("there are only %d promises", len(all))
	}
	for _, p := range all {
		if len(p.tests) == 0 {
			t.Errorf("nothing holds the promise “%s”", p.text)
		}
		for _, name := range p.tests {
			if !tests[name] {
				t.Errorf("there is no test “%s”, which is said to hold “%s”", name, p.text)
			}
		}
	}
}

// A promise without a test, and one whose test was renamed, are noticed.
func TestPromisesWithoutATestAreNoticed(t *testing.T) {
	all := promisesIn("## What you can rely on\n\n- **Bread.** It is baked.\n  Tests: `TestBread`, `oven.spec.js: it’s warm`\n- **Cake.** There is `cake`.\n\n## More\n- **No.** Promise.\n")
	tests := testsIn(t, os.DirFS("."))
	if len(all) != 2 || strings.Join(all[0].tests, "|") != "TestBread|oven.spec.js: it’s warm" || len(all[1].tests) != 0 {
		t.Errorf("the promises are read as %+v", all)
	}
	if tests["TestBread"] || !tests["TestPromisesWithoutATestAreNoticed"] || !tests["killed.txtar"] || !tests["noscript.spec.js: no page has a script within itself"] {
		t.Error("the tests that there are aren't known")
	}
}

// promise is a promise of the README with the names of its tests.
type promise struct {
	text  string
	tests []string
}

var quoted = regexp.MustCompile("`([^`]+)`")

// promisesIn lists what the README says one can rely on.
func promisesIn(readme string) []promise {
	_, section, _ := strings.Cut(readme, "## What you can rely on\n")
	section, _, _ = strings.Cut(section, "\n## ")
	var all []promise
	for _, item := range strings.Split(section, "\n- ")[1:] {
		text, names, _ := strings.Cut(item, "\n  Tests: ")
		p := promise{text: text}
		for _, m := range quoted.FindAllStringSubmatch(names, -1) {
			p.tests = append(p.tests, m[1])
		}
		all = append(all, p)
	}
	return all
}

var (
	goTest      = regexp.MustCompile(`(?m)^func (Test\w+)\(t \*testing\.T\)`)
	browserTest = regexp.MustCompile("(?m)^ *test\\((?:'([^'\n]+)'|`([^`\n]+)`), ")
)

// testsIn lists the names of all tests below a folder, as the README writes them.
func testsIn(t *testing.T, folder fs.FS) map[string]bool {
	t.Helper()
	all := make(map[string]bool)
	err := fs.WalkDir(folder, ".", func(name string, e fs.DirEntry, err error) error {
		base := path.Base(name)
		switch {
		case err != nil:
			return err
		case e.IsDir() && base == "node_modules":
			return fs.SkipDir
		case strings.HasPrefix(name, "cli/testdata/script/"):
			all[base] = true
		case strings.HasSuffix(name, "_test.go"), strings.HasSuffix(name, ".spec.js"):
			text, err := fs.ReadFile(folder, name)
			if err != nil {
				return err
			}
			for _, m := range goTest.FindAllStringSubmatch(string(text), -1) {
				all[m[1]] = true
			}
			for _, m := range browserTest.FindAllStringSubmatch(string(text), -1) {
				all[base+": "+m[1]+m[2]] = true
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
