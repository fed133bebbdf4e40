package cli

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"text/tabwriter"

	"rolewright/build/careers"
	"rolewright/build/page"
	"rolewright/build/site"
	"rolewright/build/source"
)

// listTemplates lists the built-in files together with those of the site, pages first: all, with the pieces of a script
// or a stylesheet in one line, or every file in a folder.
func (a *app) listTemplates(folder []string) error {
	c, err := a.read(a.source)
	if err != nil {
		return err
	}
	files := c.tree.Under(source.TemplatesFolder)
	if len(folder) > 0 {
		files = c.tree.Under(templatePath(folder[0]))
		if len(files) == 0 {
			return usageError("`rolewright template list` lists all", "there is no folder “%s” with templates", folder[0])
		}
	}
	rows := []string{"NAME\tWHAT IT IS\tIN THIS SITE"}
	var assets []string
	for i := 0; i < len(files); i++ {
		f := files[i]
		whole := path.Dir(f.Path)
		switch pieces := c.tree.Under(whole); {
		case len(folder) == 0 && path.Ext(whole) != "":
			assets = append(assets, pieceRow(whole, pieces))
			i += len(pieces) - 1
		case path.Ext(f.Path) == ".html":
			rows = append(rows, templateRow(c.tree, f))
		default:
			assets = append(assets, templateRow(c.tree, f))
		}
	}
	w := tabwriter.NewWriter(a.Out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, strings.Join(append(rows, assets...), "\n"))
	return w.Flush()
}

func templateRow(tree *source.Tree, f *source.File) string {
	return templateName(f) + "\t" + describeTemplate(f) + "\t" + templateState(tree, f)
}

// pieceRow is the row of a script or a stylesheet that is made of several files.
func pieceRow(whole string, pieces []*source.File) string {
	state, own := "-", 0
	for _, f := range pieces {
		if !f.BuiltIn {
			own++
		}
	}
	if own > 0 {
		state = plural(own, "piece", "pieces") + " changed or added"
	}
	kind := assetKind(whole)
	return fmt.Sprintf("%s\t%s in %s\t%s", strings.TrimPrefix(whole, source.TemplatesFolder+"/"), kind, plural(len(pieces), "piece", "pieces"), state)
}

// shownDefines is how many templates of a part the list names.
const shownDefines = 4

func describeTemplate(f *source.File) string {
	name := templateName(f)
	for _, known := range slices.Concat(page.Templates(), careers.Templates()) {
		if known.Name == name {
			return known.Doc
		}
	}
	switch {
	case name == "layout.html":
		return "around every page"
	case name == "public/layout.html":
		return "careers site: around every page"
	case path.Ext(name) == ".html":
		defines := site.Defines(f)
		if more := len(defines) - shownDefines; more > 1 {
			defines = append(defines[:shownDefines], fmt.Sprintf("and %d more", more))
		}
		return "part: " + strings.Join(defines, ", ")
	}
	return assetKind(name)
}

func assetKind(name string) string {
	switch path.Ext(name) {
	case ".css":
		return "stylesheet"
	case ".js":
		return "script"
	}
	return "file"
}

func templateState(tree *source.Tree, f *source.File) string {
	original := site.Original(tree, f)
	_, outdated := site.CopiedVersion(f, original)
	switch {
	case f.BuiltIn:
		return "-"
	case outdated:
		return "copied from an older version"
	case original != nil && strings.HasSuffix(f.Data, original.Data):
		return "copied"
	case original != nil:
		return "changed"
	}
	return "added"
}
