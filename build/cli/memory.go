package cli

import (
	"runtime"
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
// come to it. What compiling may use stays the limit for the few pages that are large themselves.
func (a *app) saveMemory(tree *source.Tree) {
	if a.Env("GOGC") != "" || !tree.IsLarge() {
		return
	}
	debug.SetGCPercent(15)
	debug.FreeOSMemory()
}

// letGo returns what frees all that the pages of a large site were made from, at once, as room for the lists that
// publishing ends with. It is nil for a small site, which isn't worth it.
func (a *app) letGo(tree *source.Tree) func() {
	if a.Env("GOGC") != "" || !tree.IsLarge() {
		return nil
	}
	return func() {
		runtime.GC()
		debug.SetGCPercent(100)
	}
}
