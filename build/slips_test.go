package build_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"rolewright/build"
	"rolewright/build/source"
)

var updateSlips = flag.Bool("update-slips", false, "write what is found, and what comes of the corrections, into testdata/slips")

// slip is one mistake of an author's: what they wrote, what is said about it, and what is right.
type slip struct {
	name                     string // "responsibilities/colon in an item"; the key is that of the role whose value is replaced
	written, found, repaired string
}

const nurse = "roles/icu-nurse.md"

// slipDay is the day on which the slips are made.
var slipDay = time.Date(2026, 11, 25, 0, 0, 0, 0, time.UTC)

// Whoever does what a message says is done: for each slip there is one finding, and when its correction is made, or
// its advice followed, nothing is found any more.
func TestEverySlipHasAWayOut(t *testing.T) {
	base := archivedIn(t, "testdata/slips/base.txtar")
	if found := findings(t, base); len(found) > 0 {
		t.Fatalf("the role without a slip isn't sound:\n%s", told(found))
	}
	names, err := filepath.Glob("testdata/slips/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, name := range names {
		if filepath.Base(name) == "base.txtar" {
			continue
		}
		archive, slips := slipsIn(t, name)
		count += len(slips)
		for i := range slips {
			if testing.Short() && i%24 > 0 {
				continue
			}
			t.Run(slips[i].name, func(t *testing.T) { slips[i].try(t, base) })
		}
		if *updateSlips {
			writeSlips(t, name, archive, slips)
		}
	}
	if count < 120 && !testing.Short() {
		t.Errorf("there are only %d slips", count)
	}
}

func (s *slip) try(t *testing.T, base map[string]string) {
	at, site := s.into(base, s.written)
	found := findings(t, site)
	if got := told(found); got != s.found {
		if *updateSlips {
			s.found = got
		} else {
			t.Errorf("what is said (-want +got):\n%s", cmp.Diff(s.found, got))
		}
	}
	if len(found) != 1 {
		t.Errorf("%d findings for one slip:\n%s", len(found), told(found))
		return
	}
	if edits := found[0].Edits; edits != nil {
		site[at] = source.Apply(site[at], edits)
		_, want := s.into(base, s.repaired)
		if site[at] != want[at] {
			if *updateSlips {
				s.repaired = partOf(s, site[at], base)
			} else {
				t.Errorf("the correction (-want +got):\n%s", cmp.Diff(want[at], site[at]))
			}
		}
	} else {
		_, site = s.into(base, s.repaired)
	}
	again := findings(t, site)
	again = slices.DeleteFunc(again, func(d source.Diagnostic) bool { return d.Severity != source.Error && d.Rule != found[0].Rule })
	if len(again) > 0 { // a skill that could be read for the first time may lack anchors, for example
		t.Errorf("after the advice was followed:\n%s\n%s", told(again), partOf(s, site[at], base))
	}
}

// key is what the slip replaces: a key of the role, its body, what was pasted below it, or a file of the site.
func (s *slip) key() string { key, _, _ := strings.Cut(s.name, "/"); return key }

// files are the files that a slip can be in other than the role's.
var slipFiles = map[string]string{
	"site": "content/site.yaml", "skill": "content/skills/hand-over.md", "page": "content/pages/first-day.md", "notice": "content/notices/about.md", "role": nurse,
}

// into returns the site with a text in the place of what the slip replaces, and the path of the file that it is in.
func (s *slip) into(base map[string]string, text string) (string, map[string]string) {
	site := maps.Clone(base)
	key := s.key()
	if file := slipFiles[key]; file != "" {
		site[file] = text
		return file, site
	}
	before, after := s.around(base)
	site[nurse] = before + text + after
	return nurse, site
}

// around returns the role before and after what the slip replaces.
func (s *slip) around(base map[string]string) (before, after string) {
	role := base[nurse]
	if s.key() == "pasted" { // below the body
		return role + "\n", ""
	}
	if s.key() == "body" {
		at := strings.Index(role[4:], "---\n") + 8
		return role[:at], ""
	}
	block := regexp.MustCompile(`(?m)^` + s.key() + `:.*\n(?:[ ].*\n)*`)
	at := block.FindStringIndex(role)
	if at == nil {
		at = []int{4, 4} // a key that the role doesn't have
	}
	return role[:at[0]], role[at[1]:]
}

// partOf returns what stands in the place that a slip replaces.
func partOf(s *slip, text string, base map[string]string) string {
	if slipFiles[s.key()] != "" {
		return text
	}
	before, after := s.around(base)
	return strings.TrimSuffix(strings.TrimPrefix(text, before), after)
}

func findings(t *testing.T, site map[string]string) source.Diagnostics {
	t.Helper()
	fsys := make(fstest.MapFS)
	for name, text := range site {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return run(readSharing(t, fsys), build.Options{Drafts: true, Today: slipDay}).Diagnostics
}

// told writes findings down: what is marked, the message, the hint.
func told(found source.Diagnostics) string {
	var b strings.Builder
	for _, d := range found {
		fmt.Fprintf(&b, "%s[%s] at “%s”: %s\n", d.Severity, d.Rule.Name, strings.ReplaceAll(d.Span.Text(), "\n", "⏎"), d.Message)
		if d.Hint != "" {
			fmt.Fprintf(&b, "help: %s\n", d.Hint)
		}
		if d.Edits != nil && !d.Certain {
			b.WriteString("(only if confirmed)\n")
		}
	}
	return b.String()
}

func archivedIn(t testing.TB, name string) map[string]string {
	t.Helper()
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string]string)
	for _, f := range archive.Files {
		files[f.Name] = string(f.Data)
	}
	return files
}

// slipsIn reads the slips of an archive: each in three files, "<name>/slip", "<name>/finding" and "<name>/repaired".
// \t, \u00a0 and the like stand for characters that nobody would see.
func slipsIn(t *testing.T, name string) (*txtar.Archive, []slip) {
	t.Helper()
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var slips []slip
	for _, f := range archive.Files {
		at := strings.LastIndexByte(f.Name, '/')
		if part := f.Name[at+1:]; part == "slip" {
			slips = append(slips, slip{name: f.Name[:at], written: unseen.Replace(string(f.Data))})
		} else if last := &slips[len(slips)-1]; f.Name[:at] != last.name {
			t.Fatalf("%s follows %s", f.Name, last.name)
		} else if part == "finding" {
			last.found = unseen.Replace(string(f.Data))
		} else {
			last.repaired = unseen.Replace(string(f.Data))
		}
	}
	return archive, slips
}

var (
	unseen = strings.NewReplacer(`\t`, "\t", `\u00a0`, "\u00a0", `\u200b`, "\u200b", `\u0308`, "\u0308", `\ufeff`, "\ufeff", `\r`, "\r")
	seen   = strings.NewReplacer("\t", `\t`, "\u00a0", `\u00a0`, "\u200b", `\u200b`, "\u0308", `\u0308`, "\ufeff", `\ufeff`, "\r", `\r`)
)

func writeSlips(t *testing.T, name string, archive *txtar.Archive, slips []slip) {
	t.Helper()
	archive.Files = nil
	for _, s := range slips {
		for _, part := range []struct{ name, text string }{{"slip", s.written}, {"finding", s.found}, {"repaired", s.repaired}} {
			archive.Files = append(archive.Files, txtar.File{Name: s.name + "/" + part.name, Data: []byte(seen.Replace(part.text))})
		}
	}
	if err := os.WriteFile(name, txtar.Format(archive), 0o666); err != nil {
		t.Fatal(err)
	}
}
