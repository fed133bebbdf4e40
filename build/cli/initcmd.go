package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/pflag"

	"rolewright/build/source"
)

var initCommand = command{
	name: "init", args: "[dir]", short: "start a site from the example",
	long: `Writes the example site into a folder, by default the current one, and builds it, so that
you can open site/index.html right away. Nothing that exists is overwritten.

With --empty, there are no example roles: only settings, notices with gaps to fill, and a
few skills that many jobs need.

With --agents, it writes an AGENTS.md, which tells AI assistants how to write and check
roles here. It works in an existing site, too.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		a.output(f)
		var who identity
		isEmpty := f.Bool("empty", false, "start without the example roles, skills and handbook")
		agents := f.Bool("agents", false, "write an AGENTS.md for AI assistants, in an existing site, too")
		f.StringVar(&who.organisation, "organisation", "", "the `name` of your organisation")
		f.StringVar(&who.url, "url", "", "the `address` of its website")
		f.StringVar(&who.locale, "locale", "", "the `language` you write in, such as en or de-CH")
		return func(args []string) error {
			if len(args) > 1 {
				return usageError("see `rolewright help init`", "`init` takes one folder, but there is also “%s”", args[1])
			}
			dir := "."
			if len(args) == 1 {
				dir = args[0]
			}
			if *agents && holdsSite(dir) {
				return a.addAgents(dir)
			}
			if err := a.init(dir, *isEmpty, who); err != nil || !*agents {
				return err
			}
			return a.addAgents(dir)
		}
	},
}

const initIgnore = "# What rolewright builds is not kept: it can be built again.\n/site/\n/public/\n/public-withdrawn/\n"

func (a *app) init(dir string, isEmpty bool, who identity) error {
	if err := refuseExisting(dir); err != nil {
		return err
	}
	a.ask(&who)
	if err := who.check(); err != nil {
		return err
	}
	files, err := a.starterFiles()
	if isEmpty {
		files, err = a.emptyFiles(who)
	}
	if err != nil {
		return machineError(err)
	}
	who.sign(files)
	freshen(files, a.today())
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := writeNew(filepath.Join(dir, filepath.FromSlash(name)), []byte(files[name])); err != nil {
			return machineError(err)
		}
	}
	if err := writeNew(filepath.Join(dir, ".gitignore"), []byte(initIgnore)); err != nil && !errors.Is(err, fs.ErrExist) {
		return machineError(err)
	}
	if isEmpty {
		if !a.quiet {
			a.printer.line("Wrote %s to %s", plural(len(files), "file", "files"), shown(dir))
			where := " -s " + shown(dir)
			if filepath.Clean(dir) == "." {
				where = ""
			}
			a.printer.line("Write your first role: rolewright new role \"ICU Nurse\"%s", where)
			a.printer.line("Or bring what you have: rolewright import old-postings/%s", where)
		}
		return nil
	}
	return a.prove(dir, len(files))
}

// starterFiles reads what a new site begins with. Templates are left out: a site without its own gets better ones
// with every new version of the program.
func (a *app) starterFiles() (map[string]string, error) {
	files := make(map[string]string)
	for _, folder := range []string{source.ContentFolder, source.RolesFolder} {
		err := fs.WalkDir(a.Starter, folder, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := fs.ReadFile(a.Starter, name)
			files[name] = string(data)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return files, nil
}

// refuseExisting refuses a folder that is a site already, or has begun to be one: what init would add to it might not
// go together with what is there.
func refuseExisting(dir string) error {
	if info, err := os.Stat(dir); err == nil && !info.IsDir() {
		return usageError("choose a new folder: rolewright init "+newFolder(), "%s is a file, not a folder", shown(dir))
	}
	for _, name := range []string{source.ContentFolder, source.RolesFolder, source.TemplatesFolder} {
		at := filepath.Join(dir, name)
		entries, err := os.ReadDir(at)
		if _, here := os.Lstat(at); here == nil && (err != nil || len(entries) > 0) {
			return usageError("choose a new folder: rolewright init "+newFolder(), "%s already exists, and init doesn't overwrite anything", shown(at))
		}
	}
	return nil
}

// newFolder is a name for a site that no file or folder here has.
func newFolder() string {
	name := "my-site"
	for n := 2; ; n++ {
		if _, err := os.Lstat(name); err != nil {
			return name
		}
		name = fmt.Sprintf("my-site-%d", n)
	}
}

// writeNew writes a file that doesn't exist yet, and the folders above it.
func writeNew(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// prove builds what was written. If that fails, it isn't the user who made the mistake.
func (a *app) prove(dir string, files int) error {
	if !a.quiet {
		a.printer.line("Wrote %s to %s", plural(files, "file", "files"), shown(dir))
	}
	a.source = dir
	if err := a.build(buildOptions{strict: true}); err != nil {
		var f *failure
		if errors.As(err, &f) && f.code == exitContent {
			return &failure{code: exitMachine, message: "the example site doesn't build here, which is a fault of rolewright and not yours"}
		}
		return err
	}
	if !a.quiet {
		a.printer.line("Open %s in a browser, and edit the files in %s.", shown(filepath.Join(dir, "site", "index.html")), shown(filepath.Join(dir, source.RolesFolder)))
	}
	return nil
}
