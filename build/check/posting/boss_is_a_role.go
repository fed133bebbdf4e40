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
		Doc: "`reports_to` gives a title as for somebody outside the site, while the site has a role of that title. The two aren't " +
			"joined in the team chart then, and the title stays as it is when that role's changes. Write the role's id instead.",
		Source: "The format of a site: {title: …} is for somebody outside of it.",
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
