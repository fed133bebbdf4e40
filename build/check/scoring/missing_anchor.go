package scoring

import (
	"fmt"
	"slices"
	"strings"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var missingAnchor = rule.Rule{
	Rule: source.Rule{
		Name:     "missing-anchor",
		Severity: source.Warning,
		Doc: "A skill is rated, but nothing describes the ratings that the site wants described. Every interviewer " +
			"then has their own idea of a 3, and the result depends on who happened to ask. Write one sentence for " +
			"each of these ratings: what an interviewer sees or hears. A skill of the library is reported once, in " +
			"its own file.",
		Source: facts.Cited("Each level has an example of behaviour.", "smith-kendall-1963", "opm-guide"),
		Bad:    "skills: [Rowing]",
		Good:   "skills: [{name: Rowing, anchors: {1: Drifts., 3: Lands where they meant to., 5: Lands in a gale.}}]",
	},
	Role:  findMissingAnchors,
	Skill: findMissingLibraryAnchors,
}

// findMissingAnchors looks at the skills that only this role has. Those without any anchor make one finding together, so
// that a role that was only just begun isn't met with a dozen.
func findMissingAnchors(f *rule.Finder, r *hiring.Role) {
	var bare []*hiring.Skill
	for _, s := range rated(r) {
		if s.Library != nil {
			continue
		}
		var asked []*hiring.Asking
		for _, q := range s.Questions {
			asked = append(asked, &q.Asking)
		}
		missing := missingLevels(f, s.Anchors, asked)
		switch {
		case len(missing) == 0:
		case len(s.Anchors) == 0:
			bare = append(bare, s)
		default:
			reportMissing(f, s.Span, s.Name, missing)
		}
	}
	if len(bare) == 1 {
		reportMissing(f, bare[0].Span, bare[0].Name, f.Kit.Settings.AnchoredLevels)
	} else if len(bare) > 1 {
		f.Report(bare[0].Span, "nothing says what earns a rating for %s", rule.SkillNames(bare)).
			Help("%s", withAnchors("give each of them anchors, which say what an interviewer sees or hears", bare[0].Span, f.Kit.Settings.AnchoredLevels))
	}
}

func findMissingLibraryAnchors(f *rule.Finder, s *hiring.LibrarySkill) {
	var asked []*hiring.Asking
	for _, q := range s.Questions {
		asked = append(asked, &q.Asking)
	}
	if missing := missingLevels(f, s.Anchors, asked); len(missing) > 0 {
		reportMissing(f, s.Name.Span, s.Name, missing)
	}
}

// missingLevels returns the ratings that nobody describes: neither the skill, nor each of the questions about it.
func missingLevels(f *rule.Finder, anchors []hiring.Anchor, asked []*hiring.Asking) []int {
	var missing []int
	for _, level := range f.Kit.Settings.AnchoredLevels {
		lacks := func(a *hiring.Asking) bool { return hiring.AnchorAt(a.Anchors, level).Level == 0 }
		if hiring.AnchorAt(anchors, level).Level == 0 && (len(asked) == 0 || slices.ContainsFunc(asked, lacks)) {
			missing = append(missing, level)
		}
	}
	return missing
}

func reportMissing(f *rule.Finder, at source.Span, name hiring.Text, missing []int) {
	f.Report(at, "nothing says what earns %s for “%s”", rule.Levels(missing), name).
		Help("%s", withAnchors("add what an interviewer sees or hears there", at, missing))
}

// withAnchors ends an advice with the anchors to write: as lines to copy, or where there is no room for a line, in it.
func withAnchors(advice string, at source.Span, ratings []int) string {
	if lines := hiring.LongForm(at, "name", anchorsFor(ratings)); lines != "" {
		return advice + lines
	}
	return advice + ": " + anchorsFor(ratings)
}

// anchorsFor shows how anchors are written.
func anchorsFor(ratings []int) string {
	lines := make([]string, len(ratings))
	for i, level := range ratings {
		lines[i] = fmt.Sprintf("%d: …", level)
	}
	return "anchors: {" + strings.Join(lines, ", ") + "}"
}
