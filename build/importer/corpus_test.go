package importer

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"golang.org/x/text/language"
)

var corpus = flag.String("corpus", "", "a `folder` of files that other people wrote")

// Every word of other people's postings and questions is in what is written of them, and what is written loads.
func TestForeignFilesAreImportedWhole(t *testing.T) {
	if *corpus == "" {
		t.Skip("there is no -corpus")
	}
	files, refused := 0, 0
	var all, longest time.Duration
	err := filepath.WalkDir(*corpus, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		start := time.Now()
		result, err := Import([]Input{{Name: filepath.Base(name), Data: data}}, Options{Site: Site{Language: language.English}})
		if err != nil {
			return err
		}
		took := time.Since(start)
		all, longest, files = all+took, max(longest, took), files+1
		if len(result.Refused) > 0 {
			refused++
			t.Logf("%s is refused: %s", name, result.Refused[0].Message)
			return nil
		}
		loads(t, result)
		if lost := lostWords(string(data), textOf(result)); len(lost) > 0 {
			t.Errorf("%s: lost %q", name, lost)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d files, %d refused; %v a file, and %v at most", files, refused, (all / time.Duration(max(1, files))).Round(time.Microsecond), longest)
}
