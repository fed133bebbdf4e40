package scoring

import (
	"slices"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var identicalAnchors = rule.Rule{
	Rule: source.Rule{
		Name:     "identical-anchors",
		Severity: source.Warning,
		Doc: "Two ratings are described in the same words, so interviewers can't tell which of them an answer has " +
			"earned. Usually it's a copy that was never edited. Say what the higher rating takes beyond the lower " +
			"one.",
		Source: facts.Cited("Anchors tell levels apart.", "opm-guide"),
		Bad:    "anchors: {3: Explains the tides., 5: Explains the tides.}",
		Good:   "anchors: {3: Explains the tides., 5: Explains the tides and when the tables are wrong.}",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		for _, l := range ownAnchors(r) {
			reportIdentical(f, l, r.File)
		}
	},
	Skill: func(f *rule.Finder, s *hiring.LibrarySkill) {
		for _, l := range libraryAnchors(s) {
			reportIdentical(f, l, s.File)
		}
	},
}

// reportIdentical reports each text that stands for a second rating, if one of the two is in the file.
func reportIdentical(f *rule.Finder, l anchorList, file *source.File) {
	for i, a := range l.anchors {
		text := plainAnchor(a)
		first := slices.IndexFunc(l.anchors[:i], func(b hiring.Anchor) bool { return plainAnchor(b) == text })
		if first < 0 || isVerdict(f, a) {
			continue
		}
		here, there := a, l.anchors[first]
		if here.Span.File != file {
			here, there = there, here
		}
		if here.Span.File == file {
			f.Report(here.Text.Span, "%d and %d of %s are described in the same words", l.anchors[first].Level, a.Level, l.of).
				See(there.Text.Span, "the other").
				Help("say what %d takes beyond %d", a.Level, l.anchors[first].Level)
		}
	}
}
