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
	c := exec.Command("git", "-C", a.source, "log", "--format=%x00%cI", "--name-only", "--relative", "--no-renames", "-z", "--", source.RolesFolder)
	out, err := c.Output()
	if err != nil {
		return nil // there is no git, or no repository
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
