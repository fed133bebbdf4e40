package hiring

import (
	"slices"
	"strings"

	"rolewright/build/source"
)

// showUses adds to the finding about a skill that the library doesn't have where else the role names it, since all these
// places have to change together.
func (l *roleLinker) showUses(finding *source.Diagnostic, id string) {
	places := l.placesOf(id)
	if showPlaces(finding, places) {
		return
	}
	where := "here"
	if len(places) > 0 {
		where = "from all places shown"
	}
	finding.Help("%s; if that skill is gone, remove it %s", finding.Hint, where)
}

// showOtherUses does the same for a skill that the role doesn't have.
func (l *roleLinker) showOtherUses(finding *source.Diagnostic, t Text) {
	isHere := func(at source.Span) bool { return at == t.Span }
	showPlaces(finding, slices.DeleteFunc(l.placesOf(t.Value), isHere))
}

// showPlaces adds places to a finding, and to its correction. It reports whether there is one.
func showPlaces(finding *source.Diagnostic, places []source.Span) bool {
	for _, at := range places {
		finding.See(at, "it is named here too")
	}
	if len(finding.Edits) == 0 {
		return false
	}
	for _, at := range places {
		finding.Edits = append(finding.Edits, source.Edit{Span: at, Text: finding.Edits[0].Text})
	}
	slices.SortFunc(finding.Edits, func(a, b source.Edit) int { return int(a.Span.Start - b.Span.Start) })
	return true
}

// unusedSkill returns the only skill of the role's own that nothing in the role names, or "". It may have been renamed.
func (l *roleLinker) unusedSkill() string {
	unused := ""
	for _, s := range l.role.Skills {
		if s.Library != nil || len(l.placesOf(s.ID)) > 0 || len(l.placesOf(s.Name.Value)) > 0 {
			continue
		}
		if unused != "" {
			return ""
		}
		unused = s.ID
	}
	return unused
}

// placesOf lists where a role names a skill other than in its `skills`.
func (l *roleLinker) placesOf(id string) []source.Span {
	var places []source.Span
	note := func(texts ...Text) {
		for _, t := range texts {
			if t.Value == id {
				places = append(places, t.Span)
			}
		}
	}
	for i := range l.role.Responsibilities {
		note(l.role.Responsibilities[i].skills...)
	}
	for i := range l.file.interviews {
		note(l.file.interviews[i].focus...)
	}
	for i := range l.file.questions {
		q := &l.file.questions[i]
		note(q.skill)
		if strings.HasPrefix(q.use.Value, id+"/") {
			places = append(places, q.use.At(0, len(id)))
		}
	}
	return places
}
