package wording

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// maxSentence is how many words a sentence should have at most.
const maxSentence = 40

var longSentence = rule.InWords(rule.Everywhere(rule.Rule{
	Rule: source.Rule{
		Name:     "long-sentence",
		Severity: source.Info,
		Doc: "A sentence has more than 40 words. By the time readers reach the end they've lost the beginning, " +
			"especially in a second language. Split it into two sentences, or make it a list. Only the longest of " +
			"each file is reported.",
		Source: facts.Cited("Short sentences are read to their end. Of 110 public role descriptions, half have no sentence of more than 38 words.",
			"govuk-25-words", "plain-language-guidelines"),
		Bad: "You will be responsible for the lock, which includes the gates, the sluices and … (and so on, " +
			"for 50 words)",
		Good: "You look after the lock. That means the gates, the sluices and the towpath.",
	},
}, func(f *rule.Finder, texts []rule.Passage) {
	longest := maxSentence
	var at source.Span
	for i := range texts {
		for _, s := range phrase.Sentences(texts[i].Text) {
			if words := phrase.CountWords(texts[i].Text[s.From:s.To]); words > longest {
				longest, at = words, texts[i].At(s.From, s.To)
			}
		}
	}
	if longest > maxSentence {
		f.Report(at, "this sentence has %d words", longest).Help("split it in two, or make it a list")
	}
}))
