package hiring

import (
	"cmp"
	"slices"

	"golang.org/x/text/language"

	"rolewright/build/source"
)

// LibrarySkill is a skill that roles share, with its own file and its bank of questions.
type LibrarySkill struct {
	ID   string // from the file's name
	File *source.File

	Name       Text
	Kind       Text // skill, knowledge or behaviour
	Definition Prose
	Anchors    []Anchor
	Questions  []*BankQuestion
	Body       Block // how to assess it

	Language      language.Tag
	Translations  []*LibrarySkill // in the order of their languages
	IsTranslation bool
}

// In returns the skill in a language, or as it is when it isn't translated.
func (s *LibrarySkill) In(tag language.Tag) *LibrarySkill {
	if t, ok := closest(tag, s.Translations, func(s *LibrarySkill) language.Tag { return s.Language }); ok && tag != s.Language {
		return t
	}
	return s
}

// Use is what a role makes of a skill of the library.
type Use struct {
	Role *Card
	Must bool
	Bar  int // the least rating for a hire; 0 for none
}

// Skill is what a role rates candidates on.
type Skill struct {
	ID      string
	Library *LibrarySkill // nil for one that only this role has
	Span    source.Span   // of its name or id in the role

	Name         Text
	Kind         Text
	Definition   Prose
	Must         Flag
	Weight       Number // 1 unless the role says otherwise
	WeightReason Prose
	Bar          Number   // the least rating for a hire; 0 for none
	Anchors      []Anchor // those of the library with the role's own instead of or beside them
	Questions    []*Question
}

// Anchor is behaviour that can be seen or heard and earns a rating.
type Anchor struct {
	Level int
	Text  Prose
	Span  source.Span // of the level
}

// AnchorAt returns the anchor of a level, or the zero Anchor.
func AnchorAt(anchors []Anchor, level int) Anchor {
	for _, a := range anchors {
		if a.Level == level {
			return a
		}
	}
	return Anchor{}
}

var skillKinds = []string{"skill", "knowledge", "behaviour"}

type librarySkillFile struct {
	LibrarySkill
	questions []questionEntry
}

var librarySkillFields = []field[librarySkillFile]{
	{key: "name", version: Shapes, doc: "the name of the skill", required: true, public: true, to: name(func(s *librarySkillFile) *Text { return &s.Name })},
	{key: "kind", version: Shapes, doc: "the kind of skill", to: choice(skillKinds, func(s *librarySkillFile) *Text { return &s.Kind })},
	{key: "definition", version: Shapes, doc: "the skill in one sentence", public: true, to: prose(func(s *librarySkillFile) *Prose { return &s.Definition })},
	{key: "anchors", version: Shapes, doc: "the behaviour that earns each rating", to: anchors(func(s *librarySkillFile) *[]Anchor { return &s.Anchors })},
	{key: "questions", version: Shapes, doc: "the question bank of the skill", to: list("a question", bankQuestionFields, func(s *librarySkillFile) *[]questionEntry { return &s.questions }, "ask")},
}

// skillEntry is an item of a role's skills.
type skillEntry struct {
	Skill
	standing
	use, id Text
}

var skillEntryFields = []field[skillEntry]{
	{key: "use", or: "name", doc: "the id of a skill in content/skills/", to: reference(func(s *skillEntry) *Text { return &s.use })},
	{key: "name", doc: "the name of a skill that only this role has", public: true, to: name(func(s *skillEntry) *Text { return &s.Name })},
	{key: "id", with: []string{"name"}, doc: "a short id for a skill of this role; made from the name by default", to: slug(func(s *skillEntry) *Text { return &s.id })},
	{key: "must", doc: "true for a must-have", public: true, to: flag(func(s *skillEntry) *Flag { return &s.Must })},
	{key: "weight", doc: "how much the skill counts in the average; 1 by default", to: number(1, MaxWeight, func(s *skillEntry) *Number { return &s.Weight })},
	{key: "weight_reason", version: Aside, doc: "why the skill counts more than others", to: prose(func(s *skillEntry) *Prose { return &s.WeightReason })},
	{key: "bar", doc: "the lowest rating that is enough for a hire", to: number(1, MaxLevel, func(s *skillEntry) *Number { return &s.Bar })},
	{key: "definition", doc: "the skill in one sentence", public: true, to: prose(func(s *skillEntry) *Prose { return &s.Definition })},
	{key: "anchors", doc: "the behaviour that earns each rating", to: anchors(func(s *skillEntry) *[]Anchor { return &s.Anchors })},
}

// withOverrides returns the library's anchors, with the role's own in the place of those of the same level.
func withOverrides(library, own []Anchor) []Anchor {
	if len(own) == 0 {
		return library
	}
	merged := slices.Clone(own)
	for _, a := range library {
		if AnchorAt(own, a.Level).Level == 0 {
			merged = append(merged, a)
		}
	}
	slices.SortStableFunc(merged, func(a, b Anchor) int { return cmp.Compare(a.Level, b.Level) })
	return merged
}
