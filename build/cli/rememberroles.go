package cli

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"

	"rolewright/build"
)

// What the compiler remembers of roles lies in a file of its own beside the memory of the build: it is large for a large
// site, is only read when something has changed, and may be let go of before the site is rendered.

// remembered is what is stored for one role. They are stored one after the other, since all in one piece would take
// much memory.
type remembered struct {
	Digest []byte `json:"digest"`
	build.RoleMemory
}

// rememberRoles stores what a run of the compiler left. It is worth something even if the build fails later.
func (a *app) rememberRoles(common string, m *build.Memory, destination string) {
	name, err := a.memoryFile(destination, "roles")
	if err != nil {
		return
	}
	store(name, func(to io.Writer) error {
		out := json.NewEncoder(to)
		errs := []error{out.Encode(common), out.Encode(m.Common[:])}
		for digest, r := range m.Roles {
			errs = append(errs, out.Encode(remembered{Digest: digest[:], RoleMemory: r}))
		}
		return errors.Join(errs...)
	})
}

// recallRoles returns what the last run of the same program left, or nil. Half of it is as good as nothing.
func (a *app) recallRoles(common, destination string) *build.Memory {
	name, err := a.memoryFile(destination, "roles")
	if err != nil || common == "" {
		return nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil
	}
	defer func() { _ = f.Close() }()
	stored := json.NewDecoder(bufio.NewReader(f))
	var program string
	var digest []byte
	if stored.Decode(&program) != nil || program != common || stored.Decode(&digest) != nil || len(digest) != len(build.Digest{}) {
		return nil
	}
	m := &build.Memory{Common: build.Digest(digest), Roles: make(map[build.Digest]build.RoleMemory)}
	for {
		var r remembered
		switch err := stored.Decode(&r); {
		case errors.Is(err, io.EOF):
			return m
		case err != nil || len(r.Digest) != len(build.Digest{}) || r.Role == nil:
			return nil
		}
		m.Roles[build.Digest(r.Digest)] = r.RoleMemory
	}
}
