package check

import (
	"slices"

	"rolewright/build/kit"
	"rolewright/build/source"
)

var benefitsNotStated = Rule{
	Name:     "benefits-not-stated",
	Severity: source.Warning,
	Doc: "A vacancy falls under a law that wants benefits described in the posting, and neither its text nor its notices speak of " +
		"any: no insurance, pension, leave or bonus. Describe them in a notice that all postings carry, and list that notice " +
		"under `notices`. Many of these laws only hold from a certain number of people on. This isn't legal advice.",
	Source: "Colorado, Illinois, Maryland, Minnesota, New Jersey and Washington; see build/check/pay_laws.csv.",
	Bad:    "status: open, locations: [{city: Denver, region: Colorado, country: US}], and notices: [about]",
	Good:   "notices: [about, benefits]",
	role: func(f *finder, r *kit.Role) {
		demands := f.demandsOn(r, needsBenefits)
		if len(demands) == 0 || f.namesBenefits(r) {
			return
		}
		first := &demands[0]
		f.report(first.at, "the posting says nothing of benefits, though it has to by %s", lawsOf(demands)).
			Help("describe them in a notice and list it under `notices`; %s", first.notAdvice()).Severity = first.severity
	},
}

var benefits = newPhrases([]string{
	`(?i)\b(?:benefits?|insurance|pension|retirement|401|health|medical|dental|paid (?:leave|time|holidays?|vacation)|annual leave|parental|vacation|holidays?|PTO|sick (?:leave|pay)|bonus|stock|equity|shares|perks|(?:what|all that) we offer)\b`,
})

// namesBenefits reports whether a posting speaks of benefits at all, in its text or in its notices.
func (f *finder) namesBenefits(r *kit.Role) bool {
	names := func(p passage) bool { return len(benefits.in(&p)) > 0 }
	return slices.ContainsFunc(f.posting(r), names) || slices.ContainsFunc(r.Notices, func(n *kit.Notice) bool {
		return names(f.line(bodyScope, n.Title)) || slices.ContainsFunc(f.block(n.Body), names)
	})
}
