package hiring

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"rolewright/build/source"
)

// roleLinker joins the parts of one role. It reads the library and the settings and changes only the role.
type roleLinker struct {
	*loader
	role   *Role
	file   *roleFile
	linked *linkedRole

	// What has an error is left out of the role. Names that would lead to it aren't complained of once more.
	lostSkills  []string // ids of skills that are left out, or are meant where another is written
	skillsLost  bool     // some skill is left out, and nobody knows which
	lostFocus   []string // ids of skills that some interview seems to have meant
	planInDoubt bool     // some interview, or its focus, is left out

	unasked   []*Question   // about skills that no interview rates
	focusEnds []source.Span // the last skill of each focus
}

func (l *roleLinker) link() {
	l.linkStatus()
	l.linkLevel()
	l.checkPay()
	l.checkDates()
	l.linkSkills()
	l.linkInterviews()
	l.linkRequirements()
	l.linkQuestions()
	l.linkResponsibilities()
	l.linkNotices()
	l.fillCard()
	l.noteUses()
}

// fillCard fills what follows from the rest of the role.
func (l *roleLinker) fillCard() {
	r := l.role
	r.role = r
	for _, i := range r.Interviews {
		r.InterviewIDs = append(r.InterviewIDs, i.ID)
		r.InterviewMinutes += i.Minutes.Value
	}
	r.HasSuccessPlan = r.hasSuccessPlan()
	r.HasReferences = slices.ContainsFunc(r.Requirements, func(x Requirement) bool { return x.ByReference() })
}

// noteUses notes what the role says about others.
func (l *roleLinker) noteUses() {
	n := l.linked
	n.reportsTo, n.family = l.file.reportsTo, l.file.family
	for _, s := range l.role.Skills {
		if s.Library != nil {
			n.uses = append(n.uses, libraryUse{s.Library, Use{Role: l.role.Card, Must: s.Must.Value, Bar: s.Bar.Value}})
		}
	}
	for _, q := range l.role.Questions {
		if q.Bank != nil && !slices.Contains(n.asks, q.Bank) {
			n.asks = append(n.asks, q.Bank)
		}
	}
}

// librarySkill returns the skill of the library with that id, or nil, and notes that the role depends on it.
func (l *roleLinker) librarySkill(id string) *LibrarySkill {
	s := l.catalog.library[id]
	switch {
	case s == nil:
		l.linked.incomplete = true
	case !slices.Contains(l.linked.skills, s):
		l.linked.skills = append(l.linked.skills, s)
	}
	return s
}

// linkStatus sets the status, and reports the lack of what an open role can't do without.
func (l *roleLinker) linkStatus() {
	r := l.role
	r.Status = Status(cmp.Or(l.file.status.Value, string(Template)))
	if r.Status != Open {
		return
	}
	if r.Apply.URL.IsZero() && r.Apply.Email.IsZero() && !l.file.hasApply {
		l.found.Add(missingField, l.file.status.Span, "an open role needs `apply`").
			Help("say where applications go, for example with apply: {email: jobs@%s}, or with the address of a form: apply: {url: https://…}", l.catalog.Settings.Host())
	}
	if r.Workplace.Value == "remote" && len(r.RemoteCountries)+len(r.RemoteRegions) == 0 {
		l.found.Add(missingField, r.Workplace.Span, "an open role that is remote needs `remote_countries`").
			Help("list the countries in which a hire may live: remote_countries: [DE, AT]")
	}
}

// Host is the name of the organisation's website without www., or one that can't be taken for anybody's.
func (s *Settings) Host() string {
	if u, err := url.Parse(s.Organisation.URL.Value); err == nil && u.Host != "" {
		return strings.TrimPrefix(u.Hostname(), "www.")
	}
	return "your-domain.example"
}

func (l *roleLinker) linkLevel() {
	level := l.role.Level
	if level.IsZero() || l.catalog.Settings.LevelIndex(level.Value) < len(l.catalog.Settings.Levels) {
		return
	}
	l.unknown(unknownLevel, level, names(l.catalog.Settings.Levels, Text.String), "content/site.yaml, under `levels`")
}

