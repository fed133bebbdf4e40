package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/pflag"

	"rolewright/build"
	"rolewright/build/hiring"
)

var listCommand = command{
	name: "list", short: "list the roles of the site",
	long: `Lists the roles with their status, level and interview version, one per line, in the
order of their files. With --format json, other programs can read the list.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		a.common(f)
		f.Var(newChoice(&a.format, textFormat, jsonFormat), "format", "print the list as `kind`: text or json")
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
	if a.format == jsonFormat {
		return listJSON(a.Out, c.Catalog.Roles)
	}
	return listText(a.Out, c.Catalog.Roles)
}

func listText(to io.Writer, roles []*hiring.Card) error {
	w := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "ID\tTITLE\tSTATUS\tLEVEL\tINTERVIEWS\tVERSION\tFILE")
	for _, r := range roles {
		level := r.Level.Value
		if level == "" {
			level = "-"
		}
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%d\t%s\t%s\n", r.ID, r.Title, r.Status, level, len(r.InterviewIDs), r.Version, r.File.Path)
	}
	return w.Flush()
}

// listed is a role as other programs read it. Keys may be added at any time.
type listed struct {
	ID           string   `json:"id"`
	Title        string   `json:"title"`
	Summary      string   `json:"summary"`
	Status       string   `json:"status"`
	Level        string   `json:"level"`
	Language     string   `json:"language"`
	Interviews   []string `json:"interviews"` // ids
	Minutes      int      `json:"minutes"`    // of all interviews
	Version      string   `json:"version"`    // of the interview
	File         string   `json:"file"`
	Translations []string `json:"translations"` // languages besides the role's own
}

func listJSON(to io.Writer, roles []*hiring.Card) error {
	list := struct {
		Version int      `json:"version"`
		Roles   []listed `json:"roles"`
	}{1, []listed{}}
	for _, r := range roles {
		l := listed{
			ID: r.ID, Title: r.Title.Value, Summary: r.Summary.Value, File: r.File.Path,
			Status: string(r.Status), Level: r.Level.Value, Language: r.Language.String(), Translations: []string{},
			Interviews: append([]string{}, r.InterviewIDs...), Minutes: r.InterviewMinutes, Version: r.Version,
		}
		for _, t := range r.Translations {
			l.Translations = append(l.Translations, t.Language.String())
		}
		list.Roles = append(list.Roles, l)
	}
	encoder := json.NewEncoder(to)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(list)
}
