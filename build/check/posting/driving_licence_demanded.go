package posting

import (
	"slices"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var drivingLicenceDemanded = rule.InEnglish(rule.Rule{
	Rule: source.Rule{
		Name:     "driving-licence-demanded",
		Severity: source.Info,
		Doc: "The posting demands a driving licence but doesn't mention any driving. That excludes people who can't " +
			"drive and would get there by train. Say what is driven, or ask for what the job takes: “can visit " +
			"resellers in the region”. California allows such a demand only where driving is part of the work and " +
			"nothing else would do." + rule.NotAdvice,
		Source: facts.Cited("A licence may be demanded only where driving is part of the job and nothing else would do.",
			"US-CA-SB1100"),
		Bad:  "Requirements: a valid driver's license.",
		Good: "Can visit four customers a week, by train, car or bicycle.",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		drives := func(p rule.Passage) bool { return len(driving.In(&p.Words)) > 0 }
		if slices.ContainsFunc(f.Posting(r), drives) {
			return
		}
		for _, p := range demanded(f, r) {
			for _, m := range drivingLicence.In(&p.Words) {
				f.Report(p.At(m.From, m.To), "“%s” is required, but the posting doesn't mention driving", p.Text[m.From:m.To]).
					Help("say what is driven, or ask for what the job takes, such as visits in the region")
			}
		}
	},
})

var drivingLicence = phrase.New([]string{`(?i)\b(?:driver'?s?'?|driving) licen[cs]es?\b`},
	`(?i)\b(?:device|software|open[- ]source|printer|kernel) driver'?s? licen[cs]es?\b`,
	`(?i)\b(?:no|not|without|\w+n't|identif\w*|ID|proof|copy)\b[^.;!?]{0,60}licen[cs]es?\b`,
	`(?i)licen[cs]es?\b[^.;!?]{0,40}\b(?:or (?:an?other|other|some|equivalent|access)|not (?:needed|required|necessary)|public transport|alternative)\b`,
)

// driving are words for driving, and not for driving growth.
var driving = phrase.New([]string{
	`(?i)\b(?:driv(?:e|es|ing) (?:to|between|from|daily|regularly|yourself|an? (?:car|van|truck|bus|lorry|vehicle)|(?:our |company )?(?:cars|vans|trucks|buses|vehicles))|vehicles?|(?:by|company|own|pool|rental|hire|service|a|your) cars?|vans?|trucks?|lorr(?:y|ies)|bus(?:es)?|mileage|chauffeurs?|forklifts?|couriers?)\b`,
	`(?i)\b(?:company|our|the|whole) fleet\b|\b(?:van|truck|bus|lorry|delivery|taxi) drivers?\b`,
})
