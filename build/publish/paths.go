package publish

import (
	"fmt"
	"io/fs"
	"iter"
	"path/filepath"
	"strings"
)

// The names of this package's own files, all directly in the destination.
const (
	ownPrefix    = ".rolewright-"
	manifestName = ownPrefix + "manifest.json"
	stagingName  = ownPrefix + "staging"
)

// checkPaths is the last line of defence: whoever plans a site reports such
// mistakes earlier, with the places in the source that caused them.
func checkPaths(outputs []Output) error {
	byFold := make(map[string]string, len(outputs))
	for _, o := range outputs {
		if err := checkPath(o.Path); err != nil {
			return err
		}
		if twin, ok := byFold[fold(o.Path)]; ok {
			return fmt.Errorf("publish: %q and %q would be one file on some systems", twin, o.Path)
		}
		byFold[fold(o.Path)] = o.Path
	}
	for key, path := range byFold {
		for folder := range foldersOf(key) {
			if file, ok := byFold[folder]; ok {
				return fmt.Errorf("publish: %q needs a folder where %q is a file", path, file)
			}
		}
	}
	return nil
}

func checkPath(path string) error {
	switch {
	case path == "." || !fs.ValidPath(path):
		return fmt.Errorf("publish: %q is not a clean relative path", path)
	case strings.ContainsAny(path, "\\\x00") || !filepath.IsLocal(filepath.FromSlash(path)):
		return fmt.Errorf("publish: %q is no file name on some systems", path)
	case strings.HasPrefix(fold(path), ownPrefix):
		return fmt.Errorf("publish: %q is taken: names that begin with %q are for publishing itself", path, ownPrefix)
	}
	return nil
}

// fold makes equal what macOS and Windows take for one name.
func fold(path string) string { return strings.ToLower(path) }

// foldersOf yields the folders that a file lies in, the innermost first.
func foldersOf(path string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := strings.LastIndexByte(path, '/'); i > 0; i = strings.LastIndexByte(path[:i], '/') {
			if !yield(path[:i]) {
				return
			}
		}
	}
}
