package build_test

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build"
	"rolewright/build/source"
)

// amendedFile makes all certain corrections of a role, as `check --fix` does.
func amendedFile(t testing.TB, raw string) (after string, rounds [][]source.Edit) {
	t.Helper()
	tree := readSharing(t, fstest.MapFS{nurse: {Data: []byte(raw)}})
	rounds = build.Fix(tree, build.Options{Drafts: true, Today: slipDay}, func(source.Span) bool { return true })[nurse]
	after = raw
	for _, edits := range rounds {
		var ok bool
		if after, ok = source.Amend(after, edits); !ok {
			t.Fatal("an edit isn't of the file that it is made in")
		}
	}
	return after, rounds
}

// A file that was saved on Windows, with several slips, keeps everything that isn't one.
func TestFixTouchesNothingElse(t *testing.T) {
	written := "\uFEFF---\r\ntitle:  ICU Nurse   # soon\r\nsummary: Cares: day and night.\r\nresponsibilities:\r\n  • Assess\r\n  • Titrate\r\n" +
		"skills: [Calm]\r\n\r\nquestions:\r\n  - Why?\r\n---\r\nA body  with\ttabs.\r\n"
	want := strings.NewReplacer("summary: Cares: day and night.", `summary: "Cares: day and night."`, "• ", "- ").Replace(written)
	if got, _ := amendedFile(t, written); got != want {
		t.Errorf("it became\n%q\nnot\n%q", got, want)
	}
}

// Corrections are written in the format of the file.
func TestFixWritesTOML(t *testing.T) {
	written := "+++\ntitle = \"Baker &amp; Miller\"\ncompensation = {min = \"46k\", max = 58000, currency = \"euro\", period = \"year\"}\napply = \"jobs@mill.test\"\n+++\n"
	want := strings.NewReplacer("&amp;", "&", `"46k"`, "46000", `"euro"`, `"EUR"`).Replace(written)
	if got, _ := amendedFile(t, written); got != want {
		t.Errorf("it became\n%s\nnot\n%s", got, want)
	}
}

// Whatever is in a file, corrections never panic, leave all that no finding named as it was, and are all made at once.
func FuzzFix(f *testing.F) {
	base := archivedIn(f, "testdata/slips/base.txtar")
	f.Add(base[nurse])
	for _, name := range []string{"testdata/slips/yaml.txtar"} {
		texts := archivedIn(f, name)
		for i, at := range slices.Sorted(maps.Keys(texts)) {
			if testing.Short() && i%24 > 0 {
				continue
			}
			text := texts[at]
			f.Add("---\ntitle: T\n" + unseen.Replace(text) + "---\nBody.\n")
			f.Add(strings.ReplaceAll("---\n"+unseen.Replace(text)+"---\nBody.\n", "\n", "\r\n"))
		}
	}
	amendedFile(f, base[nurse]) // so that what is made once counts against no input: one that takes ten seconds is taken for a hang
	f.Fuzz(func(t *testing.T, raw string) {
		if len(raw) > 4000 {
			t.Skip("nothing new is in a long file")
		}
		after, rounds := amendedFile(t, raw)
		for _, edits := range rounds {
			last := int32(0)
			for _, e := range edits {
				if e.Span.Start < last {
					t.Fatal("edits overlap")
				}
				last = e.Span.End
			}
		}
		if again, more := amendedFile(t, after); again != after {
			t.Errorf("fixed twice, %q becomes %q by %v", after, again, more)
		}
	})
}
