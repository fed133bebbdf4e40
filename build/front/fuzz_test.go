package front

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"rolewright/build/source"
)

// seeds adds the files of the archives that show what is said about bad ones.
func seeds(f *testing.F, suffix string) {
	names, err := filepath.Glob("../hiring/testdata/*.txtar")
	if err != nil || len(names) == 0 {
		f.Fatal("no archives")
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range txtar.Parse(data).Files {
			if strings.HasSuffix(file.Name, suffix) {
				f.Add(string(file.Data))
			}
		}
	}
}

// read returns a file as it comes out of source.Read: nothing else reaches this package.
func read(t *testing.T, path, data string) *source.File {
	if strings.ContainsRune(data, 0) || strings.ToValidUTF8(data, "") != data {
		t.Skip("never gets past source.Read")
	}
	return &source.File{Path: path, Data: strings.ReplaceAll(strings.TrimPrefix(data, "\uFEFF"), "\r\n", "\n")}
}

func FuzzParse(f *testing.F) {
	seeds(f, ".md")
	f.Fuzz(func(t *testing.T, data string) {
		file := read(t, "roles/fuzzed.md", data)
		doc, found := Parse(file, Form{})
		checkSpans(t, file, doc, found)
		if doc.HasFront && doc.Front.Kind != Mapping && !found.HasErrors() {
			t.Error("front matter is lost without a word")
		}
		if again, _ := Parse(file, Form{}); again.Body != doc.Body {
			t.Error("read twice, it has two bodies")
		}
	})
}

func FuzzSettings(f *testing.F) {
	seeds(f, ".yaml")
	f.Fuzz(func(t *testing.T, data string) {
		file := read(t, "content/site.yaml", data)
		v, found := ParseSettings(file, Form{})
		checkDiagnostics(t, file, found)
		if v.Span.File != nil {
			checkValue(t, file, v)
		}
		if v.Kind != Mapping && !found.HasErrors() {
			t.Error("settings are lost without a word")
		}
	})
}
