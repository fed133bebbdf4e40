package build_test

import (
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"rolewright/build/source"
)

// Whoever makes the starter their own deletes what they don't need. Each time, only what still refers to the deleted
// file is reported, once for each place or role, and the hint says how to take the reference out.
func TestWhatTheStarterHasCanBeDeleted(t *testing.T) {
	files := starterFiles(t)
	for i, name := range slices.Sorted(maps.Keys(files)) {
		if path.Dir(name) != "roles" && path.Dir(name) != "content/skills" || testing.Short() && i%12 > 0 {
			continue
		}
		t.Run(name, func(t *testing.T) {
			site := maps.Clone(files)
			delete(site, name)
			found := findings(t, site)
			left := 0
			for i := range found {
				onlyRefersTo(t, name, &found[i])
				if found[i].Edits == nil {
					showsAll(t, site, name, &found[i])
					left++
				}
			}
			if after := findings(t, corrected(site, found)); len(after) != left {
				t.Errorf("%d of %d findings should be left after the corrections:\n%s", left, len(found), told(after))
			}
		})
	}
}

// starterFiles are the texts of the starter's roles and content.
func starterFiles(t *testing.T) map[string]string {
	t.Helper()
	files := make(map[string]string)
	for _, pattern := range []string{"roles/*.md", "content/*.yaml", "content/*/*.md"} {
		names, err := fs.Glob(starter, pattern)
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %d files, %v", pattern, len(names), err)
		}
		for _, name := range names {
			text, err := fs.ReadFile(starter, name)
			if err != nil {
				t.Fatal(err)
			}
			files[name] = string(text)
		}
	}
	return files
}

// onlyRefersTo checks that a finding concerns a reference to a deleted file, and says how to do without it.
func onlyRefersTo(t *testing.T, deleted string, d *source.Diagnostic) {
	t.Helper()
	id := strings.TrimSuffix(path.Base(deleted), ".md")
	if !strings.Contains(d.Message+d.Hint, id) || !strings.Contains(d.Span.Text(), id) {
		t.Errorf("this has nothing to do with %s:\n%s", deleted, told(source.Diagnostics{*d}))
	}
	if !strings.Contains(d.Hint, "gone, remove") {
		t.Errorf("nothing says what to do if %s is gone:\n%s", deleted, told(source.Diagnostics{*d}))
	}
}

// showsAll checks that a finding shows every place of its file that has to change.
func showsAll(t *testing.T, site map[string]string, deleted string, d *source.Diagnostic) {
	t.Helper()
	id := strings.TrimSuffix(path.Base(deleted), ".md")
	shown := 1
	for _, n := range d.Notes {
		if n.Span.Path() == d.Span.Path() && strings.Contains(n.Span.Text(), id) {
			shown++
		}
	}
	names := regexp.MustCompile(`(?m)(?:: |\[|, )` + id + `\b`)
	if named := len(names.FindAllString(site[d.Span.Path()], -1)); shown != named {
		t.Errorf("%d of %d places are shown:\n%s", shown, named, told(source.Diagnostics{*d}))
	}
}

// corrected returns a site with the corrections of all findings made.
func corrected(site map[string]string, found source.Diagnostics) map[string]string {
	edits := make(map[string][]source.Edit)
	for _, d := range found {
		edits[d.Span.Path()] = append(edits[d.Span.Path()], d.Edits...)
	}
	site = maps.Clone(site)
	for name := range edits {
		site[name] = source.Apply(site[name], edits[name])
	}
	return site
}
