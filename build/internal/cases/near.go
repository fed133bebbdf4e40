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

// checkNear checks that what a rule about words finds has near misses: lines in the same archive that hold one of the
// words it quotes, and in which it finds nothing. Without them, a rule could forbid a word altogether and nobody would
// see it.
func checkNear(t *testing.T, r *rule.Rule, archive *txtar.Archive) {
	t.Helper()
	if !aboutWords(r) {
		return
	}
	var lonely []string
	harmless, quotes := linesOf(archive)
	for _, quote := range quotes {
		if n := nearMisses(harmless, quote); n < leastNear {
			lonely = append(lonely, fmt.Sprintf("“%s” has %d", quote, n))
		}
	}
	switch may := owing[r.Name]; {
	case len(lonely) > may:
		t.Errorf("%d findings have fewer than %d harmless lines that hold one of their words, which is %d too many; "+
			"add some:\n%s", len(lonely), leastNear, len(lonely)-may, strings.Join(lonely, "\n"))
	case len(lonely) < may:
		t.Errorf("only %d findings have fewer than %d harmless lines beside them: lower the number in owing from %d",
			len(lonely), leastNear, may)
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
	// owing are the findings that have too few near misses so far, by rule. The numbers only ever get smaller.
	owing = map[string]int{
		"ability-coded-wording":      8,
		"adjective-anchor":           6,
		"age-coded-wording":          16,
		"age-question":               36,
		"citizenship-demanded":       6,
		"combat-wording":             13,
		"criminal-record-demanded":   5,
		"criminal-record-question":   49,
		"culture-coded-wording":      10,
		"employed-only":              8,
		"family-question":            65,
		"fee-demanded":               1,
		"finances-question":          58,
		"gendered-wording":           9,
		"health-question":            107,
		"hype-wording":               9,
		"idiom-wording":              5,
		"kpi-is-okr":                 9,
		"military-question":          48,
		"native-speaker-wording":     4,
		"open-ended-pay":             1,
		"orientation-question":       43,
		"origin-question":            39,
		"photo-demanded":             5,
		"photo-question":             28,
		"placeholder-text":           20,
		"religion-question":          64,
		"salary-history-demanded":    2,
		"salary-history-question":    35,
		"sex-preference":             8,
		"social-media-question":      15,
		"state-shut-out":             5,
		"union-or-politics-question": 40,
		"vague-pay":                  6,
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
				harmless = append(harmless, words.FindAllString(strings.ToLower(line), -1))
			} else if q := quoted.FindStringSubmatch(m[1] + m[2]); q != nil {
				quotes = append(quotes, q[1])
			}
		}
	}
	return harmless, quotes
}

// nearMisses counts the lines that hold a telling word of a quote, or a form of it. A quote of small words alone has
// none that could be shared.
func nearMisses(harmless [][]string, quote string) int {
	var begin []string
	for _, word := range words.FindAllString(strings.ToLower(quote), -1) {
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
