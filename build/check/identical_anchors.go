package check

import (
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

var identicalAnchors = Rule{
	Rule: source.Rule{
		Name:     "identical-anchors",
		Severity: source.Warning,
		Doc: "Two ratings are described in the same words, so that nobody can tell which of them an answer has earned. It is usually a " +
			"copy that was never changed. Say what the higher rating takes beyond the lower one.",
		Source: "OPM, Structured Interviews: A Practical Guide: benchmarks have to distinguish between levels of proficiency",
		Bad:    "anchors: {3: Explains the tides., 5: Explains the tides.}",
		Good:   "anchors: {3: Explains the tides., 5: Explains the tides and when the tables are wrong.}",
	},
	role: func(f *finder, r *hiring.Role) {
		for _, l := range ownAnchors(r) {
			f.reportIdentical(l, r.File)
		}
	},
	skill: func(f *finder, s *hiring.LibrarySkill) {
		for _, l := range libraryAnchors(s) {
			f.reportIdentical(l, s.File)
		}
	},
}

// reportIdentical reports each text that stands for a second rating, if one of the two is in the file.
func (f *finder) reportIdentical(l anchorList, file *source.File) {
	for i, a := range l.anchors {
		text := plainAnchor(a)
		first := slices.IndexFunc(l.anchors[:i], func(b hiring.Anchor) bool { return plainAnchor(b) == text })
		if first < 0 || f.isVerdict(a) {
			continue
		}
		here, there := a, l.anchors[first]
		if here.Span.File != file {
			here, there = there, here
		}
		if here.Span.File == file {
			f.report(here.Text.Span, "%d and %d of %s are described in the same words", l.anchors[first].Level, a.Level, l.of).
				See(there.Text.Span, "the other").
				Help("say what %d takes beyond %d", a.Level, l.anchors[first].Level)
		}
	}
}
