package build_test

import (
	"bytes"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/page"
	"rolewright/build/source"
)

// keyed is a page with the key that stands for it.
type keyed struct {
	key  page.Key
	text string
}

// keyedPages renders all pages of a site.
func keyedPages(t *testing.T, fsys fstest.MapFS) map[string]keyed {
	t.Helper()
	tree, err := source.Read(fsys, starter)
	r := build.Run(tree, build.Options{})
	if err != nil || len(withoutOpinions(r.Diagnostics)) > 0 {
		t.Fatal(err, r.Diagnostics)
	}
	pages := make(map[string]keyed)
	outputs := r.Site.Outputs()
	for i := range outputs {
		key, ok := outputs[i].Key()
		if !ok {
			continue
		}
		var b bytes.Buffer
		if err := r.Site.Render(&outputs[i], &b); err != nil {
			t.Fatal(err)
		}
		pages[outputs[i].Path()] = keyed{key, b.String()}
	}
	return pages
}

// team is the small site with somebody above the sample role, somebody below it, and somebody who has nothing to do with it.
func team() map[string]map[string]any {
	files := files()
	for id, boss := range map[string]string{"above": "", "below": "sample", "apart": ""} {
		files["roles/"+id+".md"] = map[string]any{
			"title": "Role " + id, "summary": "A role.", "responsibilities": []any{"Work"}, "skills": []any{map[string]any{"use": "knack"}},
			"questions": []any{map[string]any{"use": "knack/first-one"}},
		}
		if boss != "" {
			files["roles/"+id+".md"]["reports_to"] = boss
		}
	}
	files["roles/apart.md"]["hire_when"] = []any{"There is no [sample](sample.md)"}
	files["roles/sample.md"]["reports_to"] = "above"
	return files
}

// A page with the key that it had before needn't be rendered: whatever is written into a role, a page that shows it
// has another key. And a role that has nothing to do with it keeps its keys, so that its pages aren't rendered for nothing.
func TestKeysTellPagesApart(t *testing.T) {
	before := keyedPages(t, site(team()))
	walk("role", hiring.RoleFields(), func(at string, f hiring.Field) {
		if notShown[at] != "" {
			return
		}
		with := team()
		plant(with["roles/sample.md"], strings.Split(at, ".")[1:], planted(t, at, f))
		compareKeys(t, at, before, keyedPages(t, site(with)))
	})
	for what, change := range map[string]func(map[string]map[string]any){
		"a role less": func(f map[string]map[string]any) { delete(f, "roles/below.md") },
		"a role more": func(f map[string]map[string]any) { f["roles/new.md"] = maps.Clone(f["roles/below.md"]) },
		"a role moved": func(f map[string]map[string]any) {
			f["roles/x/below.md"] = f["roles/below.md"]
			delete(f, "roles/below.md")
		},
		"another boss": func(f map[string]map[string]any) { f["roles/below.md"]["reports_to"] = "above" },
		"a boss outside": func(f map[string]map[string]any) {
			f["roles/sample.md"]["reports_to"] = map[string]any{"title": "The board"}
		},
		"a title above":      func(f map[string]map[string]any) { f["roles/sample.md"]["title"] = "Other" },
		"a draft above":      func(f map[string]map[string]any) { f["roles/above.md"]["status"] = "draft" },
		"a boss of a family": func(f map[string]map[string]any) { f["roles/above.md"]["family"] = "guild" },
	} {
		with := team()
		change(with)
		compareKeys(t, what, before, keyedPages(t, site(with)))
	}
}

func compareKeys(t *testing.T, what string, before, after map[string]keyed) {
	t.Helper()
	changed := 0
	for name, p := range after {
		old, there := before[name]
		if !there {
			continue
		}
		if p.text != old.text {
			changed++
		}
		if p.text != old.text && p.key == old.key {
			t.Errorf("%s: %s changed, and its key didn't", what, name)
		}
		if p.text == old.text && p.key != old.key && strings.HasPrefix(name, "roles/apart/") {
			t.Errorf("%s: %s would be rendered for nothing", what, name)
		}
	}
	if changed == 0 && len(before) == len(after) {
		t.Errorf("%s: no page changed", what)
	}
}
