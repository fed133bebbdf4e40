package check

import (
	"rolewright/build/kit"
	"rolewright/build/source"
)

var payNotStated = Rule{
	Name:     "pay-not-stated",
	Severity: source.Warning,
	Doc: "A vacancy states no pay, though a law in force at its place of work, or where somebody may live who works from home, " +
		"wants candidates to know the range: in much of the United States and in Ontario in the posting itself, in the European " +
		"Union at the latest before the interview. Give `compensation` a least and a most. Many of these laws only hold from a " +
		"certain number of people on, which the finding names; if you are fewer, let it pass with that reason. None of this is legal advice.",
	Source: "The laws are listed with date and source in build/check/pay_laws.csv.",
	Bad:    "status: open, locations: [{city: Denver, region: Colorado, country: US}], and no `compensation`",
	Good:   "compensation: {min: 68000, max: 81000, currency: USD, period: year}",
	role: func(f *finder, r *kit.Role) {
		if !f.mustStatePay(r) || f.statesPay(r) {
			return
		}
		inPosting, inTime := f.demandsOn(r, needsPay), f.demandsOn(r, needsPayInTime)
		const help = "add `compensation` with `min` and `max`; "
		if len(inPosting) > 0 {
			first := &inPosting[0]
			f.report(first.at, "the posting states no pay, though it has to by %s", lawsOf(inPosting)).
				Help(help+"%s", first.notAdvice()).Severity = first.severity
			return
		}
		first := &inTime[0]
		f.report(first.at, "the posting states no pay, and by %s candidates have to know it before the interview", lawsOf(inTime)).
			Help("add `compensation`, or tell each candidate in time; %s", first.notAdvice()).Severity = first.severity
	},
}
