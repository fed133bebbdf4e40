package cli

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"

	"rolewright/build/careers"
	"rolewright/build/debrief"
	"rolewright/build/report"
	"rolewright/build/schema"
	"rolewright/build/source"
)

var schemaCommand = command{
	name: "schema", args: "<kind>", short: "describe a kind of file to editors",
	long: `Prints a JSON Schema (draft-07), which lets editors suggest and check the keys of a file.
The kinds are role, skill, notice, page and site (content/site.yaml); findings (printed
by check --format json); scorecard (submitted by interviewers); and jobs (jobs.json of
the careers site).

With --write, it writes the schemas of a site's files to .rolewright/, where files from
` + "`rolewright new`" + ` tell editors to look for them.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		var all bool
		f.StringVarP(&a.source, "source", "s", ".", "the `folder` of the site")
		f.BoolVar(&all, "write", false, "write the schemas of a site's files into the site")
		return func(args []string) error {
			switch {
			case all && len(args) > 0:
				return usageError("leave out one of the two", "--write writes all schemas, but there is also “%s”", args[0])
			case all:
				return a.writeSchemas()
			case len(args) != 1:
				return usageError("for example: rolewright schema role; or write them all with --write", "say which schema: %s", strings.Join(schemaNames(), ", "))
			}
			return a.schema(args[0])
		}
	},
	words: firstOf(schemaNames()),
}

// The schemas of what rolewright writes.
const (
	findingsSchema  = "findings"
	scorecardSchema = "scorecard"
	jobsSchema      = "jobs"
)

func schemaNames() []string {
	return append(schema.Kinds(), findingsSchema, scorecardSchema, jobsSchema)
}

func (a *app) schema(name string) error {
	data := schema.Of(name)
	switch name {
	case findingsSchema:
		data = report.Schema
	case scorecardSchema:
		data = debrief.Schema
	case jobsSchema:
		data = careers.Schema
	}
	if data == nil {
		hint := "choose one of: " + strings.Join(schemaNames(), ", ")
		if near := source.Nearest(name, schemaNames()); near != "" {
			hint = "did you mean `rolewright schema " + near + "`?"
		}
		return usageError(hint, "there is no schema “%s”", name)
	}
	_, err := a.Out.Write(data)
	return err
}

// schemaFolder is where a site keeps its schemas. Nothing in a folder whose name begins with a dot is compiled.
const schemaFolder = ".rolewright"

func schemaPath(kind string) string { return path.Join(schemaFolder, kind+".schema.json") }

// writeSchemas writes the schemas into the site. They can be made again at any time, so those of an earlier version
// are written over.
func (a *app) writeSchemas() error {
	if _, err := os.ReadDir(a.source); err != nil {
		return cannotOpen(a.source, err)
	}
	for _, kind := range schema.Kinds() {
		if err := a.writeSchema(kind); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) writeSchema(kind string) error {
	at := filepath.Join(a.source, filepath.FromSlash(schemaPath(kind)))
	if err := errors.Join(os.MkdirAll(filepath.Dir(at), 0o777), os.WriteFile(at, schema.Of(kind), 0o666)); err != nil {
		return machineError(err)
	}
	_, _ = fmt.Fprintln(a.Out, shown(at))
	return nil
}

// ensureSchema writes a schema that a site doesn't keep yet.
func (a *app) ensureSchema(kind string) error {
	if _, err := os.Stat(filepath.Join(a.source, filepath.FromSlash(schemaPath(kind)))); err == nil {
		return nil
	}
	return a.writeSchema(kind)
}

// withModeline tells editors which schema a new file has.
func withModeline(text, kind, folder string) string {
	up := strings.Repeat("../", strings.Count(folder, "/")+1)
	return strings.Replace(text, "---\n", "---\n# yaml-language-server: $schema="+up+schemaPath(kind)+"\n", 1)
}
