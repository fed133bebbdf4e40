package markdown

import (
	"regexp"
	"strings"
	"testing"

	"rolewright/build/internal/fuzzed"
	"rolewright/build/source"
)

// What holds for every document and fragment, whatever was read.

func checkFragment(t *testing.T, file *source.File, f *Fragment, found source.Diagnostics) {
	t.Helper()
	fuzzed.CheckFound(t, file, found)
	if f == nil {
		return
	}
	for _, l := range f.Links {
		fuzzed.CheckSpan(t, file, l.Span, "link to "+l.Target)
	}
	asked := 0
	html := string(f.HTML(func(l Link) string { asked++; return "to/" + l.Target }))
	if asked != len(f.Links) {
		t.Errorf("%d of %d links are in the HTML", asked, len(f.Links))
	}
	checkHTML(t, html)
}

var (
	tags       = regexp.MustCompile(`<[^>]*>`)
	tag        = regexp.MustCompile(`^</?([a-z][a-z0-9]*)(?: [a-z]+="[^"<>]*")*(?: ?/)?>$`)
	attributes = regexp.MustCompile(` ([a-z]+)="([^"]*)"`)
	void       = map[string]bool{"br": true, "hr": true, "img": true}
)

// checkHTML makes sure that a fragment can stand in any page: tags are balanced, no code runs, nothing is left unresolved.
func checkHTML(t *testing.T, html string) {
	t.Helper()
	if strings.Contains(html, "\x00") {
		t.Fatal("a NUL byte is left in the HTML")
	}
	var open []string
	for _, found := range tags.FindAllString(html, -1) {
		m := tag.FindStringSubmatch(found)
		if m == nil {
			t.Fatalf("%q is no tag of ours", found)
		}
		switch name := m[1]; {
		case void[name]:
		case !strings.HasPrefix(found, "</"):
			open = append(open, name)
			checkAttributes(t, found)
		case len(open) == 0 || open[len(open)-1] != name:
			t.Fatalf("%s closes what is not open", found)
		default:
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		t.Fatalf("%q is left open", open)
	}
}

func checkAttributes(t *testing.T, tag string) {
	for _, m := range attributes.FindAllStringSubmatch(tag, -1) {
		switch name, value := m[1], m[2]; name {
		case "href", "src":
			if scheme, _ := splitScheme(unescape([]byte(value))); scheme != "" && !allowedScheme(scheme) {
				t.Fatalf("%s leads where nothing may lead", tag)
			}
		case "id", "class", "start", "alt", "tabindex":
		default:
			t.Fatalf("%s has an attribute that nobody asked for", tag)
		}
	}
}
