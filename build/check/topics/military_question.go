package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var militaryQuestion = topic{
	asks:    "asks about military service",
	instead: "ask about what matters to the job: “What did you learn in the service that you would use here?”",
	phrases: phrase.New([]string{
		`(?i)\b(?:were|have) you (?:ever )?(?:been )?(?:dis)?honou?rably discharged\b`,
		`(?i)\b(?:what|which) (?:type|kind|sort) of (?:military discharge\b|discharge (?:did you (?:get|receive|have)|from the \w+|was it|was yours)\b)`,
		`(?i)\b(?:receive|get|have) an? (?:dis)?honou?rable discharge\b`,
		`(?i)\bwhy were you discharged from the (?:army|navy|air force|marines|military|armed forces|service)\b`,
		`(?i)\b(?:have you (?:ever )?(?:served|been)|did you (?:ever )?serve) in (?:a |any |the )?(?:foreign|another country's) (?:military|army|navy|armed forces)\b`,
		`(?i)\bare you (?:currently |now |still )?(?:a reservist|(?:in|a member of|serving in) the (?:(?:army|navy|military|air force|national guard) )?(?:reserves?|national guard))` + joins,
		`(?i)\b(?:will|could|might) you be (?:called up|called to active duty|deployed|mobili[sz]ed)(?: (?:by|with) the (?:army|navy|military|guard|reserves?))?` + ends,
		`(?i)\byou expect to be called up\b`,
		haveYou + ` (?:any )?(?:military|reserve) (?:obligations?|duties|duty|commitments?)` + joins,
	}),
	further: []*phrase.List{indirectMilitary},
	german:  germanMilitary,
	french:  frenchMilitary,
	asked:   militaryAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "military-question",
		Severity: source.Warning,
		Doc: "A question asks how someone left the army, about service in another country's army, or whether they may " +
			"be called up. Many countries protect people who serve or served, and a discharge can reveal something " +
			"about health. Ask for skills from the service that the job can use.",
		Source: facts.Cited("Nobody is turned down for having served, or for having to.", "US-USERRA"),
		Bad:    "Were you honorably discharged?",
		Good:   "What did you learn in the navy that you would use at a lock?",
	},
})
