package posting

import (
	"fmt"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/source"
)

// maxPosting is how many words a posting should have at most. Of real ones, about one in twenty has more.
const maxPosting = 1200

var postingTooLong = rule.InWords(rule.Rule{
	Rule: source.Rule{
		Name:     "posting-too-long",
		Severity: source.Warning,
		Doc: "What candidates read about a role, without the notices at its end, has more than 1,200 words, twice the " +
			"usual. Most people read it on a phone and stop halfway, often before they learn what the work is. Keep " +
			"what helps them decide, and move the rest to the team handbook or the first conversation.",
		Source: facts.Cited("Of those who click, most apply at about 700 words. Of 110 public role descriptions, half have 630 words, and one in ten more than 1,155.",
			"appcast-2015"),
		Bad:  "A posting of 1,900 words that tells the company's history before it comes to the work",
		Good: "A posting of 700 words that begins with the work",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		if words := PostingWords(f, r); words > maxPosting {
			f.Report(r.Title.Span, "candidates have %d words to read, %s the usual length", words, times(words)).
				Help("keep what helps them decide whether the work is for them; 700 words are plenty")
		}
	},
})

// usualPosting is how many words half of all postings have at most.
const usualPosting = 630

// times says how much longer than usual a posting is.
func times(words int) string {
	if words < usualPosting*5/2 {
		return "about twice"
	}
	return fmt.Sprintf("about %d times", (words+usualPosting/2)/usualPosting)
}
