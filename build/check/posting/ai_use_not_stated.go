package posting

import (
	"rolewright/build/check/law"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var aiUseNotStated = rule.InEnglish(rule.Rule{
	Rule: source.Rule{
		Name:     "ai-use-not-stated",
		Severity: source.Info,
		Doc: "The posting doesn't mention AI, and the role is in a place where employers who let AI screen, assess or " +
			"select applicants must tell them. Applicants want to know who decides about them. Say whether you use AI " +
			"for any of that, for example in a notice that every posting carries. This isn't legal advice.",
		Source: law.Sources(law.NeedsAIUse),
		Bad:    "status: open, locations: [{city: Ottawa, region: Ontario, country: CA}], and no word on it",
		Good:   "People read all applications; we use no AI to choose among candidates.",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if demands := law.Unsaid(f, r, law.NeedsAIUse, saysIfAIChooses); len(demands) > 0 {
			finding := f.Report(demands[0].At, "the posting doesn't say whether AI screens or selects applicants; if it does, it has to by %s", law.LawsOf(demands)).
				Help("say in the text or in a notice that it does, or doesn't; %s", law.NotAdviceOn(demands))
			law.ShowOwn(finding, demands)
		}
	},
})

// Patterns for means of choosing, and for what is chosen.
const (
	machines   = `(?:\bAI\b|(?i:\b(?:artificial intelligence|machine learning|automated|automatically|algorithms?)\b))`
	applicants = `(?i:\b(?:applicants?|candidates?|hiring|recruit\w*|CVs?|resumes?|interviews?|(?:your|each|all|every|job) applications?|applications? (?:is|are|will))\b)`
)

var saysIfAIChooses = phrase.New([]string{
	machines + `[^.;!?]{0,80}` + applicants, applicants + `[^.;!?]{0,80}` + machines,
})
