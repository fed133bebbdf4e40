package kit

import (
	"html/template"

	"rolewright/build/docx"
	"rolewright/build/view"
)

// References makes the reference check sheet of a role for Word, to be printed or filled in for each referee.
func (m *Maker) References(v *view.References) []byte {
	w := m.beginInternal(&v.RoleFrame)
	w.titled(w.say("document.references"), v.Role, v.RoleSuffix)
	w.Paragraph(docx.Paragraph{Style: docx.Lead}, docx.Plain(w.say("references.lead")))
	w.lines("sheet.candidate", "references.referee", "references.caller", "sheet.date")
	w.heading(docx.Heading1, "references.before")
	for _, key := range []string{"references.consent", "references.same", "references.private"} {
		w.item(docx.Plain(w.say(key)))
	}
	w.heading(docx.Heading1, "references.begin")
	w.Paragraph(docx.Paragraph{}, docx.Plain(w.say("references.introduce", "role", v.Role)))
	w.summary(v.Summary)
	w.toAsk("references.how_known", "references.their_job")
	w.heading(docx.Heading1, "references.facts")
	for _, r := range v.Requirements {
		w.Paragraph(docx.Paragraph{Style: docx.Heading2}, w.must(w.inline(r.Text), r.Must))
		w.boxes("sheet.confirmed", "sheet.not_confirmed", "references.cannot_say")
		w.toAsk("references.true", "references.how", "references.example")
	}
	w.heading(docx.Heading1, "references.end")
	w.toAsk("references.again", "references.else")
	address, _ := w.target(v.ChecksHref)
	w.Paragraph(docx.Paragraph{}, w.linked("references.record", address))
	return w.Bytes()
}

func (w *writer) summary(text template.HTML) {
	if t := w.inline(text); !t.IsEmpty() {
		w.Paragraph(docx.Paragraph{Style: docx.Quote}, t)
	}
}

// toAsk numbers questions, with room for what is answered.
func (w *writer) toAsk(keys ...string) {
	list := w.Numbered()
	for _, key := range keys {
		w.Paragraph(docx.Paragraph{List: list, KeepWithNext: true}, docx.Plain(w.say(key)))
	}
	w.blankLines(2)
}

// boxes are ticked by hand, one of them.
func (w *writer) boxes(keys ...string) {
	var t docx.Text
	for i, key := range keys {
		if i > 0 {
			t = append(t, docx.Run{Text: "     "})
		}
		t = append(t, docx.Run{Text: "☐ " + w.say(key)})
	}
	w.Paragraph(docx.Paragraph{KeepWithNext: true}, t)
}
