package check

import (
	"strings"

	"golang.org/x/text/language"

	"rolewright/build/hiring"
)

// wordingRules are about the words of a posting.
func wordingRules() []Rule {
	return []Rule{
		abilityCodedWording, ageCodedWording, citizenshipDemanded, combatWording, criminalRecordDemanded, cultureCodedWording,
		employedOnly, feeDemanded, genderCodedWords, genderedTitle, genderedWording, hardToRead, hypeWording, idiomWording,
		localExperienceDemanded, longSentence, nativeSpeakerWording, photoDemanded, postingTooLong, postingTooShort,
		salaryHistoryDemanded, sexPreference, stateShutOut, titleNoise,
	}
}

// wording makes a rule look at the words that candidates read, as long as they are English.
func wording(r Rule, look func(f *finder, texts []passage)) Rule {
	return inEnglish(everywhere(r, look))
}

// everywhere makes a rule look at all that candidates read: at each role, each skill of the library and each notice.
func everywhere(r Rule, look func(f *finder, texts []passage)) Rule {
	r.words = true
	r.role = func(f *finder, r *hiring.Role) { look(f, f.posting(r)) }
	r.skill = func(f *finder, s *hiring.LibrarySkill) { look(f, f.shown(s)) }
	r.notice = func(f *finder, n *hiring.Notice) { look(f, f.posted(n)) }
	return r
}

// inEnglish keeps a rule silent on sites in other languages, whose words it doesn't know.
func inEnglish(r Rule) Rule {
	return onlyWhere(r, func(language language.Tag) bool {
		base, _ := language.Base()
		return base.String() == "en"
	})
}

// inWords keeps a rule that counts words silent in scripts that put no blanks between them.
func inWords(r Rule) Rule {
	return onlyWhere(r, func(language language.Tag) bool {
		switch script, _ := language.Script(); script.String() {
		case "Hani", "Hans", "Hant", "Jpan", "Khmr", "Laoo", "Mymr", "Thai":
			return false
		}
		return true
	})
}

func onlyWhere(r Rule, fits func(language.Tag) bool) Rule {
	r.role, r.skill, r.notice = ifFits(fits, r.role), ifFits(fits, r.skill), ifFits(fits, r.notice)
	return r
}

func ifFits[T any](fits func(language.Tag) bool, look func(*finder, T)) func(*finder, T) {
	if look == nil {
		return nil
	}
	return func(f *finder, at T) {
		if fits(f.kit.Settings.Language) {
			look(f, at)
		}
	}
}

// shown returns what candidates read of a skill of the library.
func (d *desk) shown(s *hiring.LibrarySkill) []passage {
	if d.shows[s] == nil {
		d.shows[s] = []passage{d.line(skillScope, s.Name), d.line(skillScope, s.Definition.Text)}
	}
	return d.shows[s]
}

// posted returns what candidates read of a notice.
func (d *desk) posted(n *hiring.Notice) []passage {
	if d.shows[n] == nil {
		d.shows[n] = append([]passage{d.line(titleScope, n.Title)}, d.block(n.Body)...)
	}
	return d.shows[n]
}

// eachPlace reports all places of the phrases. The message has a %s for what stands there.
func eachPlace(find *phrases, message, hint string) func(f *finder, texts []passage) {
	return eachPlaceOf([]*phrases{find}, message, hint)
}

// eachPlaceOf does the same for phrases with exceptions of their own.
func eachPlaceOf(all []*phrases, message, hint string) func(f *finder, texts []passage) {
	return func(f *finder, texts []passage) {
		for i := range texts {
			for _, find := range all {
				for _, m := range f.said(find, &texts[i]) {
					m = trimmed(texts[i].Text, m)
					f.report(texts[i].At(m.from, m.to), message, texts[i].Text[m.from:m.to]).Help("%s", hint)
				}
			}
		}
	}
}

// said returns the places of phrases in a text, but for those in the organisation's own name.
func (d *desk) said(p *phrases, text *passage) []match {
	found := p.in(&text.words)
	name := d.kit.Settings.Organisation.Name.Value
	if len(found) == 0 || name == "" {
		return found
	}
	var kept []match
	for _, m := range found {
		if !inName(name, text.Text, m) {
			kept = append(kept, m)
		}
	}
	return kept
}

// inName reports whether a match lies in an occurrence of a name.
func inName(name, text string, m match) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], name)
		if i < 0 {
			return false
		}
		if at += i; at <= m.from && m.to <= at+len(name) {
			return true
		}
		at++
	}
}

// notAdvice ends the explanation of each of these rules.
const notAdvice = " This is a fact to check a text against, and not legal advice."
