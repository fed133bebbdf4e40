package preview

import (
	"cmp"
	"strings"

	"rolewright/build"
	"rolewright/build/hiring"
	"rolewright/build/site"
	"rolewright/build/source"
)

// publicRoot is where the careers site stands in the preview. The internal site has no such folder.
const publicRoot = "/public/"

// publicPath returns the address on the careers site, and whether it is one.
func publicPath(address string) (string, bool) {
	rest, isPublic := strings.CutPrefix(address, publicRoot)
	return "/" + rest, isPublic
}

// careers is the careers site as a build would make it now.
type careers struct {
	site    *site.Site
	outputs map[string]*site.Output
	found   source.Diagnostics
}

// newCareers compiles the careers site of a tree that could be built. Until it is known where it will be published, it
// stands at a made-up address: only feeds and search engines see that.
func newCareers(tree *source.Tree, k *hiring.Catalog, o build.Options) *careers {
	o.Public = true
	o.BaseURL = cmp.Or(k.Settings.BaseURL.Value, "https://jobs.example.com")
	r := build.Run(tree, o)
	c := &careers{site: r.Site, found: r.Diagnostics}
	if r.Site != nil {
		c.outputs = byAddress(r.Site.Outputs())
	}
	return c
}
