package cli

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"rolewright/build/check"
)

// Calm returns settings that leave authors in peace, but for some rules: "raw-html:info". Of the other rules only those
// apply that are about files as such. So tests can have small roles, and new rules don't change what they are about.
func Calm(but ...string) string {
	settings := make(map[string]string)
	for _, r := range check.Rules() {
		if r.Bad != "" {
			settings[r.Name] = "off"
		}
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
