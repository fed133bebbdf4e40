package cases

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"rolewright/build/check/rule"
)

// leastNear is how many harmless lines each finding has beside it that hold one of its words.
const leastNear = 3

// checkNear checks that what a rule about words finds has near misses: lines that hold one of the words it quotes, and in
// which it finds nothing. They are in the same archive, or among the texts that all rules share. Without them, a rule
// could forbid a word altogether and nobody would see it.
func checkNear(t *testing.T, r *rule.Rule, archive *txtar.Archive) {
	t.Helper()
	if !aboutWords(r) {
		return
	}
	var lonely []string
	near, quotes := linesOf(archive)
	for _, line := range harmless(r) {
		near = append(near, wordsOf(line))
	}
	for _, quote := range quotes {
		if n := nearMisses(near, quote); n < leastNear {
			lonely = append(lonely, fmt.Sprintf("“%s” has %d", quote, n))
		}
	}
	if len(lonely) > 0 {
		t.Errorf("%d findings have fewer than %d harmless lines that hold one of their words; add some beside them, or to "+
			"those that all rules share:\n%s", len(lonely), leastNear, strings.Join(lonely, "\n"))
	}
}

// aboutWords reports whether a rule finds words that often mean something else, rather than names, figures or forms.
func aboutWords(r *rule.Rule) bool {
	return r.Words && !slices.Contains(aboutForms, r.Name) || slices.Contains(aboutWordsToo, r.Name)
}

var (
	// aboutForms find forms of texts, whatever words they hold.
	aboutForms = []string{
		"hard-to-read", "language-not-read", "long-sentence", "title-noise", "gender-coded-words", "odd-character", "paragraph-repeated",
		"posting-too-long", "posting-too-short", "region-not-stated", "pay-not-stated", "pay-contradicts", "pay-unlikely", "pay-range-wide",
	}
	// aboutWordsToo find words, but only in files that have no errors.
	aboutWordsToo = []string{
		"adjective-anchor", "brain-teaser", "closed-question", "credit-check-demanded", "degree-required", "double-barrelled-question",
		"driving-licence-demanded", "kpi-is-okr", "open-ended-pay", "placeholder-text", "type-against-wording", "vague-pay",
		"years-of-experience",
	}
)

var (
	quoted = regexp.MustCompile(`“([^”]*)”`)
	words  = regexp.MustCompile(`\pL{4,}`)
)

// linesOf returns the words of each line of an archive on which nothing is found, in lower case, and what findings quote.
func linesOf(archive *txtar.Archive) (harmless [][]string, quotes []string) {
	for _, f := range archive.Files {
		for line := range strings.Lines(string(f.Data)) {
			m := mark.FindStringSubmatch(strings.TrimSuffix(line, "\n"))
			if m == nil {
				harmless = append(harmless, wordsOf(line))
			} else if q := quoted.FindStringSubmatch(m[1] + m[2]); q != nil {
				quotes = append(quotes, q[1])
			}
		}
	}
	return harmless, quotes
}

func wordsOf(line string) []string { return words.FindAllString(strings.ToLower(line), -1) }

// nearMisses counts the lines that hold a telling word of a quote, or a form of it. A quote of small words alone has
// none that could be shared.
func nearMisses(harmless [][]string, quote string) int {
	var begin []string
	for _, word := range wordsOf(quote) {
		if !slices.Contains(functionWords, word) {
			letters := []rune(word)
			begin = append(begin, string(letters[:max(4, len(letters)-2)]))
		}
	}
	if len(begin) == 0 {
		return leastNear
	}
	n := 0
	for _, line := range harmless {
		if slices.ContainsFunc(begin, func(b string) bool { return hasWord(line, b) }) {
			n++
		}
	}
	return n
}

// hasWord reports whether a word of a line begins so.
func hasWord(line []string, beginning string) bool {
	return slices.ContainsFunc(line, func(w string) bool { return strings.HasPrefix(w, beginning) })
}

// functionWords tell nothing of what a text is about.
var functionWords = strings.Fields(`have your you're what tell with when that this from about would could will been were does which where
	there they them than then into over ever also some many much more most very just only other those these such like make made able long
	before after while their whom whose shall should might must being having doing been anything something someone anyone
	haben sind werden sie ihre ihren ihrer ihrem einen einem einer eine nicht oder welche welcher welches würden wurden waren hatten
	können könnten möchten wollen schon noch auch dass sich
	vous êtes avez avec votre dans pour sont quel quelle quels quelles comment pourquoi depuis encore déjà pouvez serait seriez aimez
	allez`)
