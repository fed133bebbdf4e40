package cli

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"rolewright/build"
	"rolewright/build/site"
	"rolewright/build/source"
)

var checkCommand = command{
	name: "check", args: "[paths…]", short: "find problems, and correct them with --fix",
	long: `Finds the problems of a site without writing anything. With paths, it reports only
problems in those files and folders. Drafts are checked too.

With --fix, it makes the corrections that are certain: it puts a text in quotes, turns
bullets into hyphens, or 4 hours into 240. Nothing else in a file changes. On a terminal, it
shows the changes first, and asks.

With --stdin, an editor can check a file before it's saved.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		var o checkOptions
		a.common(f)
		a.formatFlag(f)
		f.BoolVar(&o.rules, "rules", false, "list all rules instead of checking")
		f.StringVar(&o.stdin, "stdin", "", "check the text on standard input instead of this `file`")
		f.BoolVar(&o.fix, "fix", false, "make the corrections that are certain; on a terminal, show them first")
		f.BoolVar(&o.strict, "strict", false, "treat warnings as errors")
		return func(args []string) error {
			switch {
			case o.rules && len(args) > 0:
				return usageError("to learn about one: rolewright explain "+args[0], "--rules lists them all, but there is also “%s”", args[0])
			case o.rules:
				return a.listRules()
			case o.stdin != "" && o.fix:
				return usageError("leave out one of the two", "--fix changes files, and --stdin checks what isn't in one yet")
			case o.stdin != "" && len(args) > 0:
				return usageError("leave out one of the two", "--stdin checks one file, but there is also “%s”", args[0])
			}
			return a.check(args, o)
		}
	},
}

type checkOptions struct {
	strict, rules bool
	fix           bool
	stdin         string // the file that standard input stands for
}

func (a *app) check(paths []string, o checkOptions) error {
	wanted, err := a.wanted(paths)
	if err != nil {
		return err
	}
	c, err := a.read(a.source)
	if err != nil {
		return err
	}
	if o.stdin != "" {
		if wanted, err = a.takeInput(c, o.stdin); err != nil {
			return err
		}
		paths = []string{o.stdin}
	}
	if o.fix {
		if err := a.fix(c, wanted); err != nil {
			return err
		}
		if c, err = a.read(a.source); err != nil {
			return err
		}
	}
	c.run(build.Options{Drafts: true})
	found := only(c.withFaultsOfTemplates(wanted), wanted)
	if a.format == textFormat && a.quiet {
		found = withoutInfos(found)
	}
	if err := a.findings(found, ""); err != nil {
		return err
	}
	if failed(found, o.strict) {
		return &failure{code: exitContent}
	}
	if !a.quiet && a.format == textFormat && len(found) == 0 {
		what := plural(len(c.Catalog.Roles), "role", "roles")
		if len(paths) > 0 {
			what = strings.Join(paths, ", ")
		}
		a.printer.line("%s %s: no problems (%s)", a.printer.style(green, "Checked"), brief(what), time.Since(c.start).Round(time.Millisecond))
	}
	return nil
}

// takeInput puts what is on standard input into the place of a file, which doesn't have to exist yet.
func (a *app) takeInput(c *compiled, file string) (wanted []string, err error) {
	at, err := a.pathInSite(file)
	if err != nil {
		return nil, err
	}
	if !source.IsRead(at) {
		return nil, usageError("the files of a site are in content/, roles/ and templates/", "%s isn't a file of a site", file)
	}
	text, err := io.ReadAll(io.LimitReader(a.In, source.MaxFileSize+1))
	if err != nil {
		return nil, machineError(err)
	}
	c.tree = c.tree.With(at, string(text))
	return []string{at}, nil
}

// withFaultsOfTemplates adds what only rendering can show to what was found. All of it is about templates.
func (c *compiled) withFaultsOfTemplates(wanted []string) source.Diagnostics {
	isTemplate := func(path string) bool { return path == "." || strings.HasPrefix(path+"/", source.TemplatesFolder+"/") }
	if c.Site == nil || !c.Site.MayFail() || len(wanted) > 0 && !slices.ContainsFunc(wanted, isTemplate) {
		return c.Diagnostics
	}
	renderAll(c.Site)
	found := append(c.Diagnostics, c.Site.Diagnostics()...)
	found.Sort()
	return found
}

// renderAll renders every page for the faults that only this can show.
func renderAll(s *site.Site) {
	outputs := s.Outputs()
	source.InParallelWith(len(outputs), func() *bytes.Buffer { return new(bytes.Buffer) }, func(b *bytes.Buffer, i int) {
		b.Reset()
		_ = s.Render(&outputs[i], b) // the site keeps what went wrong
	})
}
