package hiring_test

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"rolewright/build/front"
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// TestPlaces makes sure that every leaf of a kit knows where its author wrote it, and that all that an author wrote
// is a leaf of the kit.
func TestPlaces(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/every-field.txtar")
	if err != nil {
		t.Fatal(err)
	}
	site, _ := siteOf(t, archive)
	tree, err := source.Read(site, nil)
	if err != nil {
		t.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	if len(found) > 0 {
		t.Fatal(messages(found))
	}
	w := leafWalk{t: t, seen: make(map[any]bool), places: make(map[source.Span]bool)}
	w.walk("kit", reflect.ValueOf(k))
	for _, file := range append(tree.Under("roles"), tree.Under("content")...) {
		if strings.HasSuffix(file.Path, ".md") {
			doc, _ := front.Parse(file, front.Form{})
			w.demand(file.Path, doc.Front)
		}
	}
	settings, _ := front.ParseSettings(tree.File("content/site.yaml"), front.Form{})
	w.demand("content/site.yaml", settings)
}

// TestEveryFieldIsWritten makes sure that the archive of all fields holds all fields.
func TestEveryFieldIsWritten(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/every-field.txtar")
	if err != nil {
		t.Fatal(err)
	}
	fields := map[string][]hiring.Field{
		"roles/canal-keeper.md": hiring.RoleFields(), "roles/harbour-master.md": hiring.RoleFields(), "content/skills/reading-water.md": hiring.SkillFields(),
		"content/notices/about.md": hiring.NoticeFields(), "content/pages/canals.md": hiring.PageFields(),
	}
	for _, f := range archive.Files {
		file := &source.File{Path: f.Name, Data: string(f.Data)}
		if f.Name == "content/site.yaml" {
			v, _ := front.ParseSettings(file, front.Form{})
			demandKeys(t, f.Name, v, hiring.SettingsFields())
		} else if known := fields[f.Name]; known != nil {
			doc, _ := front.Parse(file, front.Form{})
			demandKeys(t, f.Name, doc.Front, known)
		}
	}
}

// demandKeys looks for each key in a mapping, or in any of the mappings of a list.
func demandKeys(t *testing.T, path string, v front.Value, fields []hiring.Field) {
	t.Helper()
	for _, f := range fields {
		var values []front.Value
		for _, mapping := range append(v.Items, v) {
			if value := mapping.Get(f.Key); value.Kind != front.Empty {
				values = append(values, value)
			}
		}
		// Families have their ids for keys, and reports_to may be an id alone.
		if len(values) == 0 && !strings.HasPrefix(path, "content/site.yaml.families") && !strings.HasSuffix(path, "keeper.md.reports_to") {
			t.Errorf("%s: nothing uses `%s`", path, f.Key)
		}
		if len(f.Fields) > 0 {
			demandKeys(t, path+"."+f.Key, front.Value{Items: flatten(values)}, f.Fields)
		}
	}
}

func flatten(values []front.Value) (flat []front.Value) {
	for _, v := range values {
		flat = append(append(flat, v), v.Items...)
	}
	return flat
}

// leafWalk goes through everything in a kit that can be reached.
type leafWalk struct {
	t      *testing.T
	seen   map[any]bool
	places map[source.Span]bool // of all leaves
}

func (w *leafWalk) walk(path string, v reflect.Value) {
	switch leaf := v.Interface().(type) {
	case hiring.Text:
		w.leaf(path, leaf.Span, leaf.Value, means(leaf.Span.Text(), leaf.Value))
		return
	case hiring.Number:
		n, _ := strconv.Atoi(leaf.Span.Text())
		w.leaf(path, leaf.Span, strconv.Itoa(leaf.Value), n == leaf.Value)
		return
	case hiring.Amount:
		n, _ := strconv.ParseFloat(leaf.Span.Text(), 64)
		w.leaf(path, leaf.Span, fmt.Sprint(leaf.Value), n == leaf.Value)
		return
	case hiring.Flag:
		w.leaf(path, leaf.Span, fmt.Sprint(leaf.Value), slices.Contains([]string{"true", "yes"}, leaf.Span.Text()) == leaf.Value)
		return
	case hiring.Date:
		w.leaf(path, leaf.Span, leaf.String(), means(leaf.Span.Text(), leaf.String()))
		return
	case *source.File, markdown.Fragment, *markdown.Fragment:
		return
	case source.Span:
		w.inside(path, leaf)
		return
	}
	w.into(path, v)
}

func (w *leafWalk) into(path string, v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if card, ok := v.Interface().(*hiring.Card); ok && !v.IsNil() && !w.seen[card] {
			w.walk(path+".Role()", reflect.ValueOf(card.Role()))
		}
		if !v.IsNil() && !w.seen[v.Interface()] {
			w.seen[v.Interface()] = true
			w.walk(path, v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			w.walk(fmt.Sprintf("%s[%d]", path, i), v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				w.walk(path+"."+f.Name, v.Field(i))
			}
		}
	}
}

func (w *leafWalk) leaf(path string, at source.Span, value string, right bool) {
	w.t.Helper()
	switch {
	case at.IsZero():
		if value != "" && value != "0" && value != "false" && !(value == "1" && strings.HasSuffix(path, ".Weight")) {
			w.t.Errorf("%s: nobody knows where %q was written", path, value)
		}
		return
	case !right:
		w.t.Errorf("%s: %q was written as %q", path, value, at.Text())
	}
	w.inside(path, at)
	w.places[at] = true
}

func (w *leafWalk) inside(path string, at source.Span) {
	w.t.Helper()
	if at.File != nil && (at.Start < 0 || at.Start > at.End || int(at.End) > len(at.File.Data)) {
		w.t.Errorf("%s: from %d to %d is outside of %s", path, at.Start, at.End, at.Path())
	}
}

// means reports whether what an author wrote says the value: the same words, however quoted, escaped or folded.
func means(written, value string) bool {
	if written == "" {
		return value == ""
	}
	triple := strings.HasPrefix(written, `"""`) || strings.HasPrefix(written, "'''")
	switch written[0] {
	case '|', '>':
		_, written, _ = strings.Cut(written, "\n")
	case '"':
		written = strings.NewReplacer(`"""`, "", "\\\n", " ", `\"`, `"`, `\u006f`, "o").Replace(written)
	case '\'':
		written = strings.ReplaceAll(strings.ReplaceAll(written, "'''", ""), "''", "'")
	}
	if !triple && len(written) > 1 && (written[0] == '"' || written[0] == '\'') {
		written = written[1 : len(written)-1]
	}
	return strings.Join(strings.Fields(written), " ") == strings.Join(strings.Fields(value), " ")
}

// references are keys whose values become links and leave no leaf behind.
var references = []string{"family", "status", "reports_to", "skills", "focus", "use", "skill", "interview", "notices", "id", "anchored_levels"}

// demand makes sure that each scalar of a value is the place of some leaf.
func (w *leafWalk) demand(path string, v front.Value) {
	w.t.Helper()
	if v.Kind == front.Scalar && !w.places[v.Span] {
		w.t.Errorf("%s: %q, which is written there, is nowhere in the kit", path, v.Text)
	}
	for _, item := range v.Items {
		w.demand(path, item)
	}
	for _, f := range v.Fields {
		if isList := len(f.Value.Items) > 0 && f.Value.Items[0].Kind != front.Scalar; slices.Contains(references, f.Key) && !isList {
			continue
		}
		w.demand(path+"."+f.Key, f.Value)
	}
}
