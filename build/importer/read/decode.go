package read

import (
	"bytes"
	"encoding/binary"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"rolewright/build/source"
)

// declared finds the encoding that a web page or XML says it has.
var declared = regexp.MustCompile(`(?i)(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_.:-]+)`)

// decode turns the bytes of a text file into text: UTF-8 or UTF-16, and for all that isn't either Windows-1252, in which
// every older file of western languages can be read.
func decode(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return clean(fromUTF16(data[2:], binary.LittleEndian)), nil
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return clean(fromUTF16(data[2:], binary.BigEndian)), nil
	}
	if order := unmarked(data); order != nil {
		return clean(fromUTF16(data, order)), nil
	}
	if bytes.IndexByte(data, 0) >= 0 {
		return "", refuse("import the text itself, as Markdown, plain text, HTML, .docx, JSON or CSV", "it isn't a text file")
	}
	if utf8.Valid(data) {
		return clean(string(data)), nil
	}
	if m := declared.FindSubmatch(data[:min(len(data), 2048)]); m != nil {
		switch name := strings.ToLower(string(m[1])); name {
		case "utf-8", "utf8", "windows-1252", "iso-8859-1", "latin1", "us-ascii", "ascii", "cp1252":
		default:
			return "", refuse("open it in an editor or a browser, and save it as UTF-8", "it's in the encoding %s, which import can't read", name)
		}
	}
	return clean(fromWindows(string(data))), nil
}

// fromWindows reads what isn't UTF-8 as Windows-1252: a whole file, or a line that was pasted into one.
func fromWindows(text string) string {
	var b strings.Builder
	for len(text) > 0 {
		r, size := utf8.DecodeRuneInString(text)
		if r == utf8.RuneError && size == 1 {
			r = charmap.Windows1252.DecodeByte(text[0])
		}
		b.WriteRune(r)
		text = text[size:]
	}
	return b.String()
}

// unmarked returns the byte order of UTF-16 without a mark: every other byte of western text is 0.
func unmarked(data []byte) binary.ByteOrder {
	even, odd := 0, 0
	sample := data[:min(len(data), 512)]
	for i, c := range sample {
		switch {
		case c != 0:
		case i%2 == 0:
			even++
		default:
			odd++
		}
	}
	switch most := len(sample) / 3; {
	case len(sample) < 4 || even > 0 && odd > 0:
	case odd > most:
		return binary.LittleEndian
	case even > most:
		return binary.BigEndian
	}
	return nil
}

func fromUTF16(data []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units))
}

// clean leaves what can be seen: line ends are "\n", no-break spaces are spaces, and characters without a shape are gone.
func clean(text string) string {
	text = strings.ToValidUTF8(text, "\ufffd")
	text = lineEndings.Replace(text)
	return source.WithoutHidden(strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r == 0xad || unicode.IsControl(r) || r == 0xfeff || r >= 0xfdd0 && r <= 0xfdef || r&0xfffe == 0xfffe:
			return -1
		case r == 0xa0 || r == 0x2007 || r == 0x202f || r == 0x3000:
			return ' '
		}
		return r
	}, text))
}

var lineEndings = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n\n", "\v", "\n", "\f", "\n\n")
