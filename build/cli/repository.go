package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"rolewright/build/disk"
)

// repository is a git repository, found and read without git: its configuration can name commands that git would run.
type repository struct {
	top    string // the folder that holds .git
	folder string // .git itself, or where that leads to
	shared string // the folder with objects and refs; another one for a linked work tree
	head   string // id of the commit that is checked out, in hexadecimal
}

var (
	errShallow  = errors.New("this clone is shallow; fetch the whole history, with `git fetch --unshallow`")
	errNoCommit = errors.New("the repository's HEAD leads to no commit in a form that rolewright reads")
	errBorrowed = errors.New("this clone borrows its history from another folder; copy it, with `git repack -a -d`, and delete .git/objects/info/alternates")
	errRemote   = errors.New("this repository is on another computer")
)

// findRepository finds the repository that a folder is in. It returns nil when there is none. A folder that merely looks
// like the inside of a repository doesn't count.
func findRepository(folder string) (*repository, error) {
	top, err := filepath.Abs(folder)
	if err == nil {
		top, err = filepath.EvalSymlinks(top)
	}
	if err != nil {
		return nil, err
	}
	for {
		info, err := os.Lstat(filepath.Join(top, ".git"))
		switch {
		case err == nil && info.IsDir():
			return openRepository(&repository{top: top, folder: filepath.Join(top, ".git")})
		case err == nil && info.Mode().IsRegular():
			text, err := readSmall(top, ".git")
			if err != nil {
				return nil, err
			}
			to, ok := strings.CutPrefix(text, "gitdir: ")
			if !ok {
				return nil, errNoCommit
			}
			return openRepository(&repository{top: top, folder: relativeTo(top, to)})
		}
		up := filepath.Dir(top)
		if up == top {
			return nil, nil
		}
		top = up
	}
}

// openRepository fills in what belongs to a repository's folder.
func openRepository(r *repository) (*repository, error) {
	if isRemote(r.folder) {
		return nil, errRemote
	}
	r.shared = r.folder
	if to, err := readSmall(r.folder, "commondir"); err == nil {
		r.shared = relativeTo(r.folder, to)
	}
	if isRemote(r.shared) {
		return nil, errRemote
	}
	if r.borrows() {
		return nil, errBorrowed
	}
	if _, err := os.Lstat(filepath.Join(r.shared, "shallow")); err == nil {
		return nil, errShallow
	}
	var err error
	r.head, err = r.resolve()
	return r, err
}

// isRemote reports whether Windows would ask another computer for a folder, and introduce us to that computer.
func isRemote(folder string) bool {
	folder = filepath.ToSlash(folder)
	return strings.HasPrefix(folder, "//") || strings.HasPrefix(folder, "/??/")
}

// borrows reports whether objects are in other folders. A repository can name any, on other computers too, and git would
// look into them.
func (r *repository) borrows() bool {
	for _, name := range []string{"objects", "objects/info", "objects/pack"} {
		info, err := os.Lstat(filepath.Join(r.shared, filepath.FromSlash(name)))
		if err == nil && !info.IsDir() {
			return true
		}
	}
	_, err := os.Lstat(filepath.Join(r.shared, "objects", "info", "alternates"))
	return err == nil
}

var (
	commitID = regexp.MustCompile(`^(?:[0-9a-f]{40}|[0-9a-f]{64})$`)
	refName  = regexp.MustCompile(`^refs/[^\x00-\x20\\:?*\[~^\x7f]+$`)
)

// resolve returns the id of the commit that is checked out.
func (r *repository) resolve() (string, error) {
	text, err := readSmall(r.folder, "HEAD")
	for range 5 { // a ref can lead to another one
		if err != nil {
			return "", errNoCommit
		}
		if commitID.MatchString(text) {
			return text, nil
		}
		name, ok := strings.CutPrefix(text, "ref: ")
		if !ok || !refName.MatchString(name) || strings.Contains(name, "..") {
			break
		}
		if text, err = readSmall(r.shared, name); err != nil {
			text, err = r.packed(name)
		}
	}
	return "", errNoCommit
}

// packed looks a ref up in the file that holds many.
func (r *repository) packed(name string) (string, error) {
	all, err := readSmall(r.shared, "packed-refs")
	if err != nil {
		return "", err
	}
	for line := range strings.Lines(all) {
		if id, of, ok := strings.Cut(strings.TrimSpace(line), " "); ok && of == name {
			return id, nil
		}
	}
	return "", errNoCommit
}

// maxSmall is the size in bytes from which a file of a repository isn't read. Lists of refs are the largest ones.
const maxSmall = 16 << 20

// readSmall reads a small file of a repository, without the white space around it.
func readSmall(folder, name string) (string, error) {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return "", err
	}
	defer func() { _ = root.Close() }()
	f, info, err := disk.Read(root, filepath.FromSlash(name))
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }()
	if !info.Mode().IsRegular() || info.Size() > maxSmall {
		return "", fmt.Errorf("%s can't be read", name)
	}
	data, err := io.ReadAll(io.LimitReader(f, maxSmall))
	return strings.TrimSpace(string(data)), err
}

func relativeTo(folder, path string) string {
	path = filepath.FromSlash(path)
	if filepath.IsAbs(path) || isRemote(path) {
		return path
	}
	return filepath.Join(folder, path)
}
