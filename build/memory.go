package build

import (
	"crypto/sha256"
	"fmt"
	"sync"

	"rolewright/build/check"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// Memory is what one run tells the next, so that roles that didn't change needn't be read again. It can't make a site
// wrong: what it says of a role holds for the very bytes of the role's file, of everything in content/, and for the same
// day; anything else is read. What was found in a role is remembered with it, and told again.
//
// It is plain data that can be stored, for as long as the program is the same.
type Memory struct {
	Common Digest // of all but the roles
	Roles  map[Digest]RoleMemory
}

// RoleMemory is what is remembered of one role's file.
type RoleMemory struct {
	Role  *hiring.Known `json:"role"`
	Trace check.Trace   `json:"trace,omitzero"`
}

// Digest is the beginning of a SHA-256.
type Digest [16]byte

// recollection is a memory in use: what the last run left, and what this one leaves.
type recollection struct {
	tree    *source.Tree
	checker *check.Checker
	common  Digest
	last    map[Digest]RoleMemory

	mu    sync.Mutex
	known map[*source.File]*hiring.Known
}

func recollect(tree *source.Tree, checker *check.Checker, o Options) *recollection {
	r := &recollection{tree: tree, checker: checker, known: make(map[*source.File]*hiring.Known)}
	if o.Recall == nil && o.Remember == nil {
		return r
	}
	r.common = digestOf("%s %s", o.Today, tree.Digest(source.RolesFolder))
	if o.Recall != nil && o.Recall.Common == r.common {
		r.last = o.Recall.Roles
	}
	return r
}

// options make a kit be loaded with what is remembered.
func (r *recollection) options(o Options) hiring.Options {
	options := hiring.Options{Frugal: o.Frugal, Visit: r.checker.Visit}
	if len(r.last) > 0 {
		options.Recall, options.Recalled = r.recall, r.recalled
	}
	if o.Remember != nil {
		options.Remember = r.remember
	}
	return options
}

func digestOf(format string, args ...any) Digest {
	hash := sha256.New()
	fmt.Fprintf(hash, format, args...)
	return Digest(hash.Sum(nil))
}

func digestOfRole(file *source.File) Digest { return digestOf("%q %x", file.Path, file.Digest()) }

// recall returns what is remembered of a file, or nil.
func (r *recollection) recall(file *source.File) *hiring.Known {
	return r.last[digestOfRole(file)].Role
}

// recalled takes up the rest of what is remembered of a file that isn't going to be read.
func (r *recollection) recalled(file *source.File) {
	m := r.last[digestOfRole(file)]
	r.remember(file, m.Role)
	r.checker.Recall(r.tree, file, m.Trace)
}

func (r *recollection) remember(file *source.File, known *hiring.Known) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.known[file] = known
}

// memory is what the next run may know.
func (r *recollection) memory() *Memory {
	m := &Memory{Common: r.common, Roles: make(map[Digest]RoleMemory, len(r.known))}
	traces := r.checker.Traces()
	for file, known := range r.known {
		m.Roles[digestOfRole(file)] = RoleMemory{Role: known, Trace: traces[file]}
	}
	return m
}
