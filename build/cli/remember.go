package cli

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"rolewright/build/page"
	"rolewright/build/publish"
	"rolewright/build/site"
	"rolewright/build/source"
)

// memory is what is remembered of the last build into a folder. When nothing has changed since, building it again is
// only a matter of making sure that everything is still there; when some roles have, only their pages are rendered.
//
// It lives in the user's cache folder, one small file for each destination, and may be deleted at any time. It can't
// make a page wrong: it is only believed when the program, the options and every byte of the files that a page depends
// on are the same, and every byte of the page is what was written.
type memory struct {
	// Inputs digests the program, the options and all source files, and Common all but the roles. They are "" when the
	// program can't be told from another one. Inputs is also "" when the build had anything to say, so that warnings
	// are never swallowed.
	Inputs string `json:"inputs"`
	Common string `json:"common"`
	Stamp  string `json:"stamp"` // of the published folder
	Roles  int    `json:"roles"`
	Drafts int    `json:"drafts"`
	Keys   []byte `json:"keys"` // those of all pages, one after the other
}

// inputs digests what a build depends on.
func (a *app) inputs(tree *source.Tree, o buildOptions) memory {
	if a.Program == "" || a.Cache == "" {
		return memory{}
	}
	if o.Public { // small, and dependent on the day and on git's dates
		return memory{}
	}
	digest := func(more ...string) string {
		sum := sha256.Sum256(fmt.Appendf(nil, "%q %v %q %q", a.Program, o.Drafts, o.BaseURL, more))
		return hex.EncodeToString(sum[:])
	}
	// What there is to say may change with the day; pages don't.
	return memory{Inputs: digest(tree.Digest(""), a.today().String()), Common: digest(tree.Digest(source.RolesFolder))}
}

// memoryFile is where something about a destination is kept.
func (a *app) memoryFile(destination, what string) (string, error) {
	abs, err := filepath.Abs(destination)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256([]byte(abs))
	return filepath.Join(a.Cache, "rolewright", hex.EncodeToString(sum[:16])+"-"+what+".json"), nil
}

// recall returns what is remembered of a destination, as far as it is of use for the inputs of now.
func (a *app) recall(now memory, destination string) memory {
	var m memory
	if now.Common == "" {
		return m
	}
	name, err := a.memoryFile(destination, "build")
	if err != nil {
		return m
	}
	data, err := os.ReadFile(name)
	if err != nil || json.Unmarshal(data, &m) != nil || m.Common != now.Common {
		return memory{}
	}
	return m
}

// isWhole reports whether a destination was built from the very inputs of now, and is still as it was left.
func (m *memory) isWhole(now memory, destination string, o publish.Options) (publish.Report, bool) {
	if m.Inputs == "" || m.Inputs != now.Inputs {
		return publish.Report{}, false
	}
	report, whole := publish.Verify(destination, o)
	return report, whole && report.Stamp == m.Stamp
}

// knownKeys returns the keys of the pages that were published.
func (m *memory) knownKeys() map[page.Key]bool {
	known := make(map[page.Key]bool)
	for rest := m.Keys; len(rest) >= len(page.Key{}); rest = rest[len(page.Key{}):] {
		known[page.Key(rest)] = true
	}
	return known
}

// setKeys notes the keys of a site, each once. Those of one role follow each other.
func (m *memory) setKeys(outputs []site.Output) {
	var last page.Key
	for i := range outputs {
		if key, ok := outputs[i].Key(); ok && key != last {
			m.Keys = append(m.Keys, key[:]...)
			last = key
		}
	}
}

// remember notes a build. What can't be noted is simply built again next time.
func (a *app) remember(m memory, destination string) {
	if name, err := a.memoryFile(destination, "build"); err == nil {
		store(name, func(to io.Writer) error { return json.NewEncoder(to).Encode(m) })
	}
}

// store writes a file into the user's cache folder, if it can.
func store(name string, write func(io.Writer) error) {
	if os.MkdirAll(filepath.Dir(name), 0o700) == nil {
		_ = replaceFile(name, write)
	}
}

// replaceFile writes a file beside the old one and renames it into place, so that nobody ever reads half of it. It is
// for the user's eyes only.
func replaceFile(name string, write func(io.Writer) error) error {
	temporary := fmt.Sprintf("%s.%d", name, os.Getpid())
	f, err := os.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(f)
	err = errors.Join(write(buffered), buffered.Flush(), f.Close())
	if err == nil {
		err = os.Rename(temporary, name)
	}
	if err != nil {
		_ = os.Remove(temporary)
	}
	return err
}
