package scoring

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var adjectiveAnchor = rule.Rule{
	Rule: source.Rule{
		Name:     "adjective-anchor",
		Severity: source.Warning,
		Doc: "An anchor only judges, such as “good” or “excellent communication”, or repeats the label of its rating. " +
			"The rating already says that, so it doesn't help two interviewers choose the same one. Describe what a " +
			"candidate says or does.",
		Source: facts.Cited("A level is anchored by what somebody does.", "smith-kendall-1963", "opm-guide"),
		Bad:    "anchors: {1: Poor, 5: Excellent communication skills}",
		Good:   "anchors: {1: Shouts across the lock., 5: Warns each boat in time and in its own language.}",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, l := range ownAnchors(r) {
			reportVerdicts(f, l, r.File)
		}
	},
	Skill: func(f *rule.Finder, s *hiring.LibrarySkill) {
		for _, l := range libraryAnchors(s) {
			reportVerdicts(f, l, s.File)
		}
	},
}

// reportVerdicts makes one finding for each group: who writes one verdict usually writes them all.
func reportVerdicts(f *rule.Finder, l anchorList, file *source.File) {
	var verdicts []hiring.Anchor
	var ratings []int
	for _, a := range l.anchors {
		if a.Span.File == file && isVerdict(f, a) {
			verdicts, ratings = append(verdicts, a), append(ratings, a.Level)
		}
	}
	if len(verdicts) == 0 {
		return
	}
	at := verdicts[0].Text.Span
	message := "“" + verdicts[0].Text.Value + "” judges, but says nothing an interviewer could see or hear"
	if len(verdicts) > 1 {
		message = "the anchors of " + l.of + " for " + rule.Levels(ratings) + " judge, but say nothing an interviewer could see or hear"
	}
	f.Report(at, "%s", message).Help("write what a candidate says or does, in a sentence of its own for each rating")
}
