package check

import "rolewright/build/source"

var militaryQuestion = topic{
	asks:    "asks about military service",
	instead: "ask what bears on the job: “What did you learn in the service that you would use here?”",
	phrases: newPhrases([]string{
		`(?i)\bwere you (?:ever )?(?:dis)?honou?rably discharged\b`,
		`(?i)\b(?:what|which) (?:type|kind|sort) of (?:military discharge\b|discharge (?:did you|from the|was it)\b)`,
		`(?i)\b(?:receive|get|have) an? (?:dis)?honou?rable discharge\b`,
		`(?i)\bwhy were you discharged from the (?:army|navy|air force|marines|military|armed forces|service)\b`,
		`(?i)\bhave you (?:ever )?(?:served|been) in (?:a |any |the )?(?:foreign|another country's) (?:military|army|navy|armed forces)\b`,
		`(?i)\bare you (?:currently |now |still )?(?:a reservist\b|(?:in|a member of|serving in) the (?:army |navy |military )?(?:reserves?|national guard)\b)`,
		`(?i)\b(?:will|could|might) you be (?:called up|called to active duty|deployed|mobili[sz]ed)(?:` + ends + `| (?:by|with) the (?:army|navy|military|guard|reserves?)\b)`,
		`(?i)\byou expect to be called up\b`,
		haveYou + ` (?:any )?(?:military|reserve) (?:obligations?|duties|duty|commitments?)` + joins,
	}),
}.rule(Rule{
	Name:     "military-question",
	Severity: source.Warning,
	Doc: "A question asks how somebody left the army, for service in another country's, or whether they may be called up. Those who " +
		"serve or served are protected in many countries, and a discharge can tell about health. Ask for skills from the service " +
		"that the job can use.",
	Source: "Uniformed Services Employment and Reemployment Rights Act, 38 U.S.C. 4311 (US); EEOC lists of pre-employment inquiries",
	Bad:    "Were you honorably discharged?",
	Good:   "What did you learn in the navy that you would use at a lock?",
})
