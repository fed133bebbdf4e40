package build_test

import (
	"strings"
	"testing"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

// A scorecard says by which version of the role it was filled in. The field table says of each field whether another
// value makes another version, and here each field gets another value. A field that a table says nothing of fails.
func TestAVersionStandsForEverythingThatShapesTheInterview(t *testing.T) {
	for _, kind := range kinds {
		if kind.name == "notice" || kind.name == "page" {
			continue // no interview shows them
		}
		start := files
		if kind.name == "skill" {
			start = interviewed
		}
		before := versionOf(t, start())
		for _, field := range kind.fields {
			if field.Version == hiring.Inherited {
				t.Errorf("%s.%s: say in the field table whether it shapes the interview", kind.name, field.Key)
			}
			shaping(kind.name, []hiring.Field{field}, false, func(at string, f hiring.Field, shapes bool) {
				if notShown[at] != "" || at == "skill.questions.id" { // the role asks the question by that id
					return
				}
				with := start()
				plant(with[kind.file], strings.Split(at, ".")[1:], planted(t, at, f))
				if changed := versionOf(t, with) != before; changed != shapes {
					t.Errorf("%s: the field table says that it shapes the interview: %t; it changes the version: %t", at, shapes, changed)
				}
			})
		}
	}
}

// interviewed is the small site with a role that asks a question of the library.
func interviewed() map[string]map[string]any {
	files := files()
	role := files["roles/sample.md"]
	role["questions"] = append(role["questions"].([]any), map[string]any{"use": "knack/first-one"})
	return files
}

// shaping calls each with the fields that hold a value, and whether they shape the interview.
func shaping(at string, fields []hiring.Field, around bool, each func(string, hiring.Field, bool)) {
	for _, f := range fields {
		here, shapes := at+"."+f.Key, around
		if f.Version != hiring.Inherited {
			shapes = f.Version == hiring.Shapes
		}
		if _, known := samples[here]; known || len(f.Fields) == 0 {
			each(here, f, shapes)
			continue
		}
		shaping(here, f.Fields, shapes, each)
	}
}

// versionOf returns the version of the sample role.
func versionOf(t *testing.T, files map[string]map[string]any) string {
	t.Helper()
	tree, err := source.Read(site(files), starter)
	if err != nil {
		t.Fatal(err)
	}
	catalog, found := hiring.Load(tree, nil)
	if found.HasErrors() {
		t.Fatal(found)
	}
	for _, r := range catalog.Roles {
		if r.ID == "sample" {
			return r.Version
		}
	}
	t.Fatal("there is no sample role")
	return ""
}
