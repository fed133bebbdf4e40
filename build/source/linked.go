package source

import (
	"errors"
	"io/fs"
	"path"
	"strings"
)

func isLink(fsys fs.FS, name string) bool {
	info, err := fs.Lstat(fsys, name)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// addLink treats a link to a file like the file itself, if that is part of the site too. A link to a folder could lead
// anywhere, even in a circle.
func (r *reader) addLink(fsys fs.FS, name string, builtIn bool) {
	file := &File{Path: name, BuiltIn: builtIn}
	target, err := resolve(fsys, name)
	var info fs.FileInfo
	if err == nil {
		info, err = fs.Lstat(fsys, target)
	}
	switch {
	case err == nil && info.IsDir():
		r.diagnostics.Add(linkedFolder, file.Whole(), "this is a symbolic link to a folder, and such links aren't followed").
			Help("move the folder here, or link its files one by one")
	case err == nil && info.Mode().IsRegular() && (isPrivate(target) && !isPrivate(name) || isCompiled(target) && !isCompiled(name)):
		r.refuseLink(file, "it leads to a text for the team, and this file can be published as it is")
	case err == nil && info.Mode().IsRegular():
		file.target = target
		r.add(fsys, file)
	case err == nil:
		r.refuseLink(file, "it leads to a pipe, a socket or a device")
	case errors.Is(err, errOutside) || errors.Is(err, errCircle):
		r.refuseLink(file, err.Error())
	default:
		r.refuseLink(file, "it leads to no file in the site's folder")
	}
}

// isPrivate reports whether a file holds text that a careers site must never publish as it was written.
func isPrivate(path string) bool { return strings.HasPrefix(path, RolesFolder+"/") }

// isCompiled reports whether a file holds roles, skills, pages, settings or words, of which pages are made, and isn't
// published itself.
func isCompiled(name string) bool {
	if isPrivate(name) {
		return true
	}
	switch path.Ext(name) {
	case ".md", ".yaml", ".yml":
		return strings.HasPrefix(name, ContentFolder+"/") && !strings.HasPrefix(name, ContentFolder+"/root/")
	}
	return false
}

func (r *reader) refuseLink(file *File, why string) {
	r.unread = append(r.unread, file.Path)
	r.diagnostics.Add(unreadableFile, file.Whole(), "this is a symbolic link, and %s", why).
		Help("replace it with a copy of that file")
}
