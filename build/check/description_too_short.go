package check

import (
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var descriptionTooShort = Rule{
	Rule: source.Rule{
		Name:     "description-too-short",
		Severity: source.Warning,
		Doc: "All that candidates read of a vacancy is shorter than 200 characters, or its summary only repeats the title. That is a " +
			"name and no description, and search engines don't show it. Say what the person does, with what and for whom.",
		Source: "Google's guidelines for job postings: the description holds duties, qualifications and skills, and isn't the title.",
		Bad:    "title: Lock Keeper, summary: Lock keeper",
		Good:   "summary: You take 40 boats a day through the upper lock and keep its gates and pumps working.",
	},
	role: func(f *finder, r *hiring.Role) {
		switch {
		case r.Status != hiring.Open:
		case normalTitle(r.Summary.Value) == normalTitle(r.Title.Value):
			f.report(r.Summary.Span, "the summary only repeats the title").Help("say in a sentence what the person gets done, and for whom")
		case f.lengthOf(r) < shortestDescription:
			f.report(r.Title.Span, "all that candidates read of this open role has %d characters", f.lengthOf(r)).
				Help("say what the person does, with what and for whom; %d characters are the least", shortestDescription)
		}
	},
}
