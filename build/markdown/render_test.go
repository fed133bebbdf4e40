package markdown

import (
	"flag"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"rolewright/build/source"
)

var update = flag.Bool("update", false, "write the HTML made into the archives")

// TestRender makes HTML of the Markdown in each archive: of page.md as a block, and of each line of lines.md by itself.
// The HTML wanted stands in page.html and lines.html, with the headings and links behind it.
func TestRender(t *testing.T) {
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatal("no archives in testdata")
	}
	renderer := NewRenderer()
	for _, name := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if len(archive.Comment) == 0 || len(archive.Files) != 2 {
				t.Fatal("an archive says what it shows, and has what is written and what comes of it")
			}
			written, want := archive.Files[0], &archive.Files[1]
			file := &source.File{Path: "content/pages/" + written.Name, Data: string(written.Data)}
			got := ""
			switch written.Name + " " + want.Name {
			case "page.md page.html":
				f, found := renderer.Block(file.Span(0, len(file.Data)), file.Data, 2)
				got = shown(t, file, f, found)
			case "lines.md lines.html":
				got = lines(t, renderer, file)
			default:
				t.Fatalf("nobody makes %s of %s", want.Name, written.Name)
			}
			if diff := cmp.Diff(string(want.Data), got); diff != "" && *update {
				want.Data = []byte(got)
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if diff != "" {
				t.Errorf("want (-) and got (+):\n%s", diff)
			}
		})
	}
}

// lines renders each line; one without markup is shown behind a =.
func lines(t *testing.T, r *Renderer, file *source.File) string {
	var b strings.Builder
	start := 0
	for line := range strings.Lines(file.Data) {
		text := strings.TrimSuffix(line, "\n")
		f, found := r.Inline(file.Span(start, start+len(text)), text)
		if start += len(line); f == nil && len(found) == 0 {
			b.WriteString("= " + string(Escape(text)) + "\n")
			continue
		}
		b.WriteString(shown(t, file, f, found))
	}
	return b.String()
}

func shown(t *testing.T, file *source.File, f *Fragment, found source.Diagnostics) string {
	t.Helper()
	checkFragment(t, file, f, found)
	var b strings.Builder
	fmt.Fprintln(&b, f.HTML(func(l Link) string { return "to:" + l.Target }))
	if f != nil {
		for _, h := range f.Headings {
			fmt.Fprintf(&b, "heading %d #%s %s\n", h.Level, h.ID, h.Text)
		}
		for _, l := range f.Links {
			fmt.Fprintf(&b, "link %s #%s %q\n", l.Target, l.Anchor, l.Span.Text())
		}
	}
	for _, d := range found {
		fmt.Fprintf(&b, "%s %q\n", d.Rule.Name, d.Span.Text())
	}
	return b.String()
}

func TestNothingIsMadeOfNothing(t *testing.T) {
	f, found := NewRenderer().Block(source.Span{}, " \n\t\n", 2)
	if !f.IsEmpty() || f.HTML(nil) != "" || len(found) > 0 {
		t.Error("blank lines become something")
	}
}

// TestCompose puts pieces together.
func TestCompose(t *testing.T) {
	pieces := []template.HTML{Anchor(`a.html?b="c"&d`, "<i>e</i>"), Small("f"), Small(""), Lines("", "g", "", "h"), Lines(), Items([]template.HTML{"i", "j"}), Items(nil)}
	want := []template.HTML{`<a href="a.html?b=&#34;c&#34;&amp;d"><i>e</i></a>`, "<small>f</small>", "", "g<br>h", "", "<ul><li>i</li><li>j</li></ul>", ""}
	if diff := cmp.Diff(want, pieces); diff != "" {
		t.Errorf("want (-) and got (+):\n%s", diff)
	}
}
