package check

import (
	"rolewright/build/kit"
	"rolewright/build/source"
)

var mustHaveRatedOnce = Rule{
	Name:     "must-have-rated-once",
	Severity: source.Warning,
	Doc: "A must-have decides by itself whether somebody is hired, and only one of several interviews rates it. One person's taste, " +
		"or a bad hour of the candidate's, then settles the matter. Let a second interview rate it as well, with a question of " +
		"its own, or let two people hold the interview and rate apart from each other.",
	Source: "OPM, Structured Interviews: A Practical Guide (2008): panels of two to four rate independently; " +
		"Schmidt and Zimmerman (2004), Journal of Applied Psychology 89: several independent interviews come close to a structured one.",
	Bad:  "interviews: [{name: Workshop, focus: [knots]}, {name: Trial shift, focus: [patience]}], and both skills have must: true",
	Good: "interviews: [{name: Workshop, focus: [knots, patience]}, {name: Trial shift, focus: [patience, knots]}]",
	role: func(f *finder, r *kit.Role) {
		if len(planned(r)) < 2 {
			return
		}
		for _, s := range r.Skills {
			raters := ratersOf(r, s)
			// One that nobody asks about is found by must-have-not-asked.
			if !s.Must.Value || len(s.Questions) == 0 || len(raters) != 1 || len(raters[0].Interviewers) > 1 {
				continue
			}
			f.report(s.Span, "“%s” is a must-have, and only one interview rates it", s.Name).
				See(raters[0].Span, "this one").
				Help("add `%s` to the `focus` of a second interview and ask about it there, or let two `interviewers` hold that one", s.ID)
		}
	},
}
