package source

import (
	"html"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Characters that nobody sees can make a text read otherwise than it is, or hide a text in it. See Unicode Technical
// Standard 39 and https://trojansource.codes (looked at on 2026-11-25).

// overrides turn the text after them around. Texts that are written from right to left get along without.
var overrides = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x202d, Hi: 0x202e, Stride: 1}}}

// tags spell out a whole hidden text. Only the flags of England, Scotland and Wales use them.
var tags = &unicode.RangeTable{R32: []unicode.Range32{{Lo: 0xe0000, Hi: 0xe007f, Stride: 1}}}

// invisible are other characters without a shape. Some scripts need some of them, and so do pictograms.
var invisible = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x034f, Hi: 0x034f, Stride: 1}, {Lo: 0x061c, Hi: 0x061c, Stride: 1}, {Lo: 0x115f, Hi: 0x1160, Stride: 1}, {Lo: 0x17b4, Hi: 0x17b5, Stride: 1},
		{Lo: 0x180b, Hi: 0x180f, Stride: 1}, {Lo: 0x200b, Hi: 0x200f, Stride: 1}, {Lo: 0x202a, Hi: 0x202e, Stride: 1}, {Lo: 0x2060, Hi: 0x206f, Stride: 1},
		{Lo: 0x2800, Hi: 0x2800, Stride: 1},
		{Lo: 0x3164, Hi: 0x3164, Stride: 1}, {Lo: 0xfe00, Hi: 0xfe0f, Stride: 1}, {Lo: 0xfeff, Hi: 0xfeff, Stride: 1}, {Lo: 0xffa0, Hi: 0xffa0, Stride: 1},
		{Lo: 0xfff9, Hi: 0xfffb, Stride: 1},
	},
	R32: []unicode.Range32{{Lo: 0x1bca0, Hi: 0x1bca3, Stride: 1}, {Lo: 0x1d173, Hi: 0x1d17a, Stride: 1}, {Lo: 0xe0080, Hi: 0xe0fff, Stride: 1}},
}

// IsHidden reports whether a character has no shape, or changes the direction of a text.
func IsHidden(r rune) bool {
	return r >= 0x034f && (unicode.Is(invisible, r) || unicode.Is(tags, r))
}

// flags are the pictograms that need tags.
var flags = []string{
	"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
	"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F",
	"\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F",
}

// reportHidden reports the first character of each kind that a text shouldn't hold.
func (f *File) reportHidden(found *Diagnostics) {
	hidden, useless := make(map[*Rule]bool), make(map[*Rule][]Edit)
	before := rune(0)
	for at := 0; at < len(f.Data); {
		if f.Data[at] < utf8.RuneSelf {
			before = rune(f.Data[at])
			at++
			continue
		}
		if skip := flagAt(f.Data, at); skip > 0 {
			before = flagSign
			at += skip
			continue
		}
		r, size := utf8.DecodeRuneInString(f.Data[at:])
		if IsHidden(r) && !belongs(before, r, f.Data[at+size:]) {
			rule := ruleFor(r)
			if !hidden[rule] {
				hidden[rule] = true
				ReportHidden(f.Span(at, at+size), r, found)
			}
			if isNothing(r) {
				useless[rule] = append(useless[rule], Edit{Span: f.Span(at, at+size)})
			}
		}
		before = r
		at += size
	}
	for i := range *found {
		if d := &(*found)[i]; useless[d.Rule] != nil && d.Span.File == f && d.Span == useless[d.Rule][0].Span {
			d.Help("delete it").Fix(useless[d.Rule]...)
		}
	}
}

// isNothing reports whether a character says nothing wherever it is: a space without width, and marks that begin files.
func isNothing(r rune) bool { return r == 0x200b || r == 0x2060 || r == byteOrder }

// ruleFor returns the rule about a hidden character: some are never meant, and some come along unnoticed.
func ruleFor(r rune) *Rule {
	if unicode.In(r, overrides, tags) || r == byteOrder {
		return OddCharacter
	}
	return invisibleCharacter
}

// byteOrder is a mark at the beginning of files, and of no use within them.
const byteOrder = 0xfeff

