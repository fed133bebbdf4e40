package cli

import (
	"context"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"time"

	"rolewright/build/source"
)

// changed asks git when the files of roles last changed, as far as they are in a repository and as they were committed.
// Search engines believe such dates only as long as they are true: those of files on a disk, and of builds, aren't.
// Its error says why a repository has no dates to give.
func changed(folder string, tree *source.Tree) (map[string]time.Time, error) {
	r, err := findRepository(folder)
	if r == nil || err != nil {
		return nil, err
	}
	site, err := filepath.EvalSymlinks(folder)
	if err == nil {
		site, err = filepath.Abs(site)
	}
	if err == nil {
		site, err = filepath.Rel(r.top, site)
	}
	if err != nil {
		return nil, err
	}
	asked, err := newQuestion(r, path.Join(filepath.ToSlash(site), source.RolesFolder))
	if err != nil {
		return nil, err
	}
	defer asked.end()
	committed, err := asked.committed()
	if err != nil {
		return nil, err
	}
	when, err := asked.when()
	if err != nil {
		return nil, err
	}
	dates := make(map[string]time.Time)
	for _, f := range tree.Under(source.RolesFolder) {
		name := path.Join(filepath.ToSlash(site), f.Path)
		if at, ok := when[name]; ok && isCommitted(f, committed[name]) {
			dates[f.Path] = at
		}
	}
	return dates, nil
}

// question is put to git about a repository. Git gets an empty repository of our own, and of the other one nothing but
// its objects: no configuration, hooks, attributes or index, which can all name commands to run.
type question struct {
	head, roles string
	own         string // a temporary folder
	environment []string
}

func newQuestion(r *repository, roles string) (*question, error) {
	own, err := os.MkdirTemp("", "rolewright-git-")
	if err != nil {
		return nil, err
	}
	q := &question{head: r.head, roles: roles, own: own}
	config := "[core]\n\trepositoryformatversion = 0\n\tbare = true\n"
	if len(r.head) == 2*sha256.Size {
		config = "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n"
	}
	for _, folder := range []string{"refs", "objects"} {
		err = errors.Join(err, os.Mkdir(filepath.Join(own, folder), 0o700))
	}
	for name, text := range map[string]string{"HEAD": r.head + "\n", "config": config} {
		err = errors.Join(err, os.WriteFile(filepath.Join(own, name), []byte(text), 0o600))
	}
	if err != nil {
		q.end()
		return nil, err
	}
	for _, variable := range os.Environ() {
		if name, _, _ := strings.Cut(variable, "="); !strings.HasPrefix(strings.ToUpper(name), "GIT_") {
			q.environment = append(q.environment, variable)
		}
	}
	q.environment = append(q.environment, "HOME="+own, "XDG_CONFIG_HOME="+own, "LC_ALL=C",
		"GIT_DIR="+own, "GIT_OBJECT_DIRECTORY="+filepath.Join(r.shared, "objects"),
		"GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_SYSTEM="+os.DevNull, "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_ATTR_NOSYSTEM=1",
		"GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_REPLACE_OBJECTS=1",
		"GIT_LITERAL_PATHSPECS=1", "GIT_PAGER=cat")
	return q, nil
}

func (q *question) end() { _ = os.RemoveAll(q.own) }

// patience is how long git may take to answer.
const patience = 30 * time.Second

func (q *question) ask(args ...string) ([]string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	git := exec.CommandContext(ctx, "git", args...)
	git.Dir, git.Env, git.WaitDelay = q.own, q.environment, time.Second
	out, err := git.Output()
	switch {
	case errors.Is(err, exec.ErrNotFound), errors.Is(err, exec.ErrDot):
		return nil, errors.New("git isn't installed")
	case err != nil:
		return nil, errors.New("git can't read the repository's history")
	}
	return strings.Split(string(out), "\x00"), nil
}

// committed returns the ids of the files of roles as they were committed, by path from the top of the repository.
func (q *question) committed() (map[string]string, error) {
	entries, err := q.ask("ls-tree", "-r", "-z", "--full-tree", q.head, "--", q.roles+"/")
	ids := make(map[string]string)
	for _, entry := range entries {
		about, name, _ := strings.Cut(entry, "\t")
		if fields := strings.Fields(about); len(fields) == 3 {
			ids[name] = fields[2]
		}
	}
	return ids, err
}

// when returns when the files of roles were last committed, by path from the top of the repository.
func (q *question) when() (map[string]time.Time, error) {
	fields, err := q.ask("log", "--format=%x00%cI", "--name-only", "--no-renames", "-z", q.head, "--", q.roles)
	when := make(map[string]time.Time)
	var at time.Time
	for _, field := range fields {
		field = strings.Trim(field, "\n")
		if committed, err := time.Parse(time.RFC3339, field); err == nil {
			at = committed.UTC()
			continue
		}
		if _, known := when[field]; !known && field != "" {
			when[field] = at // the newest commit comes first
		}
	}
	return when, err
}

// isCommitted reports whether a file is what was committed under an id. When it is, a tree holds it with other line ends
// perhaps, or without a byte-order mark.
func isCommitted(f *source.File, id string) bool {
	lines := strings.ReplaceAll(f.Data, "\n", "\r\n")
	for _, data := range []string{f.Data, lines, "\uFEFF" + f.Data, "\uFEFF" + lines} {
		var sum hash.Hash = sha1.New()
		if len(id) == 2*sha256.Size {
			sum = sha256.New()
		}
		fmt.Fprintf(sum, "blob %d\x00%s", len(data), data)
		if hex.EncodeToString(sum.Sum(nil)) == id {
			return true
		}
	}
	return false
}
