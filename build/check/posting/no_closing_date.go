package posting

import (
	"slices"

	"rolewright/build/check/law"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var noClosingDate = rule.Rule{
	Rule: source.Rule{
		Name:     "no-closing-date",
		Severity: source.Warning,
		Doc: "The posting doesn't give the last day to apply, although the law at the place of work requires it. Add " +
			"`closes`, or write that applications are accepted on an ongoing basis. This isn't legal advice.",
		Source: law.Sources(law.NeedsClosingDate),
		Bad:    "status: open, locations: [{city: Denver, region: Colorado, country: US}], and no `closes`",
		Good:   "closes: 2027-01-31",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if !r.Closes.IsZero() {
			return
		}
		demands := slices.DeleteFunc(law.DemandsOn(f, r, law.NeedsClosingDate), func(d law.Demand) bool { return d.Home })
		ongoing := func(p rule.Passage) bool { return len(saysUntilWhen.In(&p.Words)) > 0 }
		if len(demands) == 0 || slices.ContainsFunc(f.Posting(r), ongoing) {
			return
		}
		law.ReportUnsaid(f, demands, "gives no last day to apply", "add `closes`, or say that applications are accepted on an ongoing basis")
	},
}

// saysUntilWhen are words about the end of a posting, with a date or without.
var saysUntilWhen = phrase.New([]string{
	`(?i)\b(?:(?:ongoing|rolling) basis|until (?:it is |the (?:role|position|job|post) is )?filled|deadlines?|clos(?:es|ing) (?:date|period|on|at)|apply (?:by|before|until)|applications? (?:close|deadline|period|window|by|until|are accepted|accepted|must|received))\b`,
})
