package rule

import (
	"strings"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// Wording makes a rule look at the words that candidates read. They are English words, unless the rule names other
// languages.
func Wording(r Rule, look func(f *Finder, texts []Passage)) Rule {
	if r.Languages == nil {
		r.Languages = []string{phrase.English}
	}
	return Everywhere(r, look)
}

// Everywhere makes a rule look at all that candidates read: at each role, each skill of the library and each notice.
func Everywhere(r Rule, look func(f *Finder, texts []Passage)) Rule {
	r.Words = true
	some := func(f *Finder, texts []Passage) {
		if len(texts) > 0 {
			look(f, texts)
		}
	}
	r.Role = func(f *Finder, r *hiring.Role) { some(f, f.Posting(r)) }
	r.Skill = func(f *Finder, s *hiring.LibrarySkill) { some(f, readable(f.Rule, f.shown(s))) }
	r.Notice = func(f *Finder, n *hiring.Notice) { some(f, f.Posted(n)) }
	return r
}

// InEnglish keeps a rule about what a role lacks silent on roles in other languages, whose words it doesn't know.
func InEnglish(r Rule) Rule {
	r.Languages = []string{phrase.English}
	look := r.Role
	r.Role = func(f *Finder, role *hiring.Role) {
		if f.textsOf(role).language == phrase.English {
			look(f, role)
		}
	}
	return r
}

// InWords keeps a rule that counts words silent in scripts that put no blanks between them.
func InWords(r Rule) Rule {
	return onlyWhere(r, func(language language.Tag) bool {
		switch script, _ := language.Script(); script.String() {
		case "Hani", "Hans", "Hant", "Jpan", "Khmr", "Laoo", "Mymr", "Thai":
			return false
		}
		return true
	})
}

func onlyWhere(r Rule, fits func(language.Tag) bool) Rule {
	r.Role = ifFits(fits, r.Role, func(r *hiring.Role) *source.File { return r.File })
	r.Skill = ifFits(fits, r.Skill, func(s *hiring.LibrarySkill) *source.File { return s.File })
	r.Notice = ifFits(fits, r.Notice, func(n *hiring.Notice) *source.File { return n.File })
	return r
}

func ifFits[T any](fits func(language.Tag) bool, look func(*Finder, T), fileOf func(T) *source.File) func(*Finder, T) {
	if look == nil {
		return nil
	}
	return func(f *Finder, at T) {
		if fits(f.Kit.LanguageOf(fileOf(at))) {
			look(f, at)
		}
	}
}

// shown returns what candidates read of a skill of the library.
func (p *Pass) shown(s *hiring.LibrarySkill) []Passage {
	if p.shows[s] == nil {
		p.shows[s] = []Passage{p.Line(SkillScope, s.Name), p.Line(SkillScope, s.Definition.Text)}
	}
	return p.shows[s]
}

// Posted returns what candidates read of a notice, in the rule's languages.
func (f *Finder) Posted(n *hiring.Notice) []Passage { return readable(f.Rule, f.posted(n)) }

func (p *Pass) posted(n *hiring.Notice) []Passage {
	if p.shows[n] == nil {
		p.shows[n] = append([]Passage{p.Line(TitleScope, n.Title)}, p.Block(n.Body)...)
	}
	return p.shows[n]
}

// EachPlace reports all places of the phrases. The message has a %s for what stands there.
func EachPlace(find *phrase.List, message, hint string) func(f *Finder, texts []Passage) {
	return EachPlaceOf([]*phrase.List{find}, message, hint)
}

// EachPlaceOf does the same for phrases with exceptions of their own.
func EachPlaceOf(all []*phrase.List, message, hint string) func(f *Finder, texts []Passage) {
	return EachPlaceIn(map[string][]*phrase.List{phrase.English: all}, message, hint)
}

// EachPlaceIn does the same for phrases of several languages, by the language's code. The rule has to declare those.
func EachPlaceIn(all map[string][]*phrase.List, message, hint string) func(f *Finder, texts []Passage) {
	return func(f *Finder, texts []Passage) {
		for i := range texts {
			for _, m := range f.SaidIn(all, &texts[i]) {
				m = phrase.Trimmed(texts[i].Text, m)
				f.Report(texts[i].At(m.From, m.To), message, texts[i].Text[m.From:m.To]).Help("%s", hint)
			}
		}
	}
}

// SaidIn returns the places of phrases in a text's language. A short line seldom shows which one that is, but no English
// one holds the words of German or French, which are those of the first list of each.
func (p *Pass) SaidIn(all map[string][]*phrase.List, text *Passage) (found []phrase.Match) {
	for _, language := range []string{phrase.English, phrase.German, phrase.French} {
		lists := all[language]
		if language != text.Language {
			if text.plain || language == phrase.English || len(lists) == 0 {
				continue
			}
			lists = lists[:1]
		}
		for _, list := range lists {
			found = append(found, p.Said(list, text)...)
		}
	}
	return found
}

// Said returns the places of phrases in a text, but for those in the organisation's own name.
func (p *Pass) Said(list *phrase.List, text *Passage) []phrase.Match {
	found := list.In(&text.Words)
	name := p.Kit.Settings.Organisation.Name.Value
	if len(found) == 0 || name == "" {
		return found
	}
	var kept []phrase.Match
	for _, m := range found {
		if !inName(name, text.Text, m) {
			kept = append(kept, m)
		}
	}
	return kept
}

// inName reports whether a match lies in an occurrence of a name.
func inName(name, text string, m phrase.Match) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], name)
		if i < 0 {
			return false
		}
		if at += i; at <= m.From && m.To <= at+len(name) {
			return true
		}
		at++
	}
}

// NotAdvice ends the explanation of each of these rules.
const NotAdvice = " This isn't legal advice."
