package kit

import (
	"html/template"
	"strconv"
	"strings"

	"rolewright/build/docx"
	"rolewright/build/view"
)

// Guide makes the interview guide of a role for Word.
func (m *Maker) Guide(v *view.Guide) []byte {
	w := m.beginInternal(&v.RoleFrame)
	w.titled(w.say("document.guide"), v.Role, v.RoleSuffix)
	total := ""
	if v.PlanTime != "" {
		total = w.say("guide.in_total", "time", v.PlanTime)
	}
	w.meta(w.say("common.interviews", "n", len(v.Plan)), total, w.say("guide.version")+" "+v.Version)
	w.notes(v.Notes)
	w.plan(v)
	w.coverage(v)
	w.skills("guide.skills", v.Skills)
	w.requirements(docx.Heading1, "guide.requirements", v.Requirements)
	for i := range v.Interviews {
		w.interview(&v.Interviews[i])
	}
	return w.Bytes()
}

// Interview makes the guide to one interview for Word.
func (m *Maker) Interview(v *view.InterviewGuide) []byte {
	w := m.beginInternal(&v.RoleFrame)
	w.titled(v.Role, w.plain(v.Interview.Name), "")
	w.interviewHead(&v.Interview)
	w.meta(w.say("interview.number", "number", v.Interview.Number), w.say("guide.version")+" "+v.Version)
	w.notes(v.Notes)
	if len(v.Interview.Timeline) > 0 {
		w.heading(docx.Heading1, "interview.timeline")
		w.timeline(v.Interview.Timeline)
	}
	w.heading(docx.Heading1, "guide.questions")
	w.Paragraph(docx.Paragraph{}, docx.Plain(w.say("interview.advice")))
	w.questions(&v.Interview)
	w.skills("interview.skills", v.Skills)
	return w.Bytes()
}

// beginInternal begins a document that only the team may see. Each page says which interview version it is of.
func (m *Maker) beginInternal(f *view.RoleFrame) *writer {
	w := m.begin(&f.Frame, kitCategory, m.words.Say("common.confidential"), m.words.Say("site.printed", "role", f.Role, "version", f.Version))
	w.here = func(anchor string) bool {
		return strings.HasPrefix(anchor, "question-") || strings.HasPrefix(anchor, "interview-")
	}
	return w
}

func (w *writer) notes(notes template.HTML) {
	if notes != "" {
		w.heading(docx.Heading1, "guide.notes")
		w.blocks(notes, 2)
	}
}

// plan writes the table of the interviews.
func (w *writer) plan(v *view.Guide) {
	w.heading(docx.Heading1, "guide.plan")
	t := docx.Table{Name: w.say("guide.plan"), Widths: []int{100}}
	column := func(width int, key string) {
		t.Widths[0] -= width
		t.Widths = append(t.Widths, width)
		t.Header = append(t.Header, docx.In(docx.Plain(w.say(key))))
	}
	t.Header = []docx.Cell{docx.In(docx.Plain(w.say("guide.interview")))}
	if v.HasTimes {
		column(11, "guide.time")
	}
	if v.HasInterviewers {
		column(18, "guide.who")
	}
	column(24, "guide.rates")
	column(13, "guide.questions")
	var rows [][]docx.Cell
	for i, step := range v.Plan {
		name := bold(w.inline(step.Name))
		for n := range name {
			name[n].To = "interview-" + v.Interviews[i].ID
		}
		row := []docx.Cell{{{Text: name}}}
		if step.Purpose != "" {
			row[0] = append(row[0], docx.Piece{Text: w.inline(step.Purpose)})
		}
		if v.HasTimes {
			row = append(row, docx.In(docx.Plain(step.Time)))
		}
		if v.HasInterviewers {
			row = append(row, lines(step.Interviewers))
		}
		row = append(row, w.paragraphs(step.Focus), docx.In(docx.Plain(strconv.Itoa(step.Questions))))
		rows = append(rows, row)
	}
	w.Table(t, rows...)
}

// lines puts each text into a paragraph of its own.
func lines(texts []string) docx.Cell {
	var cell docx.Cell
	for _, t := range texts {
		cell = append(cell, docx.Piece{Text: docx.Plain(t)})
	}
	return cell
}

func (w *writer) paragraphs(texts []template.HTML) docx.Cell {
	var cell docx.Cell
	for _, t := range texts {
		cell = append(cell, docx.Piece{Text: w.inline(t)})
	}
	return cell
}

// widest is how many interviews fit beside each other in a table.
const widest = 8

