package posting

import (
	"slices"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var creditCheckDemanded = rule.InEnglish(rule.Rule{
	Rule: source.Rule{
		Name:     "credit-check-demanded",
		Severity: source.Info,
		Doc: "Applicants must have good credit, or agree to a credit check. Debts say little about how someone works; " +
			"they often come from illness or divorce. Eleven US states, New York among them since 2026-04-18, and " +
			"cities such as Chicago and Philadelphia restrict such checks; most make an exception for jobs that " +
			"handle money, but New York makes no general one. Leave it out." + rule.NotAdvice,
		Source: facts.Cited("Where these laws hold, few employers may check an applicant's credit.", "US-CREDIT-LAWS"),
		Bad:    "Candidates need a good credit history.",
		Good:   "Has accounted for money that belonged to others.",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		title := f.Line(rule.TitleScope, r.Title)
		if len(keepsMoney.In(&title.Words)) > 0 && !isInNewYork(r) {
			return
		}
		for _, p := range demanded(f, r) {
			for _, m := range creditDemand.In(&p.Words) {
				f.Report(p.At(m.From, m.To), "“%s” asks about applicants' debts", p.Text[m.From:m.To]).
					Help("leave it out, unless a local law allows it for this job")
			}
		}
	},
})

// isInNewYork reports whether a role's place is where handling money is no reason for a credit check.
func isInNewYork(r *hiring.Role) bool {
	return slices.ContainsFunc(r.Locations, func(l hiring.Location) bool {
		return slices.Contains([]string{"New York", "NY", "New York State", "New York City"}, l.Region.Value) || l.City.Value == "New York"
	})
}

var creditDemand = phrase.New([]string{
	`(?i)\b(?:good|clean|excellent|satisfactory) credit (?:history|score|rating|record|standing)\b`,
	`(?i)\bcredit (?:check|score|rating|history|report)s? (?:is|are|will be) (?:required|performed|conducted|mandatory|run|made)\b`,
	`(?i)\b(?:pass(?:ing|es)?|undergo(?:ing)?|complet(?:e|es|ing|ion of)|clear(?:ing)?|contingent (?:up)?on|conditional (?:up)?on|subject to|require[sd]?|includ(?:es?|ing)|satisfactory|successful) (?:[\w-]+,? ){0,8}?(?:(?:and|or|&|,|/) ?)?(?:an? )?credit (?:checks?|reports?|history checks?|background checks?|screening)\b`,
	`(?i)\b(?:background|criminal|reference|drug|employment)(?:,| and|/| &|, and)? (?:\w+,? ){0,3}?(?:and )?credit (?:checks?|history|reports?|screening|verification)\b`,
	`(?i)\b(?:we|employer) (?:will |may |shall |must )?(?:also )?(?:run|conduct|perform|carry out|do|order|obtain|request) (?:an? |your )?(?:[\w-]+ ){0,2}credit (?:checks?|reports?|history)\b`,
	`(?i)\b(?:pass|undergo|submit to|subject to|consent to) (?:an? )?(?:[\w-]+ ){0,3}credit checks?\b`,
},
	`(?i)\b(?:no|not|never|without|\w+n't)\b[^.;!?]{0,60}\bcredit\b[^.;!?]*`,
	`(?i)[^.;!?]*\b(?:customers?|clients?|partners?|resellers?|suppliers?|borrowers?|tenants?|terms|applicants? for (?:(?:a|an|the|our) )?(?:\w+ )?(?:loan|credit|mortgage|lease)s?)\b[^.;!?]*`,
)

// keepsMoney are words of titles of those to whom money is entrusted.
var keepsMoney = phrase.New([]string{`(?i)\b(?:financ\w*|account(?:ant|ants|ing)|treasur\w*|bank\w*|credit|loans?|fiduciar\w*|audit\w*|cash\w*|controll\w+|bursar|payroll)\b`})