// ReportHidden reports a character that [IsHidden].
func ReportHidden(span Span, r rune, found *Diagnostics) {
	what, help := "here is a character that nobody can see", "delete it, or type the text again instead of pasting it"
	switch {
	case unicode.Is(overrides, r):
		what = "here is an invisible control character that turns the text after it around"
	case unicode.Is(tags, r):
		what = "here is a tag character, which nobody can see and which can spell out a hidden text"
	case r == byteOrder:
		what, help = "here is an invisible byte-order mark", "delete it; it often comes along when files are joined"
	}
	found.Add(ruleFor(r), span, "%s (U+%04X)", what, r).Help("%s", help)
}

const flagSign = '\U0001F3F4'

// flagAt returns how many bytes of a text from there on are a flag that needs tags, or 0.
func flagAt(text string, at int) int {
	for _, flag := range flags {
		if len(text)-at >= len(flag) && text[at:at+len(flag)] == flag {
			return len(flag)
		}
	}
	return 0
}

// belongs reports whether an invisible character is needed where it is: a joiner in the scripts that have them and
// between pictograms, a break between words of scripts without spaces, a mark beside a text from right to left, and a
// choice of shape after a sign that has several, and a blank beside Braille.
func belongs(before, r rune, rest string) bool {
	after, _ := utf8.DecodeRuneInString(rest)
	switch {
	case r == 0x200c || r == 0x200d:
		return isJoined(before) && isJoined(after) || isPictogram(before) && isPictogram(after)
	case r == 0x200b:
		return isSpaceless(before) || isSpaceless(after)
	case r == 0x200e || r == 0x200f || r == 0x061c || r >= 0x202a && r <= 0x202c || r >= 0x2066 && r <= 0x2069:
		return isRightToLeft(before) || isRightToLeft(after)
	case r == brailleBlank:
		return isBraille(before) || isBraille(after)
	case r >= 0xfe00 && r <= 0xfe0f:
		return before > ' ' && !IsHidden(before) && !unicode.IsLetter(before) || unicode.Is(unicode.Han, before)
	case r >= 0xe0100 && r <= 0xe01ef:
		return unicode.Is(unicode.Han, before)
	case r >= 0x180b && r <= 0x180f:
		return unicode.Is(unicode.Mongolian, before)
	}
	return false
}

// isJoined reports whether a character is of a script in which letters join each other.
func isJoined(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsMark(r)) && !unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

func isPictogram(r rune) bool {
	return unicode.In(r, unicode.So, unicode.Sk) || r == 0xfe0f || r >= 0x1f3fb && r <= 0x1f3ff
}

// brailleBlank is the space of texts in Braille, and elsewhere a letter that nobody sees.
const brailleBlank = 0x2800

func isBraille(r rune) bool {
	return unicode.Is(unicode.Braille, r) && r != brailleBlank
}

func isSpaceless(r rune) bool {
	return unicode.In(r, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

func isRightToLeft(r rune) bool {
	return unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko)
}

// reference is a character of HTML and Markdown that is written as a name or a number.
var reference = regexp.MustCompile(`&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,24});`)

// reportHiddenReferences reports the first hidden character that is spelt out, such as &#x202e;.
func (f *File) reportHiddenReferences(found *Diagnostics) {
	for _, m := range reference.FindAllStringIndex(f.Data, -1) {
		for _, r := range html.UnescapeString(f.Data[m[0]:m[1]]) {
			if IsHidden(r) {
				found.Add(ruleFor(r), f.Span(m[0], m[1]), "%s is a character that nobody can see (U+%04X)", f.Data[m[0]:m[1]], r).Help("delete it")
				return
			}
		}
	}
}

// WithoutHidden returns a text without the characters that [IsHidden], but for those that a script or a pictogram needs.
func WithoutHidden(text string) string {
	var b strings.Builder
	before := rune(0)
	for at := 0; at < len(text); {
		if skip := flagAt(text, at); skip > 0 {
			b.WriteString(text[at : at+skip])
			before = flagSign
			at += skip
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if !IsHidden(r) || belongs(before, r, text[at+size:]) {
			b.WriteString(text[at : at+size])
			before = r
		}
		at += size
	}
	return b.String()
}
