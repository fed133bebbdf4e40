package cli

import (
	"runtime/debug"

	"rolewright/build/source"
)

// largeSource is the size of a site's files, in bytes, from which memory is scarcer than time.
const largeSource = 16 << 20

func isLarge(tree *source.Tree) bool { return tree.Size() >= largeSource }

// spendMemory settles how much memory the run may use to save time. Compiling leaves much garbage, and a small site
// is done before collecting it is worth anything; a large one would take many times the memory that it needs.
// Somebody who has set GOGC knows better.
func (a *app) spendMemory(tree *source.Tree) {
	if a.Env("GOGC") != "" {
		return
	}
	if isLarge(tree) {
		debug.SetGCPercent(15)
	} else {
		debug.SetGCPercent(200)
	}
}
