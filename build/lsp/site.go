package lsp

import (
	"cmp"
	"encoding/json"
	"io/fs"
	"maps"
	"net/url"
	"path"
	"slices"
	"strings"

	"rolewright/build"
	"rolewright/build/disk"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// site is a site of which a file is open.
type site struct {
	folder string // with slashes
	open   map[string]*document
	tree   *source.Tree  // with the open texts in the place of their files; nil if the folder can't be read
	isOld  bool          // files on the disk may have changed since they were read
	result *build.Result // of the tree; nil when it changed
	before *build.Result // of an earlier tree
	roles  map[string]*hiring.Role
	told   map[string]string // what the editor shows of files in which something is found, as JSON
}

func newSite(folder string) *site {
	return &site{
		folder: folder, isOld: true,
		open: make(map[string]*document), roles: make(map[string]*hiring.Role), told: make(map[string]string),
	}
}

// document is a text in an editor.
type document struct {
	uri     string // as the editor spells it; there are several ways
	version int
	text    string
}

// pathOf is the path that a file's address means, with slashes, or "".
func pathOf(uri string) string {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "file" {
		return ""
	}
	at := path.Clean(u.Path)
	if len(at) > 2 && at[0] == '/' && at[2] == ':' { // a drive of Windows
		at = at[1:]
	}
	if u.Host != "" && u.Host != "localhost" {
		at = "//" + u.Host + at
	}
	return at
}

// uriOf is the inverse of pathOf.
func uriOf(at string) string {
	u := url.URL{Scheme: "file", Path: at}
	if host, rest, ok := strings.Cut(strings.TrimPrefix(at, "//"), "/"); ok && strings.HasPrefix(at, "//") {
		u.Host, u.Path = host, "/"+rest
	} else if !strings.HasPrefix(at, "/") {
		u.Path = "/" + at
	}
	return u.String()
}

// find returns the site that a file belongs to, and the file's path in it. The site is nil when there is none.
func (s *server) find(uri string) (*site, string) {
	at := pathOf(uri)
	for _, folder := range append(slices.Clone(s.folders), siteAround(at)) {
		rel, ok := strings.CutPrefix(at, strings.TrimSuffix(folder, "/")+"/")
		if !ok || folder == "" || !source.IsRead(rel) {
			continue
		}
		if s.sites[folder] == nil {
			s.sites[folder] = newSite(folder)
		}
		return s.sites[folder], rel
	}
	return nil, ""
}

// caret is where somebody asks about a text.
type caret struct {
	*site
	at, text string // the file's path in the site, and what it holds
	offset   int
}

// caretOf finds the place that a request is about, in a site that can be compiled, or nil.
func (s *server) caretOf(params json.RawMessage) (*caret, error) {
	var p aboutDocument
	if err := json.Unmarshal(params, &p); err != nil {
		return nil, err
	}
	x, at := s.find(p.TextDocument.URI)
	if x == nil || x.compile(s.options) == nil {
		return nil, nil
	}
	text := x.text(at)
	return &caret{x, at, text, offsetAt(text, p.Position)}, nil
}

// siteAround returns the folder that holds the roles/, content/ or templates/ that a file is in, or "".
func siteAround(file string) string {
	for at := path.Dir(file); at != path.Dir(at); at = path.Dir(at) {
		switch path.Base(at) {
		case source.RolesFolder, source.ContentFolder, source.TemplatesFolder:
			return path.Dir(at)
		}
	}
	return ""
}

// open notes the text of a file in the editor.
func (s *server) open(uri string, version int, text string) {
	site, at := s.find(uri)
	if site == nil {
		return
	}
	site.isOld = site.isOld || site.open[at] == nil
	site.open[at] = &document{uri, version, text}
	if site.tree != nil {
		site.tree, site.result = site.tree.With(at, text), nil
	}
}

// close goes back to what the file on the disk holds.
func (s *server) close(uri string) {
	if site, at := s.find(uri); site != nil {
		delete(site.open, at)
		site.isOld = true
	}
}

// compile returns what the site compiles to, or nil if its folder can't be read.
func (x *site) compile(o Options) *build.Result {
	if x.isOld {
		x.read(o.BuiltIn)
	}
	if x.tree == nil {
		return nil
	}
	if x.result == nil {
		before := cmp.Or(x.before, &build.Result{})
		x.result = build.Run(x.tree, build.Options{Drafts: true, Today: o.Today()}, before)
		x.before = x.result
		for _, c := range x.result.Catalog.Roles {
			if r := c.Role(); r != nil && len(r.Skills) > 0 {
				x.roles[c.File.Path] = r // so that names are known while the file is broken
			}
		}
	}
	return x.result
}

// read reads the files on the disk. Those that are as they were are the same as before, so that they aren't compiled
// again.
func (x *site) read(builtIn fs.FS) {
	folder, err := disk.Open(x.folder)
	if err != nil {
		return // the folder is gone for a moment, as in a change of branch
	}
	defer func() { _ = folder.Close() }()
	tree, err := source.Read(folder, builtIn)
	if err != nil {
		return
	}
	x.isOld = false
	for _, at := range sortedKeys(x.open) {
		tree = tree.With(at, x.open[at].text)
	}
	files := slices.Clone(tree.Files())
	if x.tree != nil {
		for i, f := range files {
			if old := x.tree.File(f.Path); old != nil && old.Data == f.Data && old.BuiltIn == f.BuiltIn {
				files[i] = old
			}
		}
	}
	x.tree, x.result = tree.Replacing(files), nil
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
