package preview

import (
	"cmp"
	"strings"
	"sync"
	"time"

	"rolewright/build"
	"rolewright/build/site"
	"rolewright/build/source"
)

// publicRoot is where the careers site is in the preview. The internal site has no such folder.
const publicRoot = "/public/"

// publicPath returns the address on the careers site, and whether it is one.
func publicPath(address string) (string, bool) {
	rest, isPublic := strings.CutPrefix(address, publicRoot)
	return "/" + rest, isPublic
}

// careers is the careers site as it would be published, with what would keep it from that.
type careers struct {
	site    *site.Site
	outputs map[string]*site.Output
	found   source.Diagnostics
}

// careersOf is the careers site of a state. It is compiled when somebody first asks for it.
type careersOf struct {
	tree     *source.Tree
	internal *build.Result // of the same tree
	today    time.Time

	mu      sync.Mutex
	made    *careers
	earlier *site.Site // the last one that was compiled before, for its templates; may be nil
}

// get returns the careers site.
func (c *careersOf) get() *careers {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.made == nil {
		c.made, c.earlier = newCareers(c.tree, c.internal, c.today, c.earlier), nil
	}
	return c.made
}

// latest returns the site that was compiled last, or nil if nobody has asked for one yet.
func (c *careersOf) latest() *site.Site {
	if c == nil {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.made != nil && c.made.site != nil {
		return c.made.site
	}
	return c.earlier
}

// newCareers compiles the careers site of a tree whose internal site is known. Until it is known where it will be
// published, it has a made-up address: only feeds and search engines see that.
func newCareers(tree *source.Tree, internal *build.Result, today time.Time, earlier *site.Site) *careers {
	address := cmp.Or(internal.Catalog.Settings.BaseURL.Value, "https://jobs.example.com")
	before := *internal
	before.Site = earlier // the two sites have no templates in common
	r := build.Run(tree, build.Options{Public: true, BaseURL: address, Root: publicRoot, Today: today, Unlisted: true}, &before)
	c := &careers{site: r.Site, found: r.Diagnostics}
	if r.Site != nil {
		c.outputs = byAddress(r.Site.Outputs())
	}
	return c
}
