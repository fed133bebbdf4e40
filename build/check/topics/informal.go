package topics

import (
	"regexp"
	"strings"

	"rolewright/build/phrase"
)

// The patterns of German and French questions say “Sie” and “vous”. Who says “du” or “tu” is heard as if they did:
// “Bist du verheiratet?” as “Sind Sie verheiratet?”.

// manners are how one language says “you” to a friend.
type manners struct {
	formal map[string]string // words that say “you”, and verbs whose forms follow no rule
	verb   func(word string) string
	you    string         // the word beside which a verb has the friend's form
	yours  *regexp.Regexp // words that nobody says to a stranger
}

var informal = map[string]manners{
	phrase.German: {pairs(`du Sie, dich Sie, dir Ihnen, dein Ihr, deine Ihre, deinen Ihren, deinem Ihrem, deiner Ihrer, deines Ihres,
		bist sind, warst waren, wärst wären, wirst werden, hast haben, hattest hatten, hättest hätten, musst müssen, darfst dürfen,
		kannst können, willst wollen, magst mögen, nimmst nehmen, trägst tragen, sprichst sprechen, isst essen, liest lesen,
		gibst geben, trittst treten, weißt wissen, heißt heißen, siehst sehen, hältst halten, fährst fahren, schläfst schlafen,
		lässt lassen, stehst stehen, verstehst verstehen, gehst gehen, triffst treffen, sollst sollen, vergisst vergessen,
		wächst wachsen, tust tun, bewirbst bewerben, wurdest wurden, findest finden`), germanVerb, "du", regexp.MustCompile(`^(?:dich|dir|dein(?:e[mnrs]?)?)$`)},
	phrase.French: {pairs(`tu vous, te vous, toi vous, ton votre, ta votre, tes vos, as avez, es êtes, fais faites, vas allez, dis dites,
		peux pouvez, veux voulez, dois devez, bois buvez, prends prenez, crois croyez, viens venez, vis vivez, vois voyez,
		reçois recevez, perçois percevez, sais savez, pars partez, sors sortez, dors dormez, suis suivez, tiens tenez,
		connais connaissez, attends attendez, jeûnes jeûnez, pèses pesez`), frenchVerb, "tu", regexp.MustCompile(`^(?:tu|toi|ton|ta|tes)$`)},
}

// friendly reports whether somebody is spoken to as a friend. A German “du” has its verb beside it; a French “du” doesn't.
func (m manners) friendly(words []string) bool {
	for i, word := range words {
		if m.yours.MatchString(word) || word == "t" && m.reword(words, i) != word || word != m.you && m.beside(words, i) && m.reword(words, i) != word {
			return true
		}
	}
	return false
}

// reword is a word as a stranger would hear it.
func (m manners) reword(words []string, i int) string {
	if word, ok := m.formal[words[i]]; ok {
		return word
	}
	if words[i] == "t" && i+1 < len(words) && (words[i+1] == "es" || words[i+1] == "as") {
		return "vous"
	}
	if m.beside(words, i) {
		return m.verb(words[i])
	}
	return words[i]
}

func (m manners) beside(words []string, i int) bool {
	return i > 0 && words[i-1] == m.you || i+1 < len(words) && words[i+1] == m.you
}

// pairs reads words, each with its counterpart, divided by commas.
func pairs(list string) map[string]string {
	all := make(map[string]string)
	for pair := range strings.SplitSeq(list, ",") {
		if words := strings.Fields(pair); len(words) == 2 {
			all[words[0]] = words[1]
		}
	}
	return all
}

// germanVerb is the form of a verb beside “Sie” for the one beside “du”: “rauchst” is “rauchen”.
func germanVerb(word string) string {
	for _, ending := range []string{"est", "st"} {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 2 {
			return strings.TrimSuffix(stem, "e") + "en"
		}
	}
	return word
}

// frenchVerb is the form of a verb beside “vous” for the one beside “tu”: “gagnes” is “gagnez”.
func frenchVerb(word string) string {
	for _, ending := range [][2]string{{"ais", "iez"}, {"ras", "rez"}, {"es", "ez"}, {"is", "issez"}} {
		if stem, ok := strings.CutSuffix(word, ending[0]); ok && len(stem) > 1 {
			return stem + ending[1]
		}
	}
	return word
}

var aWord = regexp.MustCompile(`\pL+`)

// asFormal returns a text as it would be said to a stranger, or false if it says no “you” to a friend.
func asFormal(language string, text string) (spoken, bool) {
	manners, ok := informal[language]
	if !ok {
		return spoken{}, false
	}
	places := aWord.FindAllStringIndex(text, -1)
	words := make([]string, len(places))
	for i, at := range places {
		words[i] = strings.ToLower(text[at[0]:at[1]])
	}
	if !manners.friendly(words) {
		return spoken{}, false
	}
	var h hearing
	end := 0
	for i, at := range places {
		h.add(text[end:at[0]], end, true)
		end = at[1]
		if word := manners.reword(words, i); word != words[i] {
			h.add(word, at[0], false)
		} else {
			h.add(text[at[0]:at[1]], at[0], true)
		}
	}
	h.add(text[end:], end, true)
	return h.spoken(len(text)), true
}
