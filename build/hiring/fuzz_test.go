package hiring_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build/hiring"
	"rolewright/build/internal/fuzzed"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

const fuzzedSkill = `---
name: Reading water
definition: Sees what water is about to do.
anchors: {1: Sees a flood., 3: Sees a leak.}
questions:
  - id: leak
    ask: How do you know that a bank is about to leak?
---
`

// addSites adds the roles of all archives, each with the settings beside it.
func addSites(f *testing.F) {
	for _, archive := range fuzzed.Archives(f, "testdata") {
		settings := ""
		for _, file := range archive.Files {
			if strings.HasSuffix(file.Name, ".yaml") {
				settings = string(file.Data)
			}
		}
		for _, file := range archive.Files {
			if strings.Contains(file.Name, "roles/") {
				f.Add(string(file.Data), settings)
			}
		}
	}
}

// FuzzLoad loads a site of one role, one skill and one page with any settings.
func FuzzLoad(f *testing.F) {
	addSites(f)
	f.Fuzz(func(t *testing.T, role, settings string) {
		site := fstest.MapFS{
			"roles/canal-keeper.md": {Data: []byte(role)}, "content/site.yaml": {Data: []byte(settings)},
			"content/skills/reading-water.md": {Data: []byte(fuzzedSkill)}, "content/pages/canals.md": {Data: []byte("---\ntitle: Canals\n---\n## Length\n")},
			"content/notices/about.md": {Data: []byte("---\ntitle: About\n---\n")},
		}
		k, found := load(t, site)
		for _, d := range found {
			if d.Span.File == nil || d.Message == "" || d.Rule.Name == "" {
				t.Errorf("a diagnostic is not in shape: %+v", d)
			}
			checkInside(t, d.Span)
			for _, n := range d.Notes {
				checkInside(t, n.Span)
			}
		}
		if _, again := load(t, site); messages(again) != messages(found) {
			t.Error("loaded twice, it says two things")
		}
		checkKit(t, k)
		if !found.HasErrors() {
			checkComplete(t, k)
		}
	})
}

func checkInside(t *testing.T, s source.Span) {
	t.Helper()
	if s.File == nil || s.Start < 0 || s.Start > s.End || int(s.End) > len(s.File.Data) {
		t.Fatalf("%s: a place from %d to %d", s.Path(), s.Start, s.End)
	}
}

// checkKit looks at all that can be reached: places are in their files, and texts become harmless HTML.
func checkKit(t *testing.T, k *hiring.Catalog) {
	for _, l := range k.Links {
		checkInside(t, l.Span)
	}
	seen := make(map[any]bool)
	var visit func(v reflect.Value)
	visit = func(v reflect.Value) {
		switch x := v.Interface().(type) {
		case hiring.Prose:
			checkHTML(t, string(x.HTML(&markdown.Page{Href: func(l markdown.Link) string { return "to/" + l.Target }})))
		case hiring.Block:
			checkHTML(t, string(x.Content.HTML(func(l markdown.Link) string { return "to/" + l.Target })))
			return
		case source.Span:
			if x.File != nil {
				checkInside(t, x)
			}
			return
		}
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() && !seen[v.Interface()] {
				seen[v.Interface()] = true
				visit(v.Elem())
			}
		case reflect.Slice:
			for i := range v.Len() {
				visit(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if v.Type().Field(i).IsExported() {
					visit(v.Field(i))
				}
			}
		}
	}
	visit(reflect.ValueOf(k))
}

func checkHTML(t *testing.T, html string) {
	t.Helper()
	low := strings.ToLower(html)
	for _, bad := range []string{"<script", "<iframe", "<style", "\x00", `="javascript:`, `="data:`, `="vbscript:`} {
		if strings.Contains(low, bad) {
			t.Fatalf("%q is in %q", bad, html)
		}
	}
}

// checkComplete holds a kit without errors to its promise: nothing in it dangles.
func checkComplete(t *testing.T, k *hiring.Catalog) {
	for _, card := range k.Roles {
		r := card.Role()
		if r.Title.IsZero() || r.Summary.IsZero() || len(r.Responsibilities) == 0 || len(r.Skills) == 0 || len(r.Questions) == 0 || len(r.Interviews) == 0 {
			t.Error("a role lacks what it needs")
		}
		for _, q := range r.Questions {
			if q.Interview == nil || !slices.Contains(q.Interview.Questions, q) || q.Ask.IsZero() || q.ID == "" {
				t.Errorf("the question %q is asked nowhere", q.Ask.Value)
			}
			if q.Skill != nil && !slices.Contains(r.Skills, q.Skill) {
				t.Errorf("the question %q is about a skill that the role lacks", q.Ask.Value)
			}
		}
		for _, i := range r.Interviews {
			for _, slot := range i.TimeLine() {
				if slot.From < 0 || slot.To <= slot.From {
					t.Errorf("a stretch of the interview goes from %d to %d", slot.From, slot.To)
				}
			}
		}
		for _, s := range r.Skills {
			if s.Name.IsZero() || s.Weight.Value < 1 {
				t.Errorf("the skill %q has no name or weight", s.ID)
			}
		}
		for _, x := range r.Responsibilities {
			if x.Text.IsZero() {
				t.Error("a responsibility is empty")
			}
		}
	}
}
