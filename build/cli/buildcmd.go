package cli

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/spf13/pflag"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/picture"
	"rolewright/build/publish"
	"rolewright/build/site"
	"rolewright/build/source"
)

var buildCommand = command{
	name: "build", short: "compile the site into a folder",
	long: `Compiles a site into a folder of web pages, by default site/. If there are errors,
nothing is written. Files that didn't change aren't touched, and only files that an
earlier build wrote are removed.

With --audience public it writes the careers site instead, by default into public/: the
open roles, with only what candidates may know.

With --changes, it keeps a list of what has to be uploaded ("+ path") and deleted ("- path")
where the site is published, pages last. Each build adds to the list; delete the list
once everything is uploaded.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		var o buildOptions
		var now string
		a.common(f)
		a.formatFlag(f)
		f.StringVarP(&o.destination, "destination", "d", "", "the `folder` to write; by default site/ in the source")
		f.Var(newChoice(&o.audience, internalAudience, publicAudience), "audience", "who the site is for: internal, or public for a careers site")
		f.BoolVarP(&o.Drafts, "drafts", "D", false, "include drafts")
		f.BoolVar(&o.noGit, "no-git", false, "don't ask git when roles last changed; the same files then make the same site in any clone")
		f.StringVar(&now, "now", "", "the `day` to use as today, such as 2026-11-22")
		f.StringVar(&o.BaseURL, "base-url", "", "the `address` at which the site will be published")
		f.BoolVar(&o.strict, "strict", false, "treat warnings as errors")
		f.StringVar(&o.changes, "changes", "", "add the paths that were written and removed to this `file`, for uploading them")
		f.BoolVar(&o.dryRun, "dry-run", false, "print what would change, and write nothing")
		return func(args []string) error {
			if err := noArguments("build", args); err != nil {
				return err
			}
			if now != "" {
				var err error
				if a.now, err = time.Parse(time.DateOnly, now); err != nil {
					return usageError("write year, month and day, such as 2026-11-22", "--now can't be “%s”", now)
				}
			}
			return a.build(o)
		}
	},
}

// The audiences that a site can be built for.
const (
	internalAudience = "internal"
	publicAudience   = "public"
)

type buildOptions struct {
	build.Options
	destination    string
	audience       string
	strict, dryRun bool
	noGit          bool
	changes        string // the list of what has to be uploaded
}

func (a *app) build(o buildOptions) error {
	if o.BaseURL != "" {
		address, ok := hiring.BaseURL(o.BaseURL)
		if !ok {
			return usageError("write it in full, such as https://example.com/hiring", "--base-url can't be “%s”", o.BaseURL)
		}
		o.BaseURL = address
	}
	o.Public = o.audience == publicAudience
	if o.Public && o.Drafts {
		return usageError("leave out one of the two", "drafts can't be public")
	}
	if o.destination == "" {
		o.destination = filepath.Join(a.source, map[bool]string{false: "site", true: "public"}[o.Public])
	}
	options, err := a.publishOptions(o)
	if err != nil {
		return machineError(err)
	}
	list, err := a.readUploads(&o)
	if err != nil {
		return err
	}
	c, err := a.compileSettled(o)
	if err != nil {
		return err
	}
	if failed(c.Diagnostics, o.strict) {
		err := a.stopped(c.Diagnostics)
		a.reportNoneOpen(c, o)
		return err
	}
	report, err := a.publish(c.Site, o, options)
	if err != nil {
		return a.notPublished(err, c.Diagnostics, o.destination)
	}
	if err := list.add(report); err != nil {
		return machineError(fmt.Errorf("the site was built, but the list of changes can't be written, so upload the whole site: %w", err))
	}
	if err := a.findings(a.tellable(c.Diagnostics), ""); err != nil {
		return err
	}
	a.reportDocuments(c, o)
	a.reportBuild(c, o, report)
	return nil
}

// reportDocuments names the files of a careers site that are published as they are, and nobody looked what is in them:
// documents, and pictures that the program doesn't understand well enough to take out where and by whom they were made.
func (a *app) reportDocuments(c *compiled, o buildOptions) {
	if !o.Public || a.quiet {
		return
	}
	var names []string
	for _, output := range c.Site.Outputs() {
		origin := output.Origin().File
		if origin == nil || origin.BuiltIn || !source.IsAsset(origin.Path) || !source.IsAsset(output.Path()) {
			continue
		}
		if _, ok := picture.Bare(origin.Data); !ok {
			names = append(names, origin.Path)
		}
	}
	if len(names) > 0 {
		slices.Sort(names)
		a.printer.line("Published as they are, with everything in them: %s.", strings.Join(names, ", "))
	}
}

// compileSettled reads and compiles a site, again when a file changed meanwhile: another program could have been writing
// it, and half a file can look like a whole one.
func (a *app) compileSettled(o buildOptions) (*compiled, error) {
	const attempts = 5
	for attempt := 1; ; attempt++ {
		c, err := a.read(a.source)
		if err != nil {
			return nil, err
		}
		if o.Public && !o.noGit {
			o.Changed = a.datesOfChange(c.tree)
		}
		c.run(o.Options)
		changed, err := c.unsettled(a.source)
		switch {
		case err != nil:
			return nil, err
		case len(changed) == 0:
			return c, nil
		case attempt == attempts:
			return nil, machineError(fmt.Errorf("%s keeps changing while the site is built, so nothing was written; wait for the program that writes it, and build again", changed[0]))
		}
	}
}

// datesOfChange returns when roles last changed, and says why if their repository can't tell.
func (a *app) datesOfChange(tree *source.Tree) map[string]time.Time {
	dates, err := changed(a.source, tree)
	if err != nil && !a.quiet && !a.saidDates {
		a.saidDates = true
		a.printer.line("Left out when roles last changed: %s.", err)
	}
	return dates
}

// tellable leaves out of a text what is only worth knowing: a build is about its pages.
func (a *app) tellable(found source.Diagnostics) source.Diagnostics {
	if a.format == textFormat {
		return withoutInfos(found)
	}
	return found
}

// stopped prints why nothing was written.
func (a *app) stopped(found source.Diagnostics) error {
	then := "Nothing was written."
	if !found.HasErrors() {
		then = "Nothing was written, because with --strict warnings count as errors."
	}
	if err := a.findings(a.tellable(found), then); err != nil {
		return err
	}
	return &failure{code: exitContent}
}

// publishOptions protect the site's own folders from being written into.
func (a *app) publishOptions(o buildOptions) (publish.Options, error) {
	folder, err := filepath.Abs(a.source)
	if err != nil {
		return publish.Options{}, err
	}
	options := publish.Options{Protect: []string{folder}, DryRun: o.dryRun}
	if o.Public {
		options.Kind, options.Withdraw = publicAudience, true
	}
	for _, name := range []string{source.ContentFolder, source.RolesFolder, source.TemplatesFolder} {
		options.ProtectTrees = append(options.ProtectTrees, filepath.Join(folder, name))
	}
	return options, nil
}

// publish brings a site to its destination.
func (a *app) publish(s *site.Site, o buildOptions, options publish.Options) (publish.Report, error) {
	progress := a.progress("Rendering", len(s.Outputs()))
	defer progress.stop()
	return publish.To(o.destination, &publication{s, s.Outputs(), &progress.done}, options)
}

// publication is a site on its way to its destination.
type publication struct {
	site    *site.Site
	outputs []site.Output
	done    *atomic.Int64 // how many pages are rendered
}

func (p *publication) Len() int          { return len(p.outputs) }
func (p *publication) Path(i int) string { return p.outputs[i].Path() }

func (p *publication) Render(i int, to *bytes.Buffer) error {
	p.done.Add(1)
	return p.site.Render(&p.outputs[i], to)
}

// notPublished tells apart whose fault it is: a template's, the destination's, or the disk's.
func (a *app) notPublished(err error, found source.Diagnostics, destination string) error {
	var refused *publish.RefusedError
	var partial *publish.PartialError
	var page *site.PageError
	switch {
	case errors.As(err, &page):
		found = append(found, page.Site.Diagnostics()...)
		found.Sort()
		return a.stopped(found)
	case errors.As(err, &refused):
		return usageError(refused.Hint, "%s", refused.Error())
	case errors.As(err, &partial):
		return machineError(err)
	}
	return machineError(fmt.Errorf("cannot publish into %s: %s", shown(destination), strings.TrimPrefix(err.Error(), "publish: ")))
}

func (a *app) reportBuild(c *compiled, o buildOptions, r publish.Report) {
	if o.dryRun || a.verbose {
		to := a.Err
		if o.dryRun && a.format == textFormat {
			to = a.Out
		}
		for _, change := range r.Changes {
			_, _ = fmt.Fprintf(to, "%s %s\n", change.Action, change.Path)
		}
	}
	for _, kept := range r.Kept {
		a.printer.line("Kept %s: it is no longer part of the site, but somebody changed it since it was written.", kept)
	}
	for _, path := range r.Withdrawn {
		a.printer.line("Withdrew %s: it is no longer part of the site. Somebody changed it since it was written, so it is now in %s.",
			path, shown(publish.WithdrawnFolder(o.destination)))
	}
	if a.quiet {
		return
	}
	verb := "Built"
	if o.dryRun {
		verb = "Would build"
	}
	a.printer.line("%s %s → %s: %s (%s)", a.printer.style(green, verb), plural(c.Roles, "role", "roles"), shown(o.destination),
		summary(r, left(c.Drafts, o)), time.Since(c.start).Round(time.Millisecond))
	if a.reportNoneOpen(c, o); !o.Public && c.Drafts > 0 {
		a.printer.line("To see drafts as well: rolewright build --drafts, or rolewright serve. A role stays a draft until its status: is changed.")
	}
}

// reportNoneOpen says so if a careers site shows no role, or would once its errors are fixed.
func (a *app) reportNoneOpen(c *compiled, o buildOptions) {
	isOpen := func(r *hiring.Card) bool { return r.Status == hiring.Open }
	if !o.Public || a.quiet || a.format != textFormat || len(c.Catalog.Roles) == 0 {
		return
	}
	if c.IsPublishable() && c.Roles == 0 || !slices.ContainsFunc(c.Catalog.Roles, isOpen) {
		a.printer.line("No role is open. A role is published once it has the line status: open, and its day under posted: has come.")
	}
}

// summary says what happened to the files, and what was left out.
func summary(r publish.Report, left string) string {
	var parts []string
	add := func(n int, what string) {
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, what))
		}
	}
	add(r.Created, "new")
	add(r.Updated, "updated")
	add(r.Unchanged, "unchanged")
	add(r.Removed, "removed")
	add(len(r.Kept), "kept")
	add(len(r.Withdrawn), "withdrawn")
	if left != "" {
		parts = append(parts, left)
	}
	return strings.Join(parts, ", ")
}

// left says which roles have no pages.
func left(n int, o buildOptions) string {
	switch {
	case n == 0:
		return ""
	case o.Public:
		return plural(n, "role", "roles") + " not public"
	}
	return plural(n, "draft", "drafts") + " skipped"
}

// progress shows on a terminal how far long work is. Short work shows nothing.
type progress struct {
	done atomic.Int64
	quit chan struct{}
	gone chan struct{}
}

func (a *app) progress(what string, total int) *progress {
	p := &progress{quit: make(chan struct{}), gone: make(chan struct{})}
	if !a.Terminal || a.quiet {
		close(p.gone)
		return p
	}
	go func() {
		defer close(p.gone)
		tick := time.NewTicker(250 * time.Millisecond)
		defer tick.Stop()
		for shown := false; ; {
			select {
			case <-tick.C:
				_, _ = fmt.Fprintf(a.Err, "\r%s %d of %d pages", what, p.done.Load(), total)
				shown = true
			case <-p.quit:
				if shown {
					_, _ = fmt.Fprint(a.Err, "\r\x1b[K")
				}
				return
			}
		}
	}()
	return p
}

func (p *progress) stop() {
	close(p.quit)
	<-p.gone
}
