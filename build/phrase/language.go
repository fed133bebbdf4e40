package phrase

import (
	"strings"
	"unicode"
)

// Languages whose texts rules read, and others that are told apart from them.
const (
	English = "en"
	German  = "de"
	French  = "fr"
)

// Unknown is a language that Guess tells from the others without knowing which one it is.
const Unknown = "und"

// leastWords is how many telling words a text must have to be taken for another language than its site's.
const leastWords = 2

// telling are common words of languages.
var telling = [...]struct {
	language string
	words    string
}{
	{English, "the and you your are is of to with for this that have has what how do does did we our will would can which who they it be or from at by not an"},
	{German, "der das und ist sind sie ihr ihre ihren ihrer ihnen wir uns unser unsere nicht ein eine einen einem einer eines mit für von zu zum zur " +
		"den dem des auf bei oder haben hat werden wird wie welche welcher welches wer wann wo warum können ich sich auch als nach über durch wenn aus im am bist du dein deine hast gibt es"},
	{French, "le la les des du un une et est êtes sont vous votre vos nous notre nos avez avons pour dans avec sur qui que quel quelle quels quelles " +
		"au aux ou où être avoir pas cette ces ce sa ses par plus il elle ils elles je tu ton ta tes as-tu comment pourquoi quand d'une l'entreprise"},
	{"es", "el los las una y es son usted su sus nuestro nuestra tiene con para por que qué cuál cómo está del se nos años ha como más si lo"},
	{"it", "il lo gli una e è sono lei suo sua con per che di del della dei delle nel nella come quale ha hai anni anche più si"},
	{"nl", "het een en van is zijn jij jouw je wij onze met voor op te niet wat hoe heb heeft bent bij ook aan dat deze worden u uw"},
	{"pt", "o os uma e é são você seu sua nosso com para por que qual como está do da dos das não em ao anos se um"},
	{"pl", "i w z na jest są się do nie czy jak pan pani masz oraz dla od po co to"},
}

// languagesOf are the languages that a word tells of, as bits in the order of telling.
var languagesOf = func() map[string]uint8 {
	all := make(map[string]uint8)
	for i, l := range telling {
		for _, word := range strings.Fields(l.words) {
			all[word] |= 1 << i
		}
	}
	return all
}()

// Guess names the language of a text as long as it is plain, such as "de", and returns "" otherwise. It goes by small
// words, and by letters: a text in another script is of an unknown language. A short text is seldom plain.
func Guess(text string) string {
	if isForeign(text) {
		return Unknown
	}
	var counts [len(telling)]int
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		for bits, i := languagesOf[strings.ToLower(word)], 0; bits != 0; bits, i = bits>>1, i+1 {
			counts[i] += int(bits & 1)
		}
	}
	best, second := 0, 0
	for i, n := range counts {
		if n > counts[best] {
			best = i
		}
	}
	for i, n := range counts {
		if i != best {
			second = max(second, n)
		}
	}
	if counts[best] < leastWords || counts[best] == second {
		return ""
	}
	return telling[best].language
}

// isForeign reports whether most letters of a text aren't Latin ones.
func isForeign(text string) bool {
	latin, others := 0, 0
	for _, r := range text {
		switch {
		case r < unicode.MaxASCII && unicode.IsLetter(r) || unicode.Is(unicode.Latin, r):
			latin++
		case unicode.IsLetter(r):
			others++
		}
	}
	return others > latin
}
