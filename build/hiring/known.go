package hiring

import (
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// Known is what is remembered of a role's file from one load to the next: its card, and what it says of others. As long
// as neither the file nor anything in content/ changes, the file needn't be read for it.
//
// It is plain data that can be stored. Only files in which nothing was found are remembered, so that nothing that was
// found is forgotten.
type Known struct {
	Title            mark        `json:"title"`
	TitleSuffix      mark        `json:"suffix,omitzero"`
	Summary          mark        `json:"summary"`
	Level            mark        `json:"level,omitzero"`
	Workplace        mark        `json:"workplace,omitzero"`
	Family           mark        `json:"family,omitzero"`
	ReportsTo        mark        `json:"boss,omitzero"`
	ReportsToTitle   mark        `json:"outside,omitzero"`
	AlsoKnownAs      []mark      `json:"aka,omitempty"`
	Formerly         []mark      `json:"formerly,omitempty"`
	Ignore           [][2]mark   `json:"ignore,omitempty"`
	Status           Status      `json:"status"`
	InterviewIDs     []string    `json:"interviews"`
	InterviewMinutes int         `json:"minutes,omitzero"`
	HasSuccessPlan   bool        `json:"success,omitzero"`
	Version          string      `json:"version"`
	Uses             []knownUse  `json:"uses,omitempty"`
	Asks             [][2]string `json:"asks,omitempty"` // ids of a library skill and of its question
	Links            []knownLink `json:"links,omitempty"`
	Headings         []string    `json:"headings,omitempty"` // ids
}

// mark is a text in a role's file. Its value is only stored when it isn't just what stands there.
type mark struct {
	Start int32  `json:"s"`
	End   int32  `json:"e"`
	Value string `json:"v,omitempty"`
}

type knownUse struct {
	Skill string `json:"skill"`
	Must  bool   `json:"must,omitzero"`
	Bar   int    `json:"bar,omitzero"`
}

type knownLink struct {
	Target string `json:"to"`
	Anchor string `json:"at,omitempty"`
	mark
}

func markOf(t Text) mark {
	m := mark{Start: t.Span.Start, End: t.Span.End}
	if t.Span.Text() != t.Value {
		m.Value = t.Value
	}
	return m
}

func marksOf(texts []Text) []mark {
	var marks []mark
	for _, t := range texts {
		marks = append(marks, markOf(t))
	}
	return marks
}

// in returns the text of a mark in its file.
func (m mark) in(file *source.File) Text {
	if m == (mark{}) {
		return Text{}
	}
	t := Text{Value: m.Value, Span: file.Span(int(m.Start), int(m.End))}
	if t.Value == "" {
		t.Value = t.Span.Text()
	}
	return t
}

func textsIn(file *source.File, marks []mark) []Text {
	var texts []Text
	for _, m := range marks {
		texts = append(texts, m.in(file))
	}
	return texts
}

// known is what to remember of a role that has been read.
func (r *readRole) known() *Known {
	c := r.card
	k := &Known{
		Title: markOf(c.Title), TitleSuffix: markOf(c.TitleSuffix), Summary: markOf(c.Summary), Level: markOf(c.Level),
		Workplace: markOf(c.Workplace), Family: markOf(r.family), ReportsTo: markOf(r.reportsTo), ReportsToTitle: markOf(c.ReportsToTitle),
		AlsoKnownAs: marksOf(c.AlsoKnownAs), Formerly: marksOf(c.Formerly), Status: c.Status,
		InterviewIDs: c.InterviewIDs, InterviewMinutes: c.InterviewMinutes, HasSuccessPlan: c.HasSuccessPlan, Version: c.Version,
	}
	for _, i := range c.Ignore {
		k.Ignore = append(k.Ignore, [2]mark{markOf(i.Rule), markOf(i.Reason)})
	}
	for _, u := range r.uses {
		k.Uses = append(k.Uses, knownUse{Skill: u.skill.ID, Must: u.Must, Bar: u.Bar})
	}
	for _, q := range r.asks {
		k.Asks = append(k.Asks, [2]string{q.Skill.ID, q.ID})
	}
	for _, l := range r.links {
		k.Links = append(k.Links, knownLink{Target: l.Target, Anchor: l.Anchor, mark: mark{Start: l.Span.Start, End: l.Span.End}})
	}
	for _, h := range r.headings {
		k.Headings = append(k.Headings, h.ID)
	}
	return k
}

// recallRole is what readRole would return for a file of which everything is known.
func (l *loader) recallRole(file *source.File, k *Known, again *loader) *readRole {
	c := &Card{
		ID: stem(file.Path), File: file, Title: k.Title.in(file), TitleSuffix: k.TitleSuffix.in(file), Summary: k.Summary.in(file),
		AlsoKnownAs: textsIn(file, k.AlsoKnownAs), Formerly: textsIn(file, k.Formerly), Level: k.Level.in(file), Status: k.Status,
		Workplace: k.Workplace.in(file), ReportsToTitle: k.ReportsToTitle.in(file), InterviewIDs: k.InterviewIDs,
		InterviewMinutes: k.InterviewMinutes, HasSuccessPlan: k.HasSuccessPlan, Version: k.Version,
	}
	for _, i := range k.Ignore {
		c.Ignore = append(c.Ignore, Ignore{Rule: i[0].in(file), Reason: i[1].in(file)})
	}
	c.full.again = func() *Role {
		doc, _ := markdown.Parse(file)
		return again.readAgain(doc, c)
	}
	r := &readRole{card: c, family: k.Family.in(file), reportsTo: k.ReportsTo.in(file)}
	for _, u := range k.Uses {
		r.uses = append(r.uses, libraryUse{l.kit.library[u.Skill], Use{Role: c, Must: u.Must, Bar: u.Bar}})
	}
	for _, ids := range k.Asks {
		r.asks = append(r.asks, l.kit.library[ids[0]].question(ids[1]))
	}
	for _, x := range k.Links {
		r.links = append(r.links, markdown.Link{Target: x.Target, Anchor: x.Anchor, Span: file.Span(int(x.Start), int(x.End))})
	}
	for _, id := range k.Headings {
		r.headings = append(r.headings, markdown.Heading{ID: id})
	}
	return r
}

// fits reports whether everything that is remembered still has its counterpart: what was stored may have been damaged.
func (k *Known) fits(l *loader, file *source.File) bool {
	for _, u := range k.Uses {
		if l.kit.library[u.Skill] == nil {
			return false
		}
	}
	for _, ids := range k.Asks {
		if s := l.kit.library[ids[0]]; s == nil || s.question(ids[1]) == nil {
			return false
		}
	}
	return len(k.InterviewIDs) > 0 && !k.Title.in(file).IsZero()
}
