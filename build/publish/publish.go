// Package publish writes a finished site into a folder on disk without ever leaving it half-done.
//
// It guards against four things that can go wrong:
//
//   - A mistake in one page must not spoil the site that is already there. Every file is rendered before the first one
//     is put in place; if one fails, the folder stays exactly as it was.
//   - A visitor must never see half a page. Each file is replaced in one step, so at any moment it is either the old
//     one or the new one.
//   - A build that is killed must not leave a mess. The next build repairs the folder, no matter when the kill came.
//   - Nobody may lose files of their own. The folder keeps a list of the files written, with a fingerprint of each
//     (.rolewright-manifest.json). Only a file that is on the list and still has its fingerprint is ever removed, and a
//     folder that holds other files and no list is refused.
//
// Files that didn't change are not touched, so tools that copy a site to a server by date copy only what is new.
//
// The promise covers killed processes, not power cuts: files are not synced to the disk, because every build would have
// to wait for it. A power cut can damage a file. The next build notices, because it compares contents and ignores
// dates. If the list itself is damaged, the folder is refused and has to be deleted before the next build.
//
// Only one build at a time can publish into a folder; a second one is refused. The operating system holds the lock and
// releases it when the process dies. On the few systems without such locks a lock file is used instead, which stays in
// force for an hour after a kill.
package publish

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"slices"
	"strings"
)

// Hosting says where to put the internal site, so that only the team can read it.
//
//go:embed README.md
var Hosting string

// Site is the finished site: a list of files, each known by its index. It is an interface so that a caller with a
// hundred thousand files doesn't have to copy its list.
type Site interface {
	// Len is how many files there are.
	Len() int

	// Path is where a file goes, relative to the destination: clean, with slashes on every system, such as
	// "roles/designer/index.html". Names at the top that begin with ".rolewright-" are reserved.
	Path(i int) string

	// Render appends the file's bytes to buf. It is called at most once per file in a run, from several goroutines, and
	// must not keep buf. An error stops the publication; the remaining files are still rendered, so that a caller can
	// collect every problem at once.
	Render(i int, buf *bytes.Buffer) error
}

// Options says how to publish. The zero value protects only the root of the file system and the user's home.
type Options struct {
	// Protect lists absolute folders that must not be the destination or inside it. The destination may be inside one
	// of them.
	Protect []string

	// ProtectTrees lists absolute folders that must not be the destination, inside it or around it.
	ProtectTrees []string

	// Kind is a word for what is published, or "". A folder that holds something of another kind is refused.
	Kind string

	// Withdraw moves files that an earlier build wrote, that are no longer part of the site and that somebody has changed
	// since, out of the destination instead of keeping them there: into a folder beside it, named like it with
	// "-withdrawn" at the end. It is for sites whose pages must go when they are withdrawn.
	Withdraw bool

	// DryRun renders and compares, but writes nothing.
	DryRun bool
}

// Action is what happened to one file, in a word fit for printing.
type Action string

// The actions that a Report counts.
const (
	Created   Action = "created"   // the file wasn't there
	Updated   Action = "updated"   // the file was there with other bytes
	Unchanged Action = "unchanged" // the file had these bytes already and wasn't touched
	Removed   Action = "removed"   // an earlier build wrote it and this one doesn't
	Kept      Action = "kept"      // like Removed, but somebody has changed the file, so it stays
	Withdrawn Action = "withdrawn" // like Kept, but the file was moved out of the destination
)

// Change says what happened to one file.
type Change struct {
	Path   string // as in Site
	Action Action // never Unchanged
}

// Report says what a run did, or in a dry run what it would have done.
type Report struct {
	Created, Updated, Unchanged, Removed int

	// Kept lists files that an earlier build wrote, that are no longer part of the site, and that somebody has changed
	// since. They stay, and every build reports them until somebody deletes them. Sorted.
	Kept []string

	// Withdrawn lists files like those in Kept that were moved out of the destination; see Options.Withdraw. Sorted.
	Withdrawn []string

	// Changes lists every file except the unchanged ones, sorted by path.
	Changes []Change

	// Written and Gone list what a copy of the site elsewhere lacks, and what it has too much, if it was complete after the
	// build before: by the lists of the two builds, whatever is on the disk. Sorted.
	Written, Gone []string

	// Bytes is the size of the whole site, including unchanged files but not kept ones or this package's own.
	Bytes int64
}

// To publishes a site into the folder dest, which it creates if necessary, and removes what an earlier run wrote there
// and this one doesn't.
//
// New files are added first, then changed ones are replaced, both in the order of the site; stale ones are removed
// last. So a page never refers to something that isn't there yet. A file of the site that somebody has edited in place
// is replaced.
//
// It returns a *RenderError, a *RefusedError or a *PartialError, a plain error for a path that can't be published, or
// an error of the file system. After any error except a *PartialError, the folder is as it was.
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
	if err := d.refuseNested(o.Kind); err != nil {
		d.abandon()
		return Report{}, err
	}
	d.kind, d.withdraw = o.Kind, o.Withdraw
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

// prepare does everything that can fail because of the content. Afterwards every file that has to change is finished
// and in the staging folder.
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
	r.Withdrawn = p.withdrawn
	for _, path := range p.withdrawn {
		add(path, Withdrawn)
	}
	slices.SortFunc(r.Changes, func(a, b Change) int { return strings.Compare(a.Path, b.Path) })
	r.Written, r.Gone = p.next.since(p.old)
	return r
}
