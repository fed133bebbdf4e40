// Package publish puts a finished site into a folder on disk without ever
// leaving it half-done.
//
// Whoever publishes a site usually fears four things, and this package
// exists to rule them out:
//
//   - A mistake in one page must not spoil the site that is already there.
//     Every file is made before the first one is put in place; if one can't be
//     made, the folder stays exactly as it was.
//   - A visitor must never see half a page. A file is replaced in one step: at
//     any moment it is wholly old or wholly new.
//   - A build that is killed must not leave a mess. The next build repairs the
//     folder, whatever moment the kill came at.
//   - Nobody's own files may be lost. A list of the files written, with a
//     fingerprint of each (.rolewright-manifest.json), stays in the folder.
//     Only what is on that list and still has its fingerprint is ever removed,
//     and a folder that holds other things and no such list is refused.
//
// Files that didn't change are not touched, so tools that copy a site to a
// server by date copy only what is new.
//
// The promise is about killed processes, not about power cuts: nothing is
// forced through to the disk, because that would make each build wait for it.
// After a power cut a file may be damaged, and the next build finds that out,
// because it compares contents and trusts no dates. Should the list itself be
// damaged, the folder is refused and has to be deleted before building anew.
//
// One build at a time can publish into a folder; a second one is told so. The
// operating system holds that lock and drops it when a process dies. On the
// few systems without such locks a lock file does its work, which after a kill
// stays in force for an hour.
package publish

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Site is the finished site: a list of files, each known by its index.
// Whoever has a site of a hundred thousand files needn't make a second list.
type Site interface {
	// Len is how many files there are.
	Len() int

	// Path says where a file goes, below the destination: relative, clean,
	// with slashes on every system, such as "roles/designer/index.html".
	// Names at the top that begin with ".rolewright-" are taken.
	Path(i int) string

	// Render appends the file's bytes to buf. It is called at most once in
	// a run, from any of several goroutines, and must not keep buf. An error
	// stops the publication; the remaining files are rendered all the same,
	// so that a caller can collect every problem at once.
	Render(i int, buf *bytes.Buffer) error
}

// Options says how to publish. The zero value protects nothing but the root
// of the file system and the user's home.
type Options struct {
	// Protect lists absolute folders that must be neither the destination nor
	// inside it. A destination inside one of them is fine.
	Protect []string

	// ProtectTrees lists absolute folders that must be neither the
	// destination, nor inside it, nor around it.
	ProtectTrees []string

	// Kind is a word for what is published, or "". A folder that holds
	// something of another kind is refused.
	Kind string

	// DryRun renders and compares, but writes nothing.
	DryRun bool
}

// Action is what happened to one file, in a word fit for printing.
type Action string

// The actions that a Report counts.
const (
	Created   Action = "created"   // the file wasn't there
	Updated   Action = "updated"   // the file was there with other bytes
	Unchanged Action = "unchanged" // the file had these bytes; it wasn't touched
	Removed   Action = "removed"   // an earlier build wrote it, this one doesn't
	Kept      Action = "kept"      // as Removed, but changed by someone since, so left alone
)

// Change says what happened to one file.
type Change struct {
	Path   string // as in Site
	Action Action // never Unchanged
}

// Report says what a run did, or in a dry run what it would have done.
type Report struct {
	Created, Updated, Unchanged, Removed int

	// Kept lists files that an earlier build wrote, that aren't part of the
	// site any more, and that someone has changed since. They are left alone,
	// and reported by every build until someone deletes them. Sorted.
	Kept []string

	// Changes lists every file but the unchanged ones, sorted by path.
	Changes []Change

	// Bytes is the size of the whole site, unchanged files included, without
	// this package's own files and the kept ones.
	Bytes int64
}

// To publishes a site into the folder dest, which is created if need be, and
// removes what an earlier run wrote there and this one doesn't.
//
// New files appear first, then changed ones are replaced, both in the order of
// the site, and outdated ones are removed last. So a page never refers to
// something that isn't there yet. A file of the site that someone has edited in
// place is replaced.
//
// Its errors are a *RenderError, a *RefusedError and a *PartialError, plain
// errors for paths that can't be published, and those of the file system.
// After any but a *PartialError the folder is as it was.
func To(dest string, s Site, o Options) (Report, error) {
	if err := checkPaths(s); err != nil {
		return Report{}, err
	}
	path, err := locate(dest, o)
	if err != nil {
		return Report{}, err
	}
	d, err := open(path, o.DryRun)
	if err != nil {
		return Report{}, err
	}
	if len(d.old.Files) > 0 && d.old.Kind != o.Kind {
		d.abandon()
		return Report{}, d.refuse(fmt.Sprintf("it holds a site of another kind (%s)", cmp.Or(d.old.Kind, "internal")), "choose another destination")
	}
	d.kind = o.Kind
	p, err := prepare(d, s)
	if err != nil {
		d.abandon()
		return Report{}, err
	}
	defer d.close()
	if !o.DryRun {
		if err := p.commit(); err != nil {
			return Report{}, err
		}
	}
	return p.report(), nil
}

// prepare does all that can fail for reasons of content: afterwards, every
// file that has to change lies finished in the staging folder.
func prepare(d *destination, s Site) (*plan, error) {
	r := newRun(d, s)
	r.renderAll()
	if err := r.failure(); err != nil {
		return nil, err
	}
	return newPlan(r)
}

func (p *plan) report() Report {
	var r Report
	add := func(path string, a Action) { r.Changes = append(r.Changes, Change{path, a}) }
	for _, f := range p.fates {
		r.Bytes += f.size
		switch f.found {
		case same:
			r.Unchanged++
		case absent, folder:
			r.Created++
			add(f.path, Created)
		default:
			r.Updated++
			add(f.path, Updated)
		}
	}
	for _, path := range slices.Concat(p.clear, p.remove) {
		r.Removed++
		add(path, Removed)
	}
	r.Kept = p.kept
	for _, path := range p.kept {
		add(path, Kept)
	}
	slices.SortFunc(r.Changes, func(a, b Change) int { return strings.Compare(a.Path, b.Path) })
	return r
}
