package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"

	"rolewright/build/publish"
)

// uploads is what has to be uploaded and deleted where a site is published: "+" or "-" by path. It is kept in a file and
// grows with each build until somebody deletes it, so that an upload that failed is made up for by the next one.
type uploads struct {
	file string // "" for none
	do   map[string]string
}

// readUploads reads the list that the flag names, which doesn't have to exist.
func (a *app) readUploads(o *buildOptions) (*uploads, error) {
	u := &uploads{file: o.changes, do: make(map[string]string)}
	if u.file == "" {
		return u, nil
	}
	if publish.Within(u.file, o.destination) {
		return nil, usageError("name a file outside it, such as changes.txt", "%s is in the folder that will be published", u.file)
	}
	if err := a.mayLieAt(u.file, "--changes"); err != nil {
		return nil, err
	}
	if o.dryRun {
		return nil, usageError("leave out one of the two", "--dry-run writes nothing, but --changes writes a list")
	}
	if err := mayReplace(u.file); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(u.file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return u, nil
	case err != nil:
		return nil, machineError(err)
	}
	for line := range strings.Lines(string(data)) {
		do, path, ok := strings.Cut(strings.TrimRight(line, "\r\n"), " ")
		if !ok || do != "+" && do != "-" {
			return nil, usageError("choose another name, or delete the file",
				"%s isn't a list of changes, so it won't be overwritten", u.file)
		}
		u.do[path] = do
	}
	return u, nil
}

// add adds what a build has changed, and writes the list.
func (u *uploads) add(r publish.Report) error {
	if u.file == "" {
		return nil
	}
	for _, path := range r.Written {
		u.do[path] = "+"
	}
	for _, path := range r.Gone {
		u.do[path] = "-"
	}
	return replaceFile(u.file, u.write)
}

// write writes the list in an order in which no page refers to what isn't there: pages after what they load, and what
// goes last of all.
func (u *uploads) write(to io.Writer) error {
	rank := func(at string) string {
		switch {
		case u.do[at] == "-":
			return "3" + at
		case path.Ext(at) == ".html":
			return "2" + at
		}
		return "1" + at
	}
	paths := slices.SortedFunc(maps.Keys(u.do), func(a, b string) int { return strings.Compare(rank(a), rank(b)) })
	for _, at := range paths {
		if _, err := fmt.Fprintf(to, "%s %s\n", u.do[at], at); err != nil {
			return err
		}
	}
	return nil
}
