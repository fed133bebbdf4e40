package preview

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/site"
	"rolewright/build/source"
)

// state is what the preview shows at one moment. It doesn't change.
type state struct {
	number int
	today  time.Time // the day that dates were compared with
	took   time.Duration
	found  source.Diagnostics
	// stale are the paths of files that are shown as they were, because what they hold now can't be.
	stale  map[string]bool
	latest string            // address of the page of the file saved last, or ""
	moved  map[string]string // ids of roles that are gone → ids under which they are there now
	view
}

// view is a site that could be built.
type view struct {
	// good holds the version of each file with which it was built.
	good    map[string]*source.File
	tree    *source.Tree
	result  *build.Result
	site    *site.Site // nil when there has never been one
	outputs map[string]*site.Output
	public  func() *careers         // made when somebody first asks for it
	roles   map[string]*hiring.Card // by id
	drafts  map[string]bool         // paths of the files of drafts
	styles  string                  // identifies the stylesheet
}

// next compiles a tree. What can't be compiled is shown as it was in the state before, which may be nil; a template that
// was never good gives way to the one that is built in.
func (s *state) next(tree, builtIn *source.Tree, o build.Options) *state {
	n := &state{number: 1, stale: make(map[string]bool)}
	before := &state{}
	if s != nil {
		n.number, before = s.number+1, s
	}
	o.Before = before.result
	shown, result, found := tree, build.Run(tree, o), source.Diagnostics(nil)
	found = append(found, result.Diagnostics...)
	found = append(found, faultsOf(result)...)
	n.found = found
	// Without a broken file, others may break that refer to it: those go back too, one step after the other.
	for round := 0; found.HasErrors() && round < maxRounds; round++ {
		if shown = n.mended(shown, builtIn, before, found); shown == nil {
			break
		}
		result = build.Run(shown, o)
		found = append(result.Diagnostics, faultsOf(result)...)
	}
	n.found.Sort()
	if shown != nil && result.Site != nil {
		n.show(shown, result)
		public := build.Options{Today: o.Today} // which holds on to nothing of the state before
		n.public = sync.OnceValue(func() *careers { return newCareers(shown, result.Kit, public) })
		return n
	}
	n.view = before.view
	return n
}

// faultsOf renders a page of each template, for the faults that only this can show.
func faultsOf(r *build.Result) source.Diagnostics {
	if r.Site == nil || !r.Site.MayFail() {
		return nil
	}
	tried := make(map[string]bool)
	outputs := r.Site.Outputs()
	var b bytes.Buffer
	for i := range outputs {
		if name := outputs[i].Template(); name != "" && !tried[name] {
			tried[name] = true
			b.Reset()
			_ = r.Site.Render(&outputs[i], &b) // the site keeps what went wrong
		}
	}
	return r.Site.Diagnostics()
}

// maxRounds is how many steps are taken to find a site that can be shown.
const maxRounds = 5

// mended returns the tree with the last good version of each file that has errors, with the built-in one of a template,
// or without the file. A file that is as it was when it was good misses another one, which is brought back. It returns
// nil when that changes nothing.
func (n *state) mended(tree, builtIn *source.Tree, before *state, found source.Diagnostics) *source.Tree {
	files := make(map[string]*source.File)
	for _, f := range tree.Files() {
		files[f.Path] = f
	}
	changed := false
	for name := range brokenIn(tree, found) {
		n.stale[name] = true
		was, good := files[name], before.good[name]
		switch {
		case was != nil && was == good && n.bringBack(files, before):
			changed = true
			continue
		case good == nil || good == was:
			good = builtIn.File(name)
		}
		changed = changed || good != was
		if files[name] = good; good == nil {
			delete(files, name)
		}
	}
	if !changed {
		return nil
	}
	return source.NewTree(slices.Collect(maps.Values(files)))
}

// brokenIn returns the paths of the files that have errors or couldn't be read.
func brokenIn(tree *source.Tree, found source.Diagnostics) map[string]bool {
	broken := make(map[string]bool)
	for _, d := range found {
		if path := d.Span.Path(); d.Severity == source.Error && path != "" {
			broken[path] = true
		}
	}
	for _, name := range tree.Unread() {
		broken[name] = true
	}
	return broken
}

