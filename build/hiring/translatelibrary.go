package hiring

import (
	"golang.org/x/text/language"

	"rolewright/build/source"
)

var skillTranslationFields = retarget(inTranslation(librarySkillFields, "name", "definition", "anchors", "questions"), "questions",
	list("a question", inTranslation(bankQuestionFields, "id", "ask", "probes", "look_for", "red_flags", "anchors"), func(s *librarySkillFile) *[]questionEntry { return &s.questions }, ""))

// documentIn decodes the translation of a file in some language, and returns the translator for what it says.
func documentIn[T any](
	l *loader, in translation, original *source.File, tag language.Tag, level int, fields []field[T], into *T,
) (Block, *decoder, *translator) {
	doc, found := parseChecked(in.file, formOf(fields))
	own := l.alone()
	own.original, own.renderer = original.Path, l.renderer.In(in.tag)
	body, d := decodeDocument(own, doc, found, "a translation", level, fields, into)
	d.sameLanguage(in, original, tag)
	return body, d, &translator{loader: own, file: original, front: doc.Front}
}

// readSkillTranslation reads the translation of a skill, and adds it to the skill.
func (l *loader) readSkillTranslation(in translation, to *reading[*LibrarySkill]) {
	s := to.thing
	var own librarySkillFile
	body, d, t := documentIn(l, in, s.File, s.Language, 3, skillTranslationFields, &own)
	t.checkAnchors(own.Anchors)
	c := *s
	c.File, c.Language, c.Translations, c.IsTranslation = in.file, in.tag, nil, true
	c.Name, c.Definition, c.Body, c.Anchors = or(own.Name, s.Name), or(own.Definition, s.Definition), or(body, s.Body), withOverrides(s.Anchors, own.Anchors)
	c.Questions = t.translateBank(s, own.questions)
	s.Translations = append(s.Translations, &c)
	to.found, to.links, to.unlinked = append(to.found, d.found...), append(to.links, d.links...), append(to.unlinked, t.found...)
}

func (t *translator) translateBank(s *LibrarySkill, entries []questionEntry) []*BankQuestion {
	own := named(t, unknownQuestion, "questions", entries, func(e *questionEntry) Text { return e.id }, s.Questions, func(q *BankQuestion) []string { return []string{q.ID} })
	questions := make([]*BankQuestion, len(s.Questions))
	for i, q := range s.Questions {
		c := *q
		if own[i] != nil {
			c.translate(&own[i].Asking)
		}
		questions[i] = &c
	}
	return questions
}

// translate puts the words of a translation in the place of those of the original.
func (q *Asking) translate(own *Asking) {
	q.Ask, q.Anchors = or(own.Ask, q.Ask), withOverrides(q.Anchors, own.Anchors)
	q.Probes, q.LookFor, q.RedFlags = orList(own.Probes, q.Probes), orList(own.LookFor, q.LookFor), orList(own.RedFlags, q.RedFlags)
}

// readNoticeTranslation reads the translation of a notice, and adds it to the notice.
func (l *loader) readNoticeTranslation(in translation, to *reading[*Notice]) {
	n := to.thing
	c := *n
	c.File, c.Language, c.Translations, c.IsTranslation = in.file, in.tag, nil, true
	body, d, _ := documentIn(l, in, n.File, n.Language, 3, inTranslation(noticeFields, "title"), &c)
	c.Body = or(body, n.Body)
	n.Translations = append(n.Translations, &c)
	to.found, to.links = append(to.found, d.found...), append(to.links, d.links...)
}
