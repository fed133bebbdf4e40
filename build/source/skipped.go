package source

import (
	"regexp"
	"slices"
	"strings"
)

// passedOver reports whether a file or folder with that name is skipped: it belongs to an editor, the operating system
// or a version control system.
func passedOver(name string) bool {
	switch strings.ToLower(name) {
	case "thumbs.db", "desktop.ini", "cvs", "rcs", "sccs", "_svn", "_darcs":
		return true
	}
	if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") || strings.HasSuffix(name, "~") || strings.HasPrefix(name, "~syncthing~") {
		return true
	}
	return temporaryName.MatchString(name)
}

// temporaryName matches the files that programs write while they save: Emacs (#x.md#), Vim (4913), IntelliJ
// (x.md___jb_tmp___), sed -i (sedAb12Cd), and what Synology, Dropbox and others add (@eaDir).
var temporaryName = regexp.MustCompile(`^#.*#$|^4913$|___jb_(?:tmp|old)___$|^sed[A-Za-z0-9]{6}$|^@eaDir$|\.(?:tmp|temp|crdownload|part)$`)

// IsRead reports whether a file with that path is part of a site.
func IsRead(path string) bool {
	names := strings.Split(path, "/")
	return len(names) > 1 && slices.Contains([]string{ContentFolder, RolesFolder, TemplatesFolder}, names[0]) && !slices.ContainsFunc(names, passedOver)
}
