package cli_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"

	"rolewright/build/cli"
)

// documentation is where other programs and rolewright are brought together.
const documentation = "build/report/README.md"

var snippet = regexp.MustCompile("(?ms)^```[a-z]+\n(.*?)^```$")

// snippets returns what stands between the fences of a text.
func snippets(text string) []string {
	var all []string
	for _, m := range snippet.FindAllStringSubmatch(text, -1) {
		all = append(all, m[1])
	}
	return all
}

// documented writes a snippet of a document into a file: "documented <document> <number of the snippet> <file>".
func documented(ts *testscript.TestScript, _ bool, args []string) {
	text, err := os.ReadFile(filepath.Join(ts.Getenv(starterFolder), args[0]))
	ts.Check(err)
	number, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(snippets(string(text))[number-1]), 0o666))
}

// The task for VS Code finds each finding in what check prints.
func TestTheTaskForVSCode(t *testing.T) {
	text, err := os.ReadFile("../../" + documentation)
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Tasks []struct {
			Args           []string
			ProblemMatcher struct {
				Pattern []struct{ Regexp string }
			}
		}
	}
	for _, s := range snippets(string(text)) {
		if strings.Contains(s, `"tasks"`) {
			if err := json.Unmarshal([]byte(s), &file); err != nil {
				t.Fatal(err)
			}
		}
	}
	task := file.Tasks[0]
	site := t.TempDir()
	role := filepath.Join(site, "roles", "baker.md")
	if err := os.MkdirAll(filepath.Dir(role), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(role, []byte("---\ntitle: Baker #1\nsumary: Bakes.\n---\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	var printed bytes.Buffer
	cli.Main(append(task.Args, "--source", site), cli.World{Err: &printed, Terminal: true, Env: func(string) string { return "" }, Starter: os.DirFS("../..")})
	first, second := regexp.MustCompile(task.ProblemMatcher.Pattern[0].Regexp), regexp.MustCompile(task.ProblemMatcher.Pattern[1].Regexp)
	lines := strings.Split(printed.String(), "\n")
	var got [][]string
	for i := range lines[1:] {
		if what, where := first.FindStringSubmatch(lines[i]), second.FindStringSubmatch(lines[i+1]); what != nil && where != nil {
			got = append(got, append(what[1:3:3], where[1:]...))
		}
	}
	want := [][]string{
		{"error", "missing-field", "roles/baker.md", "2", "1"},
		{"warning", "remark-in-text", "roles/baker.md", "2", "14"},
		{"error", "unknown-key", "roles/baker.md", "3", "1"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s\n%s", diff, printed.String())
	}
}
