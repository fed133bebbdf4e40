package cli

import (
	_ "embed"
	"errors"
	"io/fs"
	"path/filepath"
)

// agents tells assistants that write text how to work on a site. A test follows it.
//
//go:embed agents.md
var agents []byte

// agentsFile is the name under which assistants look for it (https://agents.md, read on 2026-11-30).
const agentsFile = "AGENTS.md"

func (a *app) addAgents(dir string) error {
	name := filepath.Join(dir, agentsFile)
	err := writeNew(name, agents)
	if errors.Is(err, fs.ErrExist) {
		return usageError("rename it or delete it first", "%s already exists, and init doesn't overwrite anything", shown(name))
	}
	if err != nil {
		return machineError(err)
	}
	if !a.quiet {
		a.printer.line("Wrote %s", shown(name))
	}
	return nil
}
