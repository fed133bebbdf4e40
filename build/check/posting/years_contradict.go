package posting

import (
	"slices"
	"strconv"
	"strings"

	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

var yearsContradict = rule.Rule{
	Rule: source.Rule{
		Name:     "years-contradict",
		Severity: source.Warning,
		Doc: "The same experience is asked for twice, with different numbers of years: in the requirements, say, and in the text below " +
			"them. Candidates don't know which is meant, and a screen by one number turns down people whom the other invites. Keep one " +
			"of the two, best of all in the requirements.",
		Source: "A posting has to state the same criteria as those that candidates are chosen by: Uniform Guidelines on Employee Selection " +
			"Procedures, 29 CFR 1607 (US)",
		Bad:  "requirements: [3 years of experience on ferries], and below: You bring 5+ years of experience on ferries.",
		Good: "requirements: [3 years of experience on ferries], and below: You know ferries.",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		nice := niceToHave(r)
		var all []yearsAsked
		for i := range f.Posting(r) {
			text := &f.Posting(r)[i]
			all = append(all, yearsAskedIn(text, isAmong(nice, text))...)
		}
		reported := make(map[string]bool)
		for i, later := range all {
			for _, earlier := range all[:i] {
				if !reported[later.of] && contradict(all, earlier, later) {
					reported[later.of] = true
					f.Report(later.at(), "“%s” contradicts “%s”", later.words(), earlier.words()).
						See(earlier.at(), "the other").Help("state the years once, or the same in both places")
				}
			}
		}
	},
}

// yearsAsked is a number of years of some experience that a text asks for.
type yearsAsked struct {
	years int
	of    string // the words that say of what, sorted; none for experience as such
	part  rule.Scope
	nice  bool // to have, and no must
	text  *rule.Passage
	phrase.Match
}

func (y *yearsAsked) at() source.Span { return y.text.At(y.From, y.To) }

func (y *yearsAsked) words() string { return y.text.Text[y.From:y.To] }

// contradict reports whether two parts of a role, or two of its requirements, state no number of years that is the same for
// the same experience. One that states several, one for each level for example, is right when it states the other's.
func contradict(all []yearsAsked, a, b yearsAsked) bool {
	if a.of != b.of {
		return false
	}
	within := func(x, of *yearsAsked) bool { return x.part == of.part }
	if a.part == b.part {
		if a.text.Scope != rule.FactScope || b.text.Scope != rule.FactScope || a.nice != b.nice || a.text == b.text {
			return false
		}
		within = func(x, of *yearsAsked) bool { return x.text == of.text }
	}
	for _, x := range all {
		for _, y := range all {
			if x.of == a.of && y.of == a.of && within(&x, &a) && within(&y, &b) && x.years == y.years {
				return false
			}
		}
	}
	return true
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
	"our team has", "in business", "equivalent", "not need", "don't need", "not require", "without", "every ", "each ",
}

// yearsAskedIn lists the years of experience that a text asks for.
func yearsAskedIn(text *rule.Passage, nice bool) []yearsAsked {
	switch text.Scope {
	case rule.TitleScope, rule.ProcessScope, rule.TermsScope, rule.ResultScope:
		return nil
	}
	var all []yearsAsked
	for _, m := range yearsPhrases.In(&text.Words) {
		of, length, ok := experienceIn(text.Text[m.To:])
		if !ok || phrase.SentenceHolds(otherwise, text.Text, m) {
			continue
		}
		years := firstNumber(strings.ToLower(text.Text[m.From:m.To]))
		all = append(all, yearsAsked{years, of, partOf(text.Scope), nice, text, phrase.Match{From: m.From, To: m.To + length}})
	}
	return all
}

// partOf joins the scopes of which a role is made up of: lists state years for many things, one line each.
func partOf(s rule.Scope) rule.Scope {
	if s == rule.TaskScope || s == rule.SkillScope {
		return rule.FactScope
	}
	return s
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

// Words behind a number of years.
var (
	beginsKind  = phrase.Set("of in as working leading managing selling building running")
	endsKind    = phrase.Set("and or at for including who that you across plus preferably is are required within where which while but to from")
	meansNoKind = phrase.Set("of in on as a an the with experience experienced professional proven work working hands-on practical successful solid " +
		"demonstrable demonstrated progressive progressively prior previous full-time direct strong track record your")
)

// experienceIn reads what follows a number of years: the kind of experience, the length of the words that say so, and
// whether it is about experience at all.
func experienceIn(rest string) (kind string, length int, ok bool) {
	clause := rest
	if end := strings.IndexAny(clause, ".,;:()!?–"); end >= 0 {
		clause = clause[:end]
	}
	words := strings.Fields(clause)
	words = words[:min(len(words), 9)]
	if len(words) > 1 && strings.EqualFold(words[0], "of") && beginsKind[strings.ToLower(words[1])] {
		words = words[1:]
	}
	said := slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(strings.ToLower(w), "experience") })
	if !said && (len(words) < 2 || !beginsKind[strings.ToLower(words[0])]) {
		return "", 0, false
	}
	var kinds []string
	met := false
	for _, w := range words {
		lower := strings.ToLower(w)
		if endsKind[lower] && (met || !said) {
			break
		}
		met = met || strings.HasPrefix(lower, "experience")
		if !meansNoKind[lower] && !endsKind[lower] {
			kinds = append(kinds, strings.TrimSuffix(lower, "s"))
		}
		length = strings.Index(rest[length:], w) + length + len(w)
	}
	slices.Sort(kinds)
	return strings.Join(slices.Compact(kinds), " "), length, said || len(kinds) > 0
}
