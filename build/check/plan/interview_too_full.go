package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var interviewTooFull = rule.Rule{
	Rule: source.Rule{
		Name:     "interview-too-full",
		Severity: source.Error,
		Doc: "The opening, the questions and the closing of an interview take longer than the interview. The last " +
			"questions are then rushed or dropped, and not the same ones with every candidate. Move a question to " +
			"another interview, drop one, or make the interview longer.",
		Source: facts.Cited("All candidates are asked the same questions and get the same time.", "opm-guide"),
		Bad:    "interviews: [{name: Workshop, minutes: 30, opening: 5, closing: 5}], with three questions of 10 minutes",
		Good:   "interviews: [{name: Workshop, minutes: 45, opening: 5, closing: 5}], with three questions of 10 minutes",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, i := range planned(r) {
			l := loadOf(i)
			if l.free >= 0 {
				continue
			}
			if i.Minutes.Value == 0 {
				continue // it is missing, or couldn't be read, which is reported
			}
			found := f.Report(i.Minutes.Span, "“%s” has %s but needs %d", i.Name, minutes(i.Minutes.Value), i.Minutes.Value-l.free)
			if around := i.Opening.Value + i.Closing.Value; 2*around > i.Minutes.Value {
				found.Help("shorten `opening` and `closing`, which take %d of them, or make this interview longer", around)
			} else {
				found.Help("move a question to another interview, drop one, or make this interview longer")
			}
		}
	},
}
