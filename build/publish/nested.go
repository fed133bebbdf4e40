package publish

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// refuseNested refuses a destination that lies in a site of another kind, or around one, at any depth: what is public
// would be published together with what isn't.
func (d *destination) refuseNested(kind string) error {
	for above := filepath.Dir(d.path); above != filepath.Dir(above); above = filepath.Dir(above) {
		if err := d.refuseOther(above, kind); err != nil {
			return err
		}
	}
	if d.root == nil || d.fresh { // then there is nothing below
		return nil
	}
	return fs.WalkDir(d.root.FS(), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || e.Name() != manifestName || name == manifestName {
			return nil // a folder that can't be read is reported by the step that needs it
		}
		return d.refuseOther(filepath.Join(d.path, filepath.FromSlash(path.Dir(name))), kind)
	})
}

// KindAround returns the kind of the published site whose folder a path names, or names something in. It returns "" where
// there is no such site, or where the site has no kind.
func KindAround(name string) string {
	at, err := resolve(name)
	if err != nil {
		return ""
	}
	for {
		if m, ok := manifestIn(at); ok {
			return m.Kind
		}
		up := filepath.Dir(at)
		if up == at {
			return ""
		}
		at = up
	}
}

// manifestIn returns the list of files in a folder, if there is one that can be read.
func manifestIn(folder string) (manifest, bool) {
	list := filepath.Join(folder, manifestName)
	if info, err := os.Lstat(list); err != nil || !info.Mode().IsRegular() {
		return manifest{}, false
	}
	data, err := os.ReadFile(list)
	if err != nil {
		return manifest{}, false
	}
	m, err := parseManifest(data)
	return m, err == nil
}

// refuseOther refuses the destination if the list of files in a folder is that of a site of another kind.
func (d *destination) refuseOther(folder, kind string) error {
	m, ok := manifestIn(folder)
	if !ok || m.Kind == kind {
		return nil
	}
	return d.refuse(fmt.Sprintf("%s holds a site of another kind (%s), and one must not lie in the other", folder, cmp.Or(m.Kind, "internal")),
		"choose another destination")
}
