package ooxml

import (
	"bytes"
	"unicode/utf8"
)

// Escape writes a text into XML as content. Characters that XML 1.0 can't hold become U+FFFD.
func Escape(to *bytes.Buffer, text string) { escape(to, text, &inContent) }

// EscapeValue writes a text into XML as the value of an attribute in double quotes.
func EscapeValue(to *bytes.Buffer, text string) { escape(to, text, &inValue) }

// ascii says what is written instead of each ASCII character, or "" where it stands for itself.
type ascii [utf8.RuneSelf]string

var (
	inContent = asciiWith(map[byte]string{'&': "&amp;", '<': "&lt;", '>': "&gt;", '\r': "&#13;", '\n': "", '\t': ""})
	// White space in a value would be read as spaces.
	inValue = asciiWith(map[byte]string{'&': "&amp;", '<': "&lt;", '>': "&gt;", '"': "&quot;", '\r': "&#13;", '\n': "&#10;", '\t': "&#9;"})
)

const replacement = string(utf8.RuneError)

func asciiWith(special map[byte]string) (all ascii) {
	for control := range ' ' {
		all[control] = replacement
	}
	for c, instead := range special {
		all[c] = instead
	}
	return all
}

func escape(to *bytes.Buffer, text string, ascii *ascii) {
	written := 0
	for i := 0; i < len(text); {
		instead, size := "", 1
		if c := text[i]; c < utf8.RuneSelf {
			instead = ascii[c]
		} else {
			var r rune
			if r, size = utf8.DecodeRuneInString(text[i:]); r == utf8.RuneError || r == 0xfffe || r == 0xffff {
				instead = replacement
			}
		}
		if instead != "" {
			to.WriteString(text[written:i])
			to.WriteString(instead)
			written = i + size
		}
		i += size
	}
	to.WriteString(text[written:])
}
