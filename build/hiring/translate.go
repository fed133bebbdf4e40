package hiring

import (
	"slices"
	"strconv"

	"rolewright/build/front"
	"rolewright/build/source"
)

// readTranslation reads the translation of a role that has been linked, and adds it to the role.
func (l *loader) readTranslation(in translation, to *reading[*linkedRole]) {
	original := to.thing.card
	f := &roleFile{Role: Role{Card: &Card{File: in.file, Language: in.tag}}}
	body, d, t := documentIn(l, in, original.File, original.Language, 2, translationFields, f)
	f.Body, f.Words = body, d.words
	t.original, t.own, t.linked = original.role, f, to.thing
	original.Translations = append(original.Translations, t.translate())
	to.found, to.links, to.unlinked = append(to.found, d.found...), append(to.links, d.links...), append(to.unlinked, t.found...)
}

// translator makes a role in another language out of the original and the words of a translation. What a role is linked
// to, such as the skill of a question, is linked in the same way.
type translator struct {
	*loader
	file     *source.File // the original
	front    front.Value  // of the translation
	original *Role
	own      *roleFile
	linked   *linkedRole

	skills     map[*Skill]*Skill
	interviews map[*Interview]*Interview
}

func (t *translator) translate() *Card {
	r, card, own := *t.original, *t.original.Card, t.own
	card.original, card.Translations, card.File, card.Language, card.Ignore = t.original.Card, nil, own.File, own.Language, own.Ignore
	r.Card, card.role = &card, &r
	card.Title, card.TitleSuffix, card.Summary = or(own.Title, r.Title), or(own.TitleSuffix, r.TitleSuffix), or(own.Summary, r.Summary)
	card.ReportsToTitle, r.Team, r.Travel = or(own.ReportsToTitle, r.ReportsToTitle), or(own.Team, r.Team), or(own.Travel, r.Travel)
	r.Body, r.InterviewerNotes, r.Compensation.Note = or(own.Body, r.Body), or(own.InterviewerNotes, r.InterviewerNotes), or(own.Compensation.Note, r.Compensation.Note)
	r.Words = own.Words
	if len(own.AlsoKnownAs) > 0 {
		card.AlsoKnownAs = own.AlsoKnownAs
	}
	if !own.Apply.URL.IsZero() || !own.Apply.Email.IsZero() {
		r.Apply = own.Apply
	}
	t.lists(&r)
	t.translateSkills(&r)
	t.translateInterviews(&r)
	t.translateQuestions(&r)
	t.translateNotices(&r)
	for i := range r.Responsibilities {
		r.Responsibilities[i].Skills = mapped(r.Responsibilities[i].Skills, t.skills)
	}
	for i := range r.Requirements {
		r.Requirements[i].Interview = t.interviews[r.Requirements[i].Interview]
	}
	return &card
}

// or returns the first of two texts, unless it was left out.
func or[T interface{ IsZero() bool }](own, original T) T {
	if own.IsZero() {
		return original
	}
	return own
}

// lists translates the lists whose items are matched by their order.
func (t *translator) lists(r *Role) {
	own := &t.own.Role
	r.Responsibilities = inOrder(t, "responsibilities", own.Responsibilities, r.Responsibilities, func(x *Responsibility, o Responsibility) { x.Skills = o.Skills })
	r.Requirements = inOrder(t, "requirements", own.Requirements, r.Requirements, func(x *Requirement, o Requirement) { o.Text = x.Text; *x = o })
	r.Outcomes = inOrder(t, "outcomes", own.Outcomes, r.Outcomes, func(x *Outcome, o Outcome) { x.By = or(x.By, o.By) })
	r.KPIs = inOrder(t, "kpis", own.KPIs, r.KPIs, func(x *KPI, o KPI) {
		x.Scope, x.Definition, x.Target = o.Scope, or(x.Definition, o.Definition), or(x.Target, o.Target)
	})
	r.Locations = inOrder(t, "locations", own.Locations, r.Locations, func(x *Location, o Location) {
		o.Street, o.City, o.Region = or(x.Street, o.Street), or(x.City, o.City), or(x.Region, o.Region)
		*x = o
	})
}

// inOrder returns the items of a translated list. Each takes what has no words from the one at the same place in the
// original. Items that the translation lacks are those of the original.
func inOrder[T any](t *translator, key string, own, original []T, take func(item *T, original T)) []T {
	if own == nil {
		return slices.Clone(original)
	}
	if len(own) != len(original) {
		t.found.Add(translationUneven, t.front.Get(key).Span, "`%s` has %s here, and %s in %s", key, items(len(own)), items(len(original)), t.file.Path).
			Help("translate each item, in the same order")
	}
	list := own[:min(len(own), len(original))]
	for i := range list {
		take(&list[i], original[i])
	}
	return append(list, original[len(list):]...)
}

func (t *translator) translateSkills(r *Role) {
	own := named(t, unknownSkill, "skills", t.own.skills, func(e *skillEntry) Text { return or(e.id, e.use) }, r.Skills, func(s *Skill) []string { return []string{s.ID} })
	t.skills = make(map[*Skill]*Skill, len(r.Skills))
	for i, s := range r.Skills {
		c := *s
		if s.Library != nil {
			c.translate(s.Library, s.Library.In(r.Language))
		}
		if e := own[i]; e != nil {
			c.Name, c.Definition, c.WeightReason = or(e.Name, c.Name), or(e.Definition, c.Definition), or(e.WeightReason, c.WeightReason)
			c.Anchors = withOverrides(c.Anchors, e.Anchors)
		}
		t.skills[s] = &c
	}
	r.Skills = mapped(r.Skills, t.skills)
}

