package build_test

import (
	"flag"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"rolewright/build"
)

var update = flag.Bool("update", false, "write what is got into the want/ files of testdata")

// The repository is a site of its own, and its templates are the built-in ones.
var starter = os.DirFS("..")

// TestSites builds the small sites of testdata. An archive begins with a sentence about what it shows, and perhaps a
// line "$ build" with flags; then come the files of the site, and what they should become:
//
//	want/<path>       the inside of a page's <main>, or the whole of another file
//	want/head/<path>  what stands before <main>
//	want/outputs      the paths of all files
//	want/messages     what is reported; without it, nothing may be
//
// To add a page, add its empty want file and run: go test ./build -run TestSites -update
func TestSites(t *testing.T) {
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("%d archives: %v", len(archives), err)
	}
	for i, name := range archives {
		if testing.Short() && i%2 > 0 && !*update {
			continue
		}
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			checkArchive(t, archive)
			if *update {
				if err := os.WriteFile(name, txtar.Format(archive), 0o666); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func checkArchive(t *testing.T, archive *txtar.Archive) {
	story, options := parseComment(t, string(archive.Comment))
	if len(story) < 20 {
		t.Error("the archive doesn't say what it shows")
	}
	var site, want []txtar.File
	for _, f := range archive.Files {
		if strings.HasPrefix(f.Name, "want/") {
			want = append(want, f)
		} else {
			site = append(site, f)
		}
	}
	fsys, err := txtar.FS(&txtar.Archive{Files: site})
	if err != nil {
		t.Fatal(err)
	}
	got := compile(t, fsys, options)
	got.crawl(t)
	wantsMessages := false
	for i, f := range want {
		wantsMessages = wantsMessages || f.Name == "want/messages"
		want[i].Data = got.section(t, strings.TrimPrefix(f.Name, "want/"))
		if diff := cmp.Diff(tidy(string(f.Data)), tidy(string(want[i].Data))); diff != "" && !*update {
			t.Errorf("%s (-want +got):\n%s", f.Name, diff)
		}
	}
	if messages := got.messages(); messages != "" && !wantsMessages {
		want = append(want, txtar.File{Name: "want/messages", Data: []byte(messages)})
		if !*update {
			t.Errorf("unexpected messages:\n%s", messages)
		}
	}
	archive.Files = append(site, want...)
}

// parseComment takes the flags out of the comment of an archive.
func parseComment(t *testing.T, comment string) (story string, o build.Options) {
	story, command, _ := strings.Cut(comment, "$ build")
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	flags.BoolVar(&o.Drafts, "drafts", false, "")
	flags.StringVar(&o.BaseURL, "base-url", "", "")
	flags.BoolVar(&o.Public, "public", false, "")
	flags.Func("today", "", func(day string) (err error) {
		o.Today, err = time.Parse(time.DateOnly, day)
		return err
	})
	if err := flags.Parse(strings.Fields(command)); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(story), o
}

func (c *compiled) section(t *testing.T, name string) []byte {
	switch name {
	case "messages":
		return []byte(c.messages())
	case "outputs":
		return []byte(strings.Join(slices.Sorted(slices.Values(c.paths)), "\n") + "\n")
	}
	file, head := strings.CutPrefix(name, "head/")
	data, ok := c.files[file]
	if !ok {
		t.Errorf("want/%s is wanted, but the site has no such file", name)
	}
	before, main, isPage := strings.Cut(data, `<main id="main">`)
	switch {
	case head:
		return []byte(tidy(before))
	case isPage && path.Ext(file) == ".html":
		main, _, _ = strings.Cut(main, "</main>")
		return []byte(tidy(main))
	}
	return []byte(tidy(data))
}

// tidy drops blank lines and blanks at the ends of lines, which no reader of a page sees.
func tidy(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		if line = strings.TrimRight(line, " \t\r\n"); line != "" {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}
