package cli

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"syscall"
	"time"

	"github.com/spf13/pflag"
	"golang.org/x/text/language"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/pdf"
)

var pdfCommand = command{
	name: "pdf", args: "[role…]", short: "print roles' documents to PDF files",
	long: `Prints the job description, candidate sheet, intake sheet, interview guide, scorecards,
reference check and success plan of each role, in each of its languages, to PDF files that
screen readers can read. It needs an installed Chromium, Chrome or Edge, which it starts
without a network and with a profile of its own. Without a role's id, it prints all.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		var o pdfOptions
		a.common(f)
		f.StringVarP(&o.output, "output", "o", "pdf", "the `folder` to write, with a folder for each role")
		f.StringVar(&o.browser, "browser", "", "the `program` to print with; by default the first Chromium, Chrome or Edge that is found")
		f.Var(newChoice(&o.paper, "auto", "A4", "Letter"), "paper", "the size of the paper: A4, Letter, or auto, which follows the region of the site's language")
		f.BoolVarP(&o.drafts, "drafts", "D", false, "include drafts")
		return func(args []string) error { return a.pdf(args, o) }
	},
	words: func(a *app, typed []string) []string {
		c, err := a.read(a.source)
		if err != nil {
			return nil
		}
		catalog, _ := hiring.Load(c.tree, nil)
		var ids []string
		for _, r := range catalog.Roles {
			if !slices.Contains(typed, r.ID) {
				ids = append(ids, r.ID)
			}
		}
		return ids
	},
}

type pdfOptions struct {
	output, browser, paper string
	drafts                 bool
}

func (a *app) pdf(ids []string, o pdfOptions) error {
	browser, err := pdf.Find(o.browser, runtime.GOOS, a.Env)
	switch {
	case errors.Is(err, pdf.ErrNoBrowser):
		return usageError("install one of them, or name another browser based on Chromium with --browser; or open a page in any browser, choose Print and then “Save as PDF”", "%s", err)
	case err != nil:
		return usageError("give its path, such as --browser /usr/bin/chromium", "%s", err)
	}
	if err := a.mayLieAt(o.output, "-o"); err != nil {
		return err
	}
	c, err := a.compileSettled(buildOptions{Options: build.Options{Drafts: o.drafts}})
	if err != nil {
		return err
	}
	if failed(c.Diagnostics, false) {
		return a.stopped(c.Diagnostics)
	}
	roles, err := rolesNamed(c, ids, o.drafts)
	if err != nil {
		return err
	}
	if o.paper == "auto" {
		o.paper = usualPaper(c.Catalog.Settings.Language)
	}
	return a.printRoles(c, roles, browser, o)
}

// rolesNamed returns the roles with these ids, or all that have pages.
func rolesNamed(c *compiled, ids []string, drafts bool) ([]*hiring.Card, error) {
	var roles []*hiring.Card
	for _, id := range ids {
		r, err := roleNamed(c.Catalog, id)
		switch {
		case err != nil:
			return nil, err
		case r.Status == hiring.Draft && !drafts:
			return nil, usageError("include drafts with --drafts", "“%s” is a draft", id)
		}
		roles = append(roles, r)
	}
	if len(ids) > 0 {
		return roles, nil
	}
	return slices.DeleteFunc(slices.Clone(c.Catalog.Roles), func(r *hiring.Card) bool { return r.Status == hiring.Draft && !drafts }), nil
}

// usualPaper is the size of paper in the country of a language: Letter in most of the Americas, A4 elsewhere.
func usualPaper(tag language.Tag) string {
	if region, confidence := tag.Region(); confidence >= language.High && slices.Contains([]string{"US", "CA", "MX", "CL", "CO", "PH"}, region.String()) {
		return "Letter"
	}
	return "A4"
}

// printing is a page on its way to paper.
type printing struct{ page, file string }

func (a *app) printRoles(c *compiled, roles []*hiring.Card, browser string, o pdfOptions) error {
	folder, err := os.MkdirTemp("", "rolewright-pdf-")
	if err != nil {
		return machineError(err)
	}
	defer func() { _ = os.RemoveAll(folder) }()
	jobs, err := a.printings(c, roles, folder, o.output)
	if err != nil {
		return err
	}
	if err := setPaper(folder, o.paper); err != nil {
		return machineError(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := printAll(ctx, browser, jobs); err != nil {
		return machineError(err)
	}
	if !a.quiet {
		a.printer.line("%s %s → %s (%s)", a.printer.style(green, "Printed"), plural(len(jobs), "document", "documents"), shown(o.output), time.Since(c.start).Round(time.Millisecond))
	}
	return nil
}

// setPaper gives the pages of a site in a folder the size of their paper, which browsers are told in a stylesheet.
func setPaper(folder, size string) error {
	f, err := os.OpenFile(filepath.Join(folder, "assets", "style.css"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.WriteString("\n@page { size: " + size + "; }\n")
	return errors.Join(err, f.Close())
}

// printings builds the site into a folder, and returns which of its pages are printed, and where to.
func (a *app) printings(c *compiled, roles []*hiring.Card, folder, output string) ([]printing, error) {
	options, err := a.publishOptions(buildOptions{destination: folder})
	if err != nil {
		return nil, machineError(err)
	}
	if _, err := a.publish(c.Site, buildOptions{destination: folder}, options); err != nil {
		return nil, a.notPublished(err, c.Diagnostics, folder)
	}
	var jobs []printing
	for _, r := range roles {
		for _, each := range r.Languages() {
			for _, p := range c.Papers(each) {
				file := filepath.Join(output, r.ID, filepath.FromSlash(p.Name)+".pdf")
				if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
					return nil, machineError(err)
				}
				jobs = append(jobs, printing{filepath.Join(folder, filepath.FromSlash(p.Page)), file})
			}
		}
	}
	return jobs, nil
}

// printAll prints pages, a few at a time, until one fails.
func printAll(ctx context.Context, browser string, jobs []printing) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	next := make(chan printing)
	var group sync.WaitGroup
	for range min(4, runtime.GOMAXPROCS(0), len(jobs)) {
		group.Go(func() {
			for job := range next {
				if err := pdf.Print(ctx, browser, job.page, job.file); err != nil {
					cancel(&pageError{job.file, err})
				}
			}
		})
	}
	for _, job := range jobs {
		if ctx.Err() != nil {
			break
		}
		next <- job
	}
	close(next)
	group.Wait()
	return context.Cause(ctx)
}

// pageError says which document couldn't be printed.
type pageError struct {
	file string
	err  error
}

func (e *pageError) Error() string { return "can't print " + shown(e.file) + ": " + e.err.Error() }
func (e *pageError) Unwrap() error { return e.err }
