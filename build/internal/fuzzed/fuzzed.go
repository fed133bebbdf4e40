// Package fuzzed has what fuzz targets of several packages need: texts to begin with, files as they come from disk, and
// what holds for every finding whatever was read. It is for tests.
package fuzzed

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"rolewright/build/source"
)

// AddSeeds adds the files that end in suffix of the archives that show messages about bad files.
func AddSeeds(f *testing.F, suffix string) {
	for _, archive := range Archives(f, "../hiring/testdata") {
		for _, file := range archive.Files {
			if strings.HasSuffix(file.Name, suffix) {
				f.Add(string(file.Data))
			}
		}
	}
}

// Archives reads all archives of a folder. There has to be one.
func Archives(f *testing.F, folder string) []*txtar.Archive {
	names, err := filepath.Glob(folder + "/*.txtar")
	if err != nil || len(names) == 0 {
		f.Fatalf("there are no archives in %s", folder)
	}
	var all []*txtar.Archive
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		all = append(all, txtar.Parse(data))
	}
	return all
}

// File returns a file as it comes out of source.Read. Data that source.Read refuses is skipped.
func File(t *testing.T, path, data string) *source.File {
	if strings.ContainsRune(data, 0) || strings.ToValidUTF8(data, "") != data {
		t.Skip("source.Read refuses it")
	}
	return &source.File{Path: path, Data: strings.ReplaceAll(strings.TrimPrefix(data, "\uFEFF"), "\r\n", "\n")}
}

// CheckFound checks that findings have a rule, a message and places in the file.
func CheckFound(t *testing.T, file *source.File, found source.Diagnostics) {
	t.Helper()
	for _, d := range found {
		CheckSpan(t, file, d.Span, d.Rule.Name)
		for _, n := range d.Notes {
			CheckSpan(t, file, n.Span, n.Message)
		}
		if d.Rule.Name == "" || d.Message == "" || strings.HasSuffix(d.Message, ".") && !strings.HasSuffix(d.Message, "...") {
			t.Errorf("a finding is not in shape: %+v", d)
		}
	}
}

// CheckSpan checks that the place of something is in the file.
func CheckSpan(t *testing.T, file *source.File, s source.Span, of string) {
	t.Helper()
	if s.File != file || s.Start < 0 || s.Start > s.End || int(s.End) > len(file.Data) {
		t.Fatalf("%s: its place is not in the file: %d to %d of %d", of, s.Start, s.End, len(file.Data))
	}
}
