package posting

import (
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var titleRepeated = rule.Rule{
	Rule: source.Rule{
		Name:     "title-repeated",
		Severity: source.Warning,
		Doc: "Two kits have the same title, so people can't tell them apart in the list of roles. Add what sets them " +
			"apart, such as the level or the region, or merge the two. Open roles, drafts and closed roles aren't " +
			"compared.",
		Source: "Titles are what people choose a role by, in lists and in search.",
		Bad:    "roles/keeper-east.md and roles/keeper-west.md, both with title: Lock Keeper",
		Good:   "title: Lock Keeper, Eastern Canals",
	},
	Site: func(f *rule.Finder, k *hiring.Catalog) {
		first := make(map[string]*hiring.Card)
		for _, c := range k.Roles {
			if c.Status != hiring.Template || c.Title.IsZero() {
				continue
			}
			title := normalTitle(c.Title.Value)
			if first[title] == nil {
				first[title] = c
				continue
			}
			f.Report(c.Title.Span, "another role has the title “%s” too", c.Title).See(first[title].Title.Span, "that one").
				Help("say in the title what sets them apart, such as the level or the region, or make them one role")
		}
	},
}
