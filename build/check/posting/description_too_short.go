package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var descriptionTooShort = rule.Rule{
	Rule: source.Rule{
		Name:     "description-too-short",
		Severity: source.Warning,
		Doc: "Everything that candidates read about the vacancy is shorter than 200 characters, or its summary only " +
			"repeats the title. That is a name, not a description, and search engines don't show it. Say what the " +
			"person does, with what and for whom.",
		Source: facts.Cited("A description holds duties, qualifications and skills, and isn't the title.",
			"google-jobposting"),
		Bad:  "title: Lock Keeper, summary: Lock keeper",
		Good: "summary: You take 40 boats a day through the upper lock and keep its gates and pumps working.",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		switch {
		case r.Status != hiring.Open:
		case normalTitle(r.Summary.Value) == normalTitle(r.Title.Value):
			f.Report(r.Summary.Span, "the summary only repeats the title").Help("say in a sentence what the person gets done, and for whom")
		case LengthOf(f, r) < ShortestDescription:
			f.Report(r.Title.Span, "what candidates read about this open role has only %d characters", LengthOf(f, r)).
				Help("say what the person does, with what and for whom, in at least %d characters", ShortestDescription)
		}
	},
}
