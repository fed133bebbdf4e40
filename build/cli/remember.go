package cli

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"rolewright/build/publish"
	"rolewright/build/source"
)

// memory is what is remembered of the last build into a folder, so that building it again from the same files is
// only a matter of making sure that everything is still there.
//
// It lives in the user's cache folder, one small file for each destination, and may be deleted at any time. It can't
// make a page wrong: it is only believed when the program, the options and every byte of every source file are the
// same, and every byte of every page is what was written. A build that had anything to say isn't remembered, so that
// warnings are never swallowed.
type memory struct {
	Inputs string `json:"inputs"` // digest of the program, the options and the source files
	Stamp  string `json:"stamp"`  // of the published folder
	Roles  int    `json:"roles"`
	Drafts int    `json:"drafts"`
}

// inputs digests everything that a build depends on. It is "" when the program can't be told from another one.
func (a *app) inputs(tree *source.Tree, o buildOptions) string {
	if a.Program == "" || a.Cache == "" {
		return ""
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%q %v %q %s", a.Program, o.Drafts, o.BaseURL, tree.Digest()))
	return hex.EncodeToString(sum[:])
}

// memoryFile is where the memory of a destination is kept.
func (a *app) memoryFile(destination string) (string, error) {
	abs, err := filepath.Abs(destination)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256([]byte(abs))
	return filepath.Join(a.Cache, "rolewright", hex.EncodeToString(sum[:16])+".json"), nil
}

// recall returns what is remembered of a destination, if it was built from these inputs and is still whole.
func (a *app) recall(inputs string, o buildOptions, options publish.Options) (memory, publish.Report, bool) {
	var m memory
	if inputs == "" {
		return m, publish.Report{}, false
	}
	name, err := a.memoryFile(o.destination)
	if err != nil {
		return m, publish.Report{}, false
	}
	data, err := os.ReadFile(name)
	if err != nil || json.Unmarshal(data, &m) != nil || m.Inputs != inputs {
		return m, publish.Report{}, false
	}
	report, whole := publish.Verify(o.destination, options)
	return m, report, whole && report.Stamp == m.Stamp
}

// remember notes a build. What can't be noted is simply built again next time.
func (a *app) remember(inputs, stamp string, c *compiled, o buildOptions) {
	name, err := a.memoryFile(o.destination)
	if err != nil {
		return
	}
	data, err := json.Marshal(memory{Inputs: inputs, Stamp: stamp, Roles: c.Roles, Drafts: c.Drafts})
	if err != nil || os.MkdirAll(filepath.Dir(name), 0o700) != nil {
		return
	}
	// Renamed into place, so that nobody ever reads half of it.
	temporary := fmt.Sprintf("%s.%d", name, os.Getpid())
	if os.WriteFile(temporary, data, 0o600) != nil || os.Rename(temporary, name) != nil {
		_ = os.Remove(temporary)
	}
}
