package posting

import (
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var creditCheckDemanded = rule.InEnglish(rule.Rule{
	Rule: source.Rule{
		Name:     "credit-check-demanded",
		Severity: source.Info,
		Doc: "Applicants have to have good credit, or to let it be checked. Debts say little about how somebody works, they come with illness " +
			"and divorce, and many American states restrict such checks. Leave it out, unless the job is to keep other people's money." + rule.NotAdvice,
		Source: "Laws of many states of the US on credit checks of employees; practice elsewhere.",
		Bad:    "Candidates need a good credit history.",
		Good:   "Has accounted for money that belonged to others.",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		title := f.Line(rule.TitleScope, r.Title)
		if len(keepsMoney.In(&title.Words)) > 0 {
			return
		}
		for _, p := range demanded(f, r) {
			for _, m := range creditDemand.In(&p.Words) {
				f.Report(p.At(m.From, m.To), "“%s” asks about applicants' debts", p.Text[m.From:m.To]).
					Help("leave it out, unless the job is to keep other people's money")
			}
		}
	},
})

var creditDemand = phrase.New([]string{
	`(?i)\b(?:good|clean|excellent|satisfactory) credit (?:history|score|rating|record|standing)\b`,
	`(?i)\bcredit (?:check|score|rating|history|report)s? (?:is|are|will be) (?:required|performed|conducted|mandatory|run|made)\b`,
	`(?i)\b(?:pass(?:ing|es)?|undergo(?:ing)?|complet(?:e|es|ing|ion of)|clear(?:ing)?|contingent (?:up)?on|conditional (?:up)?on|subject to|require[sd]?|includ(?:es?|ing)|satisfactory|successful) (?:[\w-]+,? ){0,8}?(?:(?:and|or|&|,|/) ?)?(?:an? )?credit (?:checks?|reports?|history checks?|background checks?|screening)\b`,
	`(?i)\b(?:background|criminal|reference|drug|employment)(?:,| and|/| &|, and)? (?:\w+,? ){0,3}?(?:and )?credit (?:checks?|history|reports?|screening|verification)\b`,
	`(?i)\b(?:pass|undergo|submit to|subject to|consent to) (?:an? )?(?:[\w-]+ ){0,3}credit checks?\b`,
},
	`(?i)\b(?:no|not|never|without|\w+n't)\b[^.;!?]{0,60}\bcredit\b[^.;!?]*`,
	`(?i)[^.;!?]*\b(?:customers?|clients?|partners?|resellers?|suppliers?|borrowers?|tenants?|terms|applicants? for (?:(?:a|an|the|our) )?(?:\w+ )?(?:loan|credit|mortgage|lease)s?)\b[^.;!?]*`,
)

// keepsMoney are words of titles of those to whom money is entrusted.
var keepsMoney = phrase.New([]string{`(?i)\b(?:financ\w*|account(?:ant|ants|ing)|treasur\w*|bank\w*|credit|loans?|fiduciar\w*|audit\w*|cash\w*|controll\w+|bursar|payroll)\b`})
