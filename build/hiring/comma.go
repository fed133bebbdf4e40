package hiring

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"rolewright/build/front"
	"rolewright/build/source"
)

// goesOn begins the second half of a sentence.
var goesOn = regexp.MustCompile(`^(?:and|or|but|nor|so|yet|which|who|because|when|where|while|if|und|oder|aber|dass|weil|et|ou|mais|qui|que)\b`)

// reportCommas reports a list in square brackets in which a comma has divided a sentence: [What if they insist, and shout?]
// is two items.
func (d *decoder) reportCommas(key string, v front.Value) {
	if !strings.HasPrefix(v.Span.Text(), "[") {
		return
	}
	whole := []string{}
	divided := -1
	for i, item := range v.Items {
		text := strings.TrimSpace(item.Text)
		if i > 0 && continues(v.Items[i-1], item) {
			whole[len(whole)-1] += ", " + text
			if divided < 0 {
				divided = i
			}
			continue
		}
		whole = append(whole, text)
	}
	if divided < 0 {
		return
	}
	for i, text := range whole {
		whole[i] = front.Quoted(text)
	}
	d.found.Add(commaDivides, v.Items[divided].Span, "the comma before this splits the sentence, so `%s` has %d items", key, len(v.Items)).
		Help("put each sentence in quotes").Offer(source.Edit{Span: v.Span, Text: "[" + strings.Join(whole, ", ") + "]"})
}

// continues reports whether an item is the rest of the sentence that the item before it begins.
func continues(before, item front.Value) bool {
	if before.Kind != front.Scalar || item.Kind != front.Scalar || before.Quoted || item.Quoted {
		return false
	}
	first, rest := strings.TrimSpace(before.Text), strings.TrimSpace(item.Text)
	if first == "" || rest == "" || strings.ContainsAny(first[len(first)-1:], ".?!") || strings.HasSuffix(first, "…") {
		return false
	}
	begins, _ := utf8.DecodeRuneInString(first)
	goes, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsLower(goes) {
		return false
	}
	return goesOn.MatchString(rest) || unicode.IsUpper(begins) && strings.HasSuffix(rest, "?")
}
