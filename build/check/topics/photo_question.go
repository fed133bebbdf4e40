package topics

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// Parts of patterns about pictures.
const (
	send  = `(?i)(?:(^|[.?!;:] )|\bplease |\b(?:can|could|would|will) you )(?:please )?(?:send|attach|provide|submit|include|bring|upload|enclose)(?: us| me| along)? `
	photo = `(?:photo(?:graph)?|head ?shot|portrait|selfie)`
)

var photoQuestion = topic{
	asks:    "asks what a candidate looks like",
	instead: "leave it out; no one needs to see a face before the interview",
	phrases: phrase.New([]string{
		send + `(?:a |an |your |one )(?:(?:recent|current|professional|passport|passport-sized?|colou?r) )*(?:` + photo + `|picture) of (?:yourself|you)\b`,
		send + `(?:a recent |a current |a passport |a passport-sized? |your |your recent )` + photo + `(` + joins + `| (?:to|with)\b)`,
		send + `a ` + photo + `(?:` + stop + `| (?:to|with) your (?:application|cv|resume|résumé)\b)`,
	}),
	german: germanPhoto,
	french: frenchPhoto,
	asked:  photoAsked,
}.rule(rule.Rule{
	Rule: source.Rule{
		Name:     "photo-question",
		Severity: source.Error,
		Doc: "Candidates are asked for a photograph, or about their looks. Before anything else is known, a photograph shows " +
			"colour, sex and age, which may not count, and studies with invented applications keep finding that they do. " +
			"Leave it out.",
		Source: facts.Cited("A photograph shows what nobody may decide by.",
			"EEOC-PHOTOGRAPHS", "ruffle-shtudiner-2015"),
		Bad:  "Please attach a recent photograph.",
		Good: "Please bring two pieces of your work.",
	},
})
