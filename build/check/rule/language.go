package rule

import (
	"slices"

	"rolewright/build/hiring"
	"rolewright/build/source"
)

// languageOf is the code of the language of a file's texts, such as "en".
func (p *Pass) languageOf(f *source.File) string {
	base, _ := p.Kit.LanguageOf(f).Base()
	return base.String()
}

// roleLanguage decides which language a role is in: the one that it says itself, or that of most of its words. Passages that are
// in no plain language are then taken for that one.
func (p *Pass) roleLanguage(r *hiring.Role, t *roleTexts) string {
	sizes := make(map[string]int)
	for i := range t.posting {
		if passage := &t.posting[i]; passage.plain {
			sizes[passage.Language] += len(passage.Text)
		}
	}
	language := p.languageOf(r.File)
	for other, size := range sizes {
		if size > sizes[language] && r.Locale.IsZero() && r.Original() == r.Card {
			language = other
		}
	}
	for i := range t.posting {
		if passage := &t.posting[i]; !passage.plain {
			passage.Language = language
		}
	}
	return language
}

// Reads reports whether the rule reads a language.
func (r *Rule) Reads(language string) bool {
	return len(r.Languages) == 0 || slices.Contains(r.Languages, language)
}

func (p *Passage) language() string { return p.Language }

// readable returns the texts that are in one of the rule's languages.
func readable[T any, P interface {
	*T
	language() string
}](r *Rule, all []T) []T {
	if len(r.Languages) == 0 {
		return all
	}
	for i := range all { // by index: a text is large, and there are many rules
		if !r.Reads(P(&all[i]).language()) {
			return readableOf[T, P](r, all)
		}
	}
	return all
}

func readableOf[T any, P interface {
	*T
	language() string
}](r *Rule, all []T) []T {
	var some []T
	for i := range all {
		if r.Reads(P(&all[i]).language()) {
			some = append(some, all[i])
		}
	}
	return some
}
