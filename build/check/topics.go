package check

import (
	"strings"

	"rolewright/build/kit"
)

// topicRules are about what candidates must not be asked.
func topicRules() []Rule {
	return []Rule{
		ageQuestion, criminalRecordQuestion, familyQuestion, financesQuestion, healthQuestion, militaryQuestion,
		orientationQuestion, originQuestion, photoQuestion, religionQuestion, salaryHistoryQuestion, socialMediaQuestion,
		unionOrPoliticsQuestion,
	}
}

// topic is a matter that is no business of those who hire.
type topic struct {
	asks    string // what such a question does, as in “asks about age”
	instead string // what may be asked in its place
	phrases *phrases
}

// notAdvice ends the explanation of each of these rules.
const notAdvice = " This is a fact to check a text against, and not legal advice."

// rule completes a rule about a topic. It looks at all that candidates are asked, and at nothing else: notes for
// interviewers may well quote a question in order to forbid it.
func (t topic) rule(r Rule) Rule {
	r.Doc += notAdvice
	r.role = func(f *finder, role *kit.Role) { t.find(f, f.asked(role)) }
	r.skill = func(f *finder, s *kit.LibrarySkill) { t.find(f, f.bank(s)) }
	return r
}

// find reports the first phrase of each text: whoever mends the question mends them all.
func (t topic) find(f *finder, texts []asked) {
	for i := range texts {
		text := &texts[i].passage
		for _, m := range t.phrases.in(text) {
			m = withoutEnds(text.Text, m)
			if inQuotes(text.Text, m.from) {
				continue
			}
			f.report(text.At(m.from, m.to), "“%s” %s", text.Text[m.from:m.to], t.asks).Help("%s", t.instead)
			break
		}
	}
}

// inQuotes reports whether a place stands in quotation marks. A question that quotes another is about how to deal with it.
func inQuotes(text string, at int) bool {
	return !strings.HasPrefix(text, `"`) && strings.Count(text[:at], `"`)%2 == 1 || at > 0 && text[at-1] == '\''
}

// Parts of patterns. A phrase often means what it seems to only at the end of a clause: “Are you single?” is about
// marriage, and “Are you single-handedly in charge?” isn't.
const (
	stop  = `(?: is)? ?(?:[?.,;:!)]|$)`
	ends  = `(?:` + stop + `| (?:if|while|when|then|now|right now|at|yet|already|today|currently|presently|please|by any chance)\b)`
	joins = `(?:` + ends + `| (?:and|or)\b)`
	start = `(?:^|[.?!;:,] )`

	ask     = `(?:(?:tell|telling) (?:me|us)|let (?:me|us) know|(?:may|can|could) (?:i|we) ask|please (?:say|confirm|state)|mind (?:saying|sharing))`
	ifYou   = ask + ` (?:if|whether) you`
	areYou  = `(?i)\b(?:are you|` + ifYou + `(?:'re| are))(?: currently| now| still)?`
	haveYou = `(?i)\b(?:do you (?:already |currently )?have|have you got|` + ifYou + `(?:'ve got| have))`
	yours   = `(?i)\b(?:what(?:'s| is| was| are| were)?|(?:may|can|could) (?:i|we) (?:ask|know|have)(?: for)?|` +
		`(?:tell|give) (?:me|us)(?: about)?|share|state|confirm|disclose|provide|describe) your `
)

// endWords are the words by which patterns know the end of a phrase, and which say nothing themselves.
var endWords = wordSet("if while when then right now at yet already today currently presently please and or to with of")

// withoutEnds cuts off of a phrase what only showed where it begins and ends.
func withoutEnds(text string, m match) match {
	const marks = " ?.,;:!)"
	m.from += len(text[m.from:m.to]) - len(strings.TrimLeft(text[m.from:m.to], marks))
	m.to = m.from + len(strings.TrimRight(text[m.from:m.to], marks))
	for {
		last := strings.LastIndexByte(text[m.from:m.to], ' ')
		if last < 0 || !endWords[text[m.from+last+1:m.to]] {
			return m
		}
		m.to = m.from + last
	}
}
