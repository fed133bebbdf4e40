package publish

import (
	"fmt"
	"io/fs"
	"iter"
	"path/filepath"
	"slices"
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
func checkPaths(s Site) error {
	// Sorted, what may be in each other's way follows each other. A map would take much more memory for a large site.
	sorted := make([]string, s.Len())
	for i := range sorted {
		path := s.Path(i)
		if err := checkPath(path); err != nil {
			return err
		}
		sorted[i] = fold(path)
	}
	slices.SortFunc(sorted, compareByFolder)
	for i := 1; i < len(sorted); i++ {
		before, path := sorted[i-1], sorted[i]
		if before == path {
			return fmt.Errorf("publish: two files would be one file on some systems: %q", path)
		}
		if strings.HasPrefix(path, before) && path[len(before)] == '/' {
			return fmt.Errorf("publish: %q needs a folder where %q is a file", path, before)
		}
	}
	return nil
}

// compareByFolder puts what lies in a folder directly behind a file of the folder's name.
func compareByFolder(a, b string) int {
	for i := range min(len(a), len(b)) {
		switch {
		case a[i] == b[i]:
		case a[i] == '/':
			return -1
		case b[i] == '/':
			return 1
		default:
			return int(a[i]) - int(b[i])
		}
	}
	return len(a) - len(b)
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
