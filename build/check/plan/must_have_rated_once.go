package plan

import (
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var mustHaveRatedOnce = rule.Rule{
	Rule: source.Rule{
		Name:     "must-have-rated-once",
		Severity: source.Warning,
		Doc: "Only one interview rates a must-have, which alone can decide whether someone is hired. One person's " +
			"taste, or one bad hour, then settles the matter. Let a second interview rate it with a question of its " +
			"own, or have two people hold the interview and rate separately.",
		Source: facts.Cited("Several independent interviews come close to a structured one. That two are enough is this program's own measure.",
			"opm-guide", "schmidt-zimmerman-2004"),
		Bad:  "interviews: [{name: Workshop, focus: [knots]}, {name: Trial shift, focus: [patience]}], and both skills have must: true",
		Good: "interviews: [{name: Workshop, focus: [knots, patience]}, {name: Trial shift, focus: [patience, knots]}]",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if len(planned(r)) == 1 {
			reportOnlyRater(f, r.Interviews[0])
			return
		}
		for _, s := range r.Skills {
			raters := ratersOf(r, s)
			// One that nobody asks about is found by must-have-not-asked.
			if !s.Must.Value || !isAsked(s) || len(raters) != 1 || peopleIn(raters[0]) > 1 {
				continue
			}
			f.Report(s.Span, "“%s” is a must-have, and only one interview rates it", s.Name).
				See(raters[0].Span, "this one").
				Help("add `%s` to the `focus` of a second interview and ask about it there, or let two `interviewers` hold that one", s.ID)
		}
	},
}

// reportOnlyRater reports in one finding that a plan of a single interview leaves every must-have to one person.
func reportOnlyRater(f *rule.Finder, i *hiring.Interview) {
	musts := 0
	for _, s := range i.Focus {
		if s.Must.Value {
			musts++
		}
	}
	if musts > 0 && peopleIn(i) < 2 {
		f.Report(i.Span, "this is the only interview, so one person alone rates %s", rule.Count(musts, "must-have")).
			Help("name two people under its `interviewers`, or plan a second interview")
	}
}

// peopleIn is how many different people hold an interview, as far as it says.
func peopleIn(i *hiring.Interview) int {
	different := make(map[string]bool)
	for _, who := range i.Interviewers {
		different[strings.ToLower(who.Value)] = true
	}
	return len(different)
}