// translate puts the words of a translated library in the place of those of the library itself, where the role has no own.
func (s *Skill) translate(library, translated *LibrarySkill) {
	s.Name = translated.Name
	if s.Definition.Span == library.Definition.Span {
		s.Definition = translated.Definition
	}
	s.Anchors = inPlaceOf(s.Anchors, library.Anchors, translated.Anchors)
}

// inPlaceOf puts translated anchors in the place of the library's.
func inPlaceOf(anchors, library, translated []Anchor) []Anchor {
	anchors = slices.Clone(anchors)
	for i, a := range anchors {
		if a.Span == AnchorAt(library, a.Level).Span {
			anchors[i] = AnchorAt(translated, a.Level)
		}
	}
	return anchors
}

func (t *translator) translateInterviews(r *Role) {
	own := named(t, unknownInterview, "interviews", t.own.interviews, func(e *interviewEntry) Text { return e.id }, r.Interviews, func(i *Interview) []string { return []string{i.ID} })
	t.interviews = make(map[*Interview]*Interview, len(r.Interviews))
	for n, i := range r.Interviews {
		c := *i
		if e := own[n]; e != nil {
			c.Name, c.Purpose, c.ForCandidates = or(e.Name, c.Name), or(e.Purpose, c.Purpose), or(e.ForCandidates, c.ForCandidates)
		}
		c.Focus = mapped(i.Focus, t.skills)
		t.interviews[i] = &c
	}
	r.Interviews = mapped(r.Interviews, t.interviews)
}

func (t *translator) translateQuestions(r *Role) {
	ids := func(q *Question) []string {
		if q.Bank == nil {
			return []string{q.ID}
		}
		return []string{q.ID, q.Bank.Skill.ID + "/" + q.Bank.ID}
	}
	own := named(t, unknownQuestion, "questions", t.own.questions, func(e *questionEntry) Text { return or(e.id, e.use) }, r.Questions, ids)
	questions := make(map[*Question]*Question, len(r.Questions))
	for n, q := range r.Questions {
		c := *q
		if q.Bank != nil {
			c.translateBank(&q.Bank.Asking, &q.Bank.Skill.In(r.Language).question(q.Bank.ID).Asking)
		}
		if e := own[n]; e != nil {
			c.translate(&e.Asking)
		}
		c.Skill, c.Interview = t.skills[q.Skill], t.interviews[q.Interview]
		r.OwnInterviews = r.OwnInterviews || c.Ask.Span != q.Ask.Span
		questions[q] = &c
	}
	r.Questions = mapped(r.Questions, questions)
	for _, i := range r.Interviews {
		i.Questions = mapped(i.Questions, questions)
	}
	for _, s := range r.Skills {
		s.Questions = mapped(s.Questions, questions)
	}
}

// translateBank puts the words of a translated bank in the place of those of the bank itself, where the role has no own.
func (q *Question) translateBank(bank, translated *Asking) {
	q.Ask = translated.Ask
	for _, list := range []struct {
		own              *[]Prose
		bank, translated []Prose
	}{{&q.Probes, bank.Probes, translated.Probes}, {&q.LookFor, bank.LookFor, translated.LookFor}, {&q.RedFlags, bank.RedFlags, translated.RedFlags}} {
		if len(*list.own) > 0 && len(list.bank) > 0 && (*list.own)[0].Span == list.bank[0].Span {
			*list.own = list.translated
		}
	}
	q.Anchors = inPlaceOf(q.Anchors, bank.Anchors, translated.Anchors)
}

func (t *translator) translateNotices(r *Role) {
	r.Notices = slices.Clone(r.Notices)
	if t.own.hasNotices {
		r.Notices = nil
		linker := roleLinker{loader: t.loader, role: r, file: t.own, linked: &linkedRole{}}
		linker.linkNotices()
		t.linked.incomplete = t.linked.incomplete || linker.linked.incomplete
		t.linked.notices = append(t.linked.notices, linker.linked.notices...)
		return
	}
	for i, n := range r.Notices {
		r.Notices[i] = t.catalog.notices[n.ID].In(r.Language)
	}
}

// named finds the entry of a translation for each of some things, by the id that the entry names: one, or nil.
func named[E any, P interface {
	*E
	where() standing
}, O any](t *translator, unknown *source.Rule, key string, entries []E, idOf func(*E) Text, originals []O, ids func(O) []string) []*E {
	found := make([]*E, len(originals))
	known := names(originals, func(o O) string { return ids(o)[0] })
	for i := range entries {
		e := &entries[i]
		id := idOf(e)
		if id.IsZero() {
			if at := P(e).where(); !at.faulty {
				t.found.Add(missingField, at.at, "an item of `%s` has to say which one it translates", key).Help("add `id`, with one of %s", Enumerate(known))
			}
			continue
		}
		at := slices.IndexFunc(originals, func(o O) bool { return slices.Contains(ids(o), id.Value) })
		switch {
		case at < 0:
			t.unknown(unknown, id, known, t.file.Path)
		case found[at] != nil:
			t.found.Add(duplicateID, id.Span, "“%s” is translated already", id.Value).See(idOf(found[at]).Span, "it is here").Help("keep one of the two")
		default:
			found[at] = e
		}
	}
	return found
}

func (s standing) where() standing { return s }

// mapped returns for each thing the one that a map has for it.
func mapped[T any](things []*T, by map[*T]*T) []*T {
	if things == nil {
		return nil
	}
	list := make([]*T, len(things))
	for i, thing := range things {
		list[i] = by[thing]
	}
	return list
}

func items(n int) string {
	if n == 1 {
		return "1 item"
	}
	return strconv.Itoa(n) + " items"
}
