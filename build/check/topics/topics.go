// Package topics has the rules about what candidates must not be asked.
package topics

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// Rules are about what candidates must not be asked.
func Rules() []rule.Rule {
	return []rule.Rule{
		ageQuestion, criminalRecordQuestion, familyQuestion, financesQuestion, healthQuestion, militaryQuestion,
		orientationQuestion, originQuestion, photoQuestion, religionQuestion, salaryHistoryQuestion, socialMediaQuestion,
		unionOrPoliticsQuestion,
	}
}

// topic is a matter that is no business of those who hire.
type topic struct {
	asks    string       // what such a question does, as in “asks about age”
	instead string       // what may be asked in its place
	phrases *phrase.List // in English
	further []*phrase.List
	asked   asked // more ways of asking, by language
	german  *phrase.List
	mild    *phrase.List // what makes a finding a warning, or nil
	french  *phrase.List
}

// rule completes a rule about a topic. It looks at all that candidates are asked, and at nothing else: notes for
// interviewers may well quote a question in order to forbid it.
func (t topic) rule(r rule.Rule) rule.Rule {
	r.Doc += rule.NotAdvice
	r.Words = true
	firsts := t.firsts()
	r.Languages = slices.Sorted(maps.Keys(firsts))
	// There are thousands of patterns, and most runs of the program ask for none.
	say := sync.OnceValue(func() lists {
		say := t.asked.lists()
		say[phrase.English] = slices.Concat(t.further, say[phrase.English])
		for language := range say {
			if firsts[language] == nil {
				delete(say, language)
				continue
			}
			say[language] = slices.Insert(say[language], 0, firsts[language])
		}
		return say
	})
	r.Role = func(f *rule.Finder, role *hiring.Role) { t.report(f, say(), f.Asked(role)) }
	r.Skill = func(f *rule.Finder, s *hiring.LibrarySkill) { t.report(f, say(), f.Bank(s)) }
	r.Forbids = func(text *rule.Passage) bool { _, found := say().find(text); return found }
	return r
}

// firsts are the lists that come first, by the languages that the topic has words in.
func (t topic) firsts() map[string]*phrase.List {
	firsts := map[string]*phrase.List{phrase.English: t.phrases, phrase.German: t.german, phrase.French: t.french}
	maps.DeleteFunc(firsts, func(_ string, list *phrase.List) bool { return list == nil })
	return firsts
}

// report reports the first phrase of each text: whoever mends the question mends them all.
func (t topic) report(f *rule.Finder, say lists, texts []rule.Asked) {
	for i := range texts {
		text := &texts[i].Passage
		if m, ok := say.find(text); ok {
			found := f.Report(text.At(m.From, m.To), "“%s” %s", text.Text[m.From:m.To], t.asks).Help("%s", t.instead)
			if words := phrase.NewText(text.Text[m.From:m.To]); t.mild != nil && len(t.mild.In(&words)) > 0 {
				found.Severity = source.Warning
			}
		}
	}
}

// inQuotes reports whether a place stands in quotation marks. A question that quotes another is about how to deal with it.
func inQuotes(text string, at int) bool {
	return !strings.HasPrefix(text, `"`) && strings.Count(text[:at], `"`)%2 == 1 || at > 0 && text[at-1] == '\'' && !isLetterAt(text, at-2)
}

// Parts of patterns. A phrase often means what it seems to only at the end of a clause: “Are you single?” is about
// marriage, and “Are you single-handedly in charge?” isn't. What follows the phrase is in a group; see phrases.
const (
	stop  = `((?: is)? ?(?:[?.,;:!)]|$))`
	ends  = `(` + stop + `| (?:if|while|when|then|now|right now|at|yet|already|today|currently|presently|recently|lately|before|so far|this year|last year|please|by any chance|here|soon|some ?day|one day|eventually|regularly|often|every|during|before|within|in the (?:next|near|coming|future)|these days|nowadays)\b)`
	joins = `(` + ends + `| (?:and|or)\b)`
	start = `(^|[.?!;:,] |\b(?:and|or) )`

	ask     = `(?:(?:tell|telling) (?:me|us)|let (?:me|us) know|(?:may|can|could) (?:i|we) ask|please (?:say|confirm|state)|mind (?:saying|sharing))`
	ifYou   = ask + ` (?:if|whether) you`
	areYou  = `(?i)\b(?:are you|` + ifYou + `(?:'re| are))(?: currently| now| still)?`
	doYou   = `(?i)\b(?:(?:do|are|did|will|would) you|` + ifYou + `(?:'re| are|'ll| will)?)`
	haveYou = `(?i)\b(?:do you (?:already |currently )?have|have you got|` + ifYou + `(?:'ve got| have))`
	yours   = `(?i)\b(?:what(?:'s| is| was| are| were)?|(?:may|can|could) (?:i|we) (?:ask|know|have)(?: for)?|` +
		`(?:tell|give) (?:me|us)(?: about)?|share|state|confirm|disclose|provide|describe) your `
)
