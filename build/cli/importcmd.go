package cli

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/importer"
	"rolewright/build/importer/read"
	"rolewright/build/source"
)

var importCommand = command{
	name: "import", args: "<file|folder|->…", short: "turn what you have into role files",
	long: `Reads postings and writes a role file for each, as a draft, with a report of what went
where and what a sound hiring kit still needs:

  rolewright import posting.docx                     a Word file
  rolewright import old-postings/                    every file in a folder
  rolewright import saved-page.html                  a web page, saved from the browser
  curl -s 'https://boards-api.greenhouse.io/v1/boards/NAME/jobs?content=true' |
    rolewright import -                              all postings of a job board

It reads Markdown, plain text, HTML (also the JobPosting that a page describes to search
engines), Word (.docx), jobs.json and the public job boards of Greenhouse, Lever and
Ashby as JSON. Headings can be in English, German, French, Spanish or Dutch; --heading
adds one of your own. Nothing is lost: what has no field stays in the role's text, and a key
or heading that isn't shown is kept as a comment.

Question banks and scorecards in Markdown, Word or CSV become skills of the library, one
for each heading or for each name in a column called Skill. Texts that several postings
share, such as who you are, become notices with --notices.

Nothing that exists is overwritten. Rolewright itself never uses the network.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		var o importOptions
		a.common(f)
		f.Var(newChoice(&a.format, textFormat, "json"), "format", "print the report as `kind`: text or json")
		f.BoolVar(&o.dryRun, "dry-run", false, "report what would be written, and write nothing")
		f.StringVar(&o.into, "into", "", "write the roles into this `folder` inside roles/")
		f.Var(newChoice(&o.status, "draft", "template", "open", "closed"), "status", "the `status` of the roles: draft, template, open or closed")
		f.StringArrayVar(&o.headings, "heading", nil, "the section that a heading begins, such as `\"Deine Mission=responsibilities\"`")
		f.BoolVar(&o.notices, "notices", false, "make notices of texts that several postings share")
		o.status = string(hiring.Draft)
		return func(args []string) error {
			if len(args) == 0 {
				return usageError("for example: rolewright import posting.docx", "say what to import: files, folders, or - for standard input")
			}
			return a.importAll(args, o)
		}
	},
}

type importOptions struct {
	dryRun   bool
	into     string
	status   string
	headings []string
	notices  bool
}

func (a *app) importAll(args []string, o importOptions) error {
	inputs, refused, err := a.inputs(args)
	if err != nil {
		return err
	}
	headings := importer.DefaultHeadings()
	for _, h := range o.headings {
		if err := headings.Add(h); err != nil {
			return usageError(err.Error(), "--heading can't be “%s”", h)
		}
	}
	folder, err := a.importFolder(o.into)
	if err != nil {
		return err
	}
	c, err := a.compile(a.source, build.Options{Drafts: true})
	if err != nil {
		return err
	}
	result, err := importer.Import(inputs, importer.Options{
		Site: importer.SiteOf(c.Catalog, o.status), Headings: headings, Folder: folder, Notices: o.notices, Taken: func(kind, id string) string { return takenBy(c.Catalog, kind, id) },
	})
	if err != nil {
		return machineError(err)
	}
	result.Refused = append(refused, result.Refused...)
	if !o.dryRun {
		if err := a.writeImported(c, result); err != nil {
			return err
		}
	}
	return a.reportImport(c, result, o)
}

// importFolder is the folder of the roles in the site.
func (a *app) importFolder(into string) (string, error) {
	if into == "" {
		return source.RolesFolder, nil
	}
	folder, err := a.pathInSite(into)
	if err != nil {
		return "", err
	}
	if inRoles := folder == source.RolesFolder || strings.HasPrefix(folder, source.RolesFolder+"/"); !inRoles {
		return "", usageError("for example: --into "+filepath.Join(a.source, source.RolesFolder, "engineering"), "roles are in %s/, and %s isn't in it", source.RolesFolder, into)
	}
	return folder, nil
}

// inputs reads what is to be imported. Files that can't be read don't keep the others from it.
func (a *app) inputs(args []string) (inputs []importer.Input, refused []importer.Refused, err error) {
	for _, arg := range args {
		if arg == "-" {
			data, err := io.ReadAll(io.LimitReader(a.In, read.MaxFile+1))
			if err != nil {
				return nil, nil, machineError(err)
			}
			inputs = append(inputs, importer.Input{Name: "standard input", Data: data})
			continue
		}
		names, err := filesIn(arg)
		if err != nil {
			return nil, nil, err
		}
		for _, name := range names {
			data, err := readUpTo(name, read.MaxFile+1)
			if err != nil {
				refused = append(refused, importer.Refused{Source: shown(name), Message: "it can't be read", Hint: err.Error()})
				continue
			}
			inputs = append(inputs, importer.Input{Name: nameWithin(arg, name), Data: data})
		}
	}
	return inputs, refused, nil
}

// filesIn lists a file, or the files in a folder in the order of their names. Hidden ones are left out.
func filesIn(arg string) ([]string, error) {
	info, err := os.Stat(arg)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, usageError("paths are relative to the current folder", "there is no file or folder %s", arg)
	case err != nil:
		return nil, machineError(err)
	case !info.IsDir():
		return []string{arg}, nil
	}
	var names []string
	err = filepath.WalkDir(arg, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != arg && isAside(entry.Name()):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.Type().IsRegular():
			names = append(names, name)
		}
		return nil
	})
	if err != nil {
		return nil, machineError(err)
	}
	if len(names) == 0 {
		return nil, usageError("name the folder that has the postings", "there are no files in %s", arg)
	}
	slices.Sort(names)
	return names, nil
}

// isAside reports whether a file in a folder isn't one of somebody's: hidden, or the lock of an open Word file.
func isAside(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") || name == "node_modules"
}

func readUpTo(name string, most int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	return io.ReadAll(io.LimitReader(f, most))
}

// writeImported writes the files. A folder that isn't a site yet becomes one.
func (a *app) writeImported(c *compiled, result *importer.Result) error {
	written := 0
	for _, f := range result.Files {
		if f.Exists {
			continue
		}
		if written == 0 && c.tree.File(settingsFile) == nil && len(c.Catalog.Roles) == 0 {
			if err := a.writeSettings(); err != nil && !errors.Is(err, fs.ErrExist) {
				return machineError(err)
			}
		}
		switch err := writeNew(a.onDisk(f.Path), []byte(f.Text)); {
		case errors.Is(err, fs.ErrExist):
			f.Exists = true
		case err != nil:
			return machineError(err)
		default:
			written++
		}
	}
	return nil
}

// nameWithin names a file as seen from the folder that was typed, so that the same files make the same roles anywhere.
func nameWithin(arg, name string) string {
	if rel, err := filepath.Rel(arg, name); err == nil && rel != "." {
		return filepath.ToSlash(rel)
	}
	return filepath.Base(name)
}
