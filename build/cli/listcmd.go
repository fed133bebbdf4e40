package cli

import (
	"fmt"
	"text/tabwriter"

	"github.com/spf13/pflag"

	"rolewright/build"
)

var listCommand = command{
	name: "list", short: "list the roles of the site",
	long: `Lists the roles with their status, level and interview version, one per line, in the
order of their files.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		a.common(f)
		return func(args []string) error {
			if err := noArguments("list", args); err != nil {
				return err
			}
			return a.list()
		}
	},
}

func (a *app) list() error {
	c, err := a.compile(a.source, build.Options{Drafts: true})
	if err != nil {
		return err
	}
	if c.Diagnostics.HasErrors() {
		a.printer.diagnostics(withoutInfos(c.Diagnostics), "")
		return &failure{code: exitContent}
	}
	w := tabwriter.NewWriter(a.Out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "ID\tTITLE\tSTATUS\tLEVEL\tINTERVIEWS\tVERSION\tFILE")
	for _, r := range c.Catalog.Roles {
		level := r.Level.Value
		if level == "" {
			level = "-"
		}
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%d\t%s\t%s\n", r.ID, r.Title, r.Status, level, len(r.InterviewIDs), r.Version, r.File.Path)
	}
	return w.Flush()
}
