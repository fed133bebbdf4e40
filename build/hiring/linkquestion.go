package hiring

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"rolewright/build/source"
)

func (l *roleLinker) linkQuestions() {
	for i := range l.file.questions {
		entry := &l.file.questions[i]
		q := &entry.Question
		if !l.linkQuestion(entry) {
			continue
		}
		l.checkAnchors(q.Anchors)
		if first := l.question(q.ID); first != nil {
			at, message := q.Span, "this role already asks this question"
			if !entry.id.IsZero() {
				at, message = entry.id.Span, "this role already asks a question “"+q.ID+"”"
			}
			l.found.Add(duplicateID, at, "%s", message).See(first.Span, "it is here").Help("remove one of the two, or give one another `id`")
			continue
		}
		q = new(*q) // a copy, so that what only the file says of it isn't kept
		l.role.Questions = append(l.role.Questions, q)
		if q.Skill != nil {
			q.Skill.Questions = append(q.Skill.Questions, q)
		}
		if q.Interview = l.interviewFor(entry); q.Interview != nil {
			q.Interview.Questions = append(q.Interview.Questions, q)
		}
	}
	l.file.questions = nil
	l.reportUnasked()
}

func (l *roleLinker) question(id string) *Question {
	for _, q := range l.role.Questions {
		if q.ID == id {
			return q
		}
	}
	return nil
}

// linkQuestion fills a question from the library or from what the role says, and reports false if it can't.
func (l *roleLinker) linkQuestion(entry *questionEntry) bool {
	q := &entry.Question
	q.ID, q.Span = entry.id.Value, cmp.Or(entry.use.Span, q.Ask.Span)
	switch {
	case !entry.use.IsZero():
		if !l.useBank(entry) {
			return false
		}
	case q.Ask.IsZero():
		if !entry.faulty {
			l.found.Add(missingField, entry.at, "a question needs `ask` or `use`").
				Help("`ask` is the question, word for word; `use` takes a library question: skill id/question id")
		}
		return false
	case !entry.skill.IsZero():
		if q.Skill = l.skillNamed(entry.skill); q.Skill == nil {
			return false
		}
	case q.Type.Value != "screening":
		q.Skill = l.onlySkill()
	}
	if q.ID == "" {
		q.ID = idFor(q.Ask.Value)
	}
	return true
}

// onlySkill is the skill that the only question of a role rates where it names none: that of a role with one skill, and an
// interview that rates it. There is nothing else that the question could be about.
func (l *roleLinker) onlySkill() *Skill {
	r := l.role
	if len(r.Skills) != 1 || len(l.file.questions) != 1 || len(r.Interviews) != 1 || !slices.Contains(r.Interviews[0].Focus, r.Skills[0]) {
		return nil
	}
	return r.Skills[0]
}

// useBank fills a question from the library. The role may change when and how it is asked, but neither the words nor the skill.
func (l *roleLinker) useBank(entry *questionEntry) bool {
	q := &entry.Question
	for _, t := range []Text{q.Ask.Text, entry.skill} {
		if !t.IsZero() {
			l.found.Add(useAndAsk, t.Span, "a library question brings its own words and skill").
				Help("remove this line; to ask it differently, remove `use` and write the whole question here")
			return false
		}
	}
	bank := l.bankQuestion(entry.use)
	if bank == nil {
		return false
	}
	skill := Text{Value: bank.Skill.ID, Span: entry.use.Span}
	if q.Skill = l.skillNamed(skill); q.Skill == nil {
		return false
	}
	said := bank.Skill.In(l.role.Language).question(bank.ID)
	q.Bank, q.Ask = bank, said.Ask
	q.ID = cmp.Or(q.ID, bank.Skill.ID+"-"+bank.ID)
	q.Type, q.Minutes = cmp.Or(q.Type, bank.Type), cmp.Or(q.Minutes, bank.Minutes)
	q.Probes, q.LookFor, q.RedFlags = orList(q.Probes, said.Probes), orList(q.LookFor, said.LookFor), orList(q.RedFlags, said.RedFlags)
	q.Anchors = withOverrides(said.Anchors, q.Anchors)
	return true
}

// questionsNamed lists the library questions with an id, as skill id/question id.
func (l *roleLinker) questionsNamed(id string) []string {
	var paths []string
	for _, s := range l.catalog.Library {
		if s.question(id) != nil {
			paths = append(paths, s.ID+"/"+id)
		}
	}
	return paths
}

func orList(own, library []Prose) []Prose {
	if len(own) > 0 {
		return own
	}
	return library
}

// bankQuestion finds the library question that "skill id/question id" names.
func (l *roleLinker) bankQuestion(use Text) *BankQuestion {
	skillID, id, ok := strings.Cut(use.Value, "/")
	skill := l.librarySkill(skillID)
	switch {
	case !ok:
		finding := l.found.Add(unknownQuestion, use.Span, "“%s” names no question of the library", use.Value).
			Help("write the skill's id, a slash and the question's id, such as hand-over/lost-detail")
		if skill != nil && len(skill.Questions) > 0 {
			ids := names(skill.Questions, func(q *BankQuestion) string { return "`" + skillID + "/" + q.ID + "`" })
			finding.Help("write which question of that skill: %s", strings.Join(ids, " or "))
		} else if paths := l.questionsNamed(use.Value); len(paths) == 1 {
			finding.Help("write the skill's id and a slash before it").Offer(source.Edit{Span: use.Span, Text: paths[0]})
		}
		return nil
	case skill == nil && slices.Contains(l.lostSkills, skillID):
		return nil // the finding about the role's skill shows this place
	case skill == nil:
		l.unknown(unknownSkill, Text{Value: skillID, Span: use.At(0, len(skillID))}, l.libraryIDs(), "content/skills/")
		return nil
	}
	if q := skill.question(id); q != nil {
		return q
	}
	ids := names(skill.Questions, func(q *BankQuestion) string { return q.ID })
	l.unknown(unknownQuestion, Text{Value: id, Span: use.At(len(skillID)+1, len(use.Value))}, ids, skill.File.Path)
	return nil
}

