package check

import (
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var creditCheckDemanded = inEnglish(Rule{
	Rule: source.Rule{
		Name:     "credit-check-demanded",
		Severity: source.Info,
		Doc: "Applicants have to have good credit, or to let it be checked. Debts say little about how somebody works, they come with illness " +
			"and divorce, and many American states restrict such checks. Leave it out, unless the job is to keep other people's money." + notAdvice,
		Source: "Laws of many states of the US on credit checks of employees; practice elsewhere.",
		Bad:    "Candidates need a good credit history.",
		Good:   "Has accounted for money that belonged to others.",
	},
	role: func(f *finder, r *hiring.Role) {
		title := f.line(titleScope, r.Title)
		if len(keepsMoney.in(&title.words)) > 0 {
			return
		}
		for _, p := range f.demanded(r) {
			for _, m := range creditDemand.in(&p.words) {
				f.report(p.At(m.from, m.to), "“%s” asks about applicants' debts", p.Text[m.from:m.to]).
					Help("leave it out, unless the job is to keep other people's money")
			}
		}
	},
})

var creditDemand = newPhrases([]string{
	`(?i)\b(?:good|clean|excellent|satisfactory) credit (?:history|score|rating|record|standing)\b`,
	`(?i)\bcredit (?:check|score|rating|history|report)s? (?:is|are|will be) (?:required|performed|conducted|mandatory|run|made)\b`,
	`(?i)\b(?:pass|undergo|submit to|subject to|consent to) (?:an? )?(?:[\w-]+ ){0,3}credit checks?\b`,
},
	`(?i)\b(?:no|not|never|without|\w+n't)\b[^.;!?]{0,60}\bcredit\b[^.;!?]*`,
	`(?i)[^.;!?]*\b(?:customers?|clients?|partners?|resellers?|suppliers?|borrowers?|tenants?|terms|applicants? for (?:(?:a|an|the|our) )?(?:\w+ )?(?:loan|credit|mortgage|lease)s?)\b[^.;!?]*`,
)

// keepsMoney are words of titles of those to whom money is entrusted.
var keepsMoney = newPhrases([]string{`(?i)\b(?:financ\w*|account(?:ant|ants|ing)|treasur\w*|bank\w*|credit|loans?|fiduciar\w*|audit\w*|cash\w*|controll\w+|bursar|payroll)\b`})
