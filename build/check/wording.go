package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"rolewright/build/kit"
)

// wordingRules are about the words of a posting.
func wordingRules() []Rule {
	return []Rule{
		abilityCodedWording, ageCodedWording, citizenshipDemanded, combatWording, criminalRecordDemanded, cultureCodedWording,
		employedOnly, genderCodedWords, genderedTitle, genderedWording, hardToRead, hypeWording, idiomWording,
		localExperienceDemanded, longSentence, nativeSpeakerWording, photoDemanded, postingTooLong, postingTooShort,
		salaryHistoryDemanded, sexPreference, titleNoise,
	}
}

// wording makes a rule look at the words that candidates read, as long as they are English.
func wording(r Rule, look func(f *finder, texts []passage)) Rule {
	return inEnglish(everywhere(r, look))
}

// everywhere makes a rule look at all that candidates read: at each role, each skill of the library and each notice.
func everywhere(r Rule, look func(f *finder, texts []passage)) Rule {
	r.role = func(f *finder, r *kit.Role) { look(f, f.posting(r)) }
	r.skill = func(f *finder, s *kit.LibrarySkill) { look(f, f.shown(s)) }
	r.notice = func(f *finder, n *kit.Notice) {
		look(f, append([]passage{f.line(titleScope, n.Title)}, f.block(n.Body)...))
	}
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
	role, skill, notice := r.role, r.skill, r.notice
	if role != nil {
		r.role = func(f *finder, r *kit.Role) {
			if fits(f.kit.Settings.Language) {
				role(f, r)
			}
		}
	}
	if skill != nil {
		r.skill = func(f *finder, s *kit.LibrarySkill) {
			if fits(f.kit.Settings.Language) {
				skill(f, s)
			}
		}
	}
	if notice != nil {
		r.notice = func(f *finder, n *kit.Notice) {
			if fits(f.kit.Settings.Language) {
				notice(f, n)
			}
		}
	}
	return r
}

// shown returns what candidates read of a skill of the library.
func (d *desk) shown(s *kit.LibrarySkill) []passage {
	return []passage{d.line(skillScope, s.Name), d.line(skillScope, s.Definition.Text)}
}

// eachPlace reports all places of the phrases. The message has a %s for what stands there.
func eachPlace(find func() *phrases, message, hint string) func(f *finder, texts []passage) {
	return func(f *finder, texts []passage) {
		for i := range texts {
			for _, m := range f.said(find(), &texts[i]) {
				m = trimmed(texts[i].Text, m)
				f.report(texts[i].At(m.from, m.to), message, texts[i].Text[m.from:m.to]).Help("%s", hint)
			}
		}
	}
}

// said returns the places of phrases in a text, but for those in the organisation's own name.
func (d *desk) said(p *phrases, text *passage) []match {
	found := p.in(text)
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

// trimmed leaves out blanks and punctuation around a match.
func trimmed(text string, m match) match {
	const around = " .,;:!?()[]|-–—/'"
	words := strings.TrimLeft(text[m.from:m.to], around)
	m.from = m.to - len(words)
	m.to = m.from + len(strings.TrimRight(words, around))
	return m
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

// sentences returns the places of sentences in a text. A colon and a semicolon part them, too: readers make a pause.
func sentences(text string) []match {
	var all []match
	from := 0
	for i := 0; i < len(text); i++ {
		if !strings.ContainsRune(".!?;:", rune(text[i])) || !endsSentence(text, i) {
			continue
		}
		all = append(all, match{from, i + 1})
		from = i + 1
		for from < len(text) && text[from] == ' ' {
			from++
		}
	}
	if from < len(text) {
		all = append(all, match{from, len(text)})
	}
	return all
}

// endsSentence reports whether the mark at an offset ends a sentence, and not an abbreviation.
func endsSentence(text string, at int) bool {
	rest := strings.TrimLeft(text[at+1:], `)"'`)
	if rest == "" || text[at] != '.' {
		return rest == "" || rest[0] == ' '
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, ` ("'`))
	if rest[0] != ' ' || unicode.IsLower(next) {
		return false
	}
	word := strings.TrimLeft(text[strings.LastIndexByte(text[:at], ' ')+1:at], `("'`)
	return !slices.Contains(abbreviations, strings.ToLower(word)) && (len(word) != 1 || !unicode.IsLetter(rune(word[0])))
}

var abbreviations = []string{"e.g", "i.e", "eg", "ie", "vs", "incl", "approx", "no", "mr", "mrs", "ms", "dr", "st", "u.s", "u.k", "inc", "cf"}

// countWords counts what stands between blanks and holds a letter or a digit.
func countWords(text string) int {
	count, counted := 0, false
	for _, r := range text {
		if r == ' ' || r == '\n' || r == '\t' {
			counted = false
		} else if !counted && isWordRune(r) {
			count++
			counted = true
		}
	}
	return count
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
