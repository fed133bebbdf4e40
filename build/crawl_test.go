package build_test

import (
	"html"
	"net/url"
	"path"
	"regexp"
	"strings"
	"testing"

	"rolewright/build"
)

// The repository's own site is what people get from init, so it is walked through as a whole.
func TestTheStarterBuildsWithoutAFlaw(t *testing.T) {
	starter := compile(t, starter, build.Options{Drafts: true})
	if found := starter.messages(); found != "" {
		t.Fatalf("the starter has problems:\n%s", found)
	}
	if starter.roles != 5 {
		t.Errorf("the starter has %d roles, want 5", starter.roles)
	}
	starter.crawl(t)
}

var (
	linkPattern   = regexp.MustCompile(`\s(?:href|src)="([^"]*)"`)
	idPattern     = regexp.MustCompile(`\sid="([^"]*)"`)
	filterPattern = regexp.MustCompile(`(?s)<select name="([a-z]+)">(.*?)</select>`)
	choicePattern = regexp.MustCompile(`\sdata-id="([^"]*)"`)
	usePattern    = regexp.MustCompile(`\s(?:for|aria-labelledby|aria-describedby)="([^"]*)"`)
)

// slips are what a page holds only when something was rendered that should not have been.
var slips = []string{"&amp;lt;", "&amp;amp;", "&amp;#3", "&lt;no value&gt;", "<no value>", "ZgotmplZ", "%!", "{0x", "href=\"\"", "src=\"\""}

// crawl follows every relative link of every page, as a browser would that opened it from a folder.
func (c *compiled) crawl(t *testing.T) {
	t.Helper()
	ids := make(map[string]map[string]bool)
	for name, data := range c.files {
		ids[name] = make(map[string]bool)
		for _, found := range idPattern.FindAllStringSubmatch(data, -1) {
			id := html.UnescapeString(found[1])
			if ids[name][id] {
				t.Errorf("%s: the id %q is there twice", name, id)
			}
			ids[name][id] = true
		}
		for _, filter := range filterPattern.FindAllStringSubmatch(data, -1) { // a script reads what follows the #
			for _, choice := range choicePattern.FindAllStringSubmatch(filter[2], -1) {
				ids[name][filter[1]+"="+html.UnescapeString(choice[1])] = true
			}
		}
	}
	for name, data := range c.files {
		if path.Ext(name) != ".html" {
			continue
		}
		for _, slip := range slips {
			if at := strings.Index(data, slip); at >= 0 {
				t.Errorf("%s holds %q: …%s…", name, slip, data[max(0, at-60):min(len(data), at+60)])
			}
		}
		for _, found := range usePattern.FindAllStringSubmatch(data, -1) {
			if !ids[name][html.UnescapeString(found[1])] {
				t.Errorf("%s: nothing has the id that%s names", name, found[0])
			}
		}
		for _, found := range linkPattern.FindAllStringSubmatch(data, -1) {
			if why := deadEnd(ids, name, html.UnescapeString(found[1])); why != "" {
				t.Errorf("%s: the link %s leads nowhere: %s", name, found[1], why)
			}
		}
	}
}

// deadEnd says why a link on a page leads nowhere, or nothing when it arrives.
func deadEnd(ids map[string]map[string]bool, from, link string) string {
	u, err := url.Parse(link)
	switch {
	case err != nil:
		return err.Error()
	case u.Scheme != "":
		return ""
	case strings.HasPrefix(link, "/"):
		return "it isn't relative"
	}
	target := from
	if u.Path != "" {
		target = path.Join(path.Dir(from), u.Path)
		if strings.HasSuffix(u.Path, "/") { // on the careers site, which a server shows
			target = path.Join(target, "index.html")
		}
	}
	there, exists := ids[target]
	switch {
	case !exists:
		return "there is no " + target
	case u.Fragment != "" && !there[u.Fragment]:
		return target + " has no such id"
	}
	return ""
}
