// Package cases checks rules against their cases. It is for tests.
//
// The cases of a rule are an archive of its name in the testdata of its room: a site, with a comment on each line on
// which the rule finds something, and none on lines that look like it and are fine.
package cases

import (
	"flag"
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
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// Update is set to write what is found into the cases, so that somebody can read it through.
var Update = flag.Bool("update", false, "write what is found into the cases")

// Today is the day on which all cases are checked.
var Today = time.Date(2026, time.November, 22, 0, 0, 0, 0, time.UTC)

// mark is a comment that says what a rule finds on its line. It is taken away before the file is read. It stands
// behind a # in front matter and settings, and in <!-- --> in Markdown.
var mark = regexp.MustCompile(`(?m)[ \t]*(?:# finds: (.*)|<!-- finds: (.*) -->)$`)

// Check checks the cases of a room's rules. Each rule has some.
func Check(t *testing.T, rules []rule.Rule) {
	for _, r := range rules {
		t.Run(r.Name, func(t *testing.T) { checkCases(t, &r) })
	}
	names, _ := filepath.Glob("testdata/*.txtar")
	if len(names) != len(rules) {
		t.Errorf("%d rules have %d archives of cases", len(rules), len(names))
	}
}

func checkCases(t *testing.T, r *rule.Rule) {
	t.Helper()
	name := "testdata/" + r.Name + ".txtar"
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if strings.TrimSpace(string(archive.Comment)) == "" {
		t.Error("the archive doesn't say what its cases are")
	}
	checkNear(t, r, archive)
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
	got := Found(t, r.Name, archive)
	if *Update {
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

// Found returns what the rule of a name finds in a site, as "file:line: message".
func Found(t *testing.T, name string, site *txtar.Archive) []string {
	t.Helper()
	k := load(t, site)
	onlyApply(k, name)
	var got []string
	for _, d := range check.All(k, nil, Today, nil).Found {
		if d.Rule.Name != name {
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

func load(t *testing.T, site *txtar.Archive) *hiring.Catalog {
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
	return k
}

// onlyApply switches the other topics off for a rule about one of them: thirty of them would take most of the time.
func onlyApply(k *hiring.Catalog, name string) {
	topics := slices.DeleteFunc(check.Rules(), func(r rule.Rule) bool { return r.Forbids == nil })
	named := func(r rule.Rule) bool { return r.Name == name }
	if !slices.ContainsFunc(topics, named) {
		return
	}
	for _, r := range topics {
		if named(r) {
			continue
		}
		k.Settings.Checks = append(k.Settings.Checks, hiring.Check{Rule: hiring.Text{Value: r.Name}, Setting: hiring.Text{Value: "off"}})
	}
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

// Unmarked is a file of a case without the comments that say what is found.
func Unmarked(data []byte) []byte { return mark.ReplaceAll(data, nil) }
