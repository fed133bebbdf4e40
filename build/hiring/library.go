package hiring

import (
	"strings"

	"rolewright/build/source"
)

func (l *loader) loadLibrary() {
	l.kit.library = make(map[string]*LibrarySkill)
	files := l.markdownFiles(skillsFolder)
	loaded := make([]*librarySkillFile, len(files))
	source.InParallel(len(files), func(i int) { loaded[i] = l.decodeLibrarySkill(files[i]) })
	owners := make(map[string]*source.File, len(files))
	for i, s := range loaded {
		l.take(s.found, s.links)
		if id, ok := l.claim(files[i], owners); ok {
			s.ID = id
			l.kit.library[id] = &s.LibrarySkill
			l.kit.Library = append(l.kit.Library, &s.LibrarySkill)
			l.fillBank(s)
		}
	}
}

func (l *loader) decodeLibrarySkill(file *source.File) *librarySkillFile {
	s := new(librarySkillFile)
	body, d := document(l, file, "a skill", 3, librarySkillFields, s)
	s.File, s.Body, s.links, s.found = file, body, d.links, d.found
	return s
}

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
	return names(l.kit.Library, func(s *LibrarySkill) string { return s.ID })
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
	if !l.settingsInDoubt && !l.kit.Settings.onScale(level) {
		l.found.Add(unknownRating, at, "the rating scale has no %d", level).
			Help("the ratings are: %s", strings.Join(l.kit.Settings.levelNames(), ", "))
	}
}
