package build

import (
	"slices"
	"strings"

	"rolewright/build/careers"
	"rolewright/build/check"
	"rolewright/build/front"
	"rolewright/build/hiring"
	"rolewright/build/markdown"
	"rolewright/build/picture"
	"rolewright/build/site"
	"rolewright/build/source"
	"rolewright/build/words"
)

// Rules lists every rule of which a finding can be reported, by name.
func Rules() []*source.Rule {
	rules := slices.Concat(source.Rules(), front.Rules(), markdown.Rules(), picture.Rules(), hiring.Rules(), check.Fixed(), careers.Rules(), site.Rules(), words.Rules())
	rules = slices.DeleteFunc(rules, func(r *source.Rule) bool { return !r.Fixed }) // check has the others
	rules = append(rules, noRoles)
	for _, r := range check.Rules() {
		rules = append(rules, &r.Rule)
	}
	slices.SortFunc(rules, func(a, b *source.Rule) int { return strings.Compare(a.Name, b.Name) })
	return rules
}

var noRoles = &source.Rule{
	Name: "no-roles", Fixed: true,
	Doc: "There is nothing to build: the site has no roles, or all of them are drafts. Set `status: template` or " +
		"`status: open` in a role, or build with --drafts.",
	Source: "The format of a site; `rolewright help status` shows it.",
	Bad:    "status: draft",
	Good:   "status: template",
}
