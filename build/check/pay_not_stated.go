package check

import (
	"time"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

var payNotStated = Rule{
	Rule: source.Rule{
		Name:     "pay-not-stated",
		Severity: source.Warning,
		Doc: "A vacancy states no pay, though a law in force at its place of work, or where somebody may live who works from home, " +
			"wants candidates to know the range: in much of the United States and in Ontario in the posting itself, in the European " +
			"Union, where its directive has been made law, at the latest before the interview. Give `compensation` a least and a most. Many of these laws only hold from a " +
			"certain number of people on, which the finding names; if you are fewer, let it pass with that reason. None of this is legal advice.",
		Source: "The laws are listed with date and source in build/check/pay_laws.csv.",
		Bad:    "status: open, locations: [{city: Denver, region: Colorado, country: US}], and no `compensation`",
		Good:   "compensation: {min: 68000, max: 81000, currency: USD, period: year}",
	},
	role: func(f *finder, r *hiring.Role) {
		if !f.mustStatePay(r) || f.statesPay(r) {
			return
		}
		if demands := f.demandsOn(r, needsPay); len(demands) > 0 {
			f.reportUnsaid(demands, "states no pay", "add `compensation`")
			return
		}
		if demands := f.demandsOn(r, needsPayInTime); len(demands) > 0 {
			f.report(demands[0].at, "the posting states no pay, and by %s candidates have to know it before the interview", lawsOf(demands)).
				Help("add `compensation`, or tell each candidate in time; %s", notAdviceOn(demands)).Severity = demands[0].severity
			return
		}
		d := &f.demandsOn(r, needsPaySomeday)[0]
		f.report(d.at, "the posting states no pay, which candidates have to know before the interview where the directive of %s has been made law", d.name).
			Help("add `compensation`, or tell each candidate in time; %s was to be made law by %s, which not all countries have done; this isn't legal advice",
				d.law, d.from.Format(time.DateOnly)).Severity = d.severity
	},
}
