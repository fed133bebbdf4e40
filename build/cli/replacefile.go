package cli

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"

	"rolewright/build/publish"
	"rolewright/build/source"
)

// mayReplace refuses to write over what isn't a file. Renamed over a device, a file takes its place, even that of
// /dev/null; and a pipe that is read to see what is in it may never end.
func mayReplace(name string) error {
	info, err := os.Stat(name)
	if err != nil || info.Mode().IsRegular() {
		return nil
	}
	return usageError("name a file, or one that isn't there yet", "%s isn't a file, so it can't be written over", shown(name))
}

// mayLieAt refuses a place for what is internal: among a site's sources, which it would become a part of, and in a
// careers site, which everybody reads. The flag is the one that names another place.
func (a *app) mayLieAt(name, flag string) error {
	if name == "" { // as a script has it whose variable isn't set
		return usageError("name what to write, such as "+flag+" printed", "%s names nothing", flag)
	}
	for _, folder := range []string{source.ContentFolder, source.RolesFolder, source.TemplatesFolder} {
		if publish.Within(name, filepath.Join(a.source, folder)) {
			return usageError("choose a place outside it with "+flag, "%s is in %s, which holds the site's sources", shown(name), folder)
		}
	}
	if publish.KindAround(name) == publicAudience {
		return usageError("choose a place outside it with "+flag, "%s is in a careers site, which everybody reads", shown(name))
	}
	return nil
}

// replaceFile writes a file beside the old one and renames it into place, so that nobody ever reads half of it. Only
// the user can read it. Whether there may be one already, ask [mayReplace].
func replaceFile(name string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".*") // never a file or link that is there
	if err != nil {
		return err
	}
	temporary := f.Name()
	buffered := bufio.NewWriter(f)
	err = errors.Join(write(buffered), buffered.Flush(), f.Close())
	if err == nil {
		err = os.Rename(temporary, name)
	}
	if err != nil {
		_ = os.Remove(temporary)
	}
	return err
}
