package build_test

import (
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// now is the day on which the starter is looked at. Its dates lie around it.
var now = time.Date(2026, time.November, 22, 0, 0, 0, 0, time.UTC)

// sound is the starter, looked at once: what a test leaves as it was is taken over from there.
var sound = sync.OnceValue(func() (s struct {
	tree   *source.Tree
	result *build.Result
}) {
	var err error
	if s.tree, err = source.ReadAgain(starter, starter, small().tree, func(string) bool { return false }); err != nil {
		panic(err)
	}
	s.result = run(s.tree, build.Options{Drafts: true, Today: now})
	return s
})

func examine(t *testing.T, fsys fs.FS) *build.Result {
	t.Helper()
	tree, err := source.ReadAgain(fsys, starter, sound().tree, func(string) bool { return false })
	if err != nil {
		t.Fatal(err)
	}
	return build.Run(tree, build.Options{Drafts: true, Today: now}, sound().result)
}

// The starter is a sound kit by our own rules, with nothing switched off and nothing let pass.
func TestTheStarterIsSound(t *testing.T) {
	r := sound().result
	for _, d := range r.Diagnostics {
		t.Errorf("%s: %s[%s] %s", d.Span.Path(), d.Severity, d.Rule.Name, d.Message)
	}
	if len(r.Catalog.Settings.Checks) > 0 {
		t.Error("it switches rules off")
	}
	for _, c := range r.Catalog.Roles {
		if len(c.Ignore) > 0 {
			t.Errorf("%s lets findings pass", c.ID)
		}
	}
}

// mustHaves are those of the starter with their roles, or the first one in a short run.
func mustHaves(yield func(*hiring.Role, *hiring.Skill) bool) {
	for _, c := range sound().result.Catalog.Roles {
		for _, s := range c.Role().Skills {
			if s.Must.Value && (!yield(c.Role(), s) || testing.Short()) {
				return
			}
		}
	}
}

// Without its questions, each must-have of the starter stops the build, at that skill.
func TestTheStarterNeedsItsQuestions(t *testing.T) {
	tried := 0
	for r, s := range mustHaves {
		tried++
		d := examine(t, with(t, r.File.Path, strings.Join(withoutQuestions(r, s.Questions), ""))).Diagnostics
		errors := 0
		for i := range d {
			if d[i].Severity == source.Error {
				errors++
				if at := d[i].Span; d[i].Rule.Name != "must-have-not-asked" || at.Path() != r.File.Path || at.Start != s.Span.Start {
					t.Errorf("%s without questions about %s: %s at %v", r.ID, s.ID, d[i].Message, at.Position())
				}
			}
		}
		if errors != 1 {
			t.Errorf("%s without questions about %s: %d errors", r.ID, s.ID, errors)
		}
	}
	if tried < 5 && !testing.Short() {
		t.Errorf("only %d must-haves were tried", tried)
	}
}

// When each must-have of the starter has one question left, the line that ties it to the skill is all that holds the
// kit together: without it, there is an error at that skill.
func TestTheStarterNeedsTheLineThatNamesTheSkill(t *testing.T) {
	for r, s := range mustHaves {
		last := s.Questions[len(s.Questions)-1]
		lines := withoutQuestions(r, s.Questions[:len(s.Questions)-1])
		line := firstLine(lines, last)
		for !strings.HasPrefix(lines[line], "    skill: ") && !strings.HasPrefix(lines[line], "  - use: ") {
			line++
		}
		lines[line] = ""
		var at []string
		for _, d := range examine(t, with(t, r.File.Path, strings.Join(lines, ""))).Diagnostics {
			if d.Rule.Name == "must-have-not-asked" {
				at = append(at, strings.TrimSpace(d.Span.Text()))
			}
		}
		if len(at) != 1 || at[0] != s.Span.Text() {
			t.Errorf("%s without line %d: only %s should be found unasked, not %q", r.ID, line+1, s.ID, at)
		}
	}
}

// withoutQuestions returns the lines of a role's file, of which those of some questions are empty.
func withoutQuestions(r *hiring.Role, questions []*hiring.Question) []string {
	lines := strings.SplitAfter(r.File.Data, "\n")
	for _, q := range questions {
		line := firstLine(lines, q)
		for first := line; line == first || strings.HasPrefix(lines[line], "    "); line++ {
			lines[line] = ""
		}
	}
	return lines
}

// firstLine is the index of the line with which a question begins.
func firstLine(lines []string, q *hiring.Question) int {
	line := q.Span.Position().Line - 1
	for !strings.HasPrefix(lines[line], "  - ") {
		line--
	}
	return line
}

// with returns the starter with one file changed.
func with(t *testing.T, name, text string) fs.FS {
	t.Helper()
	changed := fstest.MapFS{}
	for _, folder := range []string{source.RolesFolder, source.ContentFolder} {
		err := fs.WalkDir(starter, folder, func(at string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := fs.ReadFile(starter, at)
			changed[at] = &fstest.MapFile{Data: data}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	changed[name] = &fstest.MapFile{Data: []byte(text)}
	return changed
}
