package cli

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/page"
	"rolewright/build/source"
)

var kitCommand = command{
	name: "kit", args: "<role>", short: "put a role's Word and Excel files into one archive",
	long: `Writes a zip archive to send or hand over: the role's job description, interview
guides, candidate sheet and intake sheet for Word, its scorecards for Excel, and a start
page that works offline. It is the archive that pages offer when downloads in
content/site.yaml lists zip. It works for drafts, too. An earlier kit of the role is
replaced; other files are never overwritten.`,
	flags: func(a *app, f *pflag.FlagSet) func([]string) error {
		var output string
		f.StringVarP(&output, "output", "o", "", "the `file` to write; by default ROLE-kit.zip")
		f.StringVarP(&a.source, "source", "s", ".", "the `folder` of the site")
		f.BoolVarP(&a.quiet, "quiet", "q", false, "print problems only")
		return func(args []string) error {
			switch {
			case len(args) == 0:
				return usageError("for example: rolewright kit partner-manager; `rolewright list` lists the roles", "say which role")
			case len(args) > 1:
				return usageError("for example: rolewright kit "+args[0], "`kit` makes one archive, but there is also “%s”", args[1])
			}
			return a.kit(args[0], output)
		}
	},
}

func (a *app) kit(role, output string) error {
	c, err := a.compile(a.source, build.Options{Drafts: true, Archives: true})
	if err != nil {
		return err
	}
	if failed(c.Diagnostics, false) {
		return a.stopped(c.Diagnostics)
	}
	card, err := roleNamed(c.Catalog, role)
	if err != nil {
		return err
	}
	output = cmp.Or(output, card.ID+"-kit.zip")
	if err := a.mayLieAt(output, "-o"); err != nil {
		return err
	}
	if err := mayPack(output, card.ID); err != nil {
		return err
	}
	var archive bytes.Buffer
	if err := c.render(page.ArchivePath(card), &archive); err != nil {
		return a.notPublished(err, c.Diagnostics, output)
	}
	size := archive.Len()
	if err := replaceFile(output, func(to io.Writer) error { _, err := archive.WriteTo(to); return err }); err != nil {
		return machineError(err)
	}
	if !a.quiet {
		a.printer.line("%s %s → %s, %d KB.", a.printer.style(green, "Packed"), card.Title.Value, shown(output), (size+512)/1024)
	}
	return nil
}

// mayPack refuses to write over a file that isn't an earlier kit of the role.
func mayPack(output, id string) error {
	if _, err := os.Stat(output); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err := mayReplace(output); err != nil {
		return err
	}
	if !isKit(output, id) {
		return usageError("choose another file with -o", "%s isn't a kit of %s, so it won't be overwritten", shown(output), id)
	}
	return nil
}

// isKit reports whether a file is an archive with nothing in it but a start page and documents of the role.
func isKit(file, id string) bool {
	r, err := zip.OpenReader(file)
	if err != nil {
		return false
	}
	defer func() { _ = r.Close() }()
	isOther := func(f *zip.File) bool { return f.Name != "index.html" && !strings.HasPrefix(f.Name, id+"-") }
	return len(r.File) > 0 && !slices.ContainsFunc(r.File, isOther)
}

// roleNamed finds a role by its id, or by one that it had.
func roleNamed(k *hiring.Catalog, name string) (*hiring.Card, error) {
	var ids []string
	for _, c := range k.Roles {
		if c.ID == name || slices.Contains(hiring.Values(c.Formerly), name) {
			return c, nil
		}
		ids = append(ids, c.ID)
	}
	hint := "`rolewright list` lists the roles"
	if near := source.Nearest(name, ids); near != "" {
		hint = "did you mean `" + near + "`?"
	}
	return nil, usageError(hint, "there is no role “%s”", name)
}

// render makes the bytes of a file of the site.
func (c *compiled) render(path string, to *bytes.Buffer) error {
	outputs := c.Site.Outputs()
	for i := range outputs {
		if outputs[i].Path() == path {
			return c.Site.Render(&outputs[i], to)
		}
	}
	return nil
}