// coverage writes which interview asks about which skill.
func (w *writer) coverage(v *view.Guide) {
	c := &v.Coverage
	w.heading(docx.Heading1, "guide.coverage")
	if c.Holes > 0 {
		w.Paragraph(docx.Paragraph{}, docx.Text{{Text: w.say("guide.holes", "n", c.Holes), Bold: true}, {Text: " " + w.say("guide.guess")}})
	}
	if len(c.Interviews) > widest {
		w.coverageList(c)
		return
	}
	t := docx.Table{Name: w.say("guide.coverage"), Widths: []int{100}, Header: []docx.Cell{docx.In(docx.Plain(w.say("skills.skill")))}}
	interviews := max(1, len(c.Interviews))
	each := 68 / interviews
	if v.HasTimes {
		each = 58 / interviews
	}
	each = min(each, 18)
	for _, name := range c.Interviews {
		t.Widths, t.Header = append(t.Widths, each), append(t.Header, docx.In(w.inline(name)))
	}
	if v.HasTimes {
		t.Widths, t.Header = append(t.Widths, 10), append(t.Header, docx.In(docx.Plain(w.say("guide.minutes"))))
	}
	for _, width := range t.Widths[1:] {
		t.Widths[0] -= width
	}
	var rows [][]docx.Cell
	for i := range c.Rows {
		rows = append(rows, w.coverageRow(&c.Rows[i], v.HasTimes))
	}
	w.Table(t, rows...)
}

func (w *writer) coverageRow(r *view.CoverageRow, times bool) []docx.Cell {
	row := []docx.Cell{docx.In(w.skillName(r))}
	for _, cell := range r.Cells {
		row = append(row, docx.In(docx.Plain(w.coverageCell(cell))))
	}
	if times && r.Minutes > 0 {
		row = append(row, docx.In(docx.Plain(w.say("duration.minutes", "minutes", r.Minutes))))
	}
	return row
}

func (w *writer) skillName(r *view.CoverageRow) docx.Text {
	t := w.must(w.inline(r.Skill), r.Must)
	if r.Hole {
		t = append(t, docx.Run{Text: "\u00a0\u00a0"}, docx.Run{Text: w.say("guide.not_asked"), Badge: true})
	}
	return t
}

func (w *writer) coverageCell(c view.CoverageCell) string {
	switch {
	case c.Questions > 0:
		return w.say("common.questions", "n", c.Questions)
	case c.Rated:
		return w.say("guide.rated_not_asked")
	}
	return "–"
}

// coverageList says the same where there are too many interviews for a table.
func (w *writer) coverageList(c *view.Coverage) {
	for i := range c.Rows {
		r := &c.Rows[i]
		w.item(w.skillName(r))
		for n, cell := range r.Cells {
			if cell.Rated || cell.Questions > 0 {
				w.Paragraph(docx.Paragraph{List: docx.Bullets, Level: 1}, append(w.inline(c.Interviews[n]), docx.Run{Text: w.say("common.colon") + w.coverageCell(cell)}))
			}
		}
	}
}

func (w *writer) skills(key string, skills []view.GuideSkill) {
	if len(skills) == 0 {
		return
	}
	w.heading(docx.Heading1, key)
	for i := range skills {
		w.guideSkill(&skills[i])
	}
}

func (w *writer) guideSkill(s *view.GuideSkill) {
	name := w.inline(s.Name)
	if address, _ := w.target(s.Href); address != "" {
		for i := range name {
			name[i].Href = address
		}
	}
	w.Paragraph(docx.Paragraph{Style: docx.Heading2}, w.must(name, s.Must))
	if s.Definition != "" {
		w.Paragraph(docx.Paragraph{KeepWithNext: true}, w.inline(s.Definition))
	}
	w.meta(s.Kind, w.bar(s), w.weight(s))
	w.anchors(w.say("skill.ratings"), s.Anchors)
	if len(s.Covers) > 0 {
		w.heading(docx.Heading3, "skill.needed_for")
		w.bullets(s.Covers)
	}
}

func (w *writer) bar(s *view.GuideSkill) string {
	if s.Bar == "" {
		return ""
	}
	return w.say("skill.bar", "rating", s.Bar)
}

func (w *writer) weight(s *view.GuideSkill) string {
	switch {
	case s.Weight <= 1:
		return ""
	case s.WeightReason != "":
		return w.say("skill.weight_because", "weight", s.Weight, "reason", w.plain(s.WeightReason))
	}
	return w.say("skill.weight", "weight", s.Weight)
}

// anchors writes what earns each rating.
func (w *writer) anchors(name string, anchors []view.Anchor) {
	var rows [][]docx.Cell
	for _, a := range anchors {
		label := docx.In(docx.Text{{Text: strconv.Itoa(a.Level) + " ", Bold: true}, {Text: a.Label}})
		switch {
		case a.Missing:
			rows = append(rows, []docx.Cell{label, docx.In(docx.Text{{Text: w.say("question.no_anchor"), Italic: true}})})
		case a.Text != "":
			rows = append(rows, []docx.Cell{label, docx.In(w.inline(a.Text))})
		}
	}
	if len(rows) > 0 {
		w.Table(docx.Table{Name: name, Widths: []int{22, 78}}, rows...)
	}
}

func (w *writer) requirements(style docx.Style, key string, list []view.Requirement) {
	if len(list) == 0 {
		return
	}
	w.heading(style, key)
	for _, r := range list {
		t := w.must(w.inline(r.Text), r.Must)
		if r.Verify != "" {
			t = append(t, docx.Run{Text: "  " + w.say("guide.checked", "how", r.Verify), Soft: true})
		}
		w.item(t)
	}
}
