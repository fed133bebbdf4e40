package plan

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var questionRepeated = rule.Rule{
	Rule: source.Rule{
		Name:     "question-repeated",
		Severity: source.Warning,
		Doc: "The same question appears twice in one role, or twice in one skill's question bank, in the same words or " +
			"nearly so. Candidates tell their story a second time, and the second interview learns nothing. Drop one, " +
			"or let it ask about something else.",
		Source: facts.Cited("Several questions about a skill ask about several sides of it.", "opm-guide"),
		Bad:    "Tell me about a skipper who cut the queue. What did you do? / Describe a skipper who cut the queue, and what you did.",
		Good:   "Tell me about a skipper who cut the queue. What did you do? / Suppose two boats claim the same berth. What do you do first?",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		all := make([]questionText, len(r.Questions))
		for i, q := range r.Questions {
			all[i] = textOf(q.Ask, q.Span)
			all[i].bank = q.Bank
		}
		reportRepeated(f, "this role", all)
	},
	Skill: func(f *rule.Finder, s *hiring.LibrarySkill) {
		all := make([]questionText, len(s.Questions))
		for i, q := range s.Questions {
			all[i] = textOf(q.Ask, q.Span)
		}
		reportRepeated(f, "this bank", all)
	},
}

// questionText is a question as it is compared with others.
type questionText struct {
	ask   hiring.Text
	at    source.Span
	bank  *hiring.BankQuestion // where it comes from, or nil
	whole string               // all its words
	words []string             // those that matter, each once, the longest first
}

// textOf takes a question to pieces. Signs, and so most markup, are left out.
func textOf(ask hiring.Prose, at source.Span) questionText {
	lower := strings.ReplaceAll(strings.ToLower(ask.Value), "’", "'")
	all := strings.FieldsFunc(lower, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '\'' })
	words := make([]string, 0, len(all))
	for _, w := range all {
		if !formWords[w] {
			words = append(words, phrase.Stem(w))
		}
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	return questionText{ask: ask.Text, at: at, whole: strings.Join(all, " "), words: slices.Compact(words)}
}

// leastWords is how many words have to be the same: to be alike in fewer says little.
const leastWords = 4

// reportRepeated compares questions with those before them. Of two that are alike, one of the first few words is the
// same, because all are sorted alike; only such pairs are looked at, since a file may hold thousands of questions.
func reportRepeated(f *rule.Finder, where string, all []questionText) {
	before := make(map[string][]*questionText)
	for i := range all {
		q := &all[i]
		if q.whole == "" {
			continue
		}
		keys := []string{"=" + q.whole}
		if len(q.words) >= leastWords {
			keys = append(keys, q.words[:len(q.words)/5+1]...)
		}
		if twin := twinOf(q, keys, before); twin != nil && !f.MustNotBeAsked(q.ask) {
			nearly := "nearly "
			if q.whole == twin.whole {
				nearly = ""
			}
			f.Report(q.at, "%s already asks this question in %sthe same words", where, nearly).See(twin.at, "it is here").
				Help("drop one of the two, or let it ask for something else")
		}
		for _, key := range keys {
			before[key] = append(before[key], q)
		}
	}
}

func twinOf(q *questionText, keys []string, before map[string][]*questionText) *questionText {
	for _, key := range keys {
		for _, other := range before[key] {
			// Two of one bank are reported there.
			sameBank := q.bank != nil && other.bank != nil && q.bank.Skill == other.bank.Skill
			if !sameBank && (q.whole == other.whole || alike(q.words, other.words)) {
				return other
			}
		}
	}
	return nil
}

// alike reports whether two sets share at least four of five words.
func alike(a, b []string) bool {
	if min(len(a), len(b))*5 < max(len(a), len(b))*4 {
		return false
	}
	shared := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			shared++
		}
	}
	return shared*5 >= (len(a)+len(b)-shared)*4
}

// formWords are the words that questions are made with, whatever they are about.
var formWords = phrase.Set(`a about after all an and any anyone are as ask at be because been being but by can can't could
	describe did didn't do does doing done each ever example for from gave give given go had has have he her him his how i
	if imagine in instance into is it its just last made make many may me might more most much my occasion of on once one or our
	own please recent recently say share she should situation situations so some somebody suppose someone something such take
	talk tell that the their them then there these they thing things think this those through time times to up us use
	walk was way we went were what what's when where which while who whom why will with would you you've your yours`)
