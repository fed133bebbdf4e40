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

// checkPaths is the last line of defence: callers report such mistakes earlier, with the places in the source that
// caused them.
func checkPaths(s Site) error {
	// Sorting puts conflicting paths next to each other. A map would take much more memory for a large site.
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

// compareByFolder sorts the files in a folder directly after a file with the folder's name.
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
		return fmt.Errorf("publish: %q isn't a valid file name on some systems", path)
	case strings.HasPrefix(fold(path), ownPrefix):
		return fmt.Errorf("publish: %q is reserved: names that begin with %q belong to rolewright", path, ownPrefix)
	}
	return nil
}

// fold makes names equal that are one name to macOS and Windows.
func fold(path string) string { return strings.ToLower(path) }

// foldersOf yields the folders that a file is in, the innermost first.
func foldersOf(path string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := strings.LastIndexByte(path, '/'); i > 0; i = strings.LastIndexByte(path[:i], '/') {
			if !yield(path[:i]) {
				return
			}
		}
	}
}
