package posting

import (
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var bossIsARole = rule.Rule{
	Rule: source.Rule{
		Name:     "boss-is-a-role",
		Severity: source.Warning,
		Doc: "`reports_to` gives the title of someone outside the site, but the site has a role with that title. The " +
			"team chart then can't connect the two, and a new title there doesn't appear here. Write the role's id " +
			"instead.",
		Source: "The format of a site: {title: …} is for someone outside it.",
		Bad:    "reports_to: {title: Harbour Master}, beside roles/harbour-master.md",
		Good:   "reports_to: harbour-master",
	},
	Site: func(f *rule.Finder, k *hiring.Catalog) {
		titled := make(map[string][]*hiring.Card)
		for _, c := range k.Roles {
			if c.Status != hiring.Draft {
				titled[normalTitle(c.Title.Value)] = append(titled[normalTitle(c.Title.Value)], c)
			}
		}
		for _, c := range k.Roles {
			bosses := titled[normalTitle(c.ReportsToTitle.Value)]
			if c.ReportsToTitle.IsZero() || len(bosses) != 1 || bosses[0] == c {
				continue
			}
			f.Report(c.ReportsToTitle.Span, "“%s” is a role of this site", c.ReportsToTitle).See(bosses[0].Title.Span, "it is here").
				Help("write its id: `reports_to: %s`", bosses[0].ID)
		}
	},
}
