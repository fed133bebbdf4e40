package ooxml_test

import (
	"bytes"
	"encoding/xml"
	"strings"
	"testing"

	"rolewright/build/ooxml"
)

// Whatever a text holds, a program that reads the XML gets it back, but for what XML can't hold.
func FuzzATextIsReadBack(f *testing.F) {
	for _, text := range []string{"plain", `<a href="b">'&amp;'</a>]]>`, " tab\tline\nreturn\r\n", "\x00\x1f\x7f", "\xff\xc3", "\ufffd\ufffe\uffff", "ä€𝄞"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var b bytes.Buffer
		b.WriteString(`<x y="`)
		ooxml.EscapeValue(&b, text)
		b.WriteString(`">`)
		ooxml.Escape(&b, text)
		b.WriteString(`</x>`)
		var got struct {
			Value   string `xml:"y,attr"`
			Content string `xml:",chardata"`
		}
		if err := xml.Unmarshal(b.Bytes(), &got); err != nil {
			t.Fatalf("%q: %v", &b, err)
		}
		want := strings.Map(func(r rune) rune {
			if r < ' ' && !strings.ContainsRune("\t\n\r", r) || r == 0xfffe || r == 0xffff {
				return '\ufffd'
			}
			return r
		}, text)
		if got.Value != want || got.Content != want {
			t.Errorf("%q is read back as %q and as %q", want, got.Value, got.Content)
		}
	})
}
