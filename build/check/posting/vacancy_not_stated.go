package posting

import (
	"rolewright/build/check/law"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var vacancyNotStated = rule.InEnglish(rule.Rule{
	Rule: source.Rule{
		Name:     "vacancy-not-stated",
		Severity: source.Warning,
		Doc: "The posting doesn't say whether there is a vacancy, although the law at the place of work requires it. " +
			"Some postings only collect applications for later, and people who need work now can't tell them apart. " +
			"Say that this one is for an existing vacancy, or for a future one. This isn't legal advice.",
		Source: law.Sources(law.NeedsVacancy),
		Bad:    "status: open, locations: [{city: Ottawa, region: Ontario, country: CA}], and no word on it",
		Good:   "This posting is for an existing vacancy.",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if demands := law.Unsaid(f, r, law.NeedsVacancy, saysIfVacant); len(demands) > 0 {
			law.ReportUnsaid(f, demands, "doesn't say whether the job is vacant now", "write “This posting is for an existing vacancy”, if it is")
		}
	},
})

var saysIfVacant = phrase.New([]string{
	`(?i)\b(?:vacan(?:t|cy|cies)|talent pool|(?:existing|current|future|later|upcoming|anticipated) (?:openings?|positions?|roles?|needs?))\b`,
})
