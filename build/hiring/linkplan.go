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
				See(first.Span, "it is here").Help("give one of the two another `id`")
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
	for _, t := range entry.focus {
		s := l.skillNamed(t)
		switch {
		case s == nil:
			l.lostFocus = append(l.lostFocus, source.Nearest(strings.ToLower(t.Value), l.skillIDs()), Slug(t.Value))
		case !slices.Contains(interview.Focus, s):
			interview.Focus = append(interview.Focus, s)
		}
	}
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
	}
	if q.ID == "" {
		q.ID = idFor(q.Ask.Value)
	}
	return true
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
			Help("write the skill's id, a slash and the question's id, such as relationship-building/repaired-trust")
		if skill != nil && len(skill.Questions) > 0 {
			ids := names(skill.Questions, func(q *BankQuestion) string { return "`" + skillID + "/" + q.ID + "`" })
			finding.Help("write which question of that skill: %s", strings.Join(ids, " or "))
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
		finding := l.found.Add(questionNotAsked, q.Span, "no interview focuses on “%s”, so nobody would ask this question", q.Skill.ID).
			Help("add %s to the `focus` of an interview", q.Skill.ID)
		if idle := slices.IndexFunc(l.role.Interviews, func(i *Interview) bool { return len(i.Focus) == 0 }); idle >= 0 {
			i := l.role.Interviews[idle]
			finding.Help("add %s to the `focus` of an interview, for example of “%s”%s", q.Skill.ID, i.Name, LongForm(i.Span, "name", "focus: ["+q.Skill.ID+"]"))
		}
	}
	return nil
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
