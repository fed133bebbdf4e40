package markdown

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// Authors type straight quotation marks, because keyboards have no others. Pages show those of the text's language.

// quotationMarks are those of a language, outer and inner.
type quotationMarks struct{ open, shut, innerOpen, innerShut string }

// marksOf returns the quotation marks of a language (Unicode CLDR 48, delimiters). In French, a narrow space that doesn't
// break keeps them apart from what they enclose.
func marksOf(tag language.Tag) quotationMarks {
	base, _ := tag.Base()
	region, _ := tag.Region()
	guillemets := quotationMarks{"«", "»", "“", "”"}
	switch base.String() {
	case "de", "fr":
		if region.String() == "CH" || region.String() == "LI" {
			return quotationMarks{"«", "»", "‹", "›"}
		}
		if base.String() == "fr" {
			return quotationMarks{"«\u202f", "\u202f»", "“", "”"}
		}
		return quotationMarks{"„", "“", "‚", "‘"}
	case "bg", "cs", "et", "is", "lt", "sk", "sl", "ka":
		return quotationMarks{"„", "“", "‚", "‘"}
	case "pl", "hu", "ro", "hr", "sr":
		return quotationMarks{"„", "”", "’", "’"}
	case "es", "it", "pt", "el", "ca", "no", "nb", "nn", "ru", "uk", "be", "sq", "hy", "fa", "az":
		if base.String() == "pt" && region.String() != "PT" {
			break
		}
		return guillemets
	case "sv", "fi":
		return quotationMarks{"”", "”", "’", "’"}
	case "he":
		return quotationMarks{"”", "”", "’", "’"}
	case "ja":
		return quotationMarks{"「", "」", "『", "』"}
	}
	return quotationMarks{"“", "”", "‘", "’"}
}

const apostrophe = "’"

// Curl returns a plain text with the quotation marks and apostrophes of its language.
func Curl(plain string, tag language.Tag) string {
	if !strings.ContainsAny(plain, `"'`) {
		return plain
	}
	var b strings.Builder
	curl(&b, "", plain, "", tag)
	return b.String()
}

// curl writes a piece of a text, which has some text before and after it.
func curl(b *strings.Builder, before, piece, after string, tag language.Tag) {
	marks, whole := marksOf(tag), before+piece+after
	quoted := false
	for i := range len(before) + len(piece) {
		written := whole[i : i+1]
		if c := whole[i]; (c == '"' || c == '\'') && (i == 0 || whole[i-1] != '\\') {
			written = marks.instead(c, whole[:i], whole[i+1:], quoted)
			if c == '"' && written != `"` {
				quoted = written == marks.open
			}
		}
		if i >= len(before) {
			b.WriteString(written)
		}
	}
}

// instead returns what stands in the place of a straight mark between two texts, in a quotation or not.
func (q quotationMarks) instead(c byte, before, after string, quoted bool) string {
	previous, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	opens := before == "" || opensAfter(previous)
	switch {
	case c == '"' && opens && after != "" && !unicode.IsSpace(next):
		return q.open
	case unicode.IsDigit(previous) && !quoted && !unicode.IsLetter(next): // feet and inches
		return string(c)
	case c == '"':
		return q.shut
	case opens && unicode.IsLetter(next) && shutsLater(after) && !elided.MatchString(after):
		return q.innerOpen
	case !opens && !unicode.IsLetter(next) && opensEarlier(before):
		return q.innerShut
	}
	return apostrophe
}

// elided matches English words whose beginning is left out.
var elided = regexp.MustCompile(`^(?i:twas|tis|til|em|cause|n)\b`)

// opensAfter reports whether a quotation mark after a character begins a quotation.
func opensAfter(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("([{<>-–—/*_~\"'“„«‘‚", r)
}

// shutsLater reports whether a quotation that begins with ' ends in the rest of the text: ' before anything but a letter.
func shutsLater(rest string) bool {
	for i := 1; i < len(rest); i++ {
		next, _ := utf8.DecodeRuneInString(rest[i+1:])
		if rest[i] == '\'' && rest[i-1] != ' ' && !unicode.IsLetter(next) && !unicode.IsDigit(next) {
			return true
		}
	}
	return false
}

// opensEarlier reports whether a quotation that begins with ' is open at the end of a text.
func opensEarlier(text string) bool {
	for i := len(text) - 1; i >= 0; i-- {
		if text[i] != '\'' {
			continue
		}
		previous, _ := utf8.DecodeLastRuneInString(text[:i])
		if i == 0 || opensAfter(previous) {
			next, _ := utf8.DecodeRuneInString(text[i+1:])
			return unicode.IsLetter(next)
		}
		if next, _ := utf8.DecodeRuneInString(text[i+1:]); !unicode.IsLetter(next) {
			return false
		}
	}
	return false
}
