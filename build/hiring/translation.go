package hiring

import (
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"rolewright/build/front"
	"rolewright/build/source"
)

// A role can be translated: roles/partner-manager.de.md says in German what candidates read of roles/partner-manager.md.
// It is the same role, with one id and one kit. What a translation leaves out is said as the role's own file says it.

// translation is a file that translates another of its folder.
type translation struct {
	file *source.File
	tag  language.Tag
}

// translations are those of the files of one kind, by the id of what they translate, in the order of their languages.
type translations map[string][]translation

var translationName = regexp.MustCompile(`^(.+)\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)$`)

// splitTranslations separates the translations from the other files of a folder.
func (l *loader) splitTranslations(folder string, files []*source.File) (originals []*source.File, found translations) {
	found = make(translations)
	ids := make(map[string]bool, len(files))
	for _, f := range files {
		name := translationName.FindStringSubmatch(stem(f.Path))
		if name == nil {
			originals = append(originals, f)
			ids[stem(f.Path)] = true
		} else if tag, ok := l.languageOfFile(f, name[1], name[2]); ok {
			found[name[1]] = append(found[name[1]], translation{f, tag})
		}
	}
	for id, each := range found {
		if !ids[id] {
			l.reportAlone(folder, id, source.Nearest(id, slices.Sorted(maps.Keys(ids))), each)
			delete(found, id)
			continue
		}
		slices.SortStableFunc(each, func(a, b translation) int { return strings.Compare(a.tag.String(), b.tag.String()) })
		found[id] = l.withoutRepeated(each)
	}
	return originals, found
}

// languageOfFile reads the language in the name of a translation.
func (l *loader) languageOfFile(f *source.File, id, code string) (language.Tag, bool) {
	tag, err := language.Parse(code)
	switch {
	case err != nil || display.English.Languages().Name(tag) == "":
		l.found.Add(unknownLanguage, f.Whole(), "“%s” in the name of this file isn't a language code", code).
			Help("a translation is named like %s.de.md; if this isn't one, name it %s-%s.md", id, id, Slug(code))
	case tag.String() != code:
		l.found.Add(badFileName, f.Whole(), "the language in the name of this file is written “%s”", tag).
			Help("name it %s.%s.md", id, tag)
	default:
		return tag, true
	}
	l.misnamed = append(l.misnamed, f.Path)
	return tag, false
}

// reportAlone reports translations of what isn't there, but perhaps is under an id near to theirs.
func (l *loader) reportAlone(folder, id, near string, each []translation) {
	if l.unread(folder, id) {
		return
	}
	for _, t := range each {
		name := path.Join(path.Dir(t.file.Path), id+".md")
		finding := l.found.Add(translationAlone, t.file.Whole(), "this file translates %s, which doesn't exist", name)
		if near != "" {
			finding.Help("did you mean %s.%s.md? Then rename this file", near, t.tag)
			continue
		}
		finding.Help("write %s first, in the language of most readers; or if this is the only language, rename this file to it and add language: %s",
			name, t.tag)
	}
}

// withoutRepeated reports translations into a language that there is one for already.
func (l *loader) withoutRepeated(each []translation) []translation {
	return slices.CompactFunc(each, func(t, first translation) bool {
		if first.tag == t.tag {
			l.found.Add(duplicateID, t.file.Whole(), "this file and %s are translations into one language", first.file.Path).
				See(first.file.Whole(), "the other file").Help("keep one of the two")
		}
		return first.tag == t.tag
	})
}

// sameLanguage reports a translation into the language that the original is in.
func (d *decoder) sameLanguage(t translation, original *source.File, tag language.Tag) {
	if t.tag == tag {
		d.found.Add(duplicateID, t.file.Whole(), "%s is in this language already (%s)", original.Path, tag).
			See(original.Whole(), "the other file").
			Help("delete one of the two; or if %s is in another language, say which with `language`", original.Path)
	}
}

