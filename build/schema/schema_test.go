package schema_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"
	"golang.org/x/tools/txtar"

	"rolewright/build"
	"rolewright/build/front"
	"rolewright/build/hiring"
	"rolewright/build/schema"
	"rolewright/build/source"
)

// compiled are the schemas, ready to validate with.
func compiled(t *testing.T) map[string]*jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	ready := make(map[string]*jsonschema.Schema)
	for _, kind := range schema.Kinds() {
		parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.Of(kind)))
		if err != nil {
			t.Fatal(err)
		}
		if err := compiler.AddResource(kind, parsed); err != nil {
			t.Fatal(err)
		}
		if ready[kind], err = compiler.Compile(kind); err != nil { // this holds it to the schema of schemas
			t.Fatal(err)
		}
		if ready[kind].DraftVersion != 7 {
			t.Errorf("%s: it is no draft-07", kind)
		}
	}
	return ready
}

// kindOf tells which schema a file has.
func kindOf(name string) string {
	switch {
	case path.Base(name) == "README.md":
	case name == "content/site.yaml":
		return "site"
	case path.Ext(name) != ".md":
	case path.Ext(strings.TrimSuffix(name, ".md")) != "": // a translation needs little of what it translates
	case strings.HasPrefix(name, "roles/"):
		return "role"
	case strings.HasPrefix(name, "content/skills/"):
		return "skill"
	case strings.HasPrefix(name, "content/notices/"):
		return "notice"
	case strings.HasPrefix(name, "content/pages/"):
		return "page"
	}
	return ""
}

// values returns what a file says, as JSON would hold it. It is false for a file without front matter in YAML.
func values(t *testing.T, name, text string) (any, bool) {
	t.Helper()
	if path.Ext(name) == ".md" {
		if !strings.HasPrefix(text, "---\n") {
			return nil, false
		}
		text, _, _ = strings.Cut(strings.TrimPrefix(text, "---\n"), "\n---")
	}
	var root yaml.Node
	if err := yaml.Load([]byte(text), &root); err != nil || len(root.Content) == 0 {
		return nil, false
	}
	return plain(t, root.Content[0]), true
}

// plain turns YAML into what JSON can hold, as editors do: a date is a text.
func plain(t *testing.T, n *yaml.Node) any {
	t.Helper()
	switch n.Kind {
	case yaml.MappingNode:
		m := make(map[string]any)
		for i := 0; i < len(n.Content); i += 2 {
			m[n.Content[i].Value] = plain(t, n.Content[i+1])
		}
		return m
	case yaml.SequenceNode:
		list := make([]any, len(n.Content))
		for i, item := range n.Content {
			list[i] = plain(t, item)
		}
		return list
	}
	switch n.ShortTag() {
	case "!!str", "!!timestamp":
		return n.Value
	}
	var v any
	if err := n.Load(&v); err != nil {
		t.Fatal(err)
	}
	if number, ok := v.(int); ok {
		return json.Number(fmt.Sprint(number))
	}
	return v
}

