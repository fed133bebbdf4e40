package check_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"rolewright/build/check"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// today is the day on which all cases are checked.
var today = time.Date(2026, time.November, 22, 0, 0, 0, 0, time.UTC)

// mark is a comment that says what a rule finds on its line. It is taken away before the file is read. It stands
// behind a # in front matter and settings, and in <!-- --> in Markdown.
var mark = regexp.MustCompile(`(?m)[ \t]*(?:# finds: (.*)|<!-- finds: (.*) -->)$`)

// Each rule has an archive of its name in testdata: a site, with a comment on each line on which the rule finds
// something, and none on those that look like it and are fine.
func TestRules(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) { checkCases(t, name) })
	}
	for _, r := range check.Rules() {
		if r.Bad != "" && !slices.Contains(names, "testdata/"+r.Name+".txtar") {
			t.Errorf("the rule %s has no cases", r.Name)
		}
	}
}

func checkCases(t *testing.T, name string) {
	rule := strings.TrimSuffix(filepath.Base(name), ".txtar")
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if strings.TrimSpace(string(archive.Comment)) == "" {
		t.Error("the archive doesn't say what its cases are")
	}
	var want []string
	for i := range archive.Files {
		f := &archive.Files[i]
		for n, line := range strings.Split(string(f.Data), "\n") {
			if m := mark.FindStringSubmatch(line); m != nil {
				want = append(want, fmt.Sprintf("%s:%d: %s%s", f.Name, n+1, m[1], m[2]))
			}
		}
		f.Data = mark.ReplaceAll(f.Data, nil)
	}
	slices.Sort(want)
	got := foundBy(t, rule, archive)
	if *update {
		updateCases(t, name, archive, got)
		return
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(want) == 0 {
		t.Error("the rule finds nothing in its cases")
	}
}

// foundBy returns what a rule finds in a site, as "file:line: message".
func foundBy(t *testing.T, rule string, site *txtar.Archive) []string {
	t.Helper()
	fsys, err := txtar.FS(site)
	if err != nil {
		t.Fatal(err)
	}
	tree, err := source.Read(fsys, nil)
	if err != nil {
		t.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	if len(found) > 0 {
		t.Fatalf("the site itself has faults: %+v", found)
	}
	var got []string
	for _, d := range check.All(k, nil, today, nil).Found {
		if d.Rule.Name != rule {
			continue
		}
		if d.Hint == "" {
			t.Errorf("%q shows no way out", d.Message)
		}
		got = append(got, fmt.Sprintf("%s:%d: %s", d.Span.Path(), d.Span.Position().Line, d.Message))
	}
	slices.Sort(got)
	return got
}

// updateCases writes what is found into an archive, so that somebody can read it through.
func updateCases(t *testing.T, name string, archive *txtar.Archive, got []string) {
	t.Helper()
	for i := range archive.Files {
		f := &archive.Files[i]
		lines := strings.Split(string(f.Data), "\n")
		front := strings.HasPrefix(string(f.Data), "---\n")
		for n := range lines {
			if n > 0 && lines[n] == "---" {
				front = false
			}
			for _, finding := range got {
				if message, ok := strings.CutPrefix(finding, fmt.Sprintf("%s:%d: ", f.Name, n+1)); ok {
					if front || strings.HasSuffix(f.Name, ".yaml") {
						lines[n] += " # finds: " + message
					} else {
						lines[n] += " <!-- finds: " + message + " -->"
					}
				}
			}
		}
		f.Data = []byte(strings.Join(lines, "\n"))
	}
	if err := os.WriteFile(name, txtar.Format(archive), 0o666); err != nil {
		t.Fatal(err)
	}
}
