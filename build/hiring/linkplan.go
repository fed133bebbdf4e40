package hiring

import (
	"cmp"
	"slices"
	"strings"

	"rolewright/build/source"
)

// linkInterviews joins the interview plan. A role without one gets a single interview that rates every skill.
func (l *roleLinker) linkInterviews() {
	if len(l.file.interviews) == 0 {
		l.planInDoubt = l.file.planLost
		l.role.Interviews = []*Interview{{ID: "interview", Name: Text{Value: "Interview"}, Focus: l.role.Skills}}
		return
	}
	for i := range l.file.interviews {
		entry := &l.file.interviews[i]
		interview := &entry.Interview
		interview.ID, interview.Span = entry.id.Value, cmp.Or(entry.id.Span, interview.Name.Span)
		if interview.Span.IsZero() {
			l.planInDoubt = true
			continue
		}
		if interview.ID == "" {
			interview.ID = Slug(interview.Name.Value)
		}
		l.linkFocus(entry)
		if first := l.interview(interview.ID); first != nil {
			l.found.Add(duplicateID, interview.Span, "this role already has an interview “%s”", interview.ID).
				See(first.Span, "it is here").Help("remove one of the two, or give one another `id`")
			l.planInDoubt = true
			continue
		}
		l.role.Interviews = append(l.role.Interviews, interview)
	}
	l.file.interviews = nil
}

func (l *roleLinker) linkFocus(entry *interviewEntry) {
	interview := &entry.Interview
	l.planInDoubt = l.planInDoubt || entry.faulty && len(entry.focus) == 0
	if len(entry.focus) > 0 {
		l.focusEnds = append(l.focusEnds, entry.focus[len(entry.focus)-1].Span)
	}
	for _, t := range entry.focus {
		s := l.skillNamed(t)
		switch {
		case s == nil:
			l.lostFocus = append(l.lostFocus, source.Nearest(strings.ToLower(t.Value), l.skillIDs()), Slug(t.Value))
		case !slices.Contains(interview.Focus, s):
			interview.Focus = append(interview.Focus, s)
		}
	}
	l.planInDoubt = l.planInDoubt || len(entry.focus) > 0 && len(interview.Focus) == 0
}

func (l *roleLinker) interview(id string) *Interview {
	for _, i := range l.role.Interviews {
		if i.ID == id {
			return i
		}
	}
	return nil
}

// linkRequirements decides who checks each requirement.
func (l *roleLinker) linkRequirements() {
	for i := range l.role.Requirements {
		r := &l.role.Requirements[i]
		r.ID = "r" + strings.TrimPrefix(idFor(r.Text.Value), "q")
		switch r.Verify.Value {
		case "", "cv", "reference":
		case "screen":
			if len(l.role.Interviews) > 0 {
				r.Interview = l.role.Interviews[0]
			}
		default:
			if r.Interview = l.interview(r.Verify.Value); r.Interview == nil && !l.planInDoubt {
				l.unknownCheck(r.Verify)
			}
		}
	}
}

func (l *roleLinker) unknownCheck(verify Text) {
	ways := append([]string{"cv", "screen", "reference"}, names(l.role.Interviews, func(i *Interview) string { return i.ID })...)
	finding := l.found.Add(unknownInterview, verify.Span, "`verify` can't be “%s”", verify.Value)
	if near := source.Nearest(verify.Value, ways); near != "" {
		finding.Help("did you mean `%s`? It can be: %s", near, strings.Join(ways, ", "))
		return
	}
	finding.Help("it can be: %s", strings.Join(ways, ", "))
}
