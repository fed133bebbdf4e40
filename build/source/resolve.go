package source

import (
	"errors"
	"io/fs"
	"path"
	"strings"
)

var (
	errOutside = errors.New("it leads to a hidden file, or out of content/, roles/ and templates/")
	errCircle  = errors.New("it leads in a circle")
)

// maxLinks is the most links that may lead from one to the next on the way to a file.
const maxLinks = 20

// resolve follows the links on the way to a file and returns the file's own path. It returns errOutside for files that
// aren't part of the site: outside the three folders, hidden, or belonging to a version control system.
func resolve(site fs.FS, name string) (string, error) {
	done, rest := "", strings.Split(name, "/")
	for links := 0; len(rest) > 0; {
		part := rest[0]
		rest = rest[1:]
		if part == ".." {
			if done == "" {
				return "", errOutside
			}
			done = strings.TrimPrefix(path.Dir("/"+done), "/")
			continue
		}
		at := path.Join(done, part)
		info, err := fs.Lstat(site, at)
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			done = at
			continue
		}
		if links++; links > maxLinks {
			return "", errCircle
		}
		to, err := fs.ReadLink(site, at)
		if err != nil {
			return "", err
		}
		to = strings.ReplaceAll(to, `\`, "/") // as Windows writes it
		if strings.HasPrefix(to, "/") || strings.Contains(to, ":") {
			return "", errOutside
		}
		rest = append(partsOf(to), rest...)
	}
	if !IsRead(done) {
		return "", errOutside
	}
	return done, nil
}

// partsOf splits the target of a link.
func partsOf(target string) []string {
	var parts []string
	for part := range strings.SplitSeq(target, "/") {
		if part != "" && part != "." {
			parts = append(parts, part)
		}
	}
	return parts
}