func TestTheStarterIsWhatItsSchemasAskFor(t *testing.T) {
	ready, checked := compiled(t), 0
	starter := os.DirFS("../..")
	for _, folder := range []string{"content", "roles"} {
		err := fs.WalkDir(starter, folder, func(name string, _ fs.DirEntry, err error) error {
			kind := kindOf(name)
			if err != nil || kind == "" {
				return err
			}
			text, err := fs.ReadFile(starter, name)
			v, ok := values(t, name, string(text))
			if !ok {
				t.Errorf("%s: it can't be read", name)
			} else if err := ready[kind].Validate(v); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			checked++
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if checked < 20 {
		t.Errorf("there were only %d files", checked)
	}
}

// What the compiler takes, an editor may not mark: every file without an error, in all the sites of the tests.
func TestWhatTheCompilerTakesTheSchemasTake(t *testing.T) {
	ready, checked := compiled(t), 0
	var archives []string
	for _, pattern := range []string{"../testdata/*.txtar", "../*/testdata/*.txtar", "../*/testdata/*/*.txtar"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		archives = append(archives, names...)
	}
	for _, name := range archives {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range sound(t, archive) {
			kind := kindOf(f.Path)
			v, ok := values(t, f.Path, f.Data)
			if kind == "" || !ok {
				continue
			}
			checked++
			if err := ready[kind].Validate(v); err != nil {
				t.Errorf("%s, %s: %v", name, f.Path, err)
			}
		}
	}
	if checked < 90 {
		t.Errorf("there were only %d files", checked)
	}
}

// sound lists the files of a site in which the compiler finds no error.
func sound(t *testing.T, archive *txtar.Archive) []*source.File {
	t.Helper()
	site := &txtar.Archive{}
	for _, f := range archive.Files {
		if kindOf(f.Name) != "" {
			site.Files = append(site.Files, f)
		}
	}
	fsys, err := txtar.FS(site)
	if err != nil {
		return nil // such as one that has a file and a folder of one name
	}
	tree, err := source.Read(fsys, nil)
	if err != nil {
		t.Fatal(err)
	}
	broken := make(map[*source.File]bool)
	for _, d := range build.Run(tree, build.Options{Drafts: true}, nil).Diagnostics {
		if d.Rule.Name == "newer-format" {
			return nil // nothing else has been read
		}
		if d.Severity == source.Error {
			broken[d.Span.File] = true
		}
	}
	var files []*source.File
	for _, folder := range []string{"content", "roles"} {
		for _, f := range tree.Under(folder) {
			if !broken[f] {
				files = append(files, f)
			}
		}
	}
	return files
}

// smallest are the least that each kind of file can hold.
var smallest = map[string]string{
	"role":   "{title: T, summary: S, responsibilities: [R], skills: [S], questions: [Q]}",
	"skill":  "{name: N}",
	"notice": "{title: T}",
	"page":   "{title: T}",
	"site":   "{}",
}

func TestSchemasMarkWhatIsWrong(t *testing.T) {
	ready := compiled(t)
	for _, c := range []struct{ kind, with string }{
		{"role", "sumary: S"},
		{"role", "title: [T]"},
		{"role", "title: ''"},
		{"role", "summary: " + strings.Repeat("x", 281)},
		{"role", "responsibilities: []"},
		{"role", "responsibilities: [{text: R, skill: x}]"},
		{"role", "responsibilities: [{skills: [x]}]"},
		{"role", "status: opened"},
		{"role", "reviewed: 3 May"},
		{"role", "direct_reports: many"},
		{"role", "direct_reports: -1"},
		{"role", "reports_to: {name: T}"},
		{"role", "locations: [Berlin]"},
		{"role", "locations: [{country: Germany}]"},
		{"role", "compensation: {min: 50 k}"},
		{"role", "compensation: {currency: €}"},
		{"role", "apply: {url: example.com}"},
		{"role", "skills: [{name: S, must: perhaps}]"},
		{"role", "skills: [{name: S, anchors: {good: x}}]"},
		{"role", "skills: [{name: S, weight: 0}]"},
		{"role", "skills: [{name: S, bar: 0}]"},
		{"role", "skills: [{must: true}]"},
		{"role", "skills: [{use: s, name: S}]"},
		{"role", "questions: [{minutes: 5}]"},
		{"role", "questions: [{use: s/q, ask: Q}]"},
		{"role", "compensation: {min: 50000, period: year}"},
		{"role", "compensation: {max: 50000, currency: EUR}"},
		{"role", "status: open"},
		{"role", "status: open, workplace: remote, apply: {email: a@example.com}"},
		{"role", "posted: 2026-13-45"},
		{"role", "interviews: [{name: One}]"},
		{"role", "interviews: [One]"},
		{"role", "interviews: [{name: One, minutes: 2000}]"},
		{"role", "onboarding: {'45': [x]}"},
		{"role", "ignore: [{rule: no-such-rule, reason: R}]"},
		{"skill", "kind: talent"},
		{"skill", "questions: [{id: A B, ask: Q}]"},
		{"page", "order: first"},
		{"notice", "name: N"},
		{"site", "levels: [Vice President]"},
		{"site", "families: {Sales Team: {name: Sales}}"},
		{"site", "families: {sales: {title: Sales}}"},
		{"site", "rating_scale: {1: One}"},
		{"site", "edit_url: https://example.com"},
		{"site", "checks: {no-such-rule: off}"},
		{"site", "checks: {raw-html: never}"},
	} {
		v, _ := values(t, "x.yaml", smallest[c.kind])
		if err := ready[c.kind].Validate(v); err != nil {
			t.Fatal(err)
		}
		added, ok := values(t, "x.yaml", "{"+c.with+"}")
		if !ok {
			t.Fatalf("%s can't be read", c.with)
		}
		for key, value := range added.(map[string]any) {
			v.(map[string]any)[key] = value
		}
		if ready[c.kind].Validate(v) == nil {
			t.Errorf("%s: %s isn't marked", c.kind, c.with)
		}
	}
	for _, key := range []string{"title", "summary", "responsibilities", "skills", "questions"} {
		v, _ := values(t, "x.yaml", smallest["role"])
		delete(v.(map[string]any), key)
		if ready["role"].Validate(v) == nil {
			t.Errorf("a role without %s isn't marked", key)
		}
	}
}

// A field of a type that the schemas don't know would be allowed to hold anything.
func TestEveryFieldIsDescribed(t *testing.T) {
	fields := map[string][]hiring.Field{
		"role": hiring.RoleFields(), "skill": hiring.SkillFields(), "notice": hiring.NoticeFields(), "page": hiring.PageFields(), "site": hiring.SettingsFields(),
	}
	for kind, s := range compiled(t) {
		checkDescribed(t, kind, fields[kind], s)
	}
}

func checkDescribed(t *testing.T, at string, fields []hiring.Field, s *jsonschema.Schema) {
	t.Helper()
	if len(fields) != len(s.Properties) {
		t.Errorf("%s: %d fields, but %d properties", at, len(fields), len(s.Properties))
	}
	for _, f := range fields {
		here, p := at+"."+f.Key, s.Properties[f.Key]
		if p == nil || p.Types == nil && p.Enum == nil && p.AnyOf == nil {
			t.Errorf("%s, a %s, isn't described", here, f.Type)
			continue
		}
		if p.Description != schema.About(f) {
			t.Errorf("%s is described as “%s”", here, p.Description)
		}
		if len(f.Fields) > 0 {
			checkDescribed(t, here, f.Fields, mapping(p))
		}
	}
}

// mapping finds the group of keys in a schema: itself, one of several forms, an item, or what any key holds.
func mapping(s *jsonschema.Schema) *jsonschema.Schema {
	if items, ok := s.Items.(*jsonschema.Schema); ok {
		return mapping(items)
	}
	if each, ok := s.AdditionalProperties.(*jsonschema.Schema); ok {
		return mapping(each)
	}
	for _, form := range s.AnyOf {
		if form.Properties != nil {
			return form
		}
	}
	return s
}

// The comment that tells editors of a schema is no part of what a file says.
func TestTheCommentForEditorsIsPassedOver(t *testing.T) {
	text := "---\n# yaml-language-server: $schema=../.rolewright/role.schema.json\ntitle: T\n---\nBody.\n"
	doc, found := front.Parse(&source.File{Path: "roles/x.md", Data: text}, front.Form{})
	if len(found) > 0 || len(doc.Front.Fields) != 1 || doc.Body.Text() != "Body.\n" {
		t.Errorf("%+v %+v", doc, found)
	}
}
