package check

import (
	"rolewright/build/hiring"
	"rolewright/build/source"
)

var aiUseNotStated = inEnglish(Rule{
	Rule: source.Rule{
		Name:     "ai-use-not-stated",
		Severity: source.Info,
		Doc: "A posting says nothing of AI, at a place where an employer who lets AI screen, assess or select applicants has to tell them. " +
			"Applicants want to know who decides about them. Say whether AI does any of that, in a notice that all postings carry for " +
			"instance. This isn't legal advice.",
		Source: "Ontario, Employment Standards Act, from 2026-01-01; see build/check/pay_laws.csv.",
		Bad:    "status: open, locations: [{city: Ottawa, region: Ontario, country: CA}], and no word on it",
		Good:   "People read all applications; we use no AI to choose among candidates.",
	},
	role: func(f *finder, r *hiring.Role) {
		if demands := f.unsaid(r, needsAIUse, saysIfAIChooses); len(demands) > 0 {
			f.report(demands[0].at, "the posting doesn't say whether AI screens or selects applicants; if it does, it has to by %s", lawsOf(demands)).
				Help("say in the text or in a notice that it does, or doesn't; %s", notAdviceOn(demands))
		}
	},
})

// Patterns for means of choosing, and for what is chosen.
const (
	machines   = `(?:\bAI\b|(?i:\b(?:artificial intelligence|machine learning|automated|automatically|algorithms?)\b))`
	applicants = `(?i:\b(?:applicants?|candidates?|hiring|recruit\w*|CVs?|resumes?|interviews?|(?:your|each|all|every|job) applications?|applications? (?:is|are|will))\b)`
)

var saysIfAIChooses = newPhrases([]string{
	machines + `[^.;!?]{0,80}` + applicants, applicants + `[^.;!?]{0,80}` + machines,
})