// closest returns the tag among some that serves readers of a language: the language itself, or one that it is a variant of.
func closest[T any](tag language.Tag, among []T, tagOf func(T) language.Tag) (T, bool) {
	for ; tag != language.Und; tag = tag.Parent() {
		if at := slices.IndexFunc(among, func(t T) bool { return tagOf(t) == tag }); at >= 0 {
			return among[at], true
		}
	}
	var none T
	return none, false
}

// inTranslation are the fields of a kind of thing as a translation has them: those named are its own, the first of them
// needed where the original needs it, and the others can only be in the original.
func inTranslation[T any](fields []field[T], own ...string) []field[T] {
	var all []field[T]
	for _, f := range fields {
		f.required, f.or, f.with = f.required && f.key == own[0], "", nil
		if !slices.Contains(own, f.key) {
			f.to.set = func(d *decoder, key string, v front.Value, _ *T) { d.sameInAll(key, v) }
		}
		all = append(all, f)
	}
	return all
}

// sameInAll reports a key that only the original can have.
func (d *decoder) sameInAll(key string, v front.Value) {
	d.found.Add(translationFixed, v.Span, "`%s` is the same in every language", key).Help("remove it here; %s has it for every language", d.original)
}

// retarget gives a field another target.
func retarget[T any](fields []field[T], key string, to target[T]) []field[T] {
	fieldNamed(fields, key).to = to
	return fields
}

// ownOfTranslation are the keys of a role whose values are words.
var ownOfTranslation = []string{
	"title", "title_suffix", "summary", "also_known_as", "reports_to", "team", "locations", "travel", "compensation", "apply", "responsibilities",
	"requirements", "skills", "interviews", "questions", "outcomes", "kpis", "notices", "interviewer_notes", "ignore",
}

var translationFields = func() []field[roleFile] {
	f := inTranslation(roleFields, ownOfTranslation...)
	retarget(f, "reports_to", bossInTranslation())
	retarget(f, "locations", list("a location", inTranslation(locationFields, "street", "city", "region"), func(r *roleFile) *[]Location { return &r.Locations }, ""))
	retarget(f, "compensation", mapping("compensation", inTranslation(compensationFields, "note"), func(r *roleFile) *Compensation { return &r.Compensation }))
	retarget(f, "responsibilities", list("a responsibility", inTranslation(responsibilityFields, "text"), func(r *roleFile) *[]Responsibility { return &r.Responsibilities }, "text"))
	retarget(f, "requirements", list("a requirement", inTranslation(requirementFields, "text"), func(r *roleFile) *[]Requirement { return &r.Requirements }, "text"))
	retarget(f, "skills", list("a skill", inTranslation(skillEntryFields, "use", "id", "name", "definition", "anchors", "weight_reason"), func(r *roleFile) *[]skillEntry { return &r.skills }, ""))
	retarget(f, "interviews", list("an interview", inTranslation(interviewFields, "id", "name", "purpose", "for_candidates"), func(r *roleFile) *[]interviewEntry { return &r.interviews }, ""))
	retarget(f, "questions", list("a question", inTranslation(questionFields, "use", "id", "ask", "probes", "look_for", "red_flags", "anchors"), func(r *roleFile) *[]questionEntry { return &r.questions }, ""))
	retarget(f, "outcomes", list("an outcome", inTranslation(outcomeFields, "text", "by"), func(r *roleFile) *[]Outcome { return &r.Outcomes }, "text"))
	retarget(f, "kpis", list("a KPI", inTranslation(kpiFields, "name", "definition", "target"), func(r *roleFile) *[]KPI { return &r.KPIs }, "name"))
	return f
}()

// bossInTranslation is the title of somebody outside the site. A role of the site has its own translation.
func bossInTranslation() target[roleFile] {
	to := reportsTo()
	set := to.set
	to.set = func(d *decoder, key string, v front.Value, r *roleFile) {
		if v.Kind == front.Scalar {
			d.sameInAll(key, v)
			return
		}
		set(d, key, v, r)
	}
	return to
}
