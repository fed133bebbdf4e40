package posting

import (
	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// minPosting is how many words a posting should have at least.
const minPosting = 150

var postingTooShort = rule.InWords(rule.Rule{
	Rule: source.Rule{
		Name:     "posting-too-short",
		Severity: source.Warning,
		Doc: "What candidates read about an open role, with tasks, requirements and skills, has fewer than 150 words. " +
			"People can't tell whether the work is for them, so the wrong ones apply and the right ones move on. Say " +
			"in the text below the front matter what a week looks like, who they work with and what is hard about it.",
		Source: facts.Cited("Of those who click, most apply at about 700 words, and fewest at under 1,000 characters; another count found more applications at under 150 words.",
			"appcast-2015", "linkedin-150-words"),
		Bad:  "Keeps the lock. Apply now.",
		Good: "You work the lock from April to October, alone on weekdays … (and so on, for 300 words)",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		// Others aren't seen by candidates as they are. One without any description is told so by description-too-short.
		if words := PostingWords(f, r); r.Status == hiring.Open && words < minPosting && LengthOf(f, r) >= ShortestDescription {
			f.Report(r.Title.Span, "candidates have only %d words to learn about the job from", words).
				Help("say below the front matter what the work is like: a usual week, the people, what is hard about it")
		}
	},
})
