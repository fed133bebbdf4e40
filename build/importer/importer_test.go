package importer

import (
	"archive/zip"
	"bytes"
	"flag"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
	"golang.org/x/tools/txtar"

	"rolewright/build/archetype"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var update = flag.Bool("update", false, "write what is imported into the cases")

// Each case is a story: what somebody brings, and the role files that it becomes.
func TestWhatPeopleBring(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("%d cases: %v", len(names), err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) { story(t, name) })
	}
}

func story(t *testing.T, name string) {
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	inputs := brought(t, archive.Files)
	files := imported(t, inputs)
	got := slices.DeleteFunc(slices.Clone(archive.Files), func(f txtar.File) bool { return isWritten(f.Name) })
	for _, f := range files {
		got = append(got, txtar.File{Name: f.Path, Data: []byte(withoutBeginnings(t, f.Text))})
	}
	if *update {
		if err := os.WriteFile(name, txtar.Format(&txtar.Archive{Comment: archive.Comment, Files: got}), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(written(archive.Files), written(got)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// brought are the files of a case. Those in a folder whose name ends in .docx are the parts of a Word file.
func brought(t testing.TB, files []txtar.File) []Input {
	var inputs []Input
	parts := make(map[string][]txtar.File)
	for _, f := range files {
		word, part, isPart := strings.Cut(f.Name, ".docx/")
		switch {
		case isWritten(f.Name):
		case !isPart:
			inputs = append(inputs, Input{Name: f.Name, Data: f.Data})
		default:
			if parts[word] == nil {
				inputs = append(inputs, Input{Name: word + ".docx"})
			}
			parts[word] = append(parts[word], txtar.File{Name: part, Data: f.Data})
		}
	}
	for i, in := range inputs {
		if word, ok := strings.CutSuffix(in.Name, ".docx"); ok {
			inputs[i].Data = zipped(t, parts[word])
		}
	}
	return inputs
}

func zipped(t testing.TB, files []txtar.File) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		part, err := w.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := part.Write(f.Data); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// withoutBeginnings says in a word what a file has in common with a new one.
func withoutBeginnings(t *testing.T, text string) string {
	for _, key := range []string{"summary", "responsibilities", "skills", "interviews", "questions"} {
		part, err := archetype.Part(key, archetype.Data{})
		if err != nil {
			t.Fatal(err)
		}
		text = strings.Replace(text, part, "(the "+key+" of a new role)\n", 1)
	}
	return text
}

func isWritten(name string) bool {
	return strings.HasPrefix(name, "roles/") || strings.HasPrefix(name, "content/")
}

func written(files []txtar.File) map[string]string {
	all := make(map[string]string)
	for _, f := range files {
		if isWritten(f.Name) {
			all[f.Name] = string(f.Data)
		}
	}
	return all
}

// imported imports files, and holds what comes of them against the promises: it loads, and no word is lost.
func imported(t *testing.T, inputs []Input) []*File {
	t.Helper()
	result, err := Import(inputs, Options{Site: Site{Language: language.English}})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range result.Refused {
		t.Errorf("%s: %s", r.Source, r.Message)
	}
	loads(t, result)
	for _, in := range inputs {
		text := string(in.Data)
		switch path.Ext(in.Name) {
		case ".json":
			continue // whose keys and addresses are no words
		case ".csv":
			text = wordsInTable(t, text)
		case ".docx":
			text = wordsInWord(t, in.Data)
		}
		if lost := lostWords(text, textOf(result)); len(lost) > 0 {
			t.Errorf("%s: lost %q", in.Name, lost)
		}
	}
	return result.Files
}

// textOf is all that is written.
func textOf(r *Result) string {
	var all strings.Builder
	for _, f := range r.Files {
		all.WriteString(f.Text)
	}
	return all.String()
}

var (
	notRead   = regexp.MustCompile(`(?s)<w:(?:delText|instrText)\b.*?</w:(?:delText|instrText)>|<mc:Fallback>.*?</mc:Fallback>`) // a fallback repeats what is before it
	wordBreak = regexp.MustCompile(`</w:p>|<w:(?:br|tab|cr)/>`)
	xmlTag    = regexp.MustCompile(`<[^<>]*>`)
)

// wordsInWord is the text of a Word file, without what its author has deleted.
func wordsInWord(t *testing.T, data []byte) string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	xml, err := fs.ReadFile(archive, "word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	return xmlTag.ReplaceAllString(wordBreak.ReplaceAllString(notRead.ReplaceAllString(string(xml), ""), " "), "")
}

// loads fails if files that were written have errors that keep a site from being built.
func loads(t *testing.T, result *Result) {
	t.Helper()
	var files []*source.File
	for _, f := range result.Files {
		files = append(files, &source.File{Path: f.Path, Data: f.Text})
	}
	tree := source.NewTree(files)
	_, found := hiring.Load(tree, nil)
	for _, d := range append(found, tree.Found()...) {
		if d.Severity == source.Error && d.Rule.Fixed {
			t.Errorf("%s: %s[%s]: %s: %q\n%s", d.Span.Path(), d.Severity, d.Rule.Name, d.Message, d.Span.Text(), d.Span.File.Data)
		}
	}
}

// Nobody can tell for certain whether levels of a job are hired apart.
func TestLevelsOfOneJobAreReported(t *testing.T) {
	files := imported(t, []Input{{Name: "baker.md", Data: []byte("# Baker\n\n## Tasks\n\n- Bake\n\n## Junior\n\nHelps.\n\n## Senior\n\nTeaches.\n")}})
	if len(files) != 1 || !slices.ContainsFunc(files[0].Notes, func(n string) bool { return strings.Contains(n, "several levels (Junior, Senior)") }) {
		t.Errorf("%d files, notes %q", len(files), files[0].Notes)
	}
}