func (l *roleLinker) checkPay() {
	c := &l.role.Compensation
	at := cmp.Or(c.Min.Span, c.Max.Span)
	switch {
	case at.IsZero(), l.file.payFaulty:
	case c.Currency.IsZero():
		l.found.Add(missingField, at, "an amount needs a `currency`").Help("add it beside the amount: currency: EUR")
	case c.Period.IsZero():
		l.found.Add(missingField, at, "an amount needs a `period`").Help("add it beside the amount: period: year")
	case c.Max.Value > 0 && c.Min.Value > c.Max.Value:
		l.found.Add(outOfRange, c.Min.Span, "`min` is larger than `max`").See(c.Max.Span, "the most").
			Help("put the smaller amount in `min` and the larger in `max`").
			Offer(source.Edit{Span: c.Min.Span, Text: c.Max.Span.Text()}, source.Edit{Span: c.Max.Span, Text: c.Min.Span.Text()})
	}
}

func (l *roleLinker) checkDates() {
	if r := l.role; !l.file.dayTwice && !r.Posted.IsZero() && !r.Closes.IsZero() && r.Closes.Time.Before(r.Posted.Time) {
		l.found.Add(outOfRange, r.Closes.Span, "the last day to apply is before the day of the posting").See(r.Posted.Span, "the day of the posting").
			Help("one of the two days is wrong; a date is year, month, day")
	}
}

// reportIDAsName reports a skill that is named by the id of one in the library, which would be another of that name.
func (l *roleLinker) reportIDAsName(name Text) {
	finding := l.found.Add(useAndName, name.Span, "“%s” is a skill of the library", name).Help("write `use:` before it")
	before := name.Span.File.Data[:name.Span.Start]
	switch {
	case strings.HasSuffix(before, "name: "):
		at := name.Span
		at.Start, at.End = at.Start-int32(len("name: ")), at.Start
		finding.Help("write `use` in the place of `name`").Fix(source.Edit{Span: at, Text: "use: "})
	case strings.HasSuffix(before, "- "):
		finding.Fix(source.Edit{Span: name.Span, Text: "use: " + name.Value})
	case strings.HasSuffix(before, "[") || strings.HasSuffix(before, ", "):
		finding.Fix(source.Edit{Span: name.Span, Text: "{use: " + name.Value + "}"})
	}
}

func (l *roleLinker) linkSkills() {
	l.skillsLost = len(l.file.skills) == 0
	for i := range l.file.skills {
		entry := &l.file.skills[i]
		s := &entry.Skill
		switch {
		case !entry.use.IsZero() && !s.Name.IsZero():
			l.found.Add(useAndName, s.Name.Span, "a skill has either `use` or `name`, not both").
				Help("`use` takes a skill of the library with its name; `name` makes one for this role only")
			l.lostSkills = append(l.lostSkills, entry.use.Value, Slug(s.Name.Value))
			continue
		case !entry.use.IsZero():
			if !l.useLibrary(entry) {
				l.lostSkills = append(l.lostSkills, entry.use.Value, source.Nearest(strings.ToLower(entry.use.Value), l.libraryIDs()), Slug(entry.use.Value), idInPath(entry.use.Value))
				continue
			}
		case s.Name.IsZero():
			l.skillsLost = true
			if !entry.faulty {
				l.found.Add(missingField, entry.at, "a skill needs `use` or `name`").
					Help("`use` takes a skill of the library; `name` makes one for this role only")
			}
			continue
		case entry.id.IsZero() && IsSlug(s.Name.Value) && l.librarySkill(s.Name.Value) != nil:
			l.reportIDAsName(s.Name)
			l.lostSkills = append(l.lostSkills, s.Name.Value)
			continue
		default:
			s.ID, s.Span = cmp.Or(entry.id.Value, Slug(s.Name.Value)), s.Name.Span
		}
		if s.Weight.Value == 0 {
			s.Weight.Value = 1
		}
		l.checkAnchors(s.Anchors)
		if s.Bar.Value != 0 {
			l.checkRating(s.Bar.Value, s.Bar.Span)
		}
		if first := l.skill(s.ID); first != nil {
			l.found.Add(duplicateID, s.Span, "this role already has the skill “%s”", s.ID).See(first.Span, "it is here").Help("keep one of the two")
			continue
		}
		l.role.Skills = append(l.role.Skills, new(*s)) // a copy, so that what only the file says of it isn't kept
	}
	l.file.skills = nil
}

