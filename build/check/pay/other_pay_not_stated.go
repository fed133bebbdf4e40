package pay

import (
	"rolewright/build/check/law"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var otherPayNotStated = rule.InEnglish(rule.Rule{
	Rule: source.Rule{
		Name:     "other-pay-not-stated",
		Severity: source.Info,
		Doc: "The posting says nothing about a bonus, commission, equity or other pay beside the base, and the law at the " +
			"place of work requires it to describe whatever there is. Give the share that depends on results under " +
			"`variable`, describe anything else under `note`, or say that there is none. This isn't legal advice.",
		Source: law.Sources(law.NeedsOtherPay),
		Bad:    "status: open, locations: [{city: Denver, region: Colorado, country: US}], and a base salary only",
		Good:   "compensation: {min: 90000, max: 110000, currency: USD, period: year, variable: {percent: 15}}",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if r.Compensation.Variable.Percent.Value > 0 {
			return
		}
		if demands := law.Unsaid(f, r, law.NeedsOtherPay, otherPay); len(demands) > 0 {
			demands[0].Severity = source.Info // there may be none, and then no law asks for a word on it
			law.ReportUnsaid(f, demands, "says nothing about other pay, such as a bonus",
				"add `variable` or `note` under `compensation`, or write “There is no bonus or commission”")
		}
	},
})

var otherPay = phrase.New([]string{
	`(?i)\b(?:bonus(?:es)?|commissions?|on-target earnings|OTE|variable (?:pay|compensation)|(?:incentive|profit-sharing) (?:pay|plans?|compensation)|profit[- ]sharing|equity|stock|shares|share options|RSUs?|tips|gratuities|sign-on|base (?:pay|salary) only)\b`,
},
	// What the work is about, or others have.
	`(?i)[^.;!?]*\b(?:partners?|resellers?|customers?|clients?)(?:'s?)? [^.;!?]*`,
	`(?i)\b(?:pay equity|private equity|equity (?:funds?|and inclusion)|in stock|stock (?:market|room|levels?|exchange)|market shares?|shares (?:the|a|an|our|your|what|how)|tips (?:on|for|of|from|about|and tricks))\b`,
	`(?i)\bcommissions? (?:a|an|the|of inquiry)\b`,
)
