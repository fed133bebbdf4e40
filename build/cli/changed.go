package cli

import (
	"bufio"
	"bytes"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"rolewright/build/source"
)

// changed asks git when the files of roles last changed, as far as they are in a repository. Search engines believe such
// dates only as long as they are true: those of files on a disk, and of builds, aren't.
func (a *app) changed() map[string]time.Time {
	git := func(args ...string) ([]byte, error) {
		return exec.Command("git", append([]string{"-C", a.source}, args...)...).Output()
	}
	// A shallow clone takes the last commit that it has for the first one of all files.
	if shallow, err := git("rev-parse", "--is-shallow-repository"); err != nil || strings.TrimSpace(string(shallow)) != "false" {
		return nil // or there is no git, or no repository
	}
	unsaved, err := git("diff", "--name-only", "--relative", "-z", "HEAD", "--", source.RolesFolder)
	if err != nil {
		return nil
	}
	out, err := git("log", "--format=%x00%cI", "--name-only", "--relative", "--no-renames", "-z", "--", source.RolesFolder)
	if err != nil {
		return nil
	}
	changed := make(map[string]time.Time)
	var when time.Time
	fields := bufio.NewScanner(bytes.NewReader(out))
	fields.Buffer(nil, len(out)+1)
	fields.Split(splitAtNull)
	for fields.Scan() {
		field := strings.Trim(fields.Text(), "\n")
		if at, err := time.Parse(time.RFC3339, field); err == nil {
			when = at.UTC()
			continue
		}
		name := filepath.ToSlash(field)
		if _, known := changed[name]; !known && name != "" {
			changed[name] = when // the newest commit comes first
		}
	}
	for _, name := range strings.Split(string(unsaved), "\x00") {
		delete(changed, filepath.ToSlash(name)) // when it changed, no commit says yet
	}
	return changed
}

func splitAtNull(data []byte, atEnd bool) (advance int, token []byte, err error) {
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return i + 1, data[:i], nil
	}
	if atEnd && len(data) > 0 {
		return len(data), data, nil
	}
	return 0, nil, nil
}
