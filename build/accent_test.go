package build_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"rolewright/build"
)

// An organisation's colour is that of links and buttons on both sites: as it is where it can be read, and in another shade
// where it can't. Paper stays black.
func TestAnOrganisationHasAColourOfItsOwn(t *testing.T) {
	site := fstest.MapFS{
		"content/site.yaml": {Data: []byte("organisation: {name: Harbour, accent: \"#1f5fbf\"}\nbase_url: https://a.test\n")},
		"roles/baker.md":    {Data: []byte("---\ntitle: Baker\nsummary: Bakes bread.\nresponsibilities: [Bake]\nskills: [Sourdough]\nquestions: [{ask: How?, skill: sourdough}]\n---\n")},
	}
	for _, o := range []build.Options{{}, {Public: true}} {
		styles := compile(t, site, o).files["assets/style.css"]
		_, added, _ := strings.Cut(styles, "/* The organisation's colour */")
		if !strings.Contains(added, "@media screen { :root { --accent: #1f5fbf;") || !strings.Contains(added, "@media screen and (prefers-color-scheme: dark) { :root { --accent: #") {
			t.Errorf("with %v the stylesheet ends with %q", o, added)
		}
		if strings.Count(added, "--accent: #1f5fbf") != 1 {
			t.Errorf("in the dark the colour is as by day: %q", added)
		}
	}
}
