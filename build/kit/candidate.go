package kit

import (
	"html/template"
	"strconv"
	"strings"

	"rolewright/build/docx"
	"rolewright/build/view"
	"rolewright/build/words"
)

// Candidate makes the candidate sheet of a role for Word, with lines to write on. It writes what the template part
// “candidate-sheet” does, and like a posting it has no links to pages of the site: candidates can't open them.
func (m *Maker) Candidate(v *view.Candidate) []byte {
	head := v.Frame
	head.Canonical, head.Site = "", v.Organisation
	w := m.begin(&head, kitCategory, "", strings.TrimSpace(v.Sheet.Title+" "+v.Sheet.TitleSuffix))
	s := &v.Sheet
	w.titled(w.say("candidate.title"), s.Title, s.TitleSuffix)
	w.Paragraph(docx.Paragraph{Style: docx.Lead}, docx.Plain(w.say("candidate.lead")))
	w.appointments(s)
	w.heading(docx.Heading1, "candidate.prepare")
	for _, key := range []string{"candidate.examples", "candidate.own_questions", "candidate.notes"} {
		w.item(docx.Plain(w.say(key)))
	}
	w.heading(docx.Heading1, "candidate.assessed")
	w.Paragraph(docx.Paragraph{}, docx.Plain(w.say("candidate.same")))
	for _, skill := range append(s.MustHaves[:len(s.MustHaves):len(s.MustHaves)], s.NiceToHaves...) {
		w.item(w.skill(skill))
	}
	if len(s.Musts)+len(s.Preferred) > 0 {
		w.heading(docx.Heading1, "candidate.checked")
		w.Paragraph(docx.Paragraph{}, docx.Plain(w.say("candidate.facts")))
		w.bullets(s.Musts)
		w.bullets(s.Preferred)
	}
	w.adjustments(s.Notices)
	w.contact(s)
	return w.Bytes()
}

// appointments write the interviews, with lines for when and where they are.
func (w *writer) appointments(s *view.CandidateSheet) {
	if len(s.Interviews) == 0 {
		return
	}
	w.heading(docx.Heading1, "candidate.interviews")
	w.Paragraph(docx.Paragraph{}, docx.Plain(w.say("posting.conversations", "n", len(s.Interviews), "time", s.Time)+" "+w.say("candidate.agree")))
	for _, i := range s.Interviews {
		w.Paragraph(docx.Paragraph{Style: docx.Heading2}, append(w.inline(i.Name), docx.Run{Text: " " + i.Time, Soft: true}))
		if i.Text != "" {
			w.Paragraph(docx.Paragraph{KeepWithNext: true}, w.inline(i.Text))
		}
		if len(i.Skills) > 0 {
			w.Paragraph(docx.Paragraph{KeepWithNext: true}, w.assesses(i.Skills))
		}
		w.lines("candidate.day", "candidate.place", "candidate.with")
	}
}

// assesses says which skills an interview assesses.
func (w *writer) assesses(skills []template.HTML) docx.Text {
	t := docx.Text{{Text: w.say("candidate.assesses") + " ", Italic: true}}
	for i, skill := range skills {
		if i > 0 {
			t = append(t, docx.Run{Text: w.say("common.comma")})
		}
		t = append(t, w.inline(skill)...)
	}
	return t
}

// lines are for writing on, each after what belongs there.
func (w *writer) lines(keys ...string) {
	for i, key := range keys {
		w.Paragraph(docx.Paragraph{Style: docx.Line, KeepWithNext: i+1 < len(keys)}, docx.Text{{Text: w.say(key), Soft: true}})
	}
}

func (w *writer) adjustments(notices []view.Notice) {
	for _, n := range notices {
		w.Paragraph(docx.Paragraph{Style: docx.Heading1}, w.inline(n.Title))
		w.blocks(n.Body, 2)
	}
	if len(notices) == 0 {
		w.heading(docx.Heading1, "candidate.adjustments")
		w.Paragraph(docx.Paragraph{}, docx.Plain(w.say("candidate.adjust")))
	}
}

func (w *writer) contact(s *view.CandidateSheet) {
	w.heading(docx.Heading1, "candidate.contact")
	t := docx.Plain(w.say("candidate.ask"))
	if s.ContactHref != "" {
		t = append(w.linked("candidate.write_to", s.ContactHref), docx.Run{Text: " "})
		t = append(t, w.inline(s.ContactEmail)...)
	}
	w.Paragraph(docx.Paragraph{}, t)
	w.lines("candidate.contact_person", "candidate.phone")
}

// linked says a text with one link, which leads to an address.
func (w *writer) linked(key, address string) docx.Text {
	said, _ := w.words.Text(key)
	var t docx.Text
	href := ""
	for _, piece := range said.Form("other") {
		switch piece.Kind {
		case words.Open:
			href = address
		case words.Close:
			href = ""
		default:
			t = append(t, docx.Run{Text: piece.Text, Href: href})
		}
	}
	return t
}

// Intake makes the intake sheet of a role for Word, to be filled in: what the role says stands below each question, and a
// line where it says nothing.
func (m *Maker) Intake(v *view.Intake) []byte {
	w := m.beginInternal(&v.RoleFrame)
	w.titled(w.say("document.intake"), v.Role, v.RoleSuffix)
	w.lines("intake.recruiter", "intake.manager", "sheet.date")
	for i := range v.Parts {
		w.Paragraph(docx.Paragraph{Style: docx.Heading1}, docx.Plain(v.Parts[i].Title))
		for n := range v.Parts[i].Questions {
			w.settle(&v.Parts[i].Questions[n])
		}
	}
	w.heading(docx.Heading1, "intake.next")
	w.blankLines(3)
	return w.Bytes()
}

func (w *writer) settle(q *view.IntakeQuestion) {
	w.Paragraph(docx.Paragraph{Style: docx.Heading2}, docx.Plain(strconv.Itoa(q.Number)+". "+q.Ask))
	w.bullets(q.Says)
	if q.Gap {
		w.Paragraph(docx.Paragraph{KeepWithNext: true}, docx.Text{{Text: w.say("intake.gap"), Badge: true}})
	}
	if len(q.Says) == 0 {
		w.blankLines(2)
	}
}

func (w *writer) blankLines(n int) {
	for i := range n {
		w.Paragraph(docx.Paragraph{Style: docx.Line, KeepWithNext: i+1 < n}, nil)
	}
}
