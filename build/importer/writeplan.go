package importer

import (
	"cmp"
	"strconv"
	"strings"

	"rolewright/build/hiring"
	"rolewright/build/importer/document"
)

// plan writes skills, interviews and questions.
func (w *writer) plan(site *Site) error {
	r := w.role
	skill := placeholder
	var err error
	if len(r.Skills) == 0 {
		err = w.part("skills")
	} else {
		skill = w.skills(site)
	}
	switch {
	case len(r.Interviews) > 0:
		w.interviews(skill)
	case len(r.Skills) > 0: // one interview rates them all
	default:
		if len(r.Stages) > 0 {
			w.gap()
			w.note("The text names these stages, without their lengths: " + strings.Join(r.Stages, "; "))
		}
		err = cmp.Or(err, w.part("interviews"))
	}
	if len(r.Questions) == 0 && len(r.Skills) == 0 {
		from := w.Len()
		err = cmp.Or(err, w.part("questions"))
		w.askedIn(from, skill)
		return err
	}
	w.questions(skill)
	return err
}

// placeholder is the id of the skill that a new role has.
const placeholder = "a-skill-that-only-this-role-needs"

// skills writes the skills, and returns the id of the first.
func (w *writer) skills(site *Site) (first string) {
	w.gap()
	w.line("skills:")
	used := make(map[string]bool)
	for _, s := range w.role.Skills {
		id, isShared := site.idOfSkill(s.Name)
		if used[id] {
			continue
		}
		used[id] = true
		first = cmp.Or(first, id)
		if isShared {
			w.line("  - use: " + id)
		} else {
			w.line("  - name: " + yaml(s.Name))
			w.text("    definition", document.OneLine(s.Definition))
		}
		if s.Must {
			w.line("    must: true")
		}
	}
	return first
}

func (w *writer) interviews(skill string) {
	w.gap()
	w.line("interviews:")
	for i, in := range w.role.Interviews {
		w.line("  - name: " + yaml(in.Name))
		w.line("    minutes: " + strconv.Itoa(in.Minutes))
		w.text("    for_candidates", in.ForCandidates)
		if i == 0 {
			w.line("    focus: [" + skill + "]")
		}
	}
}

// askedIn says that the question written from there on belongs to the first interview, so that it still does when others
// get the same focus.
func (w *writer) askedIn(from int, skill string) {
	if len(w.role.Interviews) == 0 {
		return
	}
	text, line := w.String(), "    skill: "+skill+"\n"
	w.Reset()
	w.WriteString(text[:from])
	w.WriteString(strings.Replace(text[from:], line, line+"    interview: "+hiring.Slug(w.role.Interviews[0].Name)+"\n", 1))
}

// questions writes the questions. Where there are none, it begins one about the first skill as a new role does.
func (w *writer) questions(skill string) {
	w.gap()
	w.headings("questions")
	w.line("questions:")
	if len(w.role.Questions) == 0 {
		w.line("  - ask: Tell me about a time when you needed this skill. What did you do first?")
		w.line("    skill: " + skill)
	}
	asked := make(map[string]bool)
	for _, q := range w.role.Questions {
		if asked[q.Text] {
			continue
		}
		asked[q.Text] = true
		w.line("  - ask: " + yaml(q.Text))
		w.line("    skill: " + skill)
	}
}
