package check

import (
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var vacancyNotStated = inEnglish(Rule{
	Rule: source.Rule{
		Name:     "vacancy-not-stated",
		Severity: source.Warning,
		Doc: "A posting at a place whose law wants to know whether there is a vacancy doesn't say. Some postings only collect " +
			"applications for later, and people who need work now can't tell them from others. Say that this one is for an existing " +
			"vacancy, or for a future one. This isn't legal advice.",
		Source: "Ontario, from 2026-01-01; see build/check/pay_laws.csv.",
		Bad:    "status: open, locations: [{city: Ottawa, region: Ontario, country: CA}], and no word on it",
		Good:   "This posting is for an existing vacancy.",
	},
	role: func(f *finder, r *hiring.Role) {
		if demands := f.unsaid(r, needsVacancy, saysIfVacant); len(demands) > 0 {
			f.reportUnsaid(demands, "doesn't say whether the job is vacant now", "write “This posting is for an existing vacancy”, if it is")
		}
	},
})

var saysIfVacant = newPhrases([]string{
	`(?i)\b(?:vacan(?:t|cy|cies)|talent pool|(?:existing|current|future|later|upcoming|anticipated) (?:openings?|positions?|roles?|needs?))\b`,
})
