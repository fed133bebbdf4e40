package kit

import (
	"strings"

	"rolewright/build/docx"
	"rolewright/build/view"
)

// Job makes the job description of a role for Word.
func (m *Maker) Job(v *view.Job) []byte { return m.posting(&v.Frame, &v.Posting) }

// PublicJob makes the same from what the public may know.
func (m *Maker) PublicJob(f *view.PublicFrame, p *view.Posting) []byte { return m.posting(&f.Frame, p) }

// posting writes what the template part “posting” does. Its links to pages of the site are left out: job descriptions are
// sent to people who can't open them.
func (m *Maker) posting(f *view.Frame, p *view.Posting) []byte {
	head := *f
	head.Canonical, head.Site = "", f.Organisation
	w := m.begin(&head, "", "", strings.TrimSpace(p.Title+" "+p.TitleSuffix))
	w.titled("", p.Title, p.TitleSuffix)
	w.Paragraph(docx.Paragraph{Style: docx.Lead}, w.inline(p.Summary))
	w.facts(p.Facts)
	w.blocks(p.Body, 1)
	w.heading(docx.Heading1, "posting.responsibilities")
	w.bullets(p.Responsibilities)
	w.demands(p)
	w.outcomes(p.Outcomes)
	w.postingKPIs(p.KPIs)
	w.process(p)
	for _, n := range p.Notices {
		w.Paragraph(docx.Paragraph{Style: docx.Heading1}, w.inline(n.Title))
		w.blocks(n.Body, 2)
	}
	w.apply(p)
	return w.Bytes()
}

func (w *writer) facts(facts []view.Fact) {
	if len(facts) == 0 {
		return
	}
	var rows [][]docx.Cell
	for _, f := range facts {
		rows = append(rows, []docx.Cell{docx.In(docx.Text{{Text: f.Name, Soft: true}}), docx.In(w.inline(f.Value))})
	}
	w.Table(docx.Table{Name: w.say("posting.at_a_glance"), Widths: []int{25, 75}, Quiet: true}, rows...)
}

func (w *writer) demands(p *view.Posting) {
	skills := func(list []view.PostingSkill) {
		for _, s := range list {
			w.item(w.skill(s))
		}
	}
	if len(p.MustHaves)+len(p.Musts) > 0 {
		w.heading(docx.Heading1, "posting.musts")
		skills(p.MustHaves)
		w.bullets(p.Musts)
	}
	if len(p.NiceToHaves)+len(p.Preferred) > 0 {
		key := "posting.preferred_only"
		if len(p.MustHaves)+len(p.Musts) > 0 {
			key = "posting.preferred"
		}
		w.heading(docx.Heading1, key)
		skills(p.NiceToHaves)
		w.bullets(p.Preferred)
	}
}

func (w *writer) skill(s view.PostingSkill) docx.Text {
	t := bold(w.inline(s.Name))
	if s.Definition != "" {
		t = append(append(t, docx.Run{Text: w.say("common.colon")}), w.inline(s.Definition)...)
	}
	return t
}

func bold(t docx.Text) docx.Text {
	for i := range t {
		t[i].Bold = true
	}
	return t
}

func (w *writer) outcomes(outcomes []view.Outcome) {
	if len(outcomes) == 0 {
		return
	}
	w.heading(docx.Heading1, "posting.outcomes")
	for _, o := range outcomes {
		var t docx.Text
		if o.By != "" {
			t = append(bold(w.inline(o.By)), docx.Run{Text: w.say("common.colon"), Bold: true})
		}
		w.item(append(t, w.inline(o.Text)...))
	}
}

func (w *writer) postingKPIs(kpis []view.PostingKPI) {
	if len(kpis) == 0 {
		return
	}
	w.heading(docx.Heading1, "posting.kpis")
	for _, k := range kpis {
		w.item(w.skill(view.PostingSkill{Name: k.Name, Definition: k.Definition}))
	}
}

func (w *writer) process(p *view.Posting) {
	if len(p.Process) == 0 {
		return
	}
	w.heading(docx.Heading1, "posting.process")
	w.Paragraph(docx.Paragraph{KeepWithNext: true}, docx.Plain(w.say("posting.conversations", "n", len(p.Process), "time", p.ProcessTime)))
	list := w.Numbered()
	for _, step := range p.Process {
		t := append(bold(w.inline(step.Name)), docx.Run{Text: " " + step.Time, Soft: true})
		if step.Text != "" {
			t = append(append(t, docx.Run{Break: true}), w.inline(step.Text)...)
		}
		w.Paragraph(docx.Paragraph{List: list}, t)
	}
}

func (w *writer) apply(p *view.Posting) {
	if !p.IsOpen || p.ApplyHref == "" {
		return
	}
	label := w.say("posting.apply_online")
	if p.ApplyEmail != "" {
		label = w.say("posting.apply_by_email")
	}
	t := docx.Text{{Text: label, Href: p.ApplyHref, Bold: true}}
	if p.ApplyEmail != "" {
		t = append(append(t, docx.Run{Text: " "}), w.inline(p.ApplyEmail)...)
	}
	if p.Deadline != "" {
		t = append(t, docx.Run{Text: " " + w.say("posting.until", "day", p.Deadline)})
	}
	w.Paragraph(docx.Paragraph{}, t)
}
