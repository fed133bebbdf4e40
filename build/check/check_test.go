package check_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"rolewright/build/check"
	"rolewright/build/check/facts"
	"rolewright/build/check/pay"
	"rolewright/build/check/plan"
	"rolewright/build/check/posting"
	"rolewright/build/check/scoring"
	"rolewright/build/check/topics"
	"rolewright/build/check/wording"
	"rolewright/build/hiring"
	"rolewright/build/internal/cases"
	"rolewright/build/source"
)

// Each archive in testdata/settings is a site and the messages that are left of what was found.
func TestSettingsAreApplied(t *testing.T) {
	names, err := filepath.Glob("testdata/settings/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			site, want := split(archive)
			got := messages(t, site)
			if *cases.Update {
				site.Files = append(site.Files, txtar.File{Name: "want/messages", Data: []byte(got)})
				if err := os.WriteFile(name, txtar.Format(site), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// unfounded are the rules that rest on practice or on reason, and on no law or work.
var unfounded = []string{"boss-is-a-role", "kpi-without-attribution", "language-not-read", "title-repeated", "years-contradict"}

// What a rule says of a law, a study or a handbook comes from the register, so that correcting a row corrects every rule.
func TestSourcesComeFromTheRegister(t *testing.T) {
	rules := slices.Concat(plan.Rules(), scoring.Rules(), topics.Rules(), wording.Rules(), posting.Rules(), pay.Rules())
	for _, r := range rules {
		isCited := false
		for _, f := range facts.All() {
			cited := strings.Contains(r.Source, f.Cite+"; "+f.Address)
			if strings.Contains(r.Source, f.Cite) && !cited {
				t.Errorf("%s names %s in words of its own; use facts.Cited", r.Name, f.ID)
			}
			isCited = isCited || slices.Contains(strings.Split(r.Source, "\n"), strings.TrimPrefix(facts.Cited("", f.ID), "\n"))
		}
		if isCited == slices.Contains(unfounded, r.Name) {
			t.Errorf("%s: is its source in the register, or is it listed here? %q", r.Name, r.Source)
		}
	}
}

func split(archive *txtar.Archive) (site *txtar.Archive, want string) {
	site = &txtar.Archive{Comment: archive.Comment}
	for _, f := range archive.Files {
		if f.Name == "want/messages" {
			want = string(f.Data)
			continue
		}
		site.Files = append(site.Files, f)
	}
	return site, want
}

// findings returns all that is wrong with a site.
func findings(t *testing.T, site fs.FS) source.Diagnostics {
	t.Helper()
	tree, err := source.Read(site, nil)
	if err != nil {
		t.Fatal(err)
	}
	k, found := hiring.Load(tree, nil)
	return check.All(k, append(found, tree.Found()...), cases.Today, nil).Found
}

func messages(t *testing.T, site *txtar.Archive) string {
	t.Helper()
	fsys, err := txtar.FS(site)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, d := range findings(t, fsys) {
		p := d.Span.Position()
		fmt.Fprintf(&b, "%s:%d:%d: %s[%s] %s\n", d.Span.Path(), p.Line, p.Column, d.Severity, d.Rule.Name, d.Message)
		if d.Hint != "" {
			fmt.Fprintf(&b, "  = help: %s\n", d.Hint)
		}
	}
	return b.String()
}