// useLibrary fills a skill of the role with what the library says of it.
func (l *roleLinker) useLibrary(entry *skillEntry) bool {
	library := l.librarySkill(entry.use.Value)
	if library == nil {
		l.showUses(l.unknown(unknownSkill, entry.use, l.libraryIDs(), "content/skills/"), entry.use.Value)
		return false
	}
	s := &entry.Skill
	s.ID, s.Span, s.Library = library.ID, entry.use.Span, library
	said := library.In(l.role.Language)
	s.Name, s.Kind = said.Name, library.Kind
	if s.Definition.IsZero() {
		s.Definition = said.Definition
	}
	s.Anchors = withOverrides(said.Anchors, s.Anchors)
	return true
}

func (l *roleLinker) skill(id string) *Skill { return l.role.skill(id) }

func (r *Role) skill(id string) *Skill {
	for _, s := range r.Skills {
		if s.ID == id {
			return s
		}
	}
	return nil
}

func (l *roleLinker) skillIDs() []string {
	return names(l.role.Skills, func(s *Skill) string { return s.ID })
}

// skillNamed returns the role's skill that a text names, and reports one that it doesn't have.
func (l *roleLinker) skillNamed(t Text) *Skill {
	if s := l.skill(t.Value); s != nil {
		return s
	}
	for _, s := range l.role.Skills {
		if isName(t.Value, s.Name.Value) {
			return s
		}
	}
	if l.skillsLost || slices.Contains(l.lostSkills, t.Value) {
		return nil
	}
	l.lostSkills = append(l.lostSkills, t.Value)
	finding := l.unknown(unknownSkill, t, l.skillIDs(), "this role's `skills`")
	if l.catalog.library[t.Value] != nil {
		finding.Message = "this role has no skill “" + t.Value + "”, though the library has"
		finding.Hint = "add it to the role's `skills`: - use: " + t.Value
	} else if unused := l.unusedSkill(); finding.Edits == nil && unused != "" {
		finding.Help("did you mean `%s`", unused).Offer(source.Edit{Span: t.Span, Text: unused})
	}
	l.showOtherUses(finding, t)
	return nil
}

// isName reports whether a text is a name, whatever its capitals and however its accents are composed.
func isName(text, name string) bool {
	return strings.EqualFold(source.Composed(text), source.Composed(name)) || !IsSlug(text) && Slug(text) == Slug(name)
}

func (l *roleLinker) linkResponsibilities() {
	for i := range l.role.Responsibilities {
		r := &l.role.Responsibilities[i]
		for _, t := range r.skills {
			if s := l.skillNamed(t); s != nil {
				r.Skills = append(r.Skills, s)
			}
		}
		r.skills = nil
	}
}

func (l *roleLinker) linkNotices() {
	ids := l.file.notices
	if !l.file.hasNotices {
		ids = l.catalog.Settings.Notices
	}
	for _, t := range ids {
		n := l.catalog.notices[t.Value]
		l.linked.incomplete = l.linked.incomplete || n == nil
		switch {
		case n == nil && l.file.hasNotices:
			l.unknownNotice(t)
		case n != nil && !slices.Contains(l.role.Notices, n):
			l.role.Notices = append(l.role.Notices, n)
		}
	}
	l.linked.notices = slices.Clone(l.role.Notices)
	for i, n := range l.role.Notices {
		l.role.Notices[i] = n.In(l.role.Language)
	}
}
