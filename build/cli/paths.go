package cli

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"rolewright/build/source"
)

// wanted turns the paths that somebody typed into paths of the site.
func (a *app) wanted(paths []string) ([]string, error) {
	var wanted []string
	for _, p := range paths {
		if _, err := os.Stat(p); err != nil {
			return nil, usageError("paths are relative to the current folder", "there is no file or folder %s", cmp.Or(p, "without a name"))
		}
		at, err := a.pathInSite(p)
		if err != nil {
			return nil, err
		}
		wanted = append(wanted, at)
	}
	return wanted, nil
}

// pathInSite turns a path that somebody typed into one of the site.
func (a *app) pathInSite(path string) (string, error) {
	folder, err := filepath.Abs(a.source)
	if err != nil {
		return "", machineError(err)
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", machineError(err)
	}
	rel, ok := below(folder, abs)
	if !ok {
		return "", usageError("use --source to say where the site is", "%s isn't part of the site in %s", path, a.source)
	}
	return rel, nil
}

// only keeps what concerns the wanted files and folders; what concerns no file concerns everybody.
func only(found source.Diagnostics, wanted []string) source.Diagnostics {
	if len(wanted) == 0 {
		return found
	}
	isWanted := func(at source.Span) bool {
		return at.IsZero() || slices.ContainsFunc(wanted, func(w string) bool {
			return w == "." || at.Path() == w || strings.HasPrefix(at.Path(), w+"/")
		})
	}
	return slices.DeleteFunc(slices.Clone(found), func(d source.Diagnostic) bool {
		return !isWanted(d.Span) && !slices.ContainsFunc(d.Notes, func(n source.Note) bool { return isWanted(n.Span) })
	})
}

// siteFolder leads to the site from where the paths begin that other programs read: from the root of the repository in
// a GitHub workflow, else from the present folder, or, when the site isn't in it, from the site itself.
func (a *app) siteFolder() string {
	site, err := filepath.Abs(a.source)
	if err != nil {
		return ""
	}
	bases := []string{"."}
	if workspace := a.Env("GITHUB_WORKSPACE"); workspace != "" && a.format != jsonFormat {
		bases = []string{workspace, "."}
	}
	for _, base := range bases {
		if abs, err := filepath.Abs(base); err == nil {
			if rel, ok := below(abs, site); ok {
				return rel
			}
		}
	}
	return ""
}

// below is the path of a file relative to a folder, with slashes, if the file is inside it.
func below(folder, file string) (rel string, ok bool) {
	rel, err := filepath.Rel(folder, file)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return "", false
	}
	return filepath.ToSlash(rel), true
}

// siteAround returns the site that a folder is in: somebody may be in its roles/ or content/ when they call the program.
func siteAround(folder string) string {
	abs, err := filepath.Abs(folder)
	if err != nil || holdsSite(abs) {
		return folder
	}
	for at := abs; filepath.Dir(at) != at; at = filepath.Dir(at) {
		switch base := filepath.Base(at); {
		case base != source.RolesFolder && base != source.ContentFolder && base != source.TemplatesFolder:
		case holdsSite(filepath.Dir(at)):
			return shown(filepath.Dir(at))
		}
	}
	return folder
}

// holdsSite reports whether a folder holds what a site begins with.
func holdsSite(folder string) bool {
	for _, name := range []string{source.RolesFolder, source.ContentFolder} {
		if info, err := os.Stat(filepath.Join(folder, name)); err == nil && info.IsDir() {
			return true
		}
	}
	return false
}
