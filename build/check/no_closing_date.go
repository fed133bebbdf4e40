package check

import (
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

var noClosingDate = Rule{
	Rule: source.Rule{
		Name:     "no-closing-date",
		Severity: source.Warning,
		Doc: "A vacancy at a place whose law wants the last day to apply in the posting doesn't give one. Add `closes`, or write that " +
			"applications are accepted on an ongoing basis. This isn't legal advice.",
		Source: "Colorado, Equal Pay for Equal Work Act as amended from 2024-01-01 (C.R.S. 8-5-201; INFO 9A).",
		Bad:    "status: open, locations: [{city: Denver, region: Colorado, country: US}], and no `closes`",
		Good:   "closes: 2027-01-31",
	},
	role: func(f *finder, r *hiring.Role) {
		if !r.Closes.IsZero() {
			return
		}
		demands := slices.DeleteFunc(f.demandsOn(r, needsClosingDate), func(d lawfulDemand) bool { return d.home })
		ongoing := func(p passage) bool { return len(saysUntilWhen.in(&p.words)) > 0 }
		if len(demands) == 0 || slices.ContainsFunc(f.posting(r), ongoing) {
			return
		}
		f.reportUnsaid(demands, "gives no last day to apply", "add `closes`, or say that applications are accepted on an ongoing basis")
	},
}

// saysUntilWhen are words about the end of a posting, with a date or without.
var saysUntilWhen = newPhrases([]string{
	`(?i)\b(?:(?:ongoing|rolling) basis|until (?:it is |the (?:role|position|job|post) is )?filled|deadlines?|clos(?:es|ing) (?:date|period|on|at)|apply (?:by|before|until)|applications? (?:close|deadline|period|window|by|until|are accepted|accepted|must|received))\b`,
})
