package hiring_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"rolewright/build/front"
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/picture"
	"rolewright/build/source"
)

var update = flag.Bool("update", false, "write the messages found into the archives")

const wantedMessages = "want/messages"

// TestMessages loads the site in each archive of testdata and compares what is said about it.
// An archive says in its first lines what it shows. One without want/messages has to load without a word.
func TestMessages(t *testing.T) {
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatal("no archives in testdata")
	}
	for _, name := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if strings.TrimSpace(string(archive.Comment)) == "" {
				t.Error("the archive doesn't say what it shows")
			}
			site, want := siteOf(t, archive)
			_, found := load(t, site)
			got := withoutLists(messages(found))
			if diff := cmp.Diff(want, got); diff != "" {
				if *update {
					writeMessages(t, name, archive, got)
					return
				}
				t.Errorf("want (-) and got (+):\n%s", diff)
			}
		})
	}
}

var listOfKeys = regexp.MustCompile(`(?m)( the keys of .+ are: )(.+)$`)

// withoutLists leaves out lists of keys, so that a new field changes no archive. Only a list that the tables of fields
// hold as well is left out.
func withoutLists(messages string) string {
	lists := make(map[string]bool)
	for _, fields := range [][]hiring.Field{hiring.RoleFields(), hiring.SkillFields(), hiring.NoticeFields(), hiring.PageFields(), hiring.SettingsFields()} {
		addLists(lists, fields)
	}
	return listOfKeys.ReplaceAllStringFunc(messages, func(line string) string {
		m := listOfKeys.FindStringSubmatch(line)
		if !lists[m[2]] {
			return line
		}
		return m[1] + "(all of them)"
	})
}

func addLists(lists map[string]bool, fields []hiring.Field) {
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.Key
		if len(f.Fields) > 0 {
			addLists(lists, f.Fields)
		}
	}
	lists[strings.Join(keys, ", ")] = true
}

// siteOf returns the site in an archive, and the messages wanted.
// A name may begin with how the file is to be made: escaped/ (the text has escapes such as \x00 and \r), large/ (so
// many bytes of nothing), repeated/ (a line such as ×1000 text has the text so often), link/ (a link to that path).
func siteOf(t *testing.T, archive *txtar.Archive) (site fstest.MapFS, want string) {
	t.Helper()
	site = make(fstest.MapFS)
	for _, f := range archive.Files {
		kind, name, _ := strings.Cut(f.Name, "/")
		text := strings.TrimSuffix(string(f.Data), "\n")
		switch kind {
		case "escaped":
			site[name] = &fstest.MapFile{Data: []byte(unescaped(t, string(f.Data)))}
		case "large":
			size, err := strconv.Atoi(text)
			if err != nil {
				t.Fatal(err)
			}
			site[name] = &fstest.MapFile{Data: make([]byte, size)}
		case "repeated":
			site[name] = &fstest.MapFile{Data: []byte(repeated(t, string(f.Data)))}
		case "link":
			site[name] = &fstest.MapFile{Data: []byte(text), Mode: fs.ModeSymlink | 0o777}
		case source.RolesFolder, source.ContentFolder, source.TemplatesFolder:
			site[f.Name] = &fstest.MapFile{Data: f.Data}
		default:
			if f.Name != wantedMessages {
				t.Fatalf("%s is no file of a site", f.Name)
			}
			want = string(f.Data)
		}
	}
	return site, want
}

var escapes = regexp.MustCompile(`\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|[rt])`)

func unescaped(t *testing.T, text string) string {
	return escapes.ReplaceAllStringFunc(text, func(escape string) string {
		plain, err := strconv.Unquote(`"` + escape + `"`)
		if err != nil {
			t.Fatal(err)
		}
		return plain
	})
}

var repetition = regexp.MustCompile(`(?m)^×(\d+) (.*)$`)

func repeated(t *testing.T, text string) string {
	return repetition.ReplaceAllStringFunc(text, func(line string) string {
		m := repetition.FindStringSubmatch(line)
		times, err := strconv.Atoi(m[1])
		if err != nil {
			t.Fatal(err)
		}
		return strings.Repeat(m[2], times)
	})
}

func load(t testing.TB, site fs.FS) (*hiring.Catalog, source.Diagnostics) {
	t.Helper()
	tree, err := source.Read(site, nil)
	if err != nil {
		t.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	found = append(found, tree.Found()...)
	found.Sort()
	return k, found
}

// messages writes diagnostics as they stand in archives: a line each, with its help and notes indented below.
func messages(found source.Diagnostics) string {
	var b strings.Builder
	for _, d := range found {
		fmt.Fprintf(&b, "%s: %s[%s]: %s\n", place(d.Span), d.Severity, d.Rule.Name, d.Message)
		if d.Hint != "" {
			fmt.Fprintf(&b, "\t= help: %s\n", d.Hint)
		}
		for _, n := range d.Notes {
			fmt.Fprintf(&b, "\tnote %s: %s\n", place(n.Span), n.Message)
		}
	}
	return b.String()
}

func place(s source.Span) string {
	p := s.Position()
	return fmt.Sprintf("%s:%d:%d", s.Path(), p.Line, p.Column)
}

func writeMessages(t *testing.T, name string, archive *txtar.Archive, got string) {
	t.Helper()
	var files []txtar.File
	for _, f := range archive.Files {
		if f.Name != wantedMessages {
			files = append(files, f)
		}
	}
	if got != "" {
		files = append(files, txtar.File{Name: wantedMessages, Data: []byte(got)})
	}
	archive.Files = files
	if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}

var (
	reported = regexp.MustCompile(`(?m)^\S.* (?:error|warning)\[([a-z0-9-]+)\]: `)
)

// TestEveryRuleIsShown makes sure that no rule of these four packages goes without an archive that shows it.
func TestEveryRuleIsShown(t *testing.T) {
	shown := make(map[string]bool)
	for _, text := range contents(t, "testdata/*.txtar") {
		for _, m := range reported.FindAllStringSubmatch(text, -1) {
			shown[m[1]] = true
		}
	}
	rules := make(map[string]bool)
	for _, r := range slices.Concat(source.Rules(), front.Rules(), markdown.Rules(), picture.Rules(), hiring.Rules()) {
		rules[r.Name] = true
	}
	for rule := range rules {
		if !shown[rule] {
			t.Errorf("no archive shows %s", rule)
		}
	}
	for rule := range shown {
		if !rules[rule] {
			t.Errorf("%s is shown, but no package lists it", rule)
		}
	}
}

func contents(t *testing.T, pattern string) map[string]string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("nothing is named %s", pattern)
	}
	texts := make(map[string]string)
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts[name] = string(data)
	}
	return texts
}
