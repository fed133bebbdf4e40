package cli

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"rolewright/build/site"
	"rolewright/build/source"
)

var templateCommand = command{
	name: "template", args: "list|show|eject", short: "list, show or copy the built-in templates",
	long: `Built-in templates decide how pages look. A file of the same name in the site's
templates/ changes them:

  rolewright template list [folder]     list templates, stylesheets and scripts
  rolewright template show job.html     print a built-in file
  rolewright template eject job.html    copy it into templates/, to change it there

Each {{define}} in a site's template replaces the built-in one of that name. The others
stay, so keep only those you change. For colours, sizes and spacing you don't need a copy:
every page loads templates/assets/site.css after the built-in stylesheet.

Nothing that exists is overwritten. To undo a change, delete the file. When a built-in
file changes after it was copied, ` + "`rolewright check`" + ` and the preview say so.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		a.common(f)
		return func(args []string) error {
			if len(args) == 0 {
				return usageError("for example: rolewright template list", "say what to do: %s", strings.Join(templateActions, ", "))
			}
			return a.template(args[0], args[1:])
		}
	},
	words: templateWords,
}

var templateActions = []string{"list", "show", "eject"}

func (a *app) template(action string, names []string) error {
	switch {
	case !slices.Contains(templateActions, action):
		hint := "choose one of: " + strings.Join(templateActions, ", ")
		if near := source.Nearest(action, templateActions); near != "" {
			hint = "did you mean `rolewright template " + near + "`?"
		}
		return usageError(hint, "there is no template “%s”", action)
	case action == "list" && len(names) > 1:
		return usageError("list them one by one", "`template list` lists one folder, but there is also “%s”", names[1])
	case action == "list":
		return a.listTemplates(names)
	case len(names) == 0:
		return usageError("for example: rolewright template "+action+" job.html; `rolewright template list` lists all", "say which template")
	case action == "show" && len(names) > 1:
		return usageError("show them one by one", "`template show` prints one template, but there is also “%s”", names[1])
	}
	files, err := a.builtInTemplates(names)
	if err != nil {
		return err
	}
	if action == "show" {
		for _, f := range files {
			_, _ = fmt.Fprint(a.Out, f.Data)
		}
		return nil
	}
	return a.eject(files)
}

// builtInTemplates returns the built-in files of those names, and of a folder all that it holds.
func (a *app) builtInTemplates(names []string) ([]*source.File, error) {
	tree, err := source.Read(nil, a.Starter)
	if err != nil {
		return nil, machineError(err)
	}
	var known []string
	for _, f := range tree.Files() {
		known = append(known, templateName(f))
	}
	var files []*source.File
	for _, name := range names {
		at := templatePath(name)
		name = strings.TrimPrefix(at, source.TemplatesFolder+"/")
		if f := tree.File(at); f != nil {
			files = append(files, f)
		} else if f := joinedAsset(tree, name); f != nil {
			files = append(files, f)
		} else if all := tree.Under(at); len(all) > 0 {
			files = append(files, all...)
		} else {
			hint := "`rolewright template list` lists all"
			if near := source.Nearest(name, known); near != "" {
				hint = "did you mean “" + near + "”?"
			}
			return nil, usageError(hint, "there is no built-in template “%s”", name)
		}
	}
	slices.SortFunc(files, func(a, b *source.File) int { return strings.Compare(a.Path, b.Path) })
	return slices.Compact(files), nil
}

// joinedAsset returns a script or a stylesheet with all its pieces, comments included, or nil.
func joinedAsset(tree *source.Tree, name string) *source.File {
	if path.Ext(name) == "" {
		return nil // a folder that isn't one file
	}
	return site.Original(tree, &source.File{Path: source.TemplatesFolder + "/" + name})
}

// templatePath is where a template is that was named with or without its folder.
func templatePath(name string) string {
	return source.TemplatesFolder + "/" + strings.TrimPrefix(filepath.ToSlash(filepath.Clean(name)), source.TemplatesFolder+"/")
}

func templateName(f *source.File) string {
	return strings.TrimPrefix(f.Path, source.TemplatesFolder+"/")
}

// eject copies built-in files into a site.
func (a *app) eject(files []*source.File) error {
	root, err := os.OpenRoot(a.source)
	if err != nil {
		return cannotOpen(a.source, err)
	}
	defer func() { _ = root.Close() }()
	if !isSite(root) {
		return usageError("name the folder with roles/ and content/: rolewright template eject --source my-site", "there is no site in %s", shown(a.source))
	}
	for _, f := range files {
		if _, err := root.Lstat(f.Path); err == nil {
			return usageError("to see the built-in one: rolewright template show "+templateName(f), "%s already exists, and nothing is overwritten", a.shownIn(f.Path))
		}
	}
	for _, f := range files {
		if err := writeInto(root, f.Path, site.Copy(f)); err != nil {
			return machineError(err)
		}
		_, _ = fmt.Fprintln(a.Out, a.shownIn(f.Path))
	}
	if !a.quiet {
		a.adviseAfterEject(files)
	}
	return nil
}

// adviseAfterEject says what to do with the copies.
func (a *app) adviseAfterEject(files []*source.File) {
	has := func(ext string) bool {
		return slices.ContainsFunc(files, func(f *source.File) bool { return path.Ext(f.Path) == ext })
	}
	if has(".html") {
		a.printer.line("Keep only the {{define}}s that you change; all others come from the built-in file.")
	}
	if has(".css") {
		a.printer.line("To change single colours or sizes, write them into %s instead.", a.shownIn(source.TemplatesFolder+"/assets/site.css"))
	}
	file := "the file"
	if len(files) > 1 {
		file = "the files"
	}
	a.printer.line("To undo this, delete %s.", file)
}

func (a *app) shownIn(file string) string {
	return shown(filepath.Join(a.source, filepath.FromSlash(file)))
}

func isSite(root *os.Root) bool {
	return slices.ContainsFunc([]string{source.RolesFolder, source.ContentFolder, source.TemplatesFolder}, func(folder string) bool {
		info, err := root.Stat(folder)
		return err == nil && info.IsDir()
	})
}

// writeInto writes a file that doesn't exist yet, and the folders above it. Links don't lead out of the root.
func writeInto(root *os.Root, name, text string) error {
	if err := root.MkdirAll(path.Dir(name), 0o777); err != nil {
		return err
	}
	f, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Close())
}

// templateWords lists what the next argument of the command can be.
func templateWords(a *app, args []string) []string {
	if len(args) == 0 {
		return templateActions
	}
	tree, err := source.Read(nil, a.Starter)
	if err != nil || args[0] != "eject" && len(args) > 1 {
		return nil
	}
	var names []string
	for _, f := range tree.Files() {
		names = append(names, templateName(f))
	}
	return names
}
