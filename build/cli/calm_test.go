package cli

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"rolewright/build/check"
	"rolewright/build/front"
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/picture"
	"rolewright/build/source"
)

// Calm returns settings that switch off the rules of package check, except for some: "raw-html:info". Rules about reading
// files stay. So tests can have small roles, and new rules don't change what they are about.
func Calm(but ...string) string {
	settings := make(map[string]string)
	for _, r := range check.Rules() {
		settings[r.Name] = "off"
	}
	for _, r := range slices.Concat(source.Rules(), front.Rules(), markdown.Rules(), picture.Rules(), hiring.Rules()) {
		delete(settings, r.Name)
	}
	for _, b := range but {
		rule, setting, _ := strings.Cut(b, ":")
		settings[rule] = setting
	}
	var b strings.Builder
	b.WriteString("checks:\n")
	for _, rule := range slices.Sorted(maps.Keys(settings)) {
		fmt.Fprintf(&b, "  %s: %s\n", rule, settings[rule])
	}
	return b.String()
}
