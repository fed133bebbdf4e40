package hiring

import (
	"strings"

	"rolewright/build/source"
)

func (l *loader) loadLibrary() {
	l.catalog.library = make(map[string]*LibrarySkill)
	before := l.before.skills
	if l.before.settings != l.read.settings { // whose rating scale the anchors are checked against
		before = nil
	}
	files, in := l.splitTranslations(skillsFolder, l.markdownFiles(skillsFolder))
	var read []*reading[*LibrarySkill]
	read, l.read.skills = readAll(files, in, before, always, l.readLibrarySkill)
	owners := make(map[string]*source.File, len(read))
	for _, r := range read {
		l.collect(r.found, r.links)
		if id, ok := l.claim(r.file, owners); ok {
			l.found = append(l.found, r.unlinked...)
			l.catalog.library[id] = r.thing
			l.catalog.Library = append(l.catalog.Library, r.thing)
		}
	}
}

func (l *loader) readLibrarySkill(file *source.File, in []translation) *reading[*LibrarySkill] {
	s := &librarySkillFile{LibrarySkill: LibrarySkill{ID: stem(file.Path), File: file, Language: l.catalog.Settings.Language}}
	body, d := document(l, file, "a skill", 3, librarySkillFields, s)
	s.Body = body
	own := l.alone()
	own.fillBank(s)
	r := &reading[*LibrarySkill]{thing: &s.LibrarySkill, links: d.links, found: d.found, unlinked: own.found}
	for _, t := range in {
		l.readSkillTranslation(t, r)
	}
	return r
}

// fillBank makes the skill's questions, and reports anchors that the site's rating scale has no place for.
func (l *loader) fillBank(s *librarySkillFile) {
	l.checkAnchors(s.Anchors)
	for i := range s.questions {
		q := &s.questions[i]
		bank := &BankQuestion{ID: q.id.Value, Skill: &s.LibrarySkill, Span: q.Ask.Span, Asking: q.Asking}
		if bank.ID == "" {
			bank.ID = idFor(q.Ask.Value)
		}
		l.checkAnchors(q.Anchors)
		if first := s.question(bank.ID); first != nil {
			at, message := q.Ask.Span, "this skill already has this question"
			if !q.id.IsZero() {
				at, message = q.id.Span, "this skill already has a question “"+bank.ID+"”"
			}
			l.found.Add(duplicateID, at, "%s", message).See(first.Span, "it is here").Help("remove one of the two, or give one another `id`")
			continue
		}
		s.Questions = append(s.Questions, bank)
	}
}

func (l *loader) libraryIDs() []string {
	return names(l.catalog.Library, func(s *LibrarySkill) string { return s.ID })
}

func (s *LibrarySkill) question(id string) *BankQuestion {
	for _, q := range s.Questions {
		if q.ID == id {
			return q
		}
	}
	return nil
}

// checkAnchors reports anchors for ratings that the site's scale doesn't have.
func (l *loader) checkAnchors(anchors []Anchor) {
	for _, a := range anchors {
		l.checkRating(a.Level, a.Span)
	}
}

func (l *loader) checkRating(level int, at source.Span) {
	if !l.settingsInDoubt && !l.catalog.Settings.onScale(level) {
		l.found.Add(unknownRating, at, "the rating scale has no %d", level).
			Help("the ratings are: %s", strings.Join(l.catalog.Settings.levelNames(), ", "))
	}
}
