package posting

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var yearsContradict = rule.Rule{
	Rule: source.Rule{
		Name:     "years-contradict",
		Severity: source.Warning,
		Doc: "The posting asks for the same experience twice, with different numbers of years, for example in the " +
			"requirements and in the text below. Candidates don't know which one counts, and screening by one number " +
			"turns down people whom the other invites. Keep one, ideally in the requirements.",
		Source: "Candidates are chosen by what the posting asks for, so it asks for one thing only.",
		Bad:    "requirements: [3 years of experience on ferries], and below: You bring 5+ years of experience on ferries.",
		Good:   "requirements: [3 years of experience on ferries], and below: You know ferries.",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		first := make(map[string]yearsAsked) // by what the years are of
		reported := make(map[string]bool)
		for _, p := range demanded(f, r) {
			for _, later := range yearsAskedIn(&p) {
				earlier, asked := first[later.of]
				switch {
				case !asked:
					first[later.of] = later
				case earlier.years != later.years && !reported[later.of]:
					reported[later.of] = true
					f.Report(later.at, "“%s” contradicts “%s”", later.words, earlier.words).
						See(earlier.at, "the other").Help("state the years once, or the same in both places")
				}
			}
		}
	},
}

// yearsAsked is a number of years of some experience that a text asks for.
type yearsAsked struct {
	years int
	of    string // the words that say of what
	words string
	at    source.Span
}

var yearsPhrases = phrase.New([]string{
	`(?i)\b(?:\d{1,2}|` + numerals + `)\+?(?: ?(?:-|–|to|or) ?(?:\d{1,2}|` + numerals + `))?(?: ?\+| or more| plus)?[ -](?:years|yrs|year)\b'?`,
})

const numerals = `one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty`

var numeralValues = map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
	"fifteen": 15, "twenty": 20,
}

// otherwise are beginnings of words by which a sentence says that it doesn't simply ask for years: it wishes for them,
// ties them to a degree or a level, sets an upper bound, or speaks of the employer.
var otherwise = []string{
	"prefer", "ideal", "bonus", "a plus", "nice to have", "nice-to-have", "desir", "advantag", "typical", "usual", "asset", "optional",
	"bachelor", "master'", "phd", "degree", "diploma", "junior", "senior", "level", "grade", "up to ", "at most", "less than",
	"no more than", "maximum", "fewer", "founded", "combined", "collective", " ago", "years old", "our company", "we have", "we've", "we bring",
	"our team has", "in business", "equivalent", "not need", "don't need", "not require", "without", "every ", "each ", " or ", "and/or", " either ", "minimum of one", "at least one", "if ", "depending", "intern",
}

// endsDemand is where a sentence goes on with something else.
var endsDemand = regexp.MustCompile(`,? (?:because|are|is|and (?:you|we|are|is))\b|, (?:who|which|you)\b`)

// yearsAskedIn lists the years of experience that a text asks for. What they are of is all that follows in the sentence:
// “setting up pipelines” isn't “setting up clusters”. Years of experience as such may be of anything, and aren't listed.
func yearsAskedIn(text *rule.Passage) []yearsAsked {
	switch text.Scope {
	case rule.TitleScope, rule.ProcessScope, rule.TermsScope, rule.ResultScope:
		return nil
	}
	var all []yearsAsked
	for _, m := range yearsPhrases.In(&text.Words) {
		sentence := phrase.SentenceAround(text.Text, m)
		if phrase.HoldsAny(text.Text, sentence, otherwise) {
			continue
		}
		if end := endsDemand.FindStringIndex(text.Text[m.To:sentence.To]); end != nil {
			sentence.To = m.To + end[0]
		}
		if of := experienceIn(text.Text[m.To:sentence.To]); of != "" {
			years := firstNumber(text.Words.Lower[m.From:m.To])
			all = append(all, yearsAsked{years, of, strings.TrimRight(text.Text[m.From:sentence.To], " .;!"), text.At(m.From, sentence.To)})
		}
	}
	return all
}

func firstNumber(text string) int {
	for word, value := range numeralValues {
		if strings.HasPrefix(text, word) {
			return value
		}
	}
	digits := len(text) - len(strings.TrimLeft(text, "0123456789"))
	n, _ := strconv.Atoi(text[:digits])
	return n
}

// Words after a number of years.
var (
	beginsKind  = phrase.Set("of in as working leading managing selling building running on with")
	meansNoKind = phrase.Set("of in on as a an the with experience experienced professional proven work working hands-on practical successful solid " +
		"demonstrable demonstrated progressive progressively prior previous full-time direct strong track record your relevant similar role roles position required")
)

// experienceIn returns the words that say what years are of, or "" if they aren't of some experience.
func experienceIn(rest string) string {
	words := strings.FieldsFunc(strings.ToLower(rest), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\'' })
	said := slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, "experience") })
	if !said && (len(words) < 2 || !beginsKind[words[0]]) {
		return ""
	}
	var kinds []string
	for _, w := range words {
		if !meansNoKind[w] {
			kinds = append(kinds, phrase.Stem(w))
		}
	}
	slices.Sort(kinds)
	return strings.Join(kinds, " ")
}
