package manual

import (
	"regexp"
	"strings"
	"testing"

	"rolewright/build"
	"rolewright/build/markdown"
	"rolewright/build/schema"
)

// Nothing in the manual is broken: its Markdown is free of findings, and each link within it arrives.
func TestEveryLinkOfTheManualArrives(t *testing.T) {
	renderer := markdown.NewRenderer()
	for _, p := range pages() {
		if _, found := renderer.Block(p.written().Whole(), p.text, 2); len(found) > 0 {
			t.Errorf("%s: %s", p.name, found[0].Message)
		}
	}
	made := Pages()
	links := regexp.MustCompile(`href="(` + Root + `[^"]*|#[^"]*)"`)
	for at, html := range made {
		for _, m := range links.FindAllStringSubmatch(string(html), -1) {
			target := m[1]
			if strings.HasPrefix(target, "#") {
				target = at + target
			}
			if !arrives(made, target) {
				t.Errorf("%s links to %s, which isn't there", at, target)
			}
		}
	}
}

// Each rule and each field has a place that the preview can link to.
func TestEveryRuleAndFieldHasAPlace(t *testing.T) {
	made := Pages()
	for _, r := range build.Rules() {
		if !arrives(made, RuleHref(r.Name)) {
			t.Errorf("%s isn't explained", r.Name)
		}
	}
	for _, e := range schema.Entries() {
		key, _, _ := strings.Cut(e.Path, ".")
		if !arrives(made, FieldHref(e.Kind, key)) {
			t.Errorf("%s of a %s isn't explained", e.Path, e.Kind)
		}
	}
}

func arrives(made map[string][]byte, address string) bool {
	at, anchor, hasAnchor := strings.Cut(address, "#")
	return at == StyleSheet || made[at] != nil && (!hasAnchor || strings.Contains(string(made[at]), `id="`+anchor+`"`))
}
