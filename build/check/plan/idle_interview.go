package plan

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var idleInterview = rule.Rule{
	Rule: source.Rule{
		Name:     "idle-interview",
		Severity: source.Warning,
		Doc: "An interview rates no skill and asks no question, and isn't there for the candidate's questions either. No one knows what to do in it, and " +
			"nothing comes of it. Say under `focus` which skills it rates and ask about them, or give the time to the candidate with " +
			"`opening` and `closing`.",
		Source: facts.Cited("An interview asks planned questions about chosen skills.", "opm-guide"),
		Bad:    "interviews: [{name: Workshop, minutes: 45}], and no question names it",
		Good:   "interviews: [{name: Workshop, minutes: 45, focus: [knots]}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if len(r.Skills) == 0 {
			return
		}
		for _, i := range planned(r) {
			if len(i.Focus)+len(i.Questions) == 0 && i.Opening.Value+i.Closing.Value < i.Minutes.Value {
				f.Report(i.Span, "“%s” rates nothing and asks nothing", i.Name).
					Help("add `focus:` with the skills that it rates%s", hiring.LongForm(i.Span, "name", "focus: ["+r.Skills[0].ID+"]"))
			}
		}
	},
}
