package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var requirementUnverified = rule.Rule{
	Rule: source.Rule{
		Name:     "requirement-unverified",
		Severity: source.Info,
		Doc: "A mandatory requirement doesn't say how it is checked. Everyone then assumes that someone else did. Add " +
			"`verify: cv`, `verify: screen`, `verify: reference` or the id of an interview.",
		Source: facts.Cited("Each requirement is tied to the step that assesses it.", "opm-guide"),
		Bad:    "requirements: [{text: A boat licence, must: true}]",
		Good:   "requirements: [{text: A boat licence, must: true, verify: cv}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		var unverified []hiring.Requirement
		for _, x := range r.Requirements {
			if x.Must.Value && x.Verify.IsZero() {
				unverified = append(unverified, x)
			}
		}
		if len(unverified) == 0 {
			return
		}
		finding := f.Report(unverified[0].Text.Span, "nothing says how this requirement is checked").Help("add `verify: cv`, `verify: screen` for the first interview, `verify: reference`, or the id of an interview%s", hiring.LongForm(unverified[0].Text.Span, "text", "verify: cv"))
		for _, x := range unverified[1:] {
			finding.See(x.Text.Span, "or this one")
		}
	},
}
