package build_test

import (
	"regexp"
	"strings"
	"testing"

	"rolewright/build"
	"rolewright/build/internal/corpus"
)

// Fonts come with each site, as light as they are, with their licence beside them.
func TestBothSitesHaveTheFontsThatTheirStylesheetNames(t *testing.T) {
	for _, o := range []build.Options{{}, {Public: true, BaseURL: "https://a.test"}} {
		got := compile(t, corpus.Site(1), o)
		named := regexp.MustCompile(`url\("(fonts/[^"]+)"\)`).FindAllStringSubmatch(got.files["assets/style.css"], -1)
		size := 0
		for _, n := range named {
			font := got.files["assets/"+n[1]]
			if !strings.HasPrefix(font, "wOF2") {
				t.Errorf("there is no font %s on the site with %v", n[1], o)
			}
			size += len(font)
		}
		if len(named) == 0 || size > 60_000 {
			t.Errorf("%d fonts have %d bytes", len(named), size)
		}
		if !strings.Contains(got.files["assets/fonts/OFL.txt"], "SIL OPEN FONT LICENSE Version 1.1") {
			t.Errorf("the licence of the fonts isn't on the site with %v", o)
		}
	}
}
