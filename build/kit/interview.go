package kit

import (
	"html/template"
	"strconv"

	"rolewright/build/docx"
	"rolewright/build/view"
)

// interview writes an interview as a section of the guide.
func (w *writer) interview(i *view.Interview) {
	name := append(docx.Plain(strconv.Itoa(i.Number)+". "), w.inline(i.Name)...)
	w.Paragraph(docx.Paragraph{Style: docx.Heading1, Anchor: "interview-" + i.ID}, name)
	w.interviewHead(i)
	w.timeline(i.Timeline)
	w.questions(i)
}

func (w *writer) interviewHead(i *view.Interview) {
	if i.Purpose != "" {
		w.Paragraph(docx.Paragraph{KeepWithNext: true}, w.inline(i.Purpose))
	}
	facts := append([]string{i.Time}, i.Interviewers...)
	w.meta(append(facts, w.rates(i.Focus))...)
}

// rates says which skills an interview rates.
func (w *writer) rates(focus []view.SkillRef) string {
	if len(focus) == 0 {
		return ""
	}
	var names []string
	for _, s := range focus {
		name := w.plain(s.Name)
		if s.Must {
			name += " (" + w.say("interview.must") + ")"
		}
		names = append(names, name)
	}
	return w.say("interview.rates") + " " + w.words.List(names)
}

func (w *writer) timeline(slots []view.Slot) {
	if len(slots) == 0 {
		return
	}
	header := []docx.Cell{docx.In(docx.Plain(w.say("interview.minute"))), docx.In(docx.Plain(w.say("interview.what"))), docx.In(docx.Plain(w.say("interview.length")))}
	var rows [][]docx.Cell
	for _, s := range slots {
		what := docx.Run{Text: s.Label}
		if s.QuestionID != "" {
			what.To = "question-" + s.QuestionID
		}
		rows = append(rows, []docx.Cell{
			docx.In(docx.Plain(strconv.Itoa(s.From) + "–" + strconv.Itoa(s.To))), docx.In(docx.Text{what}),
			docx.In(docx.Plain(w.say("duration.minutes", "minutes", s.Minutes))),
		})
	}
	w.Table(docx.Table{Name: w.say("interview.timeline"), Widths: []int{16, 68, 16}, Header: header}, rows...)
}

func (w *writer) questions(i *view.Interview) {
	if len(i.Questions) == 0 {
		w.Paragraph(docx.Paragraph{}, docx.Plain(w.say("interview.none")))
	}
	for n := range i.Questions {
		w.question(&i.Questions[n])
	}
	if len(i.Requirements) > 0 {
		w.heading(docx.Heading2, "interview.to_confirm")
		w.Paragraph(docx.Paragraph{KeepWithNext: true}, docx.Plain(w.say("interview.confirm_advice")))
		for _, r := range i.Requirements {
			w.item(w.must(w.inline(r.Text), r.Must))
		}
	}
}

func (w *writer) question(q *view.Question) {
	ask := append(docx.Plain(strconv.Itoa(q.Number)+". "), w.inline(q.Ask)...)
	w.Paragraph(docx.Paragraph{Style: docx.Heading2, Anchor: "question-" + q.ID}, ask)
	about := w.say("question.unrated")
	if q.Skill.ID != "" {
		about = w.say("question.rates", "skill", w.plain(q.Skill.Name))
	}
	w.meta(q.Type, q.Time, about)
	if len(q.Probes) > 0 {
		w.heading(docx.Heading3, "question.probes")
		w.bullets(q.Probes)
	}
	w.listen(q)
	if len(q.Anchors) > 0 {
		w.heading(docx.Heading3, "question.anchors")
		w.anchors(w.say("question.anchors"), q.Anchors)
	}
}

// listen writes what to look for beside the red flags.
func (w *writer) listen(q *view.Question) {
	t := docx.Table{Name: w.words.List([]string{w.say("question.look_for"), w.say("question.red_flags")})}
	var row []docx.Cell
	add := func(key string, list []template.HTML) {
		if len(list) > 0 {
			t.Header = append(t.Header, docx.In(docx.Plain(w.say(key))))
			row = append(row, w.listed(list))
		}
	}
	add("question.look_for", q.LookFor)
	add("question.red_flags", q.RedFlags)
	switch len(row) {
	case 0:
		return
	case 1:
		t.Widths = []int{100}
	default:
		t.Widths = []int{50, 50}
	}
	w.Table(t, row)
}

// listed puts a list into a cell.
func (w *writer) listed(items []template.HTML) docx.Cell {
	var cell docx.Cell
	for _, item := range items {
		cell = append(cell, docx.Piece{Paragraph: docx.Paragraph{List: docx.Bullets}, Text: w.inline(item)})
	}
	return cell
}
