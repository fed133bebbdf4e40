package wording

import (
	"slices"
	"strings"
	"unicode/utf8"

	"rolewright/build/check/facts"
	"rolewright/build/check/rule"
	"rolewright/build/hiring"
	"rolewright/build/phrase"
	"rolewright/build/source"
)

// maxTitle is how many characters of a title make it too long.
const maxTitle = 80

var titleNoise = rule.Rule{
	Rule: source.Rule{
		Name:     "title-noise",
		Severity: source.Warning,
		Doc: "The title contains more than the job: pay, a place, a number, an exclamation mark, capitals, the " +
			"company's name or (m/w/d). Search engines and job boards want the bare title, and rank others lower or " +
			"refuse them. Everything else has a field of its own; customary additions go into `title_suffix`.",
		Source: facts.Cited("A title is the title of the job, and nothing else.", "google-jobposting", "indeed-titles"),
		Bad:    "title: URGENT! Account Manager (Remote), $80k #40213",
		Good:   "title: Account Manager",
	},
	Role: func(f *rule.Finder, r *hiring.Role) {
		title := f.Line(rule.TitleScope, r.Title)
		noise, suffix := noiseIn(f, r, &title), titleSuffixes.In(&title.Words)
		if len(suffix) > 0 {
			written := title.Text[suffix[0].From:suffix[0].To]
			f.Report(title.At(suffix[0].From, suffix[0].To), "“%s” is not part of the job title", written).
				Help("take it out of the title, and add a line below: `title_suffix: %s`", written)
		}
		switch length := utf8.RuneCountInString(title.Text); {
		case len(noise) > 0:
			words := quotedPlaces(&title, noise)
			at := title.At(noise[0].From, noise[0].To)
			f.Report(at, "%s %s not part of the job title", rule.Quoted(words), isOrAre(len(words))).
				Help("leave it out of the title; pay, place, workplace and employment have fields of their own")
		case shouts(title.Text):
			f.Report(r.Title.Span, "the title is written in capitals").Help("write it like other words, such as “Account Manager”")
		case length > maxTitle:
			f.Report(r.Title.Span, "the title is %d characters long, more than job lists show", length).
				Help("name the job, and put the rest in the summary")
		}
	},
}

// aroundNoise are signs that only divide noise from the name.
const aroundNoise = " ,:|-–—/"

// noiseIn returns all in a title that isn't the job's name, but for customary additions. A title that is nothing else
// has to be the name all the same.
func noiseIn(f *rule.Finder, r *hiring.Role, title *rule.Passage) []phrase.Match {
	found := f.Said(titleNoises, title)
	for _, l := range r.Locations {
		found = append(found, placeAtEnd(title.Text, l.City.Value)...)
	}
	found = append(found, wholeWords(title.Text, f.Kit.Settings.Organisation.Name.Value)...)
	for i, m := range found {
		found[i] = phrase.Without(aroundNoise, title.Text, m)
	}
	slices.SortFunc(found, func(a, b phrase.Match) int { return a.From - b.From })
	found = phrase.WithoutOverlaps(found)
	if len(found) == 1 && found[0] == (phrase.Match{From: 0, To: len(title.Text)}) {
		return nil
	}
	return found
}

