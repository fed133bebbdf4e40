package kit

import (
	"strings"

	"rolewright/build/source"
)

func (l *loader) loadLibrary() {
	l.kit.library = make(map[string]*LibrarySkill)
	files := l.markdownFiles(skillsFolder)
	loaded := make([]*librarySkillFile, len(files))
	inParallel(len(files), func(i int) { loaded[i] = l.decodeLibrarySkill(files[i]) })
	for i, s := range loaded {
		l.found = append(l.found, s.found...)
		l.kit.Links = append(l.kit.Links, s.links...)
		id, ok := l.idOf(files[i])
		if first := l.kit.library[id]; first != nil {
			l.taken(id, files[i], first.File)
		} else if ok {
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
		bank := &BankQuestion{ID: q.id.Value, Skill: &s.LibrarySkill, Span: q.Ask.Span, Ask: q.Ask, Type: q.Type, Minutes: q.Minutes,
			Probes: q.Probes, LookFor: q.LookFor, RedFlags: q.RedFlags, Anchors: q.Anchors}
		if bank.ID == "" {
			bank.ID = idFor(q.Ask.Value)
		}
		l.checkAnchors(q.Anchors)
		if first := s.question(bank.ID); first != nil {
			at, message := q.Ask.Span, "this skill already has this question"
			if !q.id.IsZero() {
				at, message = q.id.Span, "this skill already has a question “"+bank.ID+"”"
			}
			l.found.Error("duplicate-id", at, "%s", message).See(first.Span, "it is here").Help("remove one of the two, or give one another `id`")
			continue
		}
		s.Questions = append(s.Questions, bank)
	}
}

func (l *loader) libraryIDs() []string {
	ids := make([]string, len(l.kit.Library))
	for i, s := range l.kit.Library {
		ids[i] = s.ID
	}
	return ids
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
		if !l.settingsInDoubt && !l.kit.Settings.onScale(a.Level) {
			l.found.Error("unknown-rating", a.Span, "the rating scale has no %d", a.Level).
				Help("the ratings are: %s", strings.Join(l.kit.Settings.levelNames(), ", "))
		}
	}
}
