package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// locate resolves every link in dest and refuses places that no site may be published to. The folder doesn't have to
// exist.
func locate(dest string, o Options) (string, error) {
	if dest == "" {
		return "", errors.New("publish: no destination given")
	}
	path, err := resolve(dest)
	if err != nil {
		return "", err
	}
	refuse := func(reason string) error {
		return &RefusedError{path, reason, "choose a folder of its own for the site, such as site/"}
	}
	if filepath.Dir(path) == path {
		return "", refuse("it is the root of the file system")
	}
	if home, err := os.UserHomeDir(); err == nil && Within(home, path) {
		return "", refuse("it is your home folder, or a folder around it")
	}
	for _, p := range o.Protect {
		if Within(p, path) {
			return "", refuse(fmt.Sprintf("it is the folder %s, or a folder around it", p))
		}
	}
	for _, p := range o.ProtectTrees {
		if Within(p, path) || Within(path, p) {
			return "", refuse(fmt.Sprintf("it overlaps with %s, which holds the site's sources", p))
		}
	}
	return path, nil
}

// resolve makes path absolute and resolves the links in as much of it as exists.
func resolve(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("publish: %w", err)
	}
	var rest []string
	for {
		real, err := filepath.EvalSymlinks(path)
		if err == nil {
			return filepath.Join(append([]string{real}, rest...)...), nil
		}
		parent := filepath.Dir(path)
		if !errors.Is(err, fs.ErrNotExist) || parent == path {
			return "", fmt.Errorf("publish: %w", err)
		}
		rest = append([]string{filepath.Base(path)}, rest...)
		path = parent
	}
}

// Within reports whether child is parent or is inside it. It compares the folders themselves as well as their names,
// because a folder has many names on a disk that ignores case.
func Within(child, parent string) bool {
	if real, err := resolve(child); err == nil {
		child = real
	}
	if real, err := resolve(parent); err == nil {
		parent = real
	}
	rel, err := filepath.Rel(parent, child)
	if err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return true
	}
	parentInfo, err := os.Stat(parent)
	if err != nil {
		return false
	}
	for {
		info, err := os.Stat(child)
		if err == nil && os.SameFile(info, parentInfo) {
			return true
		}
		up := filepath.Dir(child)
		if up == child {
			return false
		}
		child = up
	}
}
