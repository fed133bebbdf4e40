package build_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build"
	"rolewright/build/hiring"
)

// kinds are the kinds of files with their fields, and the file that stands for them.
var kinds = []struct {
	name, file string
	fields     []hiring.Field
}{
	{"role", "roles/sample.md", hiring.RoleFields()},
	{"skill", "content/skills/knack.md", hiring.SkillFields()},
	{"notice", "content/notices/small-print.md", hiring.NoticeFields()},
	{"page", "content/pages/help.md", hiring.PageFields()},
	{"settings", "content/site.yaml", hiring.SettingsFields()},
}

// Whatever an author can write has its place on a page. A new field fails here until it has one; a short run tries every
// sixth.
func TestEveryFieldIsShown(t *testing.T) {
	without := everything(t, files())
	unused, tried := maps.Clone(samples), 0
	for _, kind := range kinds {
		walk(kind.name, kind.fields, func(at string, f hiring.Field) {
			delete(unused, at)
			if tried++; notShown[at] != "" || testing.Short() && tried%6 > 0 {
				return
			}
			s := planted(t, at, f)
			with := files()
			plant(with[kind.file], strings.Split(at, ".")[1:], s)
			if kind.name == "notice" {
				with["roles/sample.md"]["notices"] = []any{"small-print"}
			}
			if strings.Contains(without, s.shown) {
				t.Errorf("%s: %q proves nothing, because the pages show it anyway", at, s.shown)
			}
			if !strings.Contains(everything(t, with), s.shown) {
				t.Errorf("%s: no page shows %q", at, s.shown)
			}
		})
	}
	for at := range unused {
		t.Errorf("there is no field %s any more", at)
	}
}

// Bodies are no fields, and are shown too.
func TestEveryBodyIsShown(t *testing.T) {
	files := files()
	files["content/site.yaml"]["notices"] = []any{"small-print"}
	with := site(files)
	for _, kind := range kinds[:4] {
		with[kind.file].Data = append(with[kind.file].Data, "\nThe body of a "+kind.name+".\n"...)
	}
	all := rendered(t, with)
	for _, kind := range kinds[:4] {
		if !strings.Contains(all, "<p>The body of a "+kind.name+".</p>") {
			t.Errorf("no page shows the body of a %s", kind.name)
		}
	}
}

// walk calls each with the fields that hold a value themselves, and their paths.
func walk(at string, fields []hiring.Field, each func(string, hiring.Field)) {
	for _, f := range fields {
		here := at + "." + f.Key
		if _, known := samples[here]; known || len(f.Fields) == 0 {
			each(here, f)
			continue
		}
		walk(here, f.Fields, each)
	}
}

// planted returns the sample of a field: its own, or a word that stands nowhere else.
func planted(t *testing.T, at string, f hiring.Field) sample {
	t.Helper()
	if s, ok := samples[at]; ok {
		return s
	}
	word := "canary in " + strings.ReplaceAll(at, ".", " ")
	switch {
	case f.Type == hiring.TextType, f.Type == hiring.MarkdownType:
		return sample{value: word, shown: word}
	case f.Type == hiring.TextsType:
		return sample{value: []any{word}, shown: word}
	case f.Type == hiring.AnchorsType:
		return sample{value: map[string]any{"3": word}, shown: word}
	}
	t.Fatalf("%s is a %s: say in samples what it can hold and what is shown of it", at, f.Type)
	return sample{}
}

// plant puts a value into a file: into the first item of each list on its path.
func plant(into map[string]any, keys []string, s sample) {
	for ; len(keys) > 1; keys = keys[1:] {
		switch inner := into[keys[0]].(type) {
		case []any:
			into = inner[0].(map[string]any)
		case map[string]any:
			into = inner
		default:
			made := make(map[string]any)
			into[keys[0]] = made
			into = made
		}
	}
	for _, key := range s.drop {
		delete(into, key)
	}
	into[keys[0]] = s.value
}

// site writes files down. JSON is YAML.
func site(files map[string]map[string]any) fstest.MapFS {
	fsys := fstest.MapFS{"content/badge.svg": {Data: []byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`)}}
	for name, keys := range files {
		text, err := json.Marshal(keys)
		if err != nil {
			panic(err)
		}
		if path.Ext(name) == ".md" {
			text = fmt.Appendf(nil, "---\n%s\n---\n", text)
		}
		fsys[name] = &fstest.MapFile{Data: text}
	}
	return fsys
}

func everything(t *testing.T, files map[string]map[string]any) string {
	t.Helper()
	return rendered(t, site(files))
}

// rendered returns all pages of a site, one after the other.
func rendered(t *testing.T, fsys fstest.MapFS) string {
	t.Helper()
	c := compile(t, fsys, build.Options{})
	if messages := c.messages(); messages != "" {
		t.Fatalf("unexpected messages:\n%s", messages)
	}
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(c.files)) {
		if path.Ext(name) == ".html" {
			b.WriteString(c.files[name])
		}
	}
	return b.String()
}

// A role joins a family only if its file says so, even where the site has a single one: an ICU nurse would be published
// under “Partnerships”.
func TestARoleWithoutAFamilyHasNone(t *testing.T) {
	for _, families := range []map[string]any{
		{"guild": map[string]any{"name": "The guild"}},
		{"guild": map[string]any{"name": "The guild"}, "crew": map[string]any{"name": "The crew"}},
	} {
		with := files()
		with["content/site.yaml"]["families"] = families
		delete(with["roles/sample.md"], "family")
		if all := everything(t, with); strings.Contains(all, "The guild") || strings.Contains(all, "The crew") {
			t.Errorf("with %d families, a page says that the role belongs to one", len(families))
		}
	}
}
