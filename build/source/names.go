package source

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Sites are cloned and unpacked on other systems. Names have to follow the rules of all of them, so that a site that
// builds on one system builds on all. For Windows see
// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file (checked on 2026-11-25).

// devices are names that Windows reserves, with any extension and in any case.
var devices = []string{
	"con", "prn", "aux", "nul", "conin$", "conout$", "clock$",
	"com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "com¹", "com²", "com³",
	"lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³",
}

// IsReservedName reports whether Windows reserves the name.
func IsReservedName(name string) bool {
	stem, _, _ := strings.Cut(strings.ToLower(name), ".")
	return slices.Contains(devices, strings.TrimRight(stem, " "))
}

// unportable says why a name isn't allowed on some system; it returns "" if it is allowed on all.
func unportable(name string) string {
	switch at := strings.IndexAny(name, `<>:"|?*\`); {
	case !utf8.ValidString(name):
		return "isn't valid UTF-8"
	case at >= 0:
		return "holds " + name[at:at+1] + ", which Windows can't have in a name"
	case strings.HasSuffix(name, ".") || strings.HasSuffix(name, " "):
		return "ends with a full stop or a space, which Windows drops"
	case IsReservedName(name):
		return "is one that Windows keeps for a device"
	case strings.ContainsFunc(name, func(r rune) bool { return unicode.IsControl(r) || IsHidden(r) || r == '\u2028' || r == '\u2029' }):
		return "holds a character that nobody can see"
	}
	return ""
}

// sameName returns the same text for names that are one name on some system: those that differ only in case, or in how
// their accents are composed.
func sameName(name string) string {
	return norm.NFC.String(strings.ToLower(strings.ToUpper(norm.NFC.String(name))))
}

// checkName reports a name that isn't allowed on some system, and returns whether it can be used here. Names of Markdown
// files are ids, which have stricter rules.
func (r *reader) checkName(name string, entry fs.DirEntry) bool {
	file := &File{Path: name}
	base := path.Base(name)
	if !utf8.ValidString(base) {
		file.Path = strings.ToValidUTF8(name, "\uFFFD")
	}
	if !entry.IsDir() && path.Ext(base) == ".md" && utf8.ValidString(base) {
		return true
	}
	if why := unportable(base); why != "" {
		r.diagnostics.Add(unportableName, file.Whole(), "the name “%s” %s", path.Base(file.Path), why).
			Help("rename it; letters, digits, hyphens and underscores are safe everywhere")
		return utf8.ValidString(base)
	}
	twin := path.Dir(name) + "/" + sameName(base)
	if first, ok := r.names[twin]; ok {
		r.diagnostics.Add(unportableName, file.Whole(), "some systems take the names “%s” and “%s” for the same", base, path.Base(first)).
			See((&File{Path: first}).Whole(), "the other one").Help("rename one of the two")
	} else {
		r.names[twin] = name
	}
	return true
}
