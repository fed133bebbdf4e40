package cli

import (
	"math"
	"runtime/debug"

	"rolewright/build/source"
)

// spendMemory settles how much memory compiling may use to save time. It leaves much garbage, and a small site is done
// before collecting it is worth anything; a large one would take many times the memory that it needs. It may have as
// much as publishing its pages is going to take anyway, about three times the size of its files.
// Somebody who has set GOGC knows better.
func (a *app) spendMemory(tree *source.Tree) {
	if a.Env("GOGC") != "" {
		return
	}
	debug.SetGCPercent(200)
	if tree.IsLarge() {
		debug.SetMemoryLimit(int64(tree.Size()) * 14 / 5)
	}
}

// saveMemory is for publishing a large site: everything that is known of it is in memory by then, and little more may
// come to it.
func (a *app) saveMemory(tree *source.Tree) {
	if a.Env("GOGC") != "" || !tree.IsLarge() {
		return
	}
	debug.SetMemoryLimit(math.MaxInt64)
	debug.SetGCPercent(15)
	debug.FreeOSMemory()
}
