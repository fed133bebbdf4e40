package phrase

import (
	"regexp/syntax"
	"slices"
	"strings"
)

// need is what every match of a pattern holds: a word, or one or all of other needs. The zero need is always met.
type need struct {
	word     string // in lower case
	any, all []need
}

func (n *need) metBy(text *Text) bool {
	if len(n.word) >= leastEnd && !text.mayHoldWord(endsOf(n.word)) || !strings.Contains(text.Lower, n.word) {
		return false
	}
	for i := range n.all {
		if !n.all[i].metBy(text) {
			return false
		}
	}
	for i := range n.any {
		if n.any[i].metBy(text) {
			return true
		}
	}
	return len(n.any) == 0
}

// isZero reports whether nothing is needed.
func (n *need) isZero() bool { return n.word == "" && n.any == nil && n.all == nil }

// rarest returns words of which any text that meets the need holds one, as long ones as possible, or none.
func (n *need) rarest() []string {
	switch {
	case len(n.word) >= leastEnd:
		return []string{n.word}
	case n.any != nil:
		var joined []string
		for i := range n.any {
			words := n.any[i].rarest()
			if len(words) == 0 {
				return nil
			}
			joined = append(joined, words...)
		}
		return joined
	}
	var best []string
	for i := range n.all {
		if words := n.all[i].rarest(); len(words) > 0 && (best == nil || shortest(words) > shortest(best)) {
			best = words
		}
	}
	return best
}

// drop takes away the part that asks for no more than any of the words, because those are looked for first.
func (n *need) drop(words []string) {
	n.all = slices.DeleteFunc(n.all, func(part need) bool {
		if part.all != nil || slices.ContainsFunc(part.any, func(one need) bool { return one.any != nil || one.all != nil }) {
			return false
		}
		return slices.Equal(part.rarest(), words)
	})
}

// shortest is the length of the shortest word: the longer it is, the less often a text holds it for nothing.
func shortest(words []string) int {
	least := len(words[0])
	for _, word := range words {
		least = min(least, lengthOf(word))
	}
	return least
}

// lengthOf is how long a word is, or 1 if almost every question holds it.
func lengthOf(word string) int {
	switch strings.TrimSpace(word) {
	case "you", "your", "are you", "do you", "did you", "have you", "what", "how", "sie", "vous", "votre":
		return 1
	}
	return len(word)
}

// needOf finds out what every match of an expression holds.
func needOf(re *syntax.Regexp) need {
	switch re.Op {
	case syntax.OpLiteral:
		return need{word: strings.ToLower(string(re.Rune))}
	case syntax.OpCapture, syntax.OpPlus:
		return needOf(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return needOf(re.Sub[0])
		}
	case syntax.OpConcat:
		return needOfAll(re.Sub)
	case syntax.OpAlternate:
		var n need
		for _, alternative := range re.Sub {
			one := needOf(alternative)
			if one.isZero() {
				return need{}
			}
			n.any = append(n.any, one)
		}
		return n
	}
	return need{}
}

// needOfAll is about parts that follow each other. A word and what may directly continue it are put together again: the
// parser takes apart what alternatives begin with.
func needOfAll(parts []*syntax.Regexp) need {
	var n need
	for i := 0; i < len(parts); i++ {
		one := needOf(parts[i])
		if i+1 < len(parts) && one.word != "" && parts[i+1].Op == syntax.OpAlternate {
			if longer, ok := one.continued(parts[i+1].Sub); ok {
				one = longer
				i++
			}
		}
		if !one.isZero() {
			n.all = append(n.all, one)
		}
	}
	return n
}

// continued is a word with each of its endings, or false when one of those doesn't begin with letters.
func (n *need) continued(endings []*syntax.Regexp) (need, bool) {
	var longer need
	for _, ending := range endings {
		if ending.Op == syntax.OpConcat {
			rest := needOfAll(ending.Sub[1:])
			if ending.Sub[0].Op != syntax.OpLiteral {
				return need{}, false
			}
			rest.all = append(rest.all, need{word: n.word + strings.ToLower(string(ending.Sub[0].Rune))})
			longer.any = append(longer.any, rest)
			continue
		}
		if ending.Op != syntax.OpLiteral {
			return need{}, false
		}
		longer.any = append(longer.any, need{word: n.word + strings.ToLower(string(ending.Rune))})
	}
	return longer, true
}
