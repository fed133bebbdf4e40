package cli

import (
	"bytes"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/spf13/pflag"
	"golang.org/x/sync/errgroup"

	"rolewright/build"
	"rolewright/build/site"
	"rolewright/build/source"
)

var checkCommand = command{
	name: "check", args: "[paths…]", short: "find what is wrong, and write nothing",
	long: `Compiles the site like build and throws the pages away. With paths, only what
concerns those files and folders is reported. Drafts are checked too.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		var strict bool
		a.common(f)
		f.BoolVar(&strict, "strict", false, "treat warnings as errors")
		return func(args []string) error { return a.check(args, strict) }
	},
}

func (a *app) check(paths []string, strict bool) error {
	wanted, err := a.wanted(paths)
	if err != nil {
		return err
	}
	c, err := a.compile(a.source, build.Options{Drafts: true})
	if err != nil {
		return err
	}
	found := c.found
	if c.Site != nil {
		renderAll(c.Site)
		found = append(found, c.Site.Diagnostics()...)
		found.Sort()
	}
	found = only(found, wanted)
	a.printer.diagnostics(found, "")
	if failed(found, strict) {
		return &failure{code: exitContent}
	}
	if !a.quiet && len(found) == 0 {
		what := plural(len(c.Kit.Roles), "role", "roles")
		if len(paths) > 0 {
			what = strings.Join(paths, ", ")
		}
		a.printer.line("%s %s: no problems (%s)", a.printer.style(green, "Checked"), brief(what), time.Since(c.start).Round(time.Millisecond))
	}
	return nil
}

// renderAll renders every page for the faults that only this can show.
func renderAll(s *site.Site) {
	outputs := s.Outputs()
	var group errgroup.Group
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		group.Go(func() error {
			var b bytes.Buffer
			for i := w; i < len(outputs); i += workers {
				if b.Reset(); b.Cap() > 1<<20 {
					b = bytes.Buffer{} // what one long page needed isn't kept for all the others
				}
				_ = s.Render(&outputs[i], &b) // the site keeps what went wrong
			}
			return nil
		})
	}
	_ = group.Wait()
}

// wanted turns the paths that somebody typed into paths of the site.
func (a *app) wanted(paths []string) ([]string, error) {
	folder, err := filepath.Abs(a.source)
	if err != nil {
		return nil, machineError(err)
	}
	var wanted []string
	for _, p := range paths {
		abs, err := filepath.Abs(p)
		if err != nil {
			return nil, machineError(err)
		}
		if _, err := os.Stat(abs); err != nil {
			return nil, usageError("paths are relative to the folder in which you are", "there is no file or folder %s", p)
		}
		rel, err := filepath.Rel(folder, abs)
		if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			return nil, usageError("say with --source where the site is", "%s is not part of the site in %s", p, a.source)
		}
		wanted = append(wanted, path.Clean(filepath.ToSlash(rel)))
	}
	return wanted, nil
}

// only keeps what concerns the wanted files and folders; what concerns no file concerns everybody.
func only(found source.Diagnostics, wanted []string) source.Diagnostics {
	if len(wanted) == 0 {
		return found
	}
	var kept source.Diagnostics
	for _, d := range found {
		at := d.Span.Path()
		for _, w := range wanted {
			if at == "" || w == "." || at == w || strings.HasPrefix(at, w+"/") {
				kept = append(kept, d)
				break
			}
		}
	}
	return kept
}
