package preview

import (
	"cmp"
	"strings"
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

// newCareers compiles the careers site of a tree whose internal site is known. Until it is known where it will be
// published, it has a made-up address: only feeds and search engines see that.
func newCareers(tree *source.Tree, internal *build.Result, today time.Time) *careers {
	address := cmp.Or(internal.Catalog.Settings.BaseURL.Value, "https://jobs.example.com")
	r := build.Run(tree, build.Options{Public: true, BaseURL: address, Root: publicRoot, Today: today}, internal)
	c := &careers{site: r.Site, found: r.Diagnostics}
	if r.Site != nil {
		c.outputs = byAddress(r.Site.Outputs())
	}
	return c
}