var titleNoises = phrase.New([]string{
	`!+|[\x{2605}\x{2606}\x{2713}\x{2714}\x{27A4}\x{25BA}\x{1F300}-\x{1FAFF}]+|\*\*+`,
	`(?i)\b(?:urgent(?:ly)?(?: (?:hiring|required|wanted|need(?:ed)?))?|hiring now|now hiring|we(?:'re| are) (?:hiring|looking for)|apply (?:now|today)|immediate(?:ly)? (?:start|joiners?|hire|hiring|openings?|available)|hot job|dream job|(?:great|amazing|exciting) opportunity|no experience (?:needed|required|necessary))\b`,
	`(?i)\bwanted\b`,
	`(?i)(?:\b(?:earn |up to |from ))?[$\x{20AC}\x{A3}\x{20B9}] ?\d[\d.,]*(?: ?k\b)?(?: ?(?:-|\x{2013}|to) ?[$\x{20AC}\x{A3}\x{20B9}]? ?\d[\d.,]*(?: ?k\b)?)?\+?(?: ?(?:/|per|an?|p\.) ?[a-z]+)?(?: (?:daily|weekly|monthly|yearly))?`,
	`(?i)\b(?:\d{2,3} ?(?:-|\x{2013}|to) ?)?\d{2,3}k(?: ?(?:-|\x{2013}|to) ?\d{2,3}k)?\b|\b(?:usd|eur|gbp|chf) ?\d[\d.,]*k?\b|\b\d[\d.,]*k? ?(?:usd|eur|gbp|chf|\x{20AC})`,
	`\bOTE\b`,
	`(?i)[(\[] ?(?:req(?:uisition)?|job|ref(?:erence)?)\b[ :.#]*[\w-]*\d[\w-]* ?[)\]]|\b(?:req|job|ref)\.? ?(?:id|no|number|#)?\.? ?[:#]? ?\d{3,}\b|#\d{3,}\b`,
	`\(?\b[A-Z]{2,5}-\d{3,}\b\)?`,
	`\(?\b20[1-3]\d(?:[/-](?:20)?\d\d)?\)?$|^20[1-3]\d(?:[/-](?:20)?\d\d)? `,
	`(?i)[(\[] ?(?:100% |fully |partly |mostly )?(?:remote|hybrid|on-?site|wfh|work from home|home ?office|home[- ]based|in[- ]office)\b[^)\]]*[)\]]`,
	`(?i)(?:[-\x{2013}\x{2014}|,/:] ?)(?:100% |fully )?(?:remote|hybrid|on-?site|wfh|work from home|home ?office)(?:[ ,/-]*(?:us|usa|uk|eu|emea|europe|only|first|friendly|possible|ok))*$|\b(?:fully|100%) remote\b|^(?:remote|hybrid)(?:: | [-\x{2013}\x{2014}] )`,
	`(?i)[(\[]? ?\b(?:full|part)[- ]?time\b ?[)\]]?`,
	`(?i)[(\[] ?(?:\d+[- ]months?,? )?(?:contract|temporary|temp|permanent|perm|fixed[- ]term|ftc|freelance|(?:maternity|parental)(?: leave)? cover)(?: contract)?(?:,? \d+[- ]months?)? ?[)\]]|[-\x{2013}\x{2014}|,] ?(?:contract|temporary|permanent|fixed[- ]term|freelance|(?:maternity|parental)(?: leave)? cover)$`,
	`(?i)[(\[]?\b(?:\d+|multiple|several) (?:positions|openings|vacancies)\b(?: available)? ?[)\]]?`,
},
	`\b(?:GS|ISO|IEC|EN|DIN|RFC|MIL|DO|AS|IATF|SAE|AZ|SC|MS|DP|PL|NIST|SOC|COVID|ARP)-\d+`,
	`(?i)\b401\(?k\)?|\b10-?k\b`,
	`(?i)\bmost wanted\b|\bwanted list\b`,
	`(?i)\b(?:dynamics|windows|office|server|autocad|exchange|sharepoint) 20[1-3]\d\b`,
)

// titleSuffixes are customary additions in countries where a title alone may be taken for one of men.
var titleSuffixes = phrase.New([]string{
	`(?i)[(\[] ?(?:m ?[/|,] ?[wfvdx]|[wfvdx] ?[/|,] ?m|[wfvdx] ?[/|,] ?[wfvdx] ?[/|,] ?m)(?: ?[/|,] ?(?:[wfvdxi]|div\.?|divers|nb)){0,3} ?[)\]]`,
	`(?i)[(\[] ?(?:h ?/ ?f|f ?/ ?h)(?: ?/ ?(?:x|nb))? ?[)\]]`,
	`(?i)[(\[] ?(?:all genders?|gn|alle geschlechter|any gender|tous genres) ?[)\]]`,
	`(?i)\b[mwfdxv][/|][mwfdxv][/|][mwfdxvi]\b|\bH/F$|\bF/H$`,
})

// placeAtEnd finds a place at the end of a title, where it is not what the job is about.
func placeAtEnd(title, place string) []phrase.Match {
	rest, ok := strings.CutSuffix(strings.TrimRight(title, ")] "), place)
	if !ok || place == "" {
		return nil
	}
	from := len(rest)
	rest = strings.TrimRight(rest, " ")
	if rest == "" || !strings.ContainsRune(",-–—|(/@", lastRune(rest)) && !strings.HasSuffix(rest, " in") {
		return nil
	}
	return []phrase.Match{{From: from, To: from + len(place)}}
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// wholeWords finds a name that stands by itself.
func wholeWords(text, name string) []phrase.Match {
	at := strings.Index(text, name)
	if name == "" || at < 0 {
		return nil
	}
	before, after := lastRune(text[:at]), rune(' ')
	if at+len(name) < len(text) {
		after, _ = utf8.DecodeRuneInString(text[at+len(name):])
	}
	if phrase.IsWordRune(before) || phrase.IsWordRune(after) || after == '-' {
		return nil
	}
	return []phrase.Match{{From: at, To: at + len(name)}}
}

// shouts reports whether a title is in capitals. A few abbreviations don't make it so.
func shouts(title string) bool {
	capitals, others, letters := 0, 0, 0
	for _, word := range strings.FieldsFunc(title, phrase.NotLetter) {
		length := utf8.RuneCountInString(word)
		letters += length
		switch {
		case length < 4:
		case word == strings.ToUpper(word) && word != strings.ToLower(word):
			capitals++
		default:
			others++
		}
	}
	return letters > 8 && capitals > 0 && others*4 <= capitals
}

// quotedPlaces returns what stands at places of a text, each once.
func quotedPlaces(text *rule.Passage, places []phrase.Match) []string {
	var all []string
	for _, m := range places {
		if words := text.Text[m.From:m.To]; !slices.Contains(all, words) {
			all = append(all, words)
		}
	}
	return all
}

func isOrAre(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}
