package preview

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"path"
	"slices"
	"strings"
	"time"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/page"
	"rolewright/build/site"
	"rolewright/build/source"
)

// state is what the preview shows at one moment. It doesn't change.
type state struct {
	number int
	today  time.Time // the day that dates were compared with
	took   time.Duration
	found  source.Diagnostics
	latest string          // address of the page of the file saved last, or ""
	moved  moved           // roles that are gone, and where they are instead
	result *build.Result   // of the files as they are, with a site or without
	stale  map[string]bool // paths of files that are shown as they were, because what they hold is broken
	view
}

// view is a site that could be compiled.
type view struct {
	// good holds the version of each file from which it was compiled.
	good    map[string]*source.File
	site    *site.Site // nil as long as there has never been one
	outputs map[string]*site.Output
	public  *careersOf
	roles   map[string]*hiring.Card // by id
	drafts  map[string]bool         // paths of the files of drafts
	styles  string                  // identifies the stylesheets
	words   *page.Words
}

// next compiles a tree. Files that can't be compiled are shown as they were in the state before, which may be nil.
func (s *state) next(tree, builtIn *source.Tree, o build.Options) *state {
	if s == nil {
		s = &state{result: &build.Result{Catalog: &hiring.Catalog{}}}
	}
	n := &state{number: s.number + 1, today: o.Today, result: build.Run(tree, o, s.result)}
	n.found = slices.Concat(n.result.Diagnostics, n.result.Faults())
	n.found.Sort()
	r := repair{before: s.good, builtIn: builtIn, options: o, stale: make(map[string]bool)}
	shown, result := r.repair(tree, n.result)
	n.stale = r.stale
	if result == nil {
		n.view = s.view
		return n
	}
	n.show(shown, result)
	n.public = &careersOf{tree: shown, internal: result, today: o.Today, earlier: s.public.latest()}
	return n
}

// show takes over a site that could be compiled.
func (n *state) show(tree *source.Tree, r *build.Result) {
	n.view = view{
		good: make(map[string]*source.File), site: r.Site, outputs: byAddress(r.Site.Outputs()),
		roles: make(map[string]*hiring.Card), drafts: make(map[string]bool), words: r.Words(),
	}
	for _, c := range r.Catalog.Roles {
		n.roles[c.ID] = c
		n.drafts[c.File.Path] = c.Status == hiring.Draft
	}
	for _, f := range tree.Files() {
		n.good[f.Path] = f
	}
	n.styles = n.print("/assets/style.css") + n.print("/assets/site.css")
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
	if before != nil {
		n.moved = before.moved.follow(before.roles, n.roles)
	}
}

// instead returns the address of the page that is now made from the same role as one that is gone, or "".
func (n *state) instead(address string) string {
	rest, ok := strings.CutPrefix(address, "/roles/")
	id, document, _ := strings.Cut(rest, "/")
	to := n.moved.to(id)
	if !ok || to == "" {
		return ""
	}
	for _, candidate := range []string{document, ""} {
		if there := "/roles/" + to + "/" + candidate; n.output(there) != nil {
			return there
		}
	}
	return ""
}

// output returns what is served at an address, or nil.
func (n *state) output(address string) *site.Output {
	if strings.HasSuffix(address, "/") {
		address += "index.html"
	}
	if at, isPublic := publicPath(address); isPublic && n.public != nil {
		return n.public.get().outputs[at]
	}
	return n.outputs[address]
}

// render makes the bytes of an output at an address.
func (n *state) render(address string, o *site.Output) ([]byte, error) {
	var b bytes.Buffer
	from := n.site
	if _, isPublic := publicPath(address); isPublic {
		from = n.public.get().site
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
