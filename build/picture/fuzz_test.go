package picture

import (
	"regexp"
	"testing"
)

// elsewhere is what no accepted drawing holds in a tag, however it is written.
var elsewhere = regexp.MustCompile(`(?i)<(?:[\w.-]+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler|set|animate\w*|meta|link|form|img)[\s/>]`)

// FuzzSVG looks for drawings that are accepted and more than that, and for accepted ones that a public copy changes into
// something else. The browser tests open a sample of the accepted ones.
func FuzzSVG(f *testing.F) {
	for _, data := range accepted {
		f.Add(data)
	}
	for data := range refused {
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data string) {
		if p := CheckSVG(data); p != nil {
			if p.Start < 0 || p.Start > p.End || p.End > len(data) {
				t.Errorf("bytes %d to %d are outside of the file", p.Start, p.End)
			}
			return
		}
		bare, ok := bareSVG(data)
		if !ok || CheckSVG(bare) != nil {
			t.Errorf("its public copy isn't accepted: %q", bare)
		}
		if m := elsewhere.FindString(bare); m != "" && !quoted(bare, m) {
			t.Errorf("%q is in an accepted drawing: %q", m, bare)
		}
	})
}

var harmless = regexp.MustCompile(`(?s)<!\[CDATA\[.*?\]\]>|"[^"]*"|'[^']*'|<!.*?>|<\?.*?\?>`)

// quoted reports whether a text is only where it is no tag.
func quoted(data, tag string) bool {
	return elsewhere.FindString(harmless.ReplaceAllString(data, "")) == "" && tag != ""
}

// FuzzBare looks for pictures that trip it up.
func FuzzBare(f *testing.F) {
	f.Add("\x89PNG\r\n\x1a\n\x00\x00\x00\x00IEND\xae\x42\x60\x82")
	f.Add("\xff\xd8\xff\xe1\x00\x08Exif\x00\x00\xff\xd9")
	f.Add("GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;")
	f.Add("RIFF\x0e\x00\x00\x00WEBPVP8 \x02\x00\x00\x00ab")
	f.Fuzz(func(t *testing.T, data string) {
		bare, ok := Bare(data)
		if again, still := Bare(bare); ok && (!still || again != bare) {
			t.Errorf("bared twice, %q becomes %q", bare, again)
		}
	})
}