// bringBack adds the good files that are there no more, and reports whether there were any.
func (n *state) bringBack(files map[string]*source.File, before *state) bool {
	any := false
	for name, good := range before.good {
		if files[name] == nil && !n.stale[name] {
			files[name], n.stale[name], any = good, true, true
		}
	}
	return any
}

// show takes over a site that could be built.
func (n *state) show(tree *source.Tree, r *build.Result) {
	n.view = view{
		good: make(map[string]*source.File), tree: tree, result: r, site: r.Site, outputs: byAddress(r.Site.Outputs()),
		roles: make(map[string]*hiring.Card), drafts: make(map[string]bool),
	}
	for _, c := range r.Kit.Roles {
		n.roles[c.ID] = c
		n.drafts[c.File.Path] = c.Status == hiring.Draft
	}
	for _, f := range tree.Files() {
		n.good[f.Path] = f
	}
	n.styles = n.print("/assets/style.css")
}

func byAddress(outputs []site.Output) map[string]*site.Output {
	all := make(map[string]*site.Output, len(outputs))
	for i := range outputs {
		all["/"+outputs[i].Path()] = &outputs[i]
	}
	return all
}

// follow notes which page belongs to the file saved last, and where roles have gone since the state before.
func (n *state) follow(before *state, changed []string) {
	for address, o := range n.outputs {
		if o.Origin().File == nil || !slices.Contains(changed, o.Origin().File.Path) || path.Ext(address) != ".html" {
			continue
		}
		if address = strings.TrimSuffix(address, "index.html"); n.latest == "" || len(address) < len(n.latest) {
			n.latest = address
		}
	}
	if before == nil {
		return
	}
	n.moved = make(map[string]string)
	for from, to := range before.moved {
		n.moved[from] = to
	}
	for id, old := range before.roles {
		if n.roles[id] != nil {
			continue
		}
		for _, c := range n.roles {
			if c.File.Data == old.File.Data || c.Title.Value == old.Title.Value {
				n.moved[id] = c.ID
			}
		}
	}
}

// instead returns the address of the page that is now made from the same role as one that is gone, or "".
func (n *state) instead(address string) string {
	rest, ok := strings.CutPrefix(address, "/roles/")
	id, document, _ := strings.Cut(rest, "/")
	if !ok || n.moved[id] == "" {
		return ""
	}
	for _, candidate := range []string{document, ""} {
		if there := "/roles/" + n.moved[id] + "/" + candidate; n.output(there) != nil {
			return there
		}
	}
	return ""
}

// output returns what stands at an address, or nil.
func (n *state) output(address string) *site.Output {
	if strings.HasSuffix(address, "/") {
		address += "index.html"
	}
	if at, isPublic := publicPath(address); isPublic && n.public != nil {
		return n.public().outputs[at]
	}
	return n.outputs[address]
}

// render makes the bytes of an output at an address.
func (n *state) render(address string, o *site.Output) ([]byte, error) {
	var b bytes.Buffer
	from := n.site
	if _, isPublic := publicPath(address); isPublic {
		from = n.public().site
	}
	err := from.Render(o, &b)
	return b.Bytes(), err
}

// print identifies what a page shows, so that a reader is only disturbed by changes of their own page.
func (n *state) print(address string) string {
	o := n.output(address)
	if o == nil {
		return ""
	}
	data, _ := n.render(address, o)
	return printOf(data)
}

// printOf identifies the bytes of a page.
func printOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:8])
}

// fileOf returns the path of the file that a page is made from, or "".
func (n *state) fileOf(address string) string {
	if o := n.output(address); o != nil && o.Origin().File != nil {
		return o.Origin().File.Path
	}
	return ""
}

func contentType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".jpg", ".jpeg":
		return "image/jpeg"
	case ".webp":
		return "image/webp"
	case ".gif":
		return "image/gif"
	case ".pdf":
		return "application/pdf"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".xml":
		return "application/xml; charset=utf-8"
	case ".json":
		return "application/json"
	}
	return "application/octet-stream"
}
