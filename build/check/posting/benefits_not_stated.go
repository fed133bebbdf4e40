package posting

import (
	"regexp"
	"slices"
	"sync"

	"rolewright/build/check/law"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var benefitsNotStated = rule.InEnglish(rule.Rule{
	Rule: source.Rule{
		Name:     "benefits-not-stated",
		Severity: source.Warning,
		Doc: "The posting names no benefit, such as insurance, a pension plan or paid leave, although the law at the " +
			"place of work requires them. “Great benefits” describes nothing. Name the benefits in a notice, and list " +
			"that notice under `notices`. Many of these laws apply only from a certain number of employees. This " +
			"isn't legal advice.",
		Source: law.Sources(law.NeedsBenefits),
		Bad:    "status: open, locations: [{city: Denver, region: Colorado, country: US}], and notices: [about]",
		Good:   "notices: [about, benefits]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if demands := law.DemandsOn(f, r, law.NeedsBenefits); len(demands) > 0 && !offersBenefits(f, r) {
			law.ReportUnsaid(f, demands, "describes no benefits", "name them in a notice, and list it under `notices`")
		}
	},
})

var benefits = phrase.New([]string{
	`(?i)\b(?:insurances?|pensions?|retirement|superannuation|401|dental|medical (?:and|cover\w*|plan|care|benefits?)|health(?:care| care| cover\w*| plan| benefits?))\b`,
	`(?i)\b(?:paid (?:\w+[ ,-]+){0,2}(?:leave|time|holidays?|vacations?|days)|(?:annual|parental|maternity|paternity|sick|family) leave|vacation (?:days|time)|\d+ (?:\w+ ){0,2}(?:holidays?|vacation)|sick (?:pay|days)|PTO)\b`,
	`(?i)\bno (?:other |further |additional )?benefits (?:are|come|go|beyond|besides)\b`,
	`(?i)\bbenefits (?:\w+ ){0,4}(?:listed|described|explained|set out)\b`,
},
	// What the work is about, or others have.
	`(?i)(?:^|[.;:!?] |\b(?:you|we) (?:will |also |then )*|\bto )(?:sell|negotiat|advis|administ|manag|explain|design|handl|bring|process|run|review|underwrit)[a-z]* [^.;!?]*`,
	`(?i)[^.;!?]*\b(?:partners?|resellers?|customers?|clients?)\b[^.;!?]*`,
	`(?i)\b(?:insurance|pension|health(?:care| care)?|dental|medical) (?:compan(?:y|ies)|industry|sector|market|business|products?|software|brokers?|agents?|claims?|funds?)\b`,
)

// benefitsLink leads to a page about them, which some of the laws allow.
var benefitsLink = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)\[[^\]]*\bbenefits\b[^\]]*\][(\[]`) })

// offersBenefits reports whether a posting names benefits of whoever is hired, in its text or in its notices.
func offersBenefits(f *rule.Finder, r *hiring.Role) bool {
	offers := func(p rule.Passage) bool {
		switch p.Scope {
		case rule.SummaryScope, rule.TermsScope, rule.BodyScope:
			return len(benefits.In(&p.Words)) > 0
		}
		return false
	}
	if slices.ContainsFunc(f.Posting(r), offers) || benefitsLink().MatchString(r.Body.Value) {
		return true
	}
	return slices.ContainsFunc(r.Notices, func(n *hiring.Notice) bool {
		return slices.ContainsFunc(f.Posted(n), offers) || benefitsLink().MatchString(n.Body.Value)
	})
}
