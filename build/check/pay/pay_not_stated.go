package pay

import (
	"time"

	"rolewright/build/check/law"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var payNotStated = rule.Rule{
	Rule: source.Rule{
		Name:     "pay-not-stated",
		Severity: source.Warning,
		Doc: "An open role states no pay, although the law at its place of work, or where a remote hire may live, " +
			"requires it. In much of the United States and in Ontario, candidates must see the range in the posting; " +
			"in the European Union, where the directive has become national law, before the interview at the latest. " +
			"Add `compensation` with `min` and `max`. Many of these laws apply only from a certain number of " +
			"employees, which the finding gives; if you have fewer, accept the finding with `ignore` and that reason. " +
			"This isn't legal advice.",
		Source: law.Sources(law.NeedsPay),
		Bad:    "status: open, locations: [{city: Denver, region: Colorado, country: US}], and no `compensation`",
		Good:   "compensation: {min: 68000, max: 81000, currency: USD, period: year}",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if !law.MustStatePay(f, r) || statesPay(f, r) {
			return
		}
		if demands := law.DemandsOn(f, r, law.NeedsPay); len(demands) > 0 {
			law.ReportUnsaid(f, demands, "states no pay", "add `compensation`")
			return
		}
		if reportInTime(f, r, law.NeedsPayInTime, "before the interview") || reportInTime(f, r, law.NeedsPayAtHiring, "before they are hired") {
			return
		}
		d := &law.DemandsOn(f, r, law.NeedsPaySomeday)[0]
		f.Report(d.At, "the posting states no pay, which candidates have to know before the interview where the directive of %s has been made law", d.Place).
			Help("add `compensation`, or tell each candidate in time; %s was to be made law by %s, which not all countries have done; this isn't legal advice",
				d.Cite, d.From.Format(time.DateOnly)).Severity = d.Severity
	},
}

// reportInTime reports a posting without pay that candidates have to be told some other way at the latest, if a law says so.
func reportInTime(f *rule.Finder, r *hiring.Role, need, when string) bool {
	demands := law.DemandsOn(f, r, need)
	if len(demands) == 0 {
		return false
	}
	finding := f.Report(demands[0].At, "the posting states no pay, and by %s candidates have to know it %s", law.LawsOf(demands), when).
		Help("add `compensation`, or tell each candidate in time; %s", law.NotAdviceOn(demands))
	finding.Severity = demands[0].Severity
	law.ShowOwn(finding, demands)
	return true
}