// interviewFor decides in which interview a question is asked, and reports a question that fits none or several.
func (l *roleLinker) interviewFor(entry *questionEntry) *Interview {
	q, named := &entry.Question, entry.interview
	if !named.IsZero() {
		return l.namedInterview(q, named)
	}
	if len(l.role.Interviews) == 1 {
		if only := l.role.Interviews[0]; q.Skill == nil || slices.Contains(only.Focus, q.Skill) {
			return only
		}
	}
	var fitting []*Interview
	var ids []string
	for _, i := range l.role.Interviews {
		if slices.Contains(i.Focus, q.Skill) {
			fitting = append(fitting, i)
			ids = append(ids, i.ID)
		}
	}
	more := func(key, line string) string { return LongForm(q.Span, key, line) }
	switch {
	case len(fitting) == 1:
		return fitting[0]
	case len(fitting) == 0 && (l.planInDoubt || q.Skill != nil && slices.Contains(l.lostFocus, q.Skill.ID)):
		return nil
	case len(fitting) > 1:
		l.found.Add(interviewUnclear, q.Span, "several interviews focus on “%s”, so it isn't clear which asks this question", q.Skill.ID).
			Help("add `interview:` with one of %s%s", Enumerate(ids), more("ask", "interview: "+ids[0]))
	case q.Skill == nil:
		l.found.Add(interviewUnclear, q.Span, "this question names neither a skill nor an interview, so nobody would ask it").
			Help("add `skill:` with the skill that it is about, or `interview:` with the interview that asks it%s", more("ask", "skill: "+append(l.skillIDs(), "…")[0]))
	default:
		l.unasked = append(l.unasked, q)
	}
	return nil
}

// reportUnasked reports questions about skills that no interview rates: all at once where an interview has no focus yet,
// and otherwise those of each skill.
func (l *roleLinker) reportUnasked() {
	idle := slices.IndexFunc(l.role.Interviews, func(i *Interview) bool { return len(i.Focus) == 0 })
	for len(l.unasked) > 0 {
		together, later := []*Question{}, []*Question{}
		var ids []string
		for _, q := range l.unasked {
			if idle < 0 && q.Skill != l.unasked[0].Skill {
				later = append(later, q)
				continue
			}
			together = append(together, q)
			if !slices.Contains(ids, q.Skill.ID) {
				ids = append(ids, q.Skill.ID)
			}
		}
		l.unasked = later
		at, question := together[0].Span, "this question"
		if len(together) > 1 {
			question = fmt.Sprintf("%d questions", len(together))
		}
		finding := l.found.Add(questionNotAsked, at, "no interview focuses on “%s”, so nobody would ask %s", strings.Join(ids, "” or “"), question).
			Help("add %s to the `focus` of an interview", Enumerate(ids))
		for _, q := range together[1:] {
			finding.See(q.Span, "this one too")
		}
		if idle >= 0 {
			i := l.role.Interviews[idle]
			finding.Help("add %s to the `focus` of an interview, for example of “%s”%s", Enumerate(ids), i.Name, LongForm(i.Span, "name", "focus: ["+strings.Join(ids, ", ")+"]"))
		} else if edit, ok := l.intoFocus(ids); ok {
			finding.Help("add it to the `focus` of “%s”", l.role.Interviews[0].Name).Offer(edit)
		}
	}
}

// intoFocus adds skills to the focus of the only interview, if that is a list in brackets.
func (l *roleLinker) intoFocus(ids []string) (source.Edit, bool) {
	if len(l.role.Interviews) != 1 || len(l.focusEnds) != 1 || !strings.HasPrefix(strings.TrimLeft(l.focusEnds[0].File.Data[l.focusEnds[0].End:], " "), "]") {
		return source.Edit{}, false
	}
	end := l.focusEnds[0]
	end.Start = end.End
	return source.Edit{Span: end, Text: ", " + strings.Join(ids, ", ")}, true
}

func (l *roleLinker) namedInterview(q *Question, named Text) *Interview {
	i := l.interview(named.Value)
	for _, other := range l.role.Interviews {
		if i == nil && isName(named.Value, other.Name.Value) {
			i = other
		}
	}
	if i == nil && l.planInDoubt {
		return nil
	}
	if i == nil {
		ids := names(l.role.Interviews, func(i *Interview) string { return i.ID })
		finding := l.unknown(unknownInterview, named, ids, "this role's `interviews`")
		if l.role.Interviews[0].Span.IsZero() {
			finding.Help("this role has no interview plan: add `interviews`, or leave `interview` out")
		}
		return nil
	}
	if q.Skill != nil && !slices.Contains(i.Focus, q.Skill) && !slices.Contains(l.lostFocus, q.Skill.ID) && !l.planInDoubt {
		l.found.Add(questionNotRated, named.Span, "“%s” doesn't focus on “%s”, so the answer would be asked for and not rated", i.ID, q.Skill.ID).
			See(i.Span, "the interview").
			Help("add %s to the `focus` of that interview, or ask the question in another", q.Skill.ID)
	}
	return i
}
